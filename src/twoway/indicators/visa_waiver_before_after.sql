/*
label = "Who came in the year before a visa was waived, and in the year after"
group = "visas"
unit = "what is counted"
kind = "count"
formula = "before: there of the last whole year before the day; after: there of the first whole year after it; change: after - before"
reference = "Dated events beside counts; no model"
keys = ["counted", "count_source", "count_edition", "reporter", "count_basis", "variety", "sex", "origin", "destination", "waived", "variant"]
edge = "A year that nobody counted, or that has not come: NULL, not_reported. Counts of the year of the day itself are in neither. A break in the series after the year before, up to the year after: the change is NULL, break_in_series. A waiver whose corridor no source counts has one row, which says so."
cannot_say = "That the waiver made the difference: other things changed between the two years."
*/
WITH waivers AS (
    SELECT origin, destination, period AS waived, cell FROM panels.visa_waiver WHERE current
),
yearly AS (
    SELECT c.counted, c.source, c.edition, c.reporter, c.basis, c.variety, c.sex, c.origin,
        c.destination, c.period, c.there, c.cells_there, c.status_there
    FROM two_way.corridor c
    WHERE c.current AND c.counted IN ('flow', 'student') AND c.there IS NOT NULL
),
compared AS (
    SELECT coalesce(y.counted, 'none') AS counted, coalesce(y.source, '') AS count_source,
        coalesce(y.edition, '') AS count_edition, coalesce(y.reporter, '') AS reporter,
        coalesce(y.basis, '') AS count_basis, coalesce(y.variety, '') AS variety,
        coalesce(y.sex, '_T') AS sex, w.origin, w.destination, w.waived, min(w.cell) AS cell,
        max(y.there) FILTER (WHERE year(y.period) = year(w.waived) - 1) AS before,
        max(y.there) FILTER (WHERE year(y.period) = year(w.waived) + 1) AS after,
        bool_or(contains(y.status_there, 'B')) FILTER (
            WHERE year(y.period) BETWEEN year(w.waived) AND year(w.waived) + 1) AS broken,
        string_agg(DISTINCT y.status_there, '' ORDER BY y.status_there) FILTER (
            WHERE year(y.period) IN (year(w.waived) - 1, year(w.waived) + 1)) AS status,
        coalesce(flatten(list(y.cells_there ORDER BY y.period) FILTER (
            WHERE year(y.period) IN (year(w.waived) - 1, year(w.waived) + 1))), []) AS cells
    FROM waivers w
    LEFT JOIN yearly y ON y.origin = w.origin AND y.destination = w.destination
    GROUP BY ALL
)
SELECT counted, count_source, count_edition, reporter, count_basis, variety, sex, origin,
    destination, waived, v.variant,
    CASE v.variant WHEN 'before' THEN before WHEN 'after' THEN after
        ELSE CASE WHEN broken IS NOT true THEN after - before END END AS value,
    CASE WHEN v.variant = 'change' AND broken AND before IS NOT NULL AND after IS NOT NULL
        THEN 'break_in_series' ELSE 'not_reported' END AS reason, coalesce(status, 'A') AS status, list_concat([cell], cells) AS cells
FROM compared
CROSS JOIN (VALUES ('before'), ('after'), ('change')) v(variant)
