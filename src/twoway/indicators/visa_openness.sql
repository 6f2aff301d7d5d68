/*
label = "Visa openness of destination to passports of origin"
group = "visas"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 mean over member pairs of u: visa free 1, visa required 0; on arrival and electronic count 0.7 and 0.5 (graded) or 0 and 0 (strict); _population: origins weigh as their residents"
reference = "World Tourism Organization (2016), Visa Openness Report 2015, for the grades, there on population; Neumayer (2006), Transactions of the Institute of British Geographers 31(1)"
keys = ["source", "edition", "weights", "origin", "destination", "period"]
edge = "A population missing: NULL, missing_input, for the weighted variants. Unknown requirements are left out and lower the coverage."
cannot_say = "Any right to work or reside. The grades for arrival and electronic visas are a convention."
*/
WITH valued AS (
    SELECT r.*, w.weights, w.by_population,
        CASE r.there WHEN 'visa_free' THEN 10 WHEN 'on_arrival' THEN w.on_arrival
            WHEN 'e_visa' THEN w.electronic WHEN 'e_travel_authorisation' THEN w.electronic
            ELSE 0 END AS tenths
    FROM (SELECT * FROM two_way.visa_regime WHERE there IS NOT NULL) r
    CROSS JOIN (VALUES ('strict', 0, 0, false), ('graded', 7, 5, false),
        ('strict_population', 0, 0, true), ('graded_population', 7, 5, true))
        w(weights, on_arrival, electronic, by_population)
)
SELECT *, reported / expected AS coverage FROM (
SELECT
    r.source, r.edition, r.weights, o.area AS origin, d.area AS destination, r.period,
    CASE WHEN r.by_population
        THEN CASE WHEN count(p.persons) = count(*)
            THEN 10.0 * sum(r.tenths * CAST(p.persons AS DOUBLE)) / nullif(sum(p.persons), 0) END
        ELSE 10.0 * sum(r.tenths) / count(*) END AS value,
    CASE WHEN count(p.persons) < count(*) THEN 'missing_input' ELSE 'zero_denominator' END AS reason,
    count(*) AS reported,
    (SELECT count(*) FROM reference.membership x
        WHERE x.area = o.area AND r.period BETWEEN x.valid_from AND x.valid_to)
    * (SELECT count(*) FROM reference.membership y
        WHERE y.area = d.area AND r.period BETWEEN y.valid_from AND y.valid_to) AS expected,
    flatten(list(r.cells_there ORDER BY r.origin, r.destination)) AS cells
FROM valued r
JOIN reference.membership o
    ON o.member = r.origin AND r.period BETWEEN o.valid_from AND o.valid_to
JOIN reference.membership d
    ON d.member = r.destination AND r.period BETWEEN d.valid_from AND d.valid_to
LEFT JOIN areas.population p ON p.area = r.origin AND p.period = date_trunc('year', r.period)
WHERE NOT EXISTS (
    SELECT 1 FROM reference.membership x JOIN reference.membership y USING (member)
    WHERE x.area = o.area AND y.area = d.area
        AND r.period BETWEEN x.valid_from AND x.valid_to
        AND r.period BETWEEN y.valid_from AND y.valid_to)
GROUP BY r.source, r.edition, r.weights, r.by_population, o.area, d.area, r.period
)
