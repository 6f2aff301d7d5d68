/*
label = "Two-way index"
group = "corridor"
unit = "share, 0 to 1"
kind = "ratio"
digits = 3
formula = "1 - |M_od - M_do| / (M_od + M_do) over the member pairs that report both; bloc to bloc; over corridors: 1 - sum |differences| / sum of sums, pair by pair"
reference = "Grubel and Lloyd (1975), Intra-industry Trade, where it measures two-way trade"
keys = ["counted", "source", "edition", "reporter", "basis", "variety", "sex", "origin", "destination", "period", "variant"]
edge = "Nothing either way: NULL, zero_denominator. Corridors are never averaged: differences and sums are added up first. A direction that nobody reports: NULL, never 0; only member pairs that report both count."
cannot_say = "Which side is larger, or whether the same persons went and came back."
*/
WITH pairwise AS (
    -- What the corridors within a bloc's corridor hold, each taken by itself.
    SELECT c.counted, c.source, c.edition, c.basis, c.variety, c.sex, c.period,
        CASE c.reporter WHEN '' THEN '' WHEN c.destination THEN d.area ELSE o.area END AS reporter,
        o.area AS origin, d.area AS destination,
        sum(abs(c.there_matched - c.back_matched)) AS apart,
        sum(c.there_matched + c.back_matched) AS both
    FROM two_way.corridor c
    JOIN reference.areas oc ON oc.code = c.origin AND oc.kind = 'country'
    JOIN reference.areas dc ON dc.code = c.destination AND dc.kind = 'country'
    JOIN reference.membership o
        ON o.member = c.origin AND c.period BETWEEN o.valid_from AND o.valid_to
    JOIN reference.membership d
        ON d.member = c.destination AND c.period BETWEEN d.valid_from AND d.valid_to
    WHERE c.pairs_matched = 1
    GROUP BY ALL
)
SELECT
    c.counted, c.source, c.edition, c.reporter, c.basis, c.variety, c.sex, c.origin,
    c.destination, c.period, v.variant,
    1 - CASE v.variant
        WHEN 'whole' THEN abs(there_matched - back_matched) / nullif(there_matched + back_matched, 0)
        ELSE p.apart / nullif(p.both, 0)
    END AS value,
    pairs_matched / pairs AS coverage, pairs_matched AS reported, pairs AS expected,
    mark, status, current,
    CASE
        WHEN pairs_matched = 0 THEN 'one_direction_not_reported'
        WHEN there_matched + back_matched = 0 THEN 'zero_denominator'
    END AS reason,
    cells_matched AS cells
FROM two_way.corridor c
CROSS JOIN (VALUES ('whole'), ('over_corridors')) v(variant)
LEFT JOIN pairwise p USING (counted, source, edition, reporter, basis, variety, sex, period, origin, destination)
WHERE v.variant = 'whole'
    OR EXISTS (SELECT 1 FROM reference.areas a
        WHERE a.code IN (c.origin, c.destination) AND a.kind = 'bloc')
