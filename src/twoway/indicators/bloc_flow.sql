/*
label = "Flow from bloc to bloc"
group = "corridor"
unit = "what is counted"
kind = "count"
formula = "F_AB = sum of M_ij over i in A, j in B; all: over the pairs reported; matched: over those reported both ways"
reference = "United Nations (1970), Manual VI: Methods of Measuring Internal Migration"
keys = ["counted", "source", "edition", "reporter", "basis", "variety", "sex", "origin", "destination", "period", "variant"]
edge = "Flows within a bloc are no part of it; the coverage of each direction is its own. Only the matched variant may be set against the flow back."
cannot_say = "Anything of members that do not report."
*/
SELECT
    c.counted, c.source, c.edition, c.reporter, c.basis, c.variety, c.sex, c.origin,
    c.destination, c.period, v.variant,
    CASE v.variant WHEN 'all' THEN c.there ELSE c.there_matched END AS value,
    CASE v.variant WHEN 'all' THEN c.pairs_there ELSE c.pairs_matched END AS reported,
    reported / c.pairs AS coverage, c.pairs AS expected,
    CASE WHEN reported < c.pairs THEN 'partial_coverage' ELSE c.mark END AS mark,
    CASE v.variant WHEN 'all' THEN c.status_there ELSE c.status END AS status, c.current,
    CASE WHEN reported = 0 THEN 'not_reported' END AS reason,
    CASE v.variant WHEN 'all' THEN c.cells_there ELSE c.cells_matched END AS cells
FROM two_way.corridor c
CROSS JOIN (VALUES ('all'), ('matched')) v(variant)
WHERE EXISTS (SELECT 1 FROM reference.areas a
    WHERE a.code IN (c.origin, c.destination) AND a.kind = 'bloc')
