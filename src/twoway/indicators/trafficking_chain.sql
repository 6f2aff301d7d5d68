/*
label = "From identification to conviction: what is printed of each stage"
group = "protection"
unit = "as printed; told on each row"
kind = "ratio"
digits = 1
formula = "figures as printed, under the stage that they tell of: identified, protected, assisted, prosecuted, convicted; other: a concept that has no stage yet"
reference = "UN Palermo Protocol, articles 6 to 8, for the stages; the report that each row cites, for the figures"
keys = ["source", "record", "stage", "concept", "counted_in", "breakdown", "origin", "destination", "period"]
edge = "A stage of which nothing is printed for a country has one row: NULL, not_reported, as has a year printed as not reported. A figure known at second hand alone: held back. Figures of unlike bodies or counts are not set against each other."
cannot_say = "How many victims there are: identified is what an authority found, and one that looks harder finds more."
*/
WITH staged AS (
    SELECT q.*, CASE WHEN s.concept IS NULL THEN 'other' ELSE s.stage END AS stage
    FROM panels.quoted_trafficking q
    LEFT JOIN reference.trafficking_stages s ON s.concept = q.concept
    WHERE s.concept IS NULL OR s.stage IS NOT NULL
),
countries AS (
    SELECT DISTINCT destination FROM panels.quoted_trafficking
    WHERE current AND destination IS NOT NULL
),
silent AS (
    SELECT c.destination, s.stage
    FROM countries c CROSS JOIN (
        SELECT DISTINCT stage FROM reference.trafficking_stages WHERE stage IS NOT NULL
    ) s
    ANTI JOIN (SELECT * FROM staged WHERE current) t
        ON t.destination = c.destination AND t.stage = s.stage
)
SELECT
    source, record, stage, concept, unit AS counted_in, breakdown, coalesce(origin, '_T') AS origin,
    destination, period, period_end, value,
    CASE split_part(flag, ';', 1) WHEN '>' THEN 'over' WHEN '>=' THEN 'over' WHEN '<' THEN 'under'
        WHEN '<=' THEN 'under' WHEN '~' THEN 'about' ELSE '' END AS mark,
    citation, custody, status, 'not_reported' AS reason, [cell] AS cells
FROM staged
WHERE current
UNION ALL BY NAME
SELECT
    '' AS source, '' AS record, stage, '' AS concept, '' AS counted_in, '' AS breakdown,
    '_T' AS origin, destination, NULL AS period, NULL AS value, '' AS mark, '' AS citation,
    '' AS custody, 'A' AS status, 'not_reported' AS reason, [] AS cells
FROM silent
