/*
label = "Short-stay visas not issued, of those applied for"
group = "visas"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 N / A, N not issued, A applied for, as the publisher prints it"
reference = "European Commission, DG Migration and Home Affairs, visa statistics for consulates"
keys = ["source", "visa_type", "origin", "destination", "period"]
edge = "Small posts are read with their interval (Wilson, 95 percent). No application: NULL, zero_denominator. Withdrawn applications count here, and not in the rate over decisions."
cannot_say = "The same as the rate of decisions: a decision may fall in the year after the application."
*/
SELECT
    source, visa_type, origin, destination, period,
    100.0 * not_issued / nullif(applied, 0) AS value,
    100 * wilson_low(not_issued, applied) AS value_low, 100 * wilson_high(not_issued, applied) AS value_high,
    CASE WHEN applied > 0 THEN 'Wilson' ELSE '' END AS interval,
    reported / expected AS coverage, reported, expected, 'lodgement' AS basis,
    CASE
        WHEN not_issued IS NULL OR applied IS NULL THEN 'missing_input'
        WHEN applied = 0 THEN 'zero_denominator'
    END AS reason,
    list_concat(cells_applied, cells_not_issued) AS cells
FROM two_way.visa_outcome
