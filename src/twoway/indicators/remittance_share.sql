/*
label = "Remittances that residents pay abroad, of the economy's output"
group = "economy"
unit = "percent of gross domestic product"
kind = "percent"
digits = 3
formula = "100 R / GDP, both in US dollars of the year"
reference = "UN, SDG indicator 17.3.2, which is of remittances received"
keys = ["source", "edition", "area", "period"]
edge = "An input that is missing: NULL, missing_input. Output 0: NULL, zero_denominator."
cannot_say = "Who sent it, or to whom: the balance of payments knows residents, not migrants. Remittances received are in no panel held."
*/
SELECT r.source, r.edition, r.area, r.period, 100.0 * r.usd / nullif(g.gdp_usd, 0) AS value,
    CASE WHEN g.gdp_usd = 0 THEN 'zero_denominator' ELSE 'missing_input' END AS reason,
    list_concat([r.cell], coalesce(g.cells, [])) AS cells
FROM panels.remittance_paid r
LEFT JOIN areas.gdp g ON g.area = r.area AND g.period = r.period
WHERE r.current
