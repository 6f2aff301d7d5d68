/*
label = "Time to a decision on recognition"
group = "labour"
unit = "days; percent; told on each row"
kind = "count"
digits = 1
formula = "Kaplan-Meier over applications, open ones censored on the day of the extract, withdrawn ones on theirs; median_days with log-log limits; within_30, within_90, within_180, within_365: percent decided by then"
reference = "Kaplan and Meier (1958), J. American Statistical Association 53(282); Directive 2005/36/EC, art. 51, for the days"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "variant", "period"]
edge = "A group too small to be told of, or told apart from a larger one, or of which few withdrew, is withheld: NULL, withheld. So is a share since whose last day few were decided, or after which few are left. Half are not decided: NULL, not_reached."
cannot_say = "How long applicants needed to gather the documents."
*/
SELECT
    source, edition, register, origin, destination, dimension, category, statistic AS variant,
    CASE statistic WHEN 'median_days' THEN 'days' ELSE 'percent' END AS counted_in,
    period, period_end, value, value_low, value_high,
    CASE WHEN value_low IS NULL THEN '' ELSE 'log-log' END AS interval,
    cases, policy, withheld_for, pooled, status, current,
    CASE WHEN flag = 'x' THEN 'withheld' WHEN flag = 'n' THEN 'not_reached'
        ELSE 'missing_input' END AS reason,
    [cell] AS cells
FROM panels.registered_figure
WHERE kind = 'recognition' AND (statistic = 'median_days' OR starts_with(statistic, 'within_'))
