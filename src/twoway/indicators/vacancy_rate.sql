/*
label = "Vacant posts, of all posts"
group = "labour"
unit = "percent"
kind = "percent"
digits = 2
formula = "100 V / (V + occupied posts)"
reference = "Eurostat, job vacancy statistics, metadata"
keys = ["source", "edition", "area", "industry", "size_class", "occupation", "adjustment", "frequency", "period"]
edge = "An input that is missing: NULL, missing_input. No post: NULL, zero_denominator."
cannot_say = "Whether migrants could fill the posts: skills, wages and law are not in it."
*/
WITH posts AS (
    SELECT source, edition, area, industry, size_class, occupation, adjustment, frequency, period,
        max(jobs) FILTER (WHERE posts = 'vacant') AS vacant,
        max(jobs) FILTER (WHERE posts = 'occupied') AS occupied,
        string_agg(DISTINCT status, '' ORDER BY status) AS status, list(cell ORDER BY cell) AS cells
    FROM panels.vacancy WHERE current GROUP BY ALL
)
SELECT source, edition, area, industry, size_class, occupation, adjustment, frequency, period,
    100.0 * vacant / nullif(vacant + occupied, 0) AS value, status,
    CASE WHEN vacant + occupied = 0 THEN 'zero_denominator' ELSE 'missing_input' END AS reason, cells
FROM posts
UNION ALL
SELECT source, edition, area, industry, size_class, '_T', adjustment, frequency, period, percent,
    status, 'not_reported', [cell]
FROM panels.vacancy_rate WHERE current
