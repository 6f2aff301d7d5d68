/*
label = "Reciprocity of a corridor"
group = "corridor"
unit = "ratio, smaller over larger"
kind = "ratio"
digits = 3
formula = "min(M_od, M_do) / max(M_od, M_do) over the member pairs that report both; 0 one-way, 1 even"
reference = "Squartini et al. (2013), Scientific Reports 3:2729, for the reciprocity of a network"
keys = ["counted", "source", "edition", "reporter", "basis", "variety", "sex", "origin", "destination", "period"]
edge = "Both directions 0: NULL, zero_denominator; one of them 0: 0. A direction that nobody reports: NULL, never 0; only member pairs that report both count."
cannot_say = "Which side is larger, and, where the two sides count by unlike rules, more than an order of size."
*/
SELECT
    counted, source, edition, reporter, basis, variety, sex, origin, destination, period,
    1.0 * least(there_matched, back_matched) / nullif(greatest(there_matched, back_matched), 0) AS value,
    pairs_matched / pairs AS coverage, pairs_matched AS reported, pairs AS expected,
    mark, status, current,
    CASE
        WHEN pairs_matched = 0 THEN 'one_direction_not_reported'
        WHEN greatest(there_matched, back_matched) = 0 THEN 'zero_denominator'
    END AS reason,
    cells_matched AS cells
FROM two_way.corridor
