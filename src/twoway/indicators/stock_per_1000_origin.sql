/*
label = "Migrants from origin living at destination, per 1,000 residents at origin"
group = "corridor"
unit = "per 1,000 residents at origin"
kind = "permille"
digits = 2
formula = "1000 S_od / P_o, P the residents at origin in the year of the count"
reference = "United Nations (1970), Manual VI: Methods of Measuring Internal Migration"
keys = ["source", "edition", "origin", "destination", "sex", "period"]
edge = "Population 0: NULL, zero_denominator; not held for the year: NULL, missing_input."
cannot_say = "How likely a resident is to move: the stock gathers many years of arrivals."
*/
SELECT
    s.source || '+' || coalesce(p.source, 'no population') AS source,
    s.edition, s.origin, s.destination, s.sex, s.period,
    1000.0 * s.there / nullif(p.persons, 0) AS value,
    CASE WHEN s.half_there > 0 THEN 1000.0 * (s.there - s.half_there) / nullif(p.persons, 0) END AS value_low,
    CASE WHEN s.half_there > 0 THEN 1000.0 * (s.there + s.half_there) / nullif(p.persons, 0) END AS value_high,
    CASE WHEN s.half_there > 0 THEN 'rounding' ELSE '' END AS interval,
    s.pairs_there / s.pairs AS coverage, s.pairs_there AS reported, s.pairs AS expected,
    s.current, s.basis_there AS basis, s.status_there AS status,
    CASE
        WHEN s.there IS NULL THEN 'not_reported'
        WHEN p.persons IS NULL THEN 'no_population'
        WHEN p.persons = 0 THEN 'zero_denominator'
    END AS reason,
    list_concat(s.cells_there, coalesce(p.cells, [])) AS cells
FROM two_way.stock s
LEFT JOIN areas.population p ON p.area = s.origin AND year(p.period) = year(s.period)
WHERE s.sex = '_T'
