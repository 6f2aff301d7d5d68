/*
label = "Visas issued, base year = 100"
group = "visas"
unit = "index, base year = 100"
kind = "ratio"
digits = 1
formula = "100 I_t / I_0, 0 the first year that the source holds"
reference = "Follows from the counts"
keys = ["source", "visa_type", "origin", "destination", "period"]
edge = "No visa in the base year: NULL, zero_denominator. Other members reporting than in the base year: NULL, other_reporters."
cannot_say = "Anything of the years before the source begins."
*/
WITH based AS (
    SELECT *, first(issued ORDER BY period) OVER w AS base,
        first(who_issued ORDER BY period) OVER w AS base_who,
        first(cells_issued ORDER BY period) OVER w AS cells_base
    FROM two_way.visa_outcome
    WHERE issued IS NOT NULL
    WINDOW w AS (PARTITION BY source, visa_type, origin, destination ORDER BY period
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
)
SELECT
    source, visa_type, origin, destination, period,
    CASE WHEN who_issued = base_who THEN 100.0 * issued / nullif(base, 0) END AS value,
    reported / expected AS coverage, reported, expected, 'lodgement' AS basis,
    CASE WHEN who_issued <> base_who THEN 'other_reporters' ELSE 'zero_denominator' END
        AS reason,
    list_distinct(list_concat(cells_issued, cells_base)) AS cells
FROM based
