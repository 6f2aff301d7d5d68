/*
label = "Amounts recovered of those claimed"
group = "protection"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 sum recovered / sum claimed, over closed complaints with a claim above 0 of which both amounts are known"
reference = "ILO (2019), General principles and operational guidelines for fair recruitment, principle 13 (remedies)"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. So is a group of which two complaints bring more than 90 percent of either sum, or the second could tell the first to within a tenth."
cannot_say = "What a worker recovers: large claims weigh more. What was not claimed."
*/
SELECT
    source, edition, register, origin, destination, dimension, category, period, period_end,
    value, cases, policy, withheld_for, pooled, status, current,
    CASE WHEN flag = 'x' THEN 'withheld' WHEN flag = 'n' THEN 'not_reached'
        ELSE 'missing_input' END AS reason,
    [cell] AS cells
FROM panels.registered_figure
WHERE kind = 'complaints' AND statistic = 'recovery_share'
