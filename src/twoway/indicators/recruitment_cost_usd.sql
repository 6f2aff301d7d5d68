/*
label = "Recruitment cost paid by the worker, as published"
unit = "US dollars"
kind = "usd"
digits = 0
formula = "C, the figure the publisher printed; nothing is averaged over publishers"
reference = "United Nations, SDG indicator metadata 10.7.1 (ILO and World Bank)"
keys = ["source", "record", "statistic", "breakdown", "origin", "destination", "sex", "period"]
cannot_say = "What workers in another corridor pay. Means, medians and ratios of means are different quantities and are not compared."
*/
SELECT
    source, record, statistic, breakdown, origin, destination, sex, period,
    value, status,
    CASE WHEN value IS NULL THEN 'not_reported' END AS reason,
    [cell] AS cells
FROM panels.cost
WHERE concept = 'cost_usd' AND current
