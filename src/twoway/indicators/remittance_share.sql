/*
label = "Remittances of an area's residents, paid and received, of its output"
group = "economy"
unit = "percent of gross domestic product"
kind = "percent"
digits = 3
formula = "paid: 100 R / GDP, R the remittances that residents pay abroad, both in US dollars of the year; received: the remittances that residents receive from abroad over GDP, as its publisher divided and rounded it"
reference = "UN, SDG indicator 17.3.2, which is of remittances received"
keys = ["source", "edition", "area", "direction", "period"]
edge = "An input that is missing: NULL, missing_input. Output 0: NULL, zero_denominator. Received is printed to a tenth of a percent: its bounds are what rounds to it, and not below 0."
cannot_say = "Who sent it, or to whom: the balance of payments knows residents, not migrants. Paid and received are of two publishers: their difference is no balance."
*/
SELECT r.source, r.edition, r.area, 'paid' AS direction, r.period,
    100.0 * r.usd / nullif(g.gdp_usd, 0) AS value,
    NULL AS value_low, NULL AS value_high, '' AS interval, r.status,
    CASE WHEN g.gdp_usd = 0 THEN 'zero_denominator' ELSE 'missing_input' END AS reason,
    list_concat([r.cell], coalesce(g.cells, [])) AS cells
FROM panels.remittance_paid r
LEFT JOIN areas.gdp g ON g.area = r.area AND g.period = r.period
WHERE r.current
UNION ALL
SELECT r.source, r.edition, r.area, 'received', r.period, r.percent,
    CASE WHEN s.rounded_to > 0 THEN greatest(r.percent - s.rounded_to / 2, 0) END,
    CASE WHEN s.rounded_to > 0 THEN r.percent + s.rounded_to / 2 END,
    CASE WHEN s.rounded_to > 0 AND r.percent IS NOT NULL THEN 'rounding' ELSE '' END, r.status,
    'missing_input', [r.cell]
FROM panels.remittance_received r
LEFT JOIN reference.source s ON s.id = r.source
WHERE r.current
