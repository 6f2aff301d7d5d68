/*
label = "Multiple-entry visas among short-stay visas issued"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 MEV / I, multiple-entry uniform visas over uniform visas issued"
reference = "European Commission, DG Migration and Home Affairs, visa statistics for consulates"
keys = ["source", "visa_type", "origin", "destination", "period"]
cannot_say = "For how long the visa holds. Some states counted only part of their multiple-entry visas in some years."
*/
SELECT
    source, visa_type, origin, destination, period,
    100.0 * multiple_entry / nullif(issued, 0) AS value,
    reported / expected AS coverage, reported, expected, 'lodgement' AS basis,
    CASE
        WHEN multiple_entry IS NULL OR issued IS NULL THEN 'missing_input'
        WHEN issued = 0 THEN 'zero_denominator'
    END AS reason,
    list_concat(cells_issued, cells_multiple_entry) AS cells
FROM two_way.visa_outcome
