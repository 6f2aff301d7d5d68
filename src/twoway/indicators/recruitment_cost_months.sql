/*
label = "Recruitment cost in months of earnings at destination, as published"
group = "recruitment"
unit = "months of earnings"
kind = "months"
digits = 1
formula = "months of earnings as the publisher printed them; nothing is computed or averaged over publishers"
reference = "United Nations, SDG indicator metadata 10.7.1 (ILO and World Bank)"
keys = ["source", "record", "statistic", "breakdown", "origin", "destination", "sex", "period"]
edge = "Printed as published; a survey without the figure has no row."
cannot_say = "What workers in another corridor pay. Means, medians and ratios of means are different quantities and are not compared."
*/
SELECT
    source, record, statistic, breakdown, origin, destination, sex, period,
    value, status,
    CASE flag WHEN '>' THEN 'over' WHEN '<' THEN 'under' WHEN '~' THEN 'about' ELSE '' END AS mark,
    CASE WHEN value IS NULL THEN 'not_reported' END AS reason,
    [cell] AS cells
FROM panels.cost
WHERE concept = 'cost_months' AND current
