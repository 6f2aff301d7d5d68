/*
label = "Tertiary-educated workers in jobs below their level"
group = "labour"
unit = "percent of the tertiary-educated employed"
kind = "percent"
digits = 1
formula = "100 E(ISCO 4-9) / E(ISCO 1-9), of the employed with ISCED 5-8; as the publisher prints it, or from its counts"
reference = "Eurostat, migrant integration indicators"
keys = ["source", "edition", "area", "basis", "origin_group", "sex", "age", "period"]
edge = "An input that is missing: NULL, missing_input. Armed forces and unknown occupations are out. Under the survey's limit of reliability: missing."
cannot_say = "Whether a degree is recognised, or why anybody took the job."
*/
WITH counted AS (
    -- Persons employed and employees are counts of their own: the fuller is taken.
    SELECT source, edition, area, basis, origin_group, sex, age, period,
        sum(thousand_persons) FILTER (WHERE occupation IN ('OC4', 'OC5', 'OC6', 'OC7', 'OC8', 'OC9'))
            AS below,
        sum(thousand_persons) FILTER (WHERE occupation BETWEEN 'OC1' AND 'OC9') AS employed,
        count(thousand_persons) FILTER (WHERE occupation BETWEEN 'OC1' AND 'OC9') AS groups,
        string_agg(DISTINCT status, '' ORDER BY status) AS status,
        list(cell ORDER BY cell) FILTER (WHERE occupation BETWEEN 'OC1' AND 'OC9') AS cells,
        labour_status, frequency
    FROM panels.labour_force
    WHERE current AND education = 'ED5-8' AND worktime = '_T' AND occupation LIKE 'OC%'
        AND labour_status IN ('EMP', 'SAL') AND origin_group NOT IN ('NRP', 'UNK')
    GROUP BY ALL
),
fullest AS (
    SELECT * FROM counted
    QUALIFY row_number() OVER (PARTITION BY source, edition, area, basis, origin_group, sex, age,
        period ORDER BY groups DESC, labour_status, frequency) = 1
)
SELECT source, edition, area, basis, origin_group, sex, age, period, percent AS value, status,
    'not_reported' AS reason, [cell] AS cells
FROM panels.labour_rate
WHERE current AND rate = 'over_qualification'
UNION ALL
SELECT source, edition, area, basis, origin_group, sex, age, period,
    CASE WHEN groups = 9 THEN 100.0 * below / nullif(employed, 0) END, status,
    CASE WHEN groups <> 9 THEN 'missing_input' ELSE 'zero_denominator' END, coalesce(cells, [])
FROM fullest
