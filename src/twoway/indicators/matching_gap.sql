/*
label = "Vacancies and candidates by occupation"
group = "labour"
unit = "posts and persons; percent; told on each row"
kind = "count"
digits = 1
signed = true
formula = "gap: V - C, open vacancies less open candidates of an occupation; vacancies_without_candidate: 100 sum max(V - C, 0) / sum V; candidates_without_vacancy: 100 sum max(C - V, 0) / sum C, over one occupation or all (_T) of the level, ISCO-08 major (isco_1) or sub-major (isco_2) groups; counts as told"
reference = "Jackman and Roper (1987), Oxford Bulletin of Economics and Statistics 49(1)"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "variant", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. So is the row of all occupations where one is. No vacancy or no candidate to divide by: NULL, zero_denominator. A record without occupation is in neither."
cannot_say = "Whether a candidate would suit a vacancy: within an occupation skills, places and wages differ."
*/
WITH sides AS (
    SELECT source, edition, register, origin, destination, dimension, category, period,
        any_value(period_end) AS period_end, any_value(policy) AS policy,
        bool_and(current) AS current, bool_or(flag = 'x') AS held,
        coalesce(sum(value) FILTER (statistic = 'side_vacancy'), 0) AS vacancies,
        coalesce(sum(value) FILTER (statistic = 'side_candidate'), 0) AS candidates,
        list(cell ORDER BY cell) AS cells
    FROM panels.registered_figure
    WHERE kind = 'matching' AND dimension IN ('isco_1', 'isco_2') AND category <> 'missing'
        AND statistic IN ('side_vacancy', 'side_candidate')
    GROUP BY ALL
),
levels AS (
    SELECT source, edition, register, origin, destination, dimension, category, period, period_end,
        policy, current, held, vacancies, candidates,
        greatest(vacancies - candidates, 0) AS posts_left,
        greatest(candidates - vacancies, 0) AS persons_left, cells
    FROM sides
    UNION ALL
    SELECT source, edition, register, origin, destination, dimension, '_T', period,
        any_value(period_end), any_value(policy), bool_and(current), bool_or(held),
        sum(vacancies), sum(candidates), sum(greatest(vacancies - candidates, 0)),
        sum(greatest(candidates - vacancies, 0)), list_sort(flatten(list(cells)))
    FROM sides
    GROUP BY ALL
)
SELECT
    source, edition, register, origin, destination, dimension, category, variant, period,
    period_end, vacancies, candidates,
    CASE WHEN held THEN NULL
        WHEN variant = 'gap' THEN vacancies - candidates
        WHEN variant = 'vacancies_without_candidate' THEN 100 * posts_left / nullif(vacancies, 0)
        ELSE 100 * persons_left / nullif(candidates, 0) END AS value,
    CASE variant WHEN 'gap' THEN 'posts and persons' ELSE 'percent' END AS counted_in,
    policy, current, CASE WHEN held THEN 'withheld' ELSE 'zero_denominator' END AS reason, cells
FROM levels, (
    VALUES ('gap'), ('vacancies_without_candidate'), ('candidates_without_vacancy')
) v(variant)
