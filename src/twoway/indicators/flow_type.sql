/*
label = "Estimated flow by kind: outward, return, transit"
group = "estimation"
unit = "persons in the period; percent"
kind = "count"
formula = "outward: from the birthplace; return: back to it; transit: neither; percent: of the three together"
reference = "Azose and Raftery (2019), PNAS 116(1); Abel and Cohen (2022), Scientific Data 9:173"
keys = ["source", "edition", "method", "component", "sex", "origin", "destination", "period", "variant"]
edge = "Known only for estimates by birthplace. A kind that the source leaves out is missing, and the percentages with it."
cannot_say = "Why anybody returned. Rounding may break the sum by one per cell."
*/
WITH kinds AS (
    SELECT *,
        count(there) OVER w AS known, sum(there) OVER w AS together,
        flatten(list(cells_there) OVER w) AS cells_all
    FROM two_way.flow_estimate
    WHERE component IN ('outward', 'return', 'transit')
    WINDOW w AS (PARTITION BY source, edition, method, sex, origin, destination, period)
)
SELECT
    source, edition, method, component, sex, origin, destination, period, v.variant,
    CASE v.variant WHEN 'persons' THEN there
        ELSE CASE WHEN known = 3 THEN 100.0 * there / nullif(together, 0) END END AS value,
    pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected,
    status_there AS status, current,
    CASE WHEN there IS NULL THEN 'not_reported' WHEN known < 3 THEN 'missing_input'
        ELSE 'zero_denominator' END AS reason,
    CASE v.variant WHEN 'persons' THEN cells_there ELSE list_sort(cells_all) END AS cells
FROM kinds
CROSS JOIN (VALUES ('persons'), ('percent')) v(variant)
