/*
label = "Short-stay visas not issued, of those applied for"
group = "visas"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 N / A, N not issued, A applied for, as the publisher prints it"
reference = "European Commission, DG Migration and Home Affairs, visa statistics for consulates"
keys = ["source", "visa_type", "origin", "destination", "period"]
edge = "Small posts are read with their interval (Wilson, 95 percent). Over the posts that report both. No application: NULL, zero_denominator; more refusals than applications, decided from a year before: NULL, part_exceeds_whole. Withdrawn applications count here, and not in the rate over decisions."
cannot_say = "The same as the rate of decisions: a decision may fall in the year after the application."
*/
SELECT
    source, visa_type, origin, destination, period,
    CASE WHEN refused_not_issued <= refused_applied
        THEN 100.0 * refused_not_issued / nullif(refused_applied, 0) END AS value,
    100 * wilson_low(refused_not_issued, refused_applied) AS value_low,
    100 * wilson_high(refused_not_issued, refused_applied) AS value_high,
    CASE WHEN refused_not_issued <= refused_applied AND refused_applied > 0
        THEN 'Wilson' ELSE '' END AS interval,
    pairs_refused / expected AS coverage, pairs_refused AS reported, expected,
    'lodgement' AS basis,
    CASE
        WHEN refused_applied IS NULL THEN 'missing_input'
        WHEN refused_applied = 0 THEN 'zero_denominator'
        WHEN refused_not_issued > refused_applied THEN 'part_exceeds_whole'
    END AS reason,
    CASE WHEN refused_applied IS NULL THEN list_concat(cells_applied, cells_not_issued)
        ELSE cells_refused END AS cells
FROM two_way.visa_outcome
