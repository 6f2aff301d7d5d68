/*
label = "Multiple-entry visas among short-stay visas issued"
group = "visas"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 MEV / I, multiple-entry uniform visas over uniform visas issued"
reference = "European Commission, DG Migration and Home Affairs, visa statistics for consulates"
keys = ["source", "visa_type", "origin", "destination", "period"]
edge = "More multiple-entry visas than visas in the publisher's own row: NULL, part_exceeds_whole. Small posts are read with their interval (Wilson, 95 percent). No visa issued: NULL, zero_denominator. Posts that do not report multiple entries are left out of both sides."
cannot_say = "For how long the visa holds. Some states counted only part of their multiple-entry visas in some years."
*/
SELECT
    source, visa_type, origin, destination, period,
    CASE WHEN multiple_multiple_entry <= multiple_issued
        THEN 100.0 * multiple_multiple_entry / nullif(multiple_issued, 0) END AS value,
    100 * wilson_low(multiple_multiple_entry, multiple_issued) AS value_low,
    100 * wilson_high(multiple_multiple_entry, multiple_issued) AS value_high,
    CASE WHEN multiple_multiple_entry <= multiple_issued AND multiple_issued > 0
        THEN 'Wilson' ELSE '' END AS interval,
    pairs_multiple / expected AS coverage, pairs_multiple AS reported, expected,
    'lodgement' AS basis,
    CASE
        WHEN multiple_issued IS NULL THEN 'missing_input'
        WHEN multiple_issued = 0 THEN 'zero_denominator'
        WHEN multiple_multiple_entry > multiple_issued THEN 'part_exceeds_whole'
    END AS reason,
    CASE WHEN multiple_issued IS NULL THEN list_concat(cells_issued, cells_multiple_entry)
        ELSE cells_multiple END AS cells
FROM two_way.visa_outcome
