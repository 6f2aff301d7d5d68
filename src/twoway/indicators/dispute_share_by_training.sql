/*
label = "Disputes among trained and untrained workers"
group = "protection"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 workers with a dispute / workers of whom it is known, by whether they were trained; counts as told"
reference = "ILO (2019), General principles and operational guidelines for fair recruitment"
keys = ["source", "edition", "register", "origin", "destination", "trained", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. Of whom it is not known is in neither count. Nobody of whom it is known: NULL, zero_denominator."
cannot_say = "That training made the difference: who is trained goes to other jobs, and knows better where to complain."
*/
WITH told AS (
    SELECT source, edition, register, origin, destination, category AS trained, period,
        any_value(period_end) AS period_end, any_value(policy) AS policy,
        bool_and(current) AS current, bool_or(flag = 'x') AS held,
        coalesce(sum(value) FILTER (statistic = 'dispute_yes'), 0) AS disputes,
        sum(value) AS known, list(cell ORDER BY cell) AS cells
    FROM panels.registered_figure
    WHERE kind = 'training' AND dimension = 'trained' AND category <> 'missing'
        AND statistic IN ('dispute_yes', 'dispute_no')
    GROUP BY ALL
)
SELECT
    source, edition, register, origin, destination, trained, period, period_end,
    CASE WHEN NOT held THEN 100 * disputes / nullif(known, 0) END AS value, policy, current,
    CASE WHEN held THEN 'withheld' WHEN known = 0 THEN 'zero_denominator'
        ELSE 'missing_input' END AS reason,
    cells
FROM told
