/*
label = "What foreigners and nationals added to the growth of employment"
group = "economy"
unit = "percentage points; share: percent"
kind = "ratio"
digits = 2
formula = "foreigners: 100 (E_f,1 - E_f,0) / E_0; nationals: 100 (E_n,1 - E_n,0) / E_0, E_n = E - E_f; growth: their sum, exactly; share: 100 times the part of foreigners over the growth; from one year to the next"
reference = "An identity: parts of a sum over the sum"
keys = ["area", "basis", "sex", "age", "period", "variant"]
edge = "A year missing, or a break between the two: NULL, missing_input or break_in_series. Nobody employed before: NULL, zero_denominator. A growth or fall below a thousandth: no share of it, NULL, zero_denominator."
cannot_say = "What would have been without migrants: it adds up, and explains nothing. A foreigner who is naturalised moves from one part to the other."
*/
WITH employed AS (
    SELECT area, basis, sex, age, period,
        CAST(max(thousand_persons) FILTER (WHERE origin_group = 'FOR') AS DOUBLE) AS foreigners,
        CAST(max(thousand_persons) FILTER (WHERE origin_group = '_T') AS DOUBLE) AS everybody,
        string_agg(DISTINCT status, '' ORDER BY status) AS status, list(cell ORDER BY cell) AS cells,
        coalesce(max(s.rounded_to), 0) / 2 AS half
    FROM panels.labour_force f LEFT JOIN reference.source s ON s.id = f.source
    WHERE current AND labour_status = 'EMP' AND origin_group IN ('FOR', '_T')
        AND occupation = '_T' AND education = '_T' AND worktime = '_T' AND frequency = 'A'
    GROUP BY ALL
),
grown AS (
    SELECT n.area, n.basis, n.sex, n.age, n.period, n.status,
        n.foreigners - b.foreigners AS foreign_change,
        (n.everybody - n.foreigners) - (b.everybody - b.foreigners) AS national_change,
        b.everybody AS base, n.half, contains(n.status, 'B') AS broken,
        list_concat(n.cells, coalesce(b.cells, [])) AS cells
    FROM employed n
    LEFT JOIN employed b
        ON b.area = n.area AND b.basis = n.basis AND b.sex = n.sex AND b.age = n.age
        AND b.period = n.period - INTERVAL 1 YEAR
)
SELECT area, basis, sex, age, period, v.variant,
    CASE WHEN NOT broken THEN 100 * CASE v.variant WHEN 'foreigners' THEN foreign_change
        WHEN 'nationals' THEN national_change
        WHEN 'growth' THEN foreign_change + national_change
        -- Of a change near nothing, no part is told.
        ELSE base * foreign_change / CASE WHEN abs(foreign_change + national_change) > 0.001 * base
            THEN foreign_change + national_change END END / nullif(base, 0) END AS value,
    -- Two counts of the group, four of nationals (everybody less the group), two of everybody.
    CASE WHEN half > 0 THEN value - 100 * half * v.counts / (base - half) END AS value_low,
    CASE WHEN half > 0 THEN value + 100 * half * v.counts / (base - half) END AS value_high,
    CASE WHEN half > 0 AND value IS NOT NULL THEN 'rounding' ELSE '' END AS interval,
    status,
    CASE WHEN broken THEN 'break_in_series' WHEN base = 0
        OR (v.variant = 'share' AND foreign_change + national_change IS NOT NULL)
        THEN 'zero_denominator'
        ELSE 'missing_input' END AS reason,
    list_sort(cells) AS cells
FROM grown
CROSS JOIN (VALUES ('foreigners', 2), ('nationals', 4), ('growth', 2), ('share', NULL)) v(variant, counts)
