/*
label = "Complaints per thousand workers, from printed figures"
group = "protection"
unit = "complaints per 1,000 workers approved or placed"
kind = "permille"
digits = 2
formula = "1000 complaints received / approvals issued or workers placed, of one mechanism and exactly one period"
reference = "The publication that each row cites; Garwood (1936), Biometrika, for exact intervals of rates"
keys = ["source", "mechanism", "origin", "period", "period_end"]
edge = "Both must be printed for the very same first and last day: overlapping periods are never joined, added or cut. One of both missing: NULL, missing_input; nobody placed: NULL, zero_denominator."
cannot_say = "How many had reason to complain: a mechanism that is better known receives more. Workers of earlier years complain too."
sets_against = ["complaints received, complaints", "labour approvals issued, workers", "placements of workers, workers"]
*/
SELECT
    c.source, c.theme AS mechanism, c.origin, c.period, c.period_end,
    1000 * c.value / nullif(w.value, 0) AS value,
    c.value AS complaints, w.value AS workers, c.citation, c.custody,
    CASE WHEN w.value = 0 THEN 'zero_denominator' ELSE 'missing_input' END AS reason,
    [c.cell, w.cell] AS cells
FROM panels.quoted_complaint c
JOIN panels.quoted_complaint w
    ON w.source = c.source AND w.edition = c.edition AND w.theme = c.theme AND w.origin = c.origin
    AND w.period = c.period AND w.period_end = c.period_end
WHERE c.current AND w.current AND c.concept = 'complaints received' AND c.breakdown = 'all'
    AND w.concept IN ('labour approvals issued', 'placements of workers') AND w.breakdown = 'all'
