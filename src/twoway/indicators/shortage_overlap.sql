/*
label = "Occupations that two areas report alike, or one short and the other in surplus"
group = "labour"
unit = "share of occupations"
kind = "ratio"
digits = 3
formula = "both: occupations short in both / short in origin; complementary: short at destination and in surplus at origin / short at destination"
reference = "Follows from the lists of the European Labour Authority; absence says nothing"
keys = ["source", "edition", "origin", "destination", "period", "variant"]
edge = "An area that lists nothing has no row; an origin that tells no surplus: NULL, not_reported, for complementary. No occupation short: NULL, zero_denominator. An occupation on neither list is unknown, not balanced."
cannot_say = "Whether anybody would move, or may: an occupation is a title of four digits."
*/
WITH listed AS (
    SELECT source, edition, area, period, market, occupation, list(cell ORDER BY cell) AS cells
    FROM panels.occupation_market WHERE current AND occupation IS NOT NULL GROUP BY ALL
),
areas AS (SELECT DISTINCT source, edition, area, period FROM listed),
compared AS (
    SELECT o.source, o.edition, o.area AS origin, d.area AS destination, o.period,
        (SELECT count(DISTINCT occupation) FROM listed l WHERE l.area = o.area
            AND l.source = o.source AND l.edition = o.edition AND l.period = o.period
            AND l.market = 'shortage') AS short_there,
        (SELECT count(DISTINCT occupation) FROM listed l WHERE l.area = d.area
            AND l.source = d.source AND l.edition = d.edition AND l.period = d.period
            AND l.market = 'shortage') AS short_here,
        EXISTS (SELECT 1 FROM listed l WHERE l.area = o.area AND l.source = o.source
            AND l.edition = o.edition AND l.period = o.period AND l.market = 'surplus')
            AS tells_surplus
    FROM areas o JOIN areas d USING (source, edition, period)
    WHERE o.area <> d.area
),
met AS (
    SELECT x.source, x.edition, x.area AS origin, y.area AS destination, x.period,
        count(DISTINCT x.occupation) FILTER (WHERE x.market = 'shortage'
            AND y.market = 'shortage') AS both,
        count(DISTINCT x.occupation) FILTER (WHERE x.market = 'surplus'
            AND y.market = 'shortage') AS complementary,
        list_sort(list_distinct(flatten(list(list_concat(x.cells, y.cells))))) AS cells
    FROM listed x
    JOIN listed y USING (source, edition, period, occupation)
    WHERE x.area <> y.area GROUP BY ALL
)
SELECT c.source, c.edition, c.origin, c.destination, c.period, v.variant,
    CASE v.variant WHEN 'both' THEN coalesce(m.both, 0) / nullif(c.short_there, 0)
        ELSE CASE WHEN c.tells_surplus
            THEN coalesce(m.complementary, 0) / nullif(c.short_here, 0) END END AS value,
    CASE WHEN v.variant = 'complementary' AND NOT c.tells_surplus THEN 'not_reported'
        ELSE 'zero_denominator' END AS reason,
    coalesce(m.cells, (SELECT list_sort(flatten(list(l.cells))) FROM listed l
        WHERE l.area IN (c.origin, c.destination) AND l.source = c.source
            AND l.edition = c.edition AND l.period = c.period)) AS cells
FROM compared c
LEFT JOIN met m USING (source, edition, origin, destination, period)
CROSS JOIN (VALUES ('both'), ('complementary')) v(variant)
