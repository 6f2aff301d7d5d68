/*
label = "Complaints registered"
group = "protection"
unit = "complaints"
kind = "count"
formula = "records of the register, in the period that it covers, of a corridor and of a category of one dimension: year lodged, channel, sector, issue, outcome"
reference = "UN General Assembly (2014), Fundamental Principles of Official Statistics, principle 6 (confidentiality)"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. Counts are told to the nearest five, and as they were until they have changed by the threshold."
cannot_say = "How many had reason to complain. Registers of overlapping periods are never added up."
*/
SELECT
    source, edition, register, origin, destination,
    CASE WHEN starts_with(statistic, 'outcome_') THEN 'outcome' ELSE dimension END AS dimension,
    CASE WHEN starts_with(statistic, 'outcome_') THEN substr(statistic, 9)
        ELSE category END AS category,
    period, period_end, value, policy, withheld_for, pooled, status, current,
    CASE WHEN flag = 'x' THEN 'withheld' WHEN flag = 'n' THEN 'not_reached'
        ELSE 'missing_input' END AS reason,
    [cell] AS cells
FROM panels.registered_figure
WHERE kind = 'complaints' AND (statistic = 'count' OR starts_with(statistic, 'outcome_'))
