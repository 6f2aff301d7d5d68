/*
label = "Recruitment cost paid by the worker, as published, in US dollars"
group = "recruitment"
unit = "US dollars"
kind = "usd"
digits = 0
formula = "C where printed in dollars; else C r_USD / r_c, r the mean over the year of the rates per euro held; nothing is averaged over publishers"
reference = "United Nations, SDG indicator metadata 10.7.1 (ILO and World Bank)"
keys = ["source", "record", "concept", "statistic", "breakdown", "origin", "destination", "sex", "period"]
edge = "Printed as published; no rate held for the year: NULL, no_exchange_rate."
cannot_say = "What workers in another corridor pay. The rate is that of the survey's year, not of the day of payment."
*/
WITH yearly AS (
    SELECT
        currency, year(period) AS year, sum(per_eur) / count(*) AS per_eur,
        list(cell ORDER BY cell) AS cells
    FROM panels.exchange_rate
    WHERE current
    GROUP BY ALL
)
SELECT
    c.source, c.record, c.concept, c.statistic, c.breakdown, c.origin, c.destination, c.sex,
    c.period,
    CASE
        WHEN c.currency = 'USD' THEN c.value
        ELSE c.value * usd.per_eur / own.per_eur
    END AS value,
    c.status,
    CASE WHEN c.currency <> 'USD' THEN 'converted' ELSE '' END AS mark,
    CASE
        WHEN c.value IS NULL THEN 'not_reported'
        WHEN own.per_eur IS NULL OR usd.per_eur IS NULL THEN 'no_exchange_rate'
    END AS reason,
    CASE
        WHEN c.currency = 'USD' THEN [c.cell]
        ELSE list_concat([c.cell], list_concat(coalesce(own.cells, []), coalesce(usd.cells, [])))
    END AS cells
FROM panels.cost c
LEFT JOIN yearly own ON own.currency = c.currency AND own.year = year(c.period)
LEFT JOIN yearly usd ON usd.currency = 'USD' AND usd.year = year(c.period)
WHERE c.concept IN ('cost', 'cost_to_broker') AND c.current
