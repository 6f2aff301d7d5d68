/*
label = "Passports of origin that need no visa for a short stay at destination"
group = "visas"
unit = "passports"
kind = "count"
formula = "number of member pairs (o, d) whose ordinary passport needs no visa before travel or on arrival"
reference = "Neumayer (2006), Transactions of the Institute of British Geographers 31(1)"
keys = ["source", "edition", "origin", "destination", "period"]
edge = "A passport whose requirement is unknown is left out and lowers the coverage."
cannot_say = "Any right to work or reside, or the length of stay allowed."
*/
SELECT *, reported / expected AS coverage FROM (
SELECT
    r.source, r.edition, o.area AS origin, d.area AS destination, r.period,
    count(*) FILTER (WHERE r.there = 'visa_free') AS value,
    count(r.there) AS reported,
    (SELECT count(*) FROM reference.membership x
        WHERE x.area = o.area AND r.period BETWEEN x.valid_from AND x.valid_to)
    * (SELECT count(*) FROM reference.membership y
        WHERE y.area = d.area AND r.period BETWEEN y.valid_from AND y.valid_to) AS expected,
    flatten(list(r.cells_there ORDER BY r.origin, r.destination)) AS cells
FROM two_way.visa_regime r
JOIN reference.membership o
    ON o.member = r.origin AND r.period BETWEEN o.valid_from AND o.valid_to
JOIN reference.membership d
    ON d.member = r.destination AND r.period BETWEEN d.valid_from AND d.valid_to
WHERE NOT EXISTS (
    SELECT 1 FROM reference.membership x JOIN reference.membership y USING (member)
    WHERE x.area = o.area AND y.area = d.area
        AND r.period BETWEEN x.valid_from AND x.valid_to
        AND r.period BETWEEN y.valid_from AND y.valid_to)
GROUP BY ALL
)
