/*
label = "Agreements between two states, by subject and act"
group = "protection"
unit = "1: the act is known"
kind = "ratio"
digits = 0
formula = "1 for an act that a source dates: signed, in force, or named in a list as of a day; persons a year for a ceiling of interns"
reference = "The text or report that each row cites"
keys = ["source", "subject", "act", "origin", "destination", "period"]
edge = "Of several rows of one act and day the first of the list stands. A state without a row is unknown, not without an agreement. The day of a list is not that of a signature. A row that its copyist doubts: held back."
cannot_say = "Whether an agreement still holds, or how many it has helped."
*/
WITH told AS (
    SELECT *,
        CASE theme WHEN 'agreement on recognition of degrees' THEN 'degrees'
            WHEN 'social security agreement' THEN 'social_security'
            WHEN 'internship / youth exchange / working holiday' THEN 'interns' END AS subject,
        CASE
            WHEN concept LIKE '%: day of entry into force' THEN 'in_force'
            WHEN concept LIKE '%: day of signature' OR concept LIKE '%: month of signature'
                OR concept LIKE '%: year of signature' THEN 'signed'
            WHEN concept LIKE '% signed (1 = yes)' THEN 'listed'
            WHEN concept = 'interns admitted a year, ceiling' THEN 'ceiling' END AS act
    FROM panels.quoted_agreement
)
SELECT
    source, subject, act, origin, destination, period, min(period_end) AS period_end,
    arg_min(value, cell) AS value, arg_min(citation, cell) AS citation,
    arg_min(custody, cell) AS custody, arg_min(status, cell) AS status,
    'not_reported' AS reason,
    [min(cell)] AS cells
FROM told
WHERE current AND subject IS NOT NULL AND act IS NOT NULL AND origin IS NOT NULL
    AND destination NOT IN ('_T', '_X')
GROUP BY source, subject, act, origin, destination, period
