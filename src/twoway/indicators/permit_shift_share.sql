/*
label = "What changed the number of permits: the mix of reasons, or the corridor itself"
group = "permits"
unit = "permits"
kind = "count"
signed = true
formula = "structure: sum_k K_k,0 (A_k,1 / A_k,0 - 1), A of all origins; own: the change of K less that; change = structure + own"
reference = "The shift-share decomposition, customary in regional science"
keys = ["source", "permit_count", "origin", "destination", "period", "variant"]
edge = "All four reasons at both dates, by the same members, for the corridor and for all origins; else NULL, not_all_reasons_reported; one of them hidden: NULL, suppressed. A break in the series between: NULL, break_in_series. No permit of a reason to all origins before: NULL, zero_denominator."
cannot_say = "Why the corridor gained or lost."
*/
WITH yearly AS (
    SELECT k.source, k.permit_count, k.origin, k.destination, k.period, k.reason, k.there,
        a.there AS all_origins, k.who_there, k.status_there,
        k.hidden_there + coalesce(a.hidden_there, 0) AS hidden, k.cells_there, a.cells_there AS cells_all
    FROM two_way.permit k
    LEFT JOIN two_way.permit a
        ON a.source = k.source AND a.permit_count = k.permit_count AND a.reason = k.reason
        AND a.duration = k.duration AND a.destination = k.destination AND a.period = k.period
        AND a.origin = '_T'
    WHERE k.duration = '_T' AND k.reason IN ('EMP', 'EDUC', 'FAM', 'OTH') AND k.origin <> '_T'
),
changed AS (
    SELECT n.source, n.permit_count, n.origin, n.destination, n.period,
        count(n.there + b.there + n.all_origins + b.all_origins) AS reasons,
        min(b.all_origins) AS least, sum(n.there - b.there) AS change,
        sum(b.there * (n.all_origins / nullif(b.all_origins, 0) - 1) ORDER BY n.reason) AS structure,
        bool_and(n.who_there = b.who_there) AS same, sum(n.hidden + b.hidden) AS hidden,
        bool_or(contains(n.status_there, 'B')) AS broken,
        flatten(list(list_concat(list_concat(n.cells_there, b.cells_there),
            list_concat(coalesce(n.cells_all, []), coalesce(b.cells_all, []))) ORDER BY n.reason))
            AS cells
    FROM yearly n
    JOIN yearly b USING (source, permit_count, origin, destination, reason)
    WHERE b.period = n.period - INTERVAL 1 YEAR
    GROUP BY ALL
)
SELECT
    source, permit_count, origin, destination, period, v.variant,
    CASE WHEN reasons = 4 AND hidden = 0 AND same AND NOT broken AND least > 0 THEN
        CASE v.variant WHEN 'change' THEN change WHEN 'structure' THEN structure
            ELSE change - structure END END AS value,
    CASE WHEN broken THEN 'break_in_series' WHEN hidden > 0 THEN 'suppressed'
        WHEN reasons < 4 OR NOT same THEN 'not_all_reasons_reported'
        ELSE 'zero_denominator' END AS reason,
    list_sort(cells) AS cells
FROM changed
CROSS JOIN (VALUES ('change'), ('structure'), ('own')) v(variant)
