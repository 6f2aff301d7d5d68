/*
label = "Composition of residence permits by reason"
group = "permits"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 K_r / (K_EMP + K_EDUC + K_FAM + K_OTH), where all four are known for the same members"
reference = "Regulation (EC) No 862/2007 and Eurostat, metadata of the international migration statistics"
keys = ["source", "permit_count", "permit_reason", "origin", "destination", "period"]
edge = "A cell that the publisher hides holds 1 to 4 permits; of a bloc, each hidden cell of a member does. The share is told at both ends, and has a value only where both round to one figure. Not the same members for all four reasons: NULL, other_reporters. No permit of any reason: NULL, zero_denominator. Permits whose reason is unknown are in no share."
cannot_say = "What people do later: a permit for study may turn into one for work."
*/
WITH bounded AS (
    -- A hidden cell is at least 1 and below the threshold, 5 where the publisher does not say; it
    -- has ends of its own, and no middle.
    SELECT *, coalesce(there, 0) + hidden_there AS low, coalesce(there, 0) + 4 * hidden_there AS high,
        pairs_there + hidden_there AS told
    FROM two_way.permit
    WHERE (there IS NOT NULL OR hidden_there > 0) AND reason IN ('EMP', 'EDUC', 'FAM', 'OTH') AND duration = '_T'
),
known AS (
    SELECT *,
        sum(there) OVER corridor AS all_reasons, count(*) OVER corridor AS reasons,
        sum(hidden_there) OVER corridor AS hidden,
        sum(low) OVER corridor - low AS others_low, sum(high) OVER corridor - high AS others_high,
        sum(high) OVER corridor AS most_permits,
        -- Members are the same where as many tell or hide each reason and, of those that tell, the
        -- same ones do.
        min(told) OVER corridor AS fewest, max(told) OVER corridor AS most,
        min(who_there) OVER corridor = max(who_there) OVER corridor AS same,
        flatten(list(cells_there) OVER corridor) AS cells_all
    FROM bounded
    WINDOW corridor AS (PARTITION BY source, permit_count, origin, destination, period)
),
shared AS (
    SELECT *,
        CASE WHEN reasons = 4 AND fewest = most AND hidden > 0 AND most_permits > 0
            THEN 100.0 * low / nullif(low + others_high, 0) END AS share_low,
        CASE WHEN reasons = 4 AND fewest = most AND hidden > 0 AND most_permits > 0
            THEN 100.0 * high / nullif(high + others_low, 0) END AS share_high
    FROM known
)
SELECT
    source, permit_count, reason AS permit_reason, origin, destination, period,
    CASE
        WHEN reasons = 4 AND hidden = 0 AND same THEN 100.0 * there / nullif(all_reasons, 0)
        WHEN round(share_low, 1) = round(share_high, 1) THEN round(share_low, 1)
    END AS value,
    share_low AS value_low, share_high AS value_high,
    CASE WHEN share_low IS NOT NULL THEN 'bounds of hidden cells' ELSE '' END AS interval,
    pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected,
    status_there AS status, basis_there AS basis,
    CASE
        WHEN share_low IS NOT NULL THEN 'suppressed'
        WHEN reasons < 4 THEN 'not_all_reasons_reported'
        WHEN fewest <> most OR NOT same THEN 'other_reporters'
        WHEN all_reasons = 0 THEN 'zero_denominator'
    END AS reason,
    list_sort(cells_all) AS cells
FROM shared
