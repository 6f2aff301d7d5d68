/*
label = "Short-stay visas not issued, of those applied for"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 N / A, N not issued, A applied for, as the publisher prints it"
reference = "European Commission, DG Migration and Home Affairs, visa statistics for consulates"
keys = ["source", "visa_type", "origin", "destination", "period"]
cannot_say = "The same as the rate of decisions: a decision may fall in the year after the application."
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
            FILTER (WHERE decision IN ('applied', 'not_issued'))) AS cells
    FROM two_way.visa
    GROUP BY ALL
)
SELECT
    source, visa_type, origin, destination, period,
    100.0 * not_issued / nullif(applied, 0) AS value,
    reported / expected AS coverage, reported, expected, 'lodgement' AS basis,
    CASE
        WHEN not_issued IS NULL OR applied IS NULL THEN 'missing_input'
        WHEN applied = 0 THEN 'zero_denominator'
    END AS reason,
    coalesce(cells, []) AS cells
FROM outcome
