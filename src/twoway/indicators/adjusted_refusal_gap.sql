/*
label = "Refusals of an origin against what its destinations refuse to all"
group = "visas"
unit = "ratio, observed over expected"
kind = "ratio"
digits = 3
formula = "sum_d N_od / sum_d (N_od + I_od) R_d, R_d = refusals of destination d to all origins over its decisions; of one destination, and of all (_T); interval on the logarithm, by the delta method"
reference = "Indirect standardisation: Shryock and Siegel (1976), The Methods and Materials of Demography"
keys = ["source", "visa_type", "origin", "destination", "period"]
edge = "No refusal expected: NULL, zero_denominator; none observed: 0, and no interval. Posts without decisions count nowhere."
cannot_say = "Unequal treatment: who applies differs by origin."
*/
WITH decided AS (
    SELECT v.source, v.visa_type, v.origin, v.destination, v.period,
        v.decided_not_issued AS not_issued,
        v.decided_not_issued + v.decided_issued AS decisions, v.cells_decided AS cells
    FROM two_way.visa_outcome v
    JOIN reference.areas o ON o.code = v.origin AND o.kind = 'country'
    JOIN reference.areas d ON d.code = v.destination AND d.kind = 'country'
    WHERE v.decided_not_issued + v.decided_issued > 0
),
rates AS (
    SELECT source, visa_type, destination, period,
        sum(not_issued) / sum(decisions) AS rate
    FROM decided GROUP BY ALL
),
summed AS (
    -- Destination by destination, and all together as if each had applied its own rate.
    SELECT d.source, d.visa_type, d.origin, coalesce(d.destination, '_T') AS destination, d.period,
        sum(d.not_issued) AS found,
        sum(d.decisions * r.rate ORDER BY d.destination) AS expected_refusals, sum(d.decisions) AS decisions,
        flatten(list(d.cells ORDER BY d.destination)) AS cells
    FROM decided d JOIN rates r USING (source, visa_type, destination, period)
    GROUP BY GROUPING SETS (
        (d.source, d.visa_type, d.origin, d.period, d.destination),
        (d.source, d.visa_type, d.origin, d.period))
)
SELECT
    source, visa_type, origin, destination, period,
    found / nullif(expected_refusals, 0) AS value,
    value * exp(-1.959963984540054 * sqrt(1 / nullif(found, 0) - 1 / decisions)) AS value_low,
    value * exp(1.959963984540054 * sqrt(1 / nullif(found, 0) - 1 / decisions)) AS value_high,
    CASE WHEN found > 0 THEN 'delta method on the logarithm' ELSE '' END AS interval,
    'lodgement' AS basis, 'zero_denominator' AS reason, list_sort(cells) AS cells
FROM summed
