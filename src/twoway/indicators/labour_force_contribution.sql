/*
label = "Share of foreigners in employment"
group = "labour"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 E_f / E, of one area and period"
reference = "Eurostat, metadata of the Labour Force Survey"
keys = ["area", "basis", "sex", "age", "period"]
edge = "An input that is missing: NULL, missing_input. Nobody employed: NULL, zero_denominator. Foreign citizens and foreign-born are not mixed."
cannot_say = "What foreigners add to growth; the contribution to employment growth does."
*/
WITH employed AS (
    SELECT area, basis, sex, age, period,
        max(thousand_persons) FILTER (WHERE origin_group = 'FOR') AS foreigners,
        max(thousand_persons) FILTER (WHERE origin_group = '_T') AS everybody,
        string_agg(DISTINCT status, '' ORDER BY status) AS status, list(cell ORDER BY cell) AS cells,
        coalesce(max(s.rounded_to), 0) / 2 AS half
    FROM panels.labour_force f LEFT JOIN reference.source s ON s.id = f.source
    WHERE current AND labour_status = 'EMP' AND origin_group IN ('FOR', '_T')
        AND occupation = '_T' AND education = '_T' AND worktime = '_T' AND frequency = 'A'
    GROUP BY ALL
)
SELECT area, basis, sex, age, period, 100.0 * foreigners / nullif(everybody, 0) AS value, status,
    CASE WHEN half > 0 THEN 100.0 * (foreigners - half) / nullif(everybody + half, 0) END AS value_low,
    CASE WHEN half > 0 THEN 100.0 * (foreigners + half) / nullif(everybody - half, 0) END AS value_high,
    CASE WHEN half > 0 THEN 'rounding' ELSE '' END AS interval,
    CASE WHEN everybody = 0 THEN 'zero_denominator' ELSE 'missing_input' END AS reason, cells
FROM employed
