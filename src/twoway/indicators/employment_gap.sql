/*
label = "Gap between foreigners and nationals in a labour rate"
group = "labour"
unit = "percentage points; ratio"
kind = "ratio"
digits = 3
formula = "points: rate of the group - rate of nationals (or of the native-born); ratio: one over the other"
reference = "Eurostat, metadata of the Labour Force Survey"
keys = ["source", "edition", "rate", "area", "basis", "origin_group", "education", "sex", "age", "frequency", "period", "variant"]
edge = "An input that is missing: NULL, missing_input. Rate of nationals 0: NULL, zero_denominator. Cells under the survey's limit of reliability are missing or flagged by the publisher."
cannot_say = "What explains the gap: age, schooling and time since arrival differ between the groups."
*/
SELECT
    f.source, f.edition, f.rate, f.area, f.basis, f.origin_group, f.education, f.sex, f.age,
    f.frequency, f.period, v.variant,
    CASE v.variant WHEN 'points' THEN f.percent - n.percent
        ELSE f.percent / nullif(n.percent, 0) END AS value,
    CASE WHEN s.rounded_to > 0 THEN CASE v.variant WHEN 'points' THEN value - s.rounded_to
        ELSE (f.percent - s.rounded_to / 2) / nullif(n.percent + s.rounded_to / 2, 0) END END
        AS value_low,
    CASE WHEN s.rounded_to > 0 THEN CASE v.variant WHEN 'points' THEN value + s.rounded_to
        ELSE (f.percent + s.rounded_to / 2) / nullif(greatest(n.percent - s.rounded_to / 2, 0), 0)
        END END AS value_high,
    CASE WHEN s.rounded_to > 0 AND f.percent + n.percent IS NOT NULL THEN 'rounding' ELSE '' END
        AS interval,
    array_to_string(list_sort(list_distinct([f.status, coalesce(n.status, 'M')])), '') AS status,
    CASE WHEN f.percent IS NULL OR n.percent IS NULL THEN 'missing_input'
        ELSE 'zero_denominator' END AS reason,
    CASE WHEN n.cell IS NULL THEN [f.cell] ELSE [f.cell, n.cell] END AS cells
FROM panels.labour_rate f
LEFT JOIN panels.labour_rate n
    ON n.source = f.source AND n.edition = f.edition AND n.rate = f.rate AND n.area = f.area
    AND n.basis = f.basis AND n.origin_group = 'NAT' AND n.education = f.education
    AND n.sex = f.sex AND n.age = f.age AND n.frequency = f.frequency AND n.period = f.period
LEFT JOIN reference.source s ON s.id = f.source
CROSS JOIN (VALUES ('points'), ('ratio')) v(variant)
WHERE f.current AND f.origin_group NOT IN ('NAT', '_T', 'NRP', 'UNK', 'STLS')
