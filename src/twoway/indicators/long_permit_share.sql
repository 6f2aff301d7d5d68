/*
label = "First permits valid for twelve months or longer"
group = "permits"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 K(12 months and longer) / K(all lengths)"
reference = "Regulation (EC) No 862/2007; Eurostat, metadata of migr_resfirst"
keys = ["source", "permit_count", "permit_reason", "origin", "destination", "period"]
edge = "No permit: NULL, zero_denominator. Either length not reported by the same members: NULL, other_reporters."
cannot_say = "How long anybody stays: permits are renewed, and given up."
*/
SELECT
    l.source, l.permit_count, l.reason AS permit_reason, l.origin, l.destination, l.period,
    CASE WHEN l.who_there = a.who_there
        THEN 100.0 * l.there / nullif(a.there, 0) END AS value,
    l.pairs_there / l.pairs AS coverage, l.pairs_there AS reported, l.pairs AS expected,
    l.status_there AS status, l.basis_there AS basis,
    CASE WHEN l.there IS NULL OR a.there IS NULL THEN 'missing_input'
        WHEN l.who_there <> a.who_there THEN 'other_reporters'
        ELSE 'zero_denominator' END AS reason,
    list_concat(l.cells_there, a.cells_there) AS cells
FROM two_way.permit l
JOIN two_way.permit a USING (source, permit_count, reason, origin, destination, period)
WHERE l.duration = 'M_GE12' AND a.duration = '_T' AND (l.there IS NOT NULL OR a.there IS NOT NULL)
