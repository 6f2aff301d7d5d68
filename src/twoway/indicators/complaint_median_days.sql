/*
label = "Median time to resolution of registered complaints"
group = "protection"
unit = "days"
kind = "count"
formula = "least d with S(d) at most 0.5; S: Kaplan-Meier, open complaints censored on the day of the extract, those withdrawn or referred on the day that they were; Brookmeyer-Crowley limits on the log-log scale"
reference = "Brookmeyer and Crowley (1982), Biometrics 38(1)"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "period"]
edge = "A group too small to be told of, or told apart from a larger one, or of which few were withdrawn or referred, is withheld: NULL, withheld. So is a median with fewer than ten on one side. Half are not resolved: NULL, not_reached."
cannot_say = "Whether the outcome was just; how long those waited to no end who withdrew, or were sent on."
*/
SELECT
    source, edition, register, origin, destination, dimension, category, period, period_end,
    value, value_low, value_high, CASE WHEN value_low IS NULL THEN '' ELSE 'log-log' END AS interval,
    cases, policy, withheld_for, pooled, status, current,
    CASE WHEN flag = 'x' THEN 'withheld' WHEN flag = 'n' THEN 'not_reached'
        ELSE 'missing_input' END AS reason,
    [cell] AS cells
FROM panels.registered_figure
WHERE kind = 'complaints' AND statistic = 'median_days'
