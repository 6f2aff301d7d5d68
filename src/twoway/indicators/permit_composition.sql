/*
label = "Composition of residence permits by reason"
group = "permits"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 K_r / (K_EMP + K_EDUC + K_FAM + K_OTH), where all four are known for the same members"
reference = "Regulation (EC) No 862/2007 and Eurostat, metadata of the international migration statistics"
keys = ["source", "permit_count", "permit_reason", "origin", "destination", "period"]
edge = "No permit of any reason: NULL, zero_denominator. Permits of unknown reason are reported apart."
cannot_say = "What people do later: a permit for study may turn into one for work."
*/
WITH known AS (
    SELECT *,
        sum(there) OVER corridor AS all_reasons, count(there) OVER corridor AS reasons,
        min(pairs_there) OVER corridor AS fewest, max(pairs_there) OVER corridor AS most,
        flatten(list(cells_there) OVER corridor) AS cells_all
    FROM two_way.permit
    WHERE reason IN ('EMP', 'EDUC', 'FAM', 'OTH') AND duration = '_T'
    WINDOW corridor AS (PARTITION BY source, permit_count, origin, destination, period)
)
SELECT
    source, permit_count, reason AS permit_reason, origin, destination, period,
    CASE WHEN reasons = 4 AND fewest = most
        THEN 100.0 * there / nullif(all_reasons, 0) END AS value,
    pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected,
    status_there AS status, basis_there AS basis,
    CASE
        WHEN reasons < 4 THEN 'not_all_reasons_reported'
        WHEN fewest <> most THEN 'other_reporters'
        WHEN all_reasons = 0 THEN 'zero_denominator'
    END AS reason,
    list_sort(cells_all) AS cells
FROM known
