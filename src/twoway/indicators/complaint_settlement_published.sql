/*
label = "Complaints settled per hundred received, from printed figures"
group = "protection"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 complaints settled or resolved / complaints received, of one mechanism and exactly one period"
reference = "The publication that each row cites"
keys = ["source", "mechanism", "origin", "period", "period_end"]
edge = "Both must be printed for the very same first and last day. One of both missing: NULL, missing_input; none received: NULL, zero_denominator."
cannot_say = "How many of the complaints received were settled: those settled in a year may have been received before it. Above 100 a backlog is cleared."
sets_against = ["complaints received, complaints", "complaints settled, complaints", "complaints resolved, complaints"]
*/
SELECT
    c.source, c.theme AS mechanism, c.origin, c.period, c.period_end,
    100 * s.value / nullif(c.value, 0) AS value,
    s.value AS settled, c.value AS complaints, c.citation, c.custody,
    CASE WHEN c.value = 0 THEN 'zero_denominator' ELSE 'missing_input' END AS reason,
    [s.cell, c.cell] AS cells
FROM panels.quoted_complaint c
JOIN panels.quoted_complaint s
    ON s.source = c.source AND s.edition = c.edition AND s.theme = c.theme AND s.origin = c.origin
    AND s.period = c.period AND s.period_end = c.period_end
WHERE c.current AND s.current AND c.concept = 'complaints received' AND c.breakdown = 'all'
    AND s.concept IN ('complaints settled', 'complaints resolved') AND s.breakdown = 'all'
