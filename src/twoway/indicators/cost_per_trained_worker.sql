/*
label = "Cost of training before departure"
group = "recruitment"
unit = "currency of the register, per worker"
kind = "ratio"
digits = 2
formula = "mean cost of the places of workers who completed the training and whose cost is known"
reference = "ILO (2019), General principles and operational guidelines for fair recruitment"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "currency", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. So is a group of which two workers bring more than 90 percent of the cost, or the second could tell the first to within a tenth."
cannot_say = "What the worker paid: the dimension payer says who bore it. Prices of the day."
*/
SELECT
    source, edition, register, origin, destination, dimension, category, unit AS currency, period,
    period_end, value, cases, policy, withheld_for, pooled, status, current,
    CASE WHEN flag = 'x' THEN 'withheld' WHEN flag = 'n' THEN 'not_reached'
        ELSE 'missing_input' END AS reason,
    [cell] AS cells
FROM panels.registered_figure
WHERE kind = 'training' AND statistic = 'cost_mean'
