/*
label = "Recognition of qualifications, by register"
group = "labour"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 recognised / decided, decided: full + partial + refused; variant full: full recognition alone, full_or_partial: with a compensation measure too; counts as told"
reference = "OECD (2017), Making Integration Work: Assessment and Recognition of Foreign Qualifications"
keys = ["source", "edition", "register", "origin", "destination", "dimension", "category", "variant", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. Withdrawn and open applications are in neither count. Nothing decided: NULL, zero_denominator."
cannot_say = "Whether qualifications are alike: who expects a refusal does not apply."
*/
WITH told AS (
    SELECT source, edition, register, origin, destination, dimension, category, period,
        any_value(period_end) AS period_end, any_value(policy) AS policy,
        bool_and(current) AS current, bool_or(flag = 'x') AS held,
        sum(value) FILTER (statistic = 'decision_full') AS full_,
        coalesce(sum(value) FILTER (statistic = 'decision_partial'), 0) AS partial,
        sum(value) AS decided, list(cell ORDER BY cell) AS cells
    FROM panels.registered_figure
    WHERE kind = 'recognition'
        AND statistic IN ('decision_full', 'decision_partial', 'decision_refused')
    GROUP BY ALL
)
SELECT
    source, edition, register, origin, destination, dimension, category, variant, period,
    period_end,
    CASE WHEN NOT held THEN 100 * (coalesce(full_, 0)
        + CASE variant WHEN 'full' THEN 0 ELSE partial END) / nullif(decided, 0) END AS value,
    policy, current,
    CASE WHEN held THEN 'withheld' WHEN decided = 0 THEN 'zero_denominator'
        ELSE 'missing_input' END AS reason,
    cells
FROM told, (VALUES ('full'), ('full_or_partial')) v(variant)
