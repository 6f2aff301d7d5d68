/*
label = "First permits valid for twelve months or longer"
group = "permits"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 K(12 months and longer) / K(all lengths)"
reference = "Regulation (EC) No 862/2007; Eurostat, metadata of migr_resfirst"
keys = ["source", "permit_count", "permit_reason", "origin", "destination", "period"]
edge = "No permit: NULL, zero_denominator. Either length not reported by the same members: NULL, other_reporters. A hidden cell holds 1 to 4 permits: the share is told at both ends, without a value."
cannot_say = "How long anybody stays: permits are renewed, and given up."
*/
WITH ends AS (
    SELECT *, pairs_there + hidden_there AS told, coalesce(there, 0) + hidden_there AS low,
        coalesce(there, 0) + 4 * hidden_there AS high
    FROM two_way.permit
)
SELECT
    l.source, l.permit_count, l.reason AS permit_reason, l.origin, l.destination, l.period,
    CASE WHEN l.who_there = a.who_there AND l.hidden_there + a.hidden_there = 0
        THEN 100.0 * l.there / nullif(a.there, 0) END AS value,
    CASE WHEN l.told = a.told AND l.hidden_there + a.hidden_there > 0
        THEN least(100, 100.0 * l.low / nullif(a.high, 0)) END AS value_low,
    CASE WHEN l.told = a.told AND l.hidden_there + a.hidden_there > 0
        THEN least(100, 100.0 * l.high / nullif(a.low, 0)) END AS value_high,
    CASE WHEN l.told = a.told AND l.hidden_there + a.hidden_there > 0
        THEN 'bounds of hidden cells' ELSE '' END AS interval,
    l.pairs_there / l.pairs AS coverage, l.pairs_there AS reported, l.pairs AS expected,
    l.status_there AS status, l.basis_there AS basis,
    CASE WHEN l.told = a.told AND l.hidden_there + a.hidden_there > 0 THEN 'suppressed'
        WHEN l.there IS NULL OR a.there IS NULL THEN 'missing_input'
        WHEN l.who_there <> a.who_there THEN 'other_reporters'
        ELSE 'zero_denominator' END AS reason,
    list_concat(l.cells_there, a.cells_there) AS cells
FROM ends l
JOIN ends a USING (source, permit_count, reason, origin, destination, period)
WHERE l.duration = 'M_GE12' AND a.duration = '_T' AND l.told + a.told > 0
