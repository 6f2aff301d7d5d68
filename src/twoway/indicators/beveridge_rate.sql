/*
label = "Unemployment and vacant posts of one area and year, as published"
group = "labour"
unit = "percent of labour force; percent of posts"
kind = "percent"
digits = 1
formula = "unemployment: the annual rate, ages 15 to 64; vacancies: the mean of the rates of the four quarters, industry, construction and services, not seasonally adjusted"
reference = "Blanchard and Diamond (1989), Brookings Papers on Economic Activity; Eurostat, metadata of the Labour Force Survey and of job vacancy statistics"
keys = ["area", "period", "variant"]
edge = "Only years of which the rate of unemployment and all four quarters of vacancies are held: a quarter that is missing is not filled in. A break in either series marks its own rate."
cannot_say = "A shift of the curve from one point: the curve takes years. Agriculture is not in the vacancies, and some states leave out small firms. Whether those out of work could fill the posts."
*/
WITH vacant AS (
    SELECT area, date_trunc('year', period)::DATE AS period, avg(percent ORDER BY period) AS percent,
        string_agg(DISTINCT status, '' ORDER BY status) AS status, list(cell ORDER BY cell) AS cells
    FROM panels.vacancy_rate
    WHERE current AND frequency = 'Q' AND industry = 'B-S' AND size_class = '_T'
        AND adjustment = 'NSA'
    GROUP BY ALL
    HAVING count(percent) = 4
),
unemployed AS (
    SELECT area, period, percent, status, [cell] AS cells
    FROM panels.labour_rate
    WHERE current AND rate = 'unemployment' AND frequency = 'A' AND origin_group = '_T'
        AND education = '_T' AND sex = '_T' AND age = 'Y15-64' AND percent IS NOT NULL
),
both_rates AS (
    SELECT area, period, 'unemployment' AS variant, u.percent, u.status, u.cells
    FROM unemployed u SEMI JOIN vacant v USING (area, period)
    UNION ALL
    SELECT area, period, 'vacancies', v.percent, v.status, v.cells
    FROM vacant v SEMI JOIN unemployed u USING (area, period)
)
SELECT area, period, variant, percent AS value, status, 'missing_input' AS reason, cells
FROM both_rates
