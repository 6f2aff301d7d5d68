/*
label = "Foreigners in the labour force, and in its growth"
group = "labour"
unit = "percent; foreign_change: thousand persons"
kind = "ratio"
digits = 1
formula = "L = E + U, the employed and the unemployed; share: 100 L_f / L; growth_contribution: 100 (L_f,1 - L_f,0) / (L_1 - L_0), from one year to the next; foreign_change: L_f,1 - L_f,0; share_of_employment: 100 E_f / E"
reference = "Eurostat, metadata of the Labour Force Survey, for the share; the contribution is an identity: a part of a sum over the sum"
keys = ["area", "basis", "sex", "age", "period", "variant"]
edge = "An input that is missing: NULL, missing_input. Nobody in the labour force, or employed: NULL, zero_denominator. A change of the labour force below a thousandth, or within its rounding: no part of it, NULL, zero_denominator; foreign_change tells the numerator. A break between the two years: NULL, break_in_series. Foreign citizens and foreign-born are not mixed, nor counts of unlike ages."
cannot_say = "What would have been without foreigners: a part of a sum explains nothing, and above 100 or below 0 says that nationals went the other way. A foreigner who is naturalised leaves the group and stays in the sum."
*/
WITH counted AS (
    SELECT area, basis, sex, age, period,
        CAST(max(thousand_persons) FILTER (WHERE labour_status = 'EMP' AND origin_group = 'FOR')
            AS DOUBLE) AS foreign_employed,
        CAST(max(thousand_persons) FILTER (WHERE labour_status = 'EMP' AND origin_group = '_T')
            AS DOUBLE) AS employed,
        foreign_employed + CAST(max(thousand_persons)
            FILTER (WHERE labour_status = 'UNE' AND origin_group = 'FOR') AS DOUBLE) AS foreigners,
        employed + CAST(max(thousand_persons)
            FILTER (WHERE labour_status = 'UNE' AND origin_group = '_T') AS DOUBLE) AS everybody,
        string_agg(DISTINCT status, '' ORDER BY status) AS status,
        coalesce(string_agg(DISTINCT status, '' ORDER BY status)
            FILTER (WHERE labour_status = 'EMP'), '') AS status_employed,
        list(cell ORDER BY cell) AS cells,
        coalesce(list(cell ORDER BY cell) FILTER (WHERE labour_status = 'EMP'), [])
            AS cells_employed,
        coalesce(max(s.rounded_to), 0) / 2 AS half
    FROM panels.labour_force f LEFT JOIN reference.source s ON s.id = f.source
    WHERE current AND labour_status IN ('EMP', 'UNE') AND origin_group IN ('FOR', '_T')
        AND occupation = '_T' AND education = '_T' AND worktime = '_T' AND frequency = 'A'
    GROUP BY ALL
),
-- A count is off by half a step at most, a labour force (two counts) by two, a change by four.
changed AS (
    SELECT n.*, n.foreigners - b.foreigners AS foreign_change, n.everybody - b.everybody AS change,
        contains(n.status, 'B') AS broken,
        abs(change) <= greatest(0.001 * b.everybody, 4 * n.half) AS still,
        list_sort(list_concat(n.cells, coalesce(b.cells, []))) AS cells_both
    FROM counted n
    LEFT JOIN counted b
        ON b.area = n.area AND b.basis = n.basis AND b.sex = n.sex AND b.age = n.age
        AND b.period = n.period - INTERVAL 1 YEAR
),
divided AS (
    SELECT c.area, c.basis, c.sex, c.age, c.period, v.*,
        broken AND v.of_change AS is_broken, half * v.halves AS part_off,
        CASE WHEN v.variant = 'foreign_change' THEN 0 ELSE part_off END AS whole_off,
        CASE v.variant WHEN 'share_of_employment' THEN foreign_employed WHEN 'share' THEN foreigners
            ELSE foreign_change END AS part,
        CASE v.variant WHEN 'share_of_employment' THEN employed WHEN 'share' THEN everybody
            WHEN 'growth_contribution' THEN CASE WHEN still THEN 0 ELSE change END
            ELSE 1 END AS whole,
        CASE v.variant WHEN 'share_of_employment' THEN status_employed ELSE status END AS status,
        CASE v.variant WHEN 'share_of_employment' THEN cells_employed WHEN 'share' THEN cells
            ELSE cells_both END AS cells
    FROM changed c
    CROSS JOIN (VALUES ('share', 100, 2, false), ('growth_contribution', 100, 4, true),
        ('foreign_change', 1, 4, true), ('share_of_employment', 100, 1, false))
        v(variant, times, halves, of_change)
),
bounded AS (
    SELECT *, CASE WHEN NOT is_broken THEN times * part / nullif(whole, 0) END AS value,
        [times * (part + part_off) / nullif(whole + whole_off, 0),
            times * (part + part_off) / nullif(whole - whole_off, 0),
            times * (part - part_off) / nullif(whole + whole_off, 0),
            times * (part - part_off) / nullif(whole - whole_off, 0)] AS ends
    FROM divided
)
SELECT area, basis, sex, age, period, variant, value,
    CASE WHEN value IS NOT NULL AND part_off > 0 THEN list_min(ends) END AS value_low,
    CASE WHEN value IS NOT NULL AND part_off > 0 THEN list_max(ends) END AS value_high,
    CASE WHEN value IS NOT NULL AND part_off > 0 THEN 'rounding' ELSE '' END AS interval,
    CASE WHEN is_broken THEN 'break_in_series'
        WHEN part IS NOT NULL AND whole = 0 THEN 'zero_denominator'
        ELSE 'missing_input' END AS reason,
    status, cells
FROM bounded
