/*
label = "Corridors that both ends count"
group = "mirror"
unit = "share of corridors"
kind = "ratio"
digits = 3
formula = "corridors with both counts, over those that either end counts"
reference = "Follows from the two counts; Kupiszewska and Nowok (2008) and De Beer et al. (2010), European Journal of Population 26(4), on why they differ"
keys = ["system", "basis", "nationality", "age_definition", "sex", "period"]
edge = "No corridor counted by either end: no row."
cannot_say = "How well either end counts."
*/
SELECT
    system, basis, nationality, age_definition, sex, period,
    count(by_origin + by_destination) / count(*) AS value,
    count(by_origin + by_destination) AS reported, count(*) AS expected,
    flatten(list(cells ORDER BY origin, destination)) AS cells
FROM two_way.mirror
GROUP BY ALL
