/*
label = "Migration effectiveness of a corridor"
group = "corridor"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 (M_od - M_do) / (M_od + M_do) over the member pairs that report both; 0 is fully two-way, 100 all there, -100 all back"
reference = "Shryock and Siegel (1976), The Methods and Materials of Demography"
keys = ["counted", "source", "edition", "reporter", "basis", "variety", "sex", "origin", "destination", "period"]
edge = "Nothing either way: NULL, zero_denominator. A direction that nobody reports: NULL, never 0; only member pairs that report both count."
cannot_say = "How large the flows are, or why one outweighs the other."
*/
SELECT
    counted, source, edition, reporter, basis, variety, sex, origin, destination, period,
    100.0 * (there_matched - back_matched) / nullif(there_matched + back_matched, 0) AS value,
    CASE WHEN pairs_matched > 0 AND half_there_matched + half_back_matched > 0 THEN greatest(-100, 100.0 * (there_matched - half_there_matched - back_matched - half_back_matched)
        / nullif(there_matched - half_there_matched + back_matched + half_back_matched, 0)) END AS value_low,
    CASE WHEN pairs_matched > 0 AND half_there_matched + half_back_matched > 0 THEN least(100, 100.0 * (there_matched + half_there_matched - back_matched + half_back_matched)
        / nullif(there_matched + half_there_matched + back_matched - half_back_matched, 0)) END AS value_high,
    CASE WHEN pairs_matched > 0 AND half_there_matched + half_back_matched > 0 THEN 'rounding' ELSE '' END AS interval,
    pairs_matched / pairs AS coverage, pairs_matched AS reported, pairs AS expected,
    mark, status, current,
    CASE
        WHEN pairs_matched = 0 THEN 'one_direction_not_reported'
        WHEN there_matched + back_matched = 0 THEN 'zero_denominator'
    END AS reason,
    cells_matched AS cells
FROM two_way.corridor
