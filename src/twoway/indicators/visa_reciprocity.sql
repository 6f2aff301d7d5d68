/*
label = "Reciprocity of visa requirements between two sides"
group = "visas"
unit = "ratio; share; mean gap"
kind = "ratio"
digits = 3
formula = "reciprocity: 1 - mean |u_ij - u_ji| over pairs known both ways; equal: share of pairs with equal u; gap: mean (u of origin's nationals at destination - u of destination's at origin); weighted by P_i P_j: reciprocity_weighted"
reference = "Mau et al. (2015), J. Ethnic and Migration Studies 41(8); Czaika, de Haas and Villares-Varela (2018), Population and Development Review 44(3)"
keys = ["source", "edition", "weights", "origin", "destination", "period", "variant"]
edge = "No pair known both ways: NULL, missing_input, between blocs of which the edition names members, and wherever a pair is known one way. Unknown requirements lower the coverage. A population missing: NULL for the weighted variant."
cannot_say = "Any right to work or reside; how hard a visa is to get."
*/
WITH faced AS (
    SELECT source, edition, origin, destination, period, there, back, cells_there, cells_back
    FROM two_way.visa_regime
    UNION
    -- Where one side only is told, the pair is one of the other side too.
    SELECT source, edition, destination, origin, period, back, there, cells_back, cells_there
    FROM two_way.visa_regime
),
valued AS (
    SELECT r.*, w.weights, t.tenths AS there_tenths, b.tenths AS back_tenths,
        r.there IS NOT NULL AND r.back IS NOT NULL AS both_ways
    FROM faced r
    CROSS JOIN (VALUES ('strict', 0, 0), ('graded', 7, 5)) w(weights, on_arrival, electronic)
    CROSS JOIN LATERAL (SELECT CASE r.there WHEN 'visa_free' THEN 10 WHEN 'on_arrival' THEN
        w.on_arrival WHEN 'e_visa' THEN w.electronic WHEN 'e_travel_authorisation' THEN w.electronic
        ELSE 0 END AS tenths) t
    CROSS JOIN LATERAL (SELECT CASE r.back WHEN 'visa_free' THEN 10 WHEN 'on_arrival' THEN
        w.on_arrival WHEN 'e_visa' THEN w.electronic WHEN 'e_travel_authorisation' THEN w.electronic
        ELSE 0 END AS tenths) b
    WHERE r.there IS NOT NULL OR r.back IS NOT NULL
),
summed AS (
    SELECT r.source, r.edition, r.weights, o.area AS origin, d.area AS destination, r.period,
        count(*) FILTER (WHERE both_ways) AS pairs,
        sum(abs(there_tenths - back_tenths)) FILTER (WHERE both_ways) AS apart,
        count(*) FILTER (WHERE both_ways AND there_tenths = back_tenths) AS alike,
        sum(there_tenths - back_tenths) FILTER (WHERE both_ways) AS gap,
        sum(abs(there_tenths - back_tenths) * p.persons * q.persons) FILTER (WHERE both_ways)
            AS apart_weighted,
        sum(p.persons * q.persons) FILTER (WHERE both_ways) AS weight,
        bool_and(p.persons IS NOT NULL AND q.persons IS NOT NULL) FILTER (WHERE both_ways)
            AS all_weights,
        coalesce(flatten(list(list_concat(r.cells_there, r.cells_back)
            ORDER BY r.origin, r.destination) FILTER (WHERE both_ways)), []) AS cells
    FROM valued r
    JOIN reference.membership o
        ON o.member = r.origin AND r.period BETWEEN o.valid_from AND o.valid_to
    JOIN reference.membership d
        ON d.member = r.destination AND r.period BETWEEN d.valid_from AND d.valid_to
    LEFT JOIN areas.population p ON p.area = r.origin AND p.period = date_trunc('year', r.period)
    LEFT JOIN areas.population q
        ON q.area = r.destination AND q.period = date_trunc('year', r.period)
    WHERE NOT EXISTS (
        SELECT 1 FROM reference.membership x JOIN reference.membership y USING (member)
        WHERE x.area = o.area AND y.area = d.area
            AND r.period BETWEEN x.valid_from AND x.valid_to
            AND r.period BETWEEN y.valid_from AND y.valid_to)
    GROUP BY ALL
),
named AS (
    SELECT DISTINCT f.source, f.edition, f.period, m.area
    FROM faced f
    JOIN reference.membership m
        ON m.member = f.origin AND f.period BETWEEN m.valid_from AND m.valid_to
    JOIN reference.areas a ON a.code = m.area AND a.kind = 'bloc'
),
silent AS (
    SELECT o.source, o.edition, w.weights, o.area AS origin, d.area AS destination, o.period,
        0 AS pairs, [] AS cells
    FROM named o
    JOIN named d ON d.source = o.source AND d.edition = o.edition AND d.period = o.period
    CROSS JOIN (VALUES ('strict'), ('graded')) w(weights)
    WHERE NOT EXISTS (
        SELECT 1 FROM reference.membership x JOIN reference.membership y USING (member)
        WHERE x.area = o.area AND y.area = d.area
            AND o.period BETWEEN x.valid_from AND x.valid_to
            AND o.period BETWEEN y.valid_from AND y.valid_to)
),
sized AS (
    SELECT s.*, (SELECT count(*) FROM reference.membership m WHERE m.area = s.origin
            AND s.period BETWEEN m.valid_from AND m.valid_to)
        * (SELECT count(*) FROM reference.membership m WHERE m.area = s.destination
            AND s.period BETWEEN m.valid_from AND m.valid_to) AS expected
    FROM (
        SELECT * FROM summed
        UNION ALL BY NAME
        SELECT * FROM silent
        ANTI JOIN summed USING (source, edition, weights, origin, destination, period)
    ) s
)
SELECT
    source, edition, weights, origin, destination, period, v.variant,
    CASE v.variant
        WHEN 'reciprocity' THEN 1 - apart / 10.0 / pairs
        WHEN 'equal' THEN alike / nullif(pairs, 0)
        WHEN 'gap' THEN gap / 10.0 / pairs
        WHEN 'reciprocity_weighted' THEN
            CASE WHEN all_weights THEN 1 - apart_weighted / 10.0 / nullif(weight, 0) END
    END AS value,
    pairs / expected AS coverage, pairs AS reported, expected,
    'missing_input' AS reason, cells
FROM sized
CROSS JOIN (VALUES ('reciprocity'), ('equal'), ('gap'), ('reciprocity_weighted')) v(variant)
-- Two countries are a pair of their own; the shares say something of blocs.
WHERE EXISTS (SELECT 1 FROM reference.areas a
    WHERE a.code IN (origin, destination) AND a.kind = 'bloc')
