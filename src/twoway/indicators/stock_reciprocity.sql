/*
label = "Reciprocity of the two migrant stocks"
group = "corridor"
unit = "ratio, smaller over larger"
kind = "ratio"
digits = 3
formula = "min(S_od, S_do) / max(S_od, S_do), 0 one-way, 1 even"
reference = "Squartini et al. (2013), Scientific Reports 3:2729, for reciprocity of a pair"
keys = ["source", "edition", "origin", "destination", "sex", "period"]
edge = "Both stocks 0: NULL, zero_denominator; one of them not reported: NULL. Unlike bases are marked."
cannot_say = "Which side is larger, and, where one side counts by birth and the other by citizenship, more than an order of size."
*/
SELECT
    source, edition, origin, destination, sex, period,
    CASE WHEN there IS NOT NULL AND back IS NOT NULL
        THEN 1.0 * least(there, back) / nullif(greatest(there, back), 0) END AS value,
    least(pairs_there, pairs_back) / pairs AS coverage,
    least(pairs_there, pairs_back) AS reported, pairs AS expected, current,
    coalesce(basis_there, 'none') || '/' || coalesce(basis_back, 'none') AS basis,
    CASE WHEN basis_there <> basis_back OR 'mixed' IN (basis_there, basis_back)
        THEN 'unlike_counts' ELSE '' END AS mark,
    CASE
        WHEN there IS NULL OR back IS NULL THEN 'one_direction_not_reported'
        WHEN greatest(there, back) = 0 THEN 'zero_denominator'
    END AS reason,
    list_concat(cells_there, cells_back) AS cells
FROM two_way.stock
