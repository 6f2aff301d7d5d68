/*
label = "Log ratio of the two directions of a corridor"
group = "corridor"
unit = "natural logarithm"
kind = "ratio"
digits = 3
formula = "ln(M_od / M_do) over the member pairs that report both; adjusted: ln((M_od + 1/2) / (M_do + 1/2)), so that a direction of 0 has a value"
reference = "Follows from the corridor's two counts"
keys = ["counted", "source", "edition", "reporter", "basis", "variety", "sex", "origin", "destination", "period", "variant"]
edge = "A direction of 0: NULL, zero_denominator, for the plain variant; the adjusted one is a number of its own and never stands for it. A direction that nobody reports: NULL, never 0; only member pairs that report both count."
cannot_say = "How large the flows are. The adjusted variant depends on the unit where counts are small."
*/
SELECT
    counted, source, edition, reporter, basis, variety, sex, origin, destination, period,
    v.variant,
    CASE v.variant
        WHEN 'plain' THEN CASE WHEN least(there_matched, back_matched) > 0
            THEN ln(there_matched / back_matched) END
        ELSE ln((there_matched + 0.5) / (back_matched + 0.5))
    END AS value,
    pairs_matched / pairs AS coverage, pairs_matched AS reported, pairs AS expected,
    mark, status, current,
    CASE
        WHEN pairs_matched = 0 THEN 'one_direction_not_reported'
        WHEN least(there_matched, back_matched) = 0 THEN 'zero_denominator'
    END AS reason,
    cells_matched AS cells
FROM two_way.corridor
CROSS JOIN (VALUES ('plain'), ('adjusted')) v(variant)
