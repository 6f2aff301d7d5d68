/*
label = "Price of sending 200 US dollars"
group = "economy"
unit = "percent of the sum"
kind = "percent"
digits = 2
formula = "(fee + exchange margin) / sum sent, mean over the services of the corridor, as the publisher prints it"
reference = "World Bank, Remittance Prices Worldwide; metadata of SDG indicator 10.c.1"
keys = ["source", "edition", "origin", "destination", "frequency", "period"]
edge = "A corridor that is not priced has no row. Fewer than three services: the publisher prints none."
cannot_say = "What most senders pay: services are not weighted by use."
*/
SELECT source, edition, origin, destination, frequency, period, percent AS value, status,
    'not_reported' AS reason, [cell] AS cells
FROM panels.remittance_price WHERE current
