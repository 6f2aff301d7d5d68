/*
label = "Median income of foreigners, over that of nationals"
group = "labour"
unit = "ratio"
kind = "ratio"
digits = 3
formula = "median of the group / median of nationals, of equivalised net income"
reference = "Eurostat, metadata of EU-SILC"
keys = ["source", "edition", "area", "statistic", "basis", "origin_group", "sex", "age", "currency", "period"]
edge = "An input that is missing: NULL, missing_input. Cells under the survey's limit of reliability are missing."
cannot_say = "Wages for the same work: households, hours and ages differ."
*/
SELECT f.source, f.edition, f.area, f.statistic, f.basis, f.origin_group, f.sex, f.age, f.currency,
    f.period, f.amount / nullif(n.amount, 0) AS value,
    array_to_string(list_sort(list_distinct([f.status, coalesce(n.status, 'M')])), '') AS status,
    CASE WHEN n.amount = 0 THEN 'zero_denominator' ELSE 'missing_input' END AS reason,
    CASE WHEN n.cell IS NULL THEN [f.cell] ELSE [f.cell, n.cell] END AS cells
FROM panels.income f
LEFT JOIN panels.income n
    ON n.source = f.source AND n.edition = f.edition AND n.area = f.area
    AND n.statistic = f.statistic AND n.basis = f.basis AND n.origin_group = 'NAT'
    AND n.sex = f.sex AND n.age = f.age AND n.currency = f.currency AND n.period = f.period
WHERE f.current AND f.origin_group <> 'NAT'
