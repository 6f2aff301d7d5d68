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
    CASE WHEN multiple_entry <= issued
        THEN 100.0 * multiple_entry / nullif(issued, 0) END AS value,
    100 * wilson_low(multiple_entry, issued) AS value_low, 100 * wilson_high(multiple_entry, issued) AS value_high,
    CASE WHEN multiple_entry <= issued AND issued > 0 THEN 'Wilson' ELSE '' END AS interval,
    reported / expected AS coverage, reported, expected, 'lodgement' AS basis,
    CASE
        WHEN multiple_entry IS NULL OR issued IS NULL THEN 'missing_input'
        WHEN issued = 0 THEN 'zero_denominator'
        WHEN multiple_entry > issued THEN 'part_exceeds_whole'
    END AS reason,
    list_concat(cells_issued, cells_multiple_entry) AS cells
FROM two_way.visa_outcome
