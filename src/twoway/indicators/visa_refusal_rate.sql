/*
label = "Short-stay visas not issued, of those decided"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 N / (I + N), N not issued, I issued; withdrawn applications left out"
reference = "European Commission, DG Migration and Home Affairs, visa statistics for consulates"
keys = ["source", "visa_type", "origin", "destination", "period"]
cannot_say = "Refusals proper: not issued is a little wider than refused. It is of applications lodged in origin, whatever the nationality."
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
            FILTER (WHERE decision IN ('issued', 'not_issued'))) AS cells
    FROM two_way.visa
    GROUP BY ALL
)
SELECT
    source, visa_type, origin, destination, period,
    100.0 * not_issued / nullif((issued + not_issued), 0) AS value,
    reported / expected AS coverage, reported, expected, 'lodgement' AS basis,
    CASE
        WHEN not_issued IS NULL OR (issued + not_issued) IS NULL THEN 'missing_input'
        WHEN (issued + not_issued) = 0 THEN 'zero_denominator'
    END AS reason,
    coalesce(cells, []) AS cells
FROM outcome
