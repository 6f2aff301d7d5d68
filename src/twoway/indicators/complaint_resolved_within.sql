/*
label = "Complaints resolved within some days"
group = "protection"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 (1 - S(d)), d = 30, 90, 180, 365 days since the day it was lodged; S: Kaplan-Meier, open complaints censored on the day of the extract, those withdrawn or referred on the day that they were; log-log limits"
reference = "Kaplan and Meier (1958), J. American Statistical Association 53(282)"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "days", "period"]
edge = "A group too small to be told of, or told apart from a larger one, or of which few were withdrawn or referred, is withheld: NULL, withheld. So is a share since whose last day few ended, or after which few are left. Closed on a day that nobody wrote down: left out."
cannot_say = "Whether the outcome was just; how long those waited to no end who withdrew, or were sent on."
*/
SELECT
    source, edition, register, origin, destination, dimension, category,
    CAST(substr(statistic, 8) AS INTEGER) AS days, period, period_end, value, value_low, value_high,
    CASE WHEN value_low IS NULL THEN '' ELSE 'log-log' END AS interval,
    cases, policy, withheld_for, pooled, status, current,
    CASE WHEN flag = 'x' THEN 'withheld' WHEN flag = 'n' THEN 'not_reached'
        ELSE 'missing_input' END AS reason,
    [cell] AS cells
FROM panels.registered_figure
WHERE kind = 'complaints' AND starts_with(statistic, 'within_')
