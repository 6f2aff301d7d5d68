/*
label = "Corridors, and their known flow, that both ends count"
group = "mirror"
unit = "share of corridors; flow: share of the known flow"
kind = "ratio"
digits = 3
formula = "corridors: corridors with both counts, over those that either end counts; flow: sum of K over the former, over sum of K over the latter, K the larger of both counts or the only one"
reference = "Follows from the two counts; Kupiszewska and Nowok (2008) and De Beer et al. (2010), European Journal of Population 26(4), on why they differ"
keys = ["system", "basis", "nationality", "age_definition", "sex", "period", "variant"]
edge = "No corridor counted by either end: no row. A known flow of nobody: NULL for its share, zero_denominator. The corridors counted stand beside both variants."
cannot_say = "How well either end counts. The share of the known flow is of what somebody counted: a corridor that neither end counts is on neither side."
*/
WITH counted AS (
    SELECT system, basis, nationality, age_definition, sex, period,
        count(by_origin + by_destination) AS reported, count(*) AS expected,
        coalesce(sum(greatest(by_origin, by_destination))
            FILTER (WHERE by_origin + by_destination IS NOT NULL), 0) AS twice_counted,
        sum(greatest(by_origin, by_destination)) AS known,
        flatten(list(cells ORDER BY origin, destination)) AS cells
    FROM two_way.mirror
    GROUP BY ALL
)
SELECT
    system, basis, nationality, age_definition, sex, period, v.variant,
    CASE v.variant WHEN 'corridors' THEN reported / expected
        ELSE twice_counted / nullif(known, 0) END AS value,
    CASE WHEN known = 0 THEN 'zero_denominator' END AS reason,
    reported, expected, cells
FROM counted
CROSS JOIN (VALUES ('corridors'), ('flow')) v(variant)
