/*
label = "Rounds of evaluation that a state has completed under a convention"
group = "protection"
unit = "rounds"
kind = "count"
formula = "the last round of evaluation by the convention's experts that is complete on the day of the period"
reference = "Council of Europe, GRETA: reports and newsletters that each row cites"
keys = ["source", "instrument", "area", "period"]
edge = "A party of which no page at hand tells a round: NULL, not_reported. A state that is no party: NULL, not_applicable."
cannot_say = "What the experts found; nor whether a later round is under way."
*/
SELECT
    source, instrument, area, period, round AS value, report_year, citation, custody, status,
    CASE WHEN contains(status, 'M') THEN 'not_a_party' ELSE 'not_reported' END AS reason,
    [cell] AS cells
FROM panels.evaluation
WHERE current
