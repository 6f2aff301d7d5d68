/*
label = "Complaints by outcome"
group = "protection"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 complaints of the outcome / complaints lodged, those still open among them; both as told"
reference = "Council of Europe, CEPEJ (2008), Guidelines on Judicial Statistics"
keys = ["source", "edition", "register", "origin", "destination", "outcome", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. Nothing lodged: NULL, zero_denominator. Both counts are rounded, so that shares may not add up to 100."
cannot_say = "Whether the outcome was just; what becomes of those still open."
*/
SELECT
    o.source, o.edition, o.register, o.origin, o.destination, substr(o.statistic, 9) AS outcome,
    o.period, o.period_end,
    CASE WHEN o.value > c.value AND c.value > 0 THEN 100
        ELSE 100 * o.value / nullif(c.value, 0) END AS value,
    c.cases, o.policy, o.current,
    CASE WHEN 'x' IN (o.flag, c.flag) THEN 'withheld' WHEN c.value = 0 THEN 'zero_denominator'
        ELSE 'missing_input' END AS reason,
    [o.cell, c.cell] AS cells
FROM panels.registered_figure o
JOIN panels.registered_figure c USING (source, edition, register, kind, origin, destination,
    dimension, category, period)
WHERE o.kind = 'complaints' AND starts_with(o.statistic, 'outcome_') AND c.statistic = 'count'
