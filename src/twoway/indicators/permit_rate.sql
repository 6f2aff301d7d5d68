/*
label = "Permits for each thousand residents"
group = "permits"
unit = "per 1,000 residents"
kind = "permille"
digits = 3
formula = "1000 K / P, P the residents of destination, or of origin, in the year"
reference = "Regulation (EC) No 862/2007; Eurostat, metadata of migr_resfirst"
keys = ["source", "permit_count", "permit_reason", "origin", "destination", "period", "variant"]
edge = "A hidden cell holds 1 to 4 permits: the rate is told at both ends, without a value. Population 0: NULL, zero_denominator; not held for the year: NULL, missing_input."
cannot_say = "How many people hold a permit: a person may get more than one, and a first permit is no arrival."
*/
SELECT
    k.source, k.permit_count, k.reason AS permit_reason, k.origin, k.destination, k.period, v.variant,
    CASE WHEN k.hidden_there = 0 THEN 1000.0 * k.there / nullif(p.persons, 0) END AS value,
    CASE WHEN k.hidden_there > 0
        THEN 1000.0 * (coalesce(k.there, 0) + k.hidden_there) / nullif(p.persons, 0) END
        AS value_low,
    CASE WHEN k.hidden_there > 0
        THEN 1000.0 * (coalesce(k.there, 0) + 4 * k.hidden_there) / nullif(p.persons, 0) END
        AS value_high,
    CASE WHEN k.hidden_there > 0 THEN 'bounds of hidden cells' ELSE '' END AS interval,
    k.pairs_there / k.pairs AS coverage, k.pairs_there AS reported, k.pairs AS expected,
    k.status_there AS status, k.basis_there AS basis,
    CASE WHEN p.persons = 0 THEN 'zero_denominator' WHEN p.persons IS NULL THEN 'missing_input'
        WHEN k.hidden_there > 0 THEN 'suppressed' ELSE 'not_reported' END AS reason,
    list_concat(k.cells_there, coalesce(p.cells, [])) AS cells
FROM two_way.permit k
CROSS JOIN (VALUES ('destination'), ('origin')) v(variant)
LEFT JOIN areas.population p
    ON p.area = CASE v.variant WHEN 'destination' THEN k.destination ELSE k.origin END
    AND p.period = k.period
WHERE k.duration = '_T' AND (k.there IS NOT NULL OR k.hidden_there > 0)
