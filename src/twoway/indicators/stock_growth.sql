/*
label = "Change of the migrant stock since the count before"
group = "corridor"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 (S_t / S_s - 1), s the count before in the same edition"
reference = "United Nations (1970), Manual VI: Methods of Measuring Internal Migration"
keys = ["source", "edition", "origin", "destination", "sex", "period"]
edge = "No stock at the count before: NULL, zero_denominator. Never across editions, bases or a break in the series (NULL, break_in_series), nor between sums over other members: NULL, other_reporters."
cannot_say = "Arrivals: deaths, naturalisations and onward moves change a stock too. The time between two counts is not always the same."
*/
WITH ordered AS (
    SELECT *,
        lag(there) OVER before AS there_before, lag(who_there) OVER before AS who_before,
        lag(basis_there) OVER before AS basis_before, lag(cells_there) OVER before AS cells_before
    FROM two_way.stock
    WINDOW before AS (PARTITION BY source, edition, origin, destination, sex ORDER BY period)
)
SELECT
    source, edition, origin, destination, sex, period,
    CASE WHEN who_there = who_before AND basis_there = basis_before
            AND NOT contains(status_there, 'B')
        THEN 100.0 * (there / nullif(there_before, 0) - 1) END AS value,
    pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected,
    current, basis_there AS basis, status_there AS status,
    CASE
        WHEN there IS NULL THEN 'not_reported'
        WHEN there_before IS NULL THEN 'no_earlier_count'
        WHEN who_there <> who_before THEN 'other_reporters'
        WHEN basis_there <> basis_before THEN 'unlike_counts'
        WHEN contains(status_there, 'B') THEN 'break_in_series'
        WHEN there_before = 0 THEN 'zero_denominator'
    END AS reason,
    list_concat(cells_there, coalesce(cells_before, [])) AS cells
FROM ordered
