/*
label = "Departing workers with orientation or training"
group = "recruitment"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 trained / departed of whom it is known; variant completed: those who completed it, begun: those who did not among them too; counts as told"
reference = "ILO (2019), General principles and operational guidelines for fair recruitment"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "variant", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. Of whom it is not known is in neither count. Nobody departed: NULL, zero_denominator."
cannot_say = "What was learnt, or whether it was of use abroad."
*/
WITH told AS (
    SELECT source, edition, register, origin, destination, dimension, category, period,
        any_value(period_end) AS period_end, any_value(policy) AS policy,
        bool_and(current) AS current, bool_or(flag = 'x') AS held,
        coalesce(sum(value) FILTER (statistic = 'trained_yes'), 0) AS completed,
        coalesce(sum(value) FILTER (statistic = 'trained_not_completed'), 0) AS not_completed,
        sum(value) AS departed, list(cell ORDER BY cell) AS cells
    FROM panels.registered_figure
    WHERE kind = 'training'
        AND statistic IN ('trained_yes', 'trained_not_completed', 'trained_no')
    GROUP BY ALL
)
SELECT
    source, edition, register, origin, destination, dimension, category, variant, period,
    period_end,
    CASE WHEN NOT held THEN 100 * (completed
        + CASE variant WHEN 'begun' THEN not_completed ELSE 0 END) / nullif(departed, 0)
    END AS value,
    policy, current,
    CASE WHEN held THEN 'withheld' WHEN departed = 0 THEN 'zero_denominator'
        ELSE 'missing_input' END AS reason,
    cells
FROM told, (VALUES ('completed'), ('begun')) v(variant)
