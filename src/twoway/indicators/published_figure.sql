/*
label = "A figure that somebody printed"
group = "protection"
unit = "as printed; told on each row"
kind = "ratio"
digits = 1
formula = "the figure as printed, with its concept, unit, breakdown, period and citation; nothing is added up, averaged or converted"
reference = "The publication that each row cites"
keys = ["panel", "source", "record", "concept", "counted_in", "period"]
edge = "Printed as not reported: NULL, not_reported. Named without a number: NULL, no_number_printed. Doubted by who copied it: NULL, held back. Periods overlap: a month stands beside its year, and none is added to another."
cannot_say = "Anything of what was not printed; two figures of unlike concepts, units or periods are not comparable."
*/
WITH quoted AS (
    SELECT 'permits' AS panel, * FROM panels.quoted_permit
    UNION ALL BY NAME SELECT 'students' AS panel, * FROM panels.quoted_student
    UNION ALL BY NAME SELECT 'recognition' AS panel, * FROM panels.quoted_recognition
    UNION ALL BY NAME SELECT 'skills' AS panel, * FROM panels.quoted_skill
    UNION ALL BY NAME SELECT 'presence' AS panel, * FROM panels.quoted_presence
    UNION ALL BY NAME SELECT 'dispatch' AS panel, * FROM panels.quoted_dispatch
    UNION ALL BY NAME SELECT 'orientation' AS panel, * FROM panels.quoted_orientation
    UNION ALL BY NAME SELECT 'agreements' AS panel, * FROM panels.quoted_agreement
    UNION ALL BY NAME SELECT 'complaints' AS panel, * FROM panels.quoted_complaint
    UNION ALL BY NAME SELECT 'trafficking' AS panel, * FROM panels.quoted_trafficking
    UNION ALL BY NAME SELECT 'cost_shares' AS panel, * FROM panels.quoted_cost_share
)
SELECT
    panel, source, record, concept, unit AS counted_in, period, period_end, theme, breakdown,
    origin, destination, value,
    CASE split_part(flag, ';', 1)
        WHEN '>' THEN 'over' WHEN '>=' THEN 'over' WHEN 'more than' THEN 'over'
        WHEN '<' THEN 'under' WHEN '<=' THEN 'under' WHEN '~' THEN 'about' WHEN 'about' THEN 'about'
        ELSE ''
    END AS mark,
    citation, custody, status,
    CASE WHEN value IS NULL AND contains(status, 'Z') THEN 'no_number_printed'
        WHEN value IS NULL THEN 'not_reported' END AS reason,
    [cell] AS cells
FROM quoted
WHERE current
