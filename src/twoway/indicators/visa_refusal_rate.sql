/*
label = "Short-stay visas not issued, of those decided"
group = "visas"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 N / (I + N), N not issued, I issued; withdrawn applications left out"
reference = "European Commission, DG Migration and Home Affairs, visa statistics for consulates"
keys = ["source", "visa_type", "origin", "destination", "period"]
edge = "Small posts are read with their interval (Wilson, 95 percent). No decision: NULL, zero_denominator. Sums of refusals over sums of decisions, never a mean of rates, over the posts that report both."
cannot_say = "Refusals proper: not issued is a little wider than refused. It is of applications lodged in origin, whatever the nationality."
*/
SELECT
    source, visa_type, origin, destination, period,
    100.0 * decided_not_issued / nullif(decided_issued + decided_not_issued, 0) AS value,
    100 * wilson_low(decided_not_issued, decided_issued + decided_not_issued) AS value_low,
    100 * wilson_high(decided_not_issued, decided_issued + decided_not_issued) AS value_high,
    CASE WHEN decided_issued + decided_not_issued > 0 THEN 'Wilson' ELSE '' END AS interval,
    pairs_decided / expected AS coverage, pairs_decided AS reported, expected,
    'lodgement' AS basis,
    CASE
        WHEN decided_issued IS NULL THEN 'missing_input'
        WHEN decided_issued + decided_not_issued = 0 THEN 'zero_denominator'
    END AS reason,
    CASE WHEN decided_issued IS NULL THEN list_concat(cells_issued, cells_not_issued)
        ELSE cells_decided END AS cells
FROM two_way.visa_outcome
