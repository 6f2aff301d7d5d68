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
WITH outcome AS (
    SELECT
        source, visa_type, origin, destination, period,
        max(there) FILTER (WHERE decision = 'applied') AS applied,
        max(there) FILTER (WHERE decision = 'issued') AS issued,
        max(there) FILTER (WHERE decision = 'not_issued') AS not_issued,
        max(there) FILTER (WHERE decision = 'multiple_entry') AS multiple_entry,
        max(pairs_there) AS reported, max(pairs) AS expected,
        flatten(list(cells_there ORDER BY decision)
            FILTER (WHERE decision IN ('issued', 'multiple_entry'))) AS cells
    FROM two_way.visa
    GROUP BY ALL
)
SELECT
    source, visa_type, origin, destination, period,
    100.0 * multiple_entry / nullif(issued, 0) AS value,
    reported / expected AS coverage, reported, expected, 'lodgement' AS basis,
    CASE
        WHEN multiple_entry IS NULL OR issued IS NULL THEN 'missing_input'
        WHEN issued = 0 THEN 'zero_denominator'
    END AS reason,
    coalesce(cells, []) AS cells
FROM outcome
