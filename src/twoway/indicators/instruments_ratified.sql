/*
label = "Instruments on labour, migration and trafficking that a state has ratified"
group = "protection"
unit = "instruments"
kind = "count"
formula = "number of instruments of the list in which the state stands as ratified; reported: those whose standing is known; expected: those of the list"
reference = "The page that each row cites: ILO NORMLEX, UN Treaty Collection, Council of Europe Treaty Office and others"
keys = ["source", "area", "period"]
edge = "Unknown is counted in neither: the number is the least that it can be, and most is it with the unknown. A state of which nothing is known: NULL, standing_unknown. The period is the latest day that any of its copies describes."
cannot_say = "Which rights workers have in practice. States are not ranked by it: the instruments differ in weight, the copies in age."
*/
SELECT
    source, area, max(period) AS period,
    CASE WHEN count(*) FILTER (WHERE standing <> 'unknown') > 0
        THEN count(*) FILTER (WHERE standing = 'ratified') END AS value,
    count(*) FILTER (WHERE standing <> 'unknown') AS reported,
    (SELECT count(DISTINCT instrument) FROM panels.instrument WHERE current) AS expected,
    count(*) FILTER (WHERE standing IN ('ratified', 'unknown')) AS most,
    min(period) AS described_from,
    'standing_unknown' AS reason,
    list(cell ORDER BY cell) AS cells
FROM panels.instrument
WHERE current
GROUP BY source, area
