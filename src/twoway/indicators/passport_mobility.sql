/*
label = "Mobility of the passport of origin"
group = "visas"
unit = "percent"
kind = "percent"
digits = 1
formula = "100 mean over destinations known of u: visa free 1, visa required 0; on arrival and electronic count 0.7 and 0.5 (graded) or 0 and 0 (strict); each destination weighs alike"
reference = "World Tourism Organization (2016), Visa Openness Report 2015, for the grades; Neumayer (2006), Transactions of the Institute of British Geographers 31(1)"
keys = ["source", "edition", "weights", "origin", "period"]
edge = "An unknown requirement is left out and lowers the coverage, which is of all other destinations that the edition names. None known: NULL, missing_input."
cannot_say = "Any right to work or reside. The grades for arrival and electronic visas are a convention. Where few destinations are known, the score is of these."
*/
WITH named AS (
    SELECT source, edition, period, count(DISTINCT destination) AS places,
        list(DISTINCT destination) AS destinations
    FROM two_way.visa_regime
    GROUP BY ALL
),
valued AS (
    SELECT r.*, w.weights,
        CASE r.there WHEN 'visa_free' THEN 10 WHEN 'on_arrival' THEN w.on_arrival
            WHEN 'e_visa' THEN w.electronic WHEN 'e_travel_authorisation' THEN w.electronic
            ELSE CASE WHEN r.there IS NOT NULL THEN 0 END END AS tenths
    FROM two_way.visa_regime r
    CROSS JOIN (VALUES ('strict', 0, 0), ('graded', 7, 5)) w(weights, on_arrival, electronic)
)
SELECT *, reported / nullif(expected, 0) AS coverage FROM (
SELECT
    r.source, r.edition, r.weights, r.origin, r.period,
    10.0 * sum(r.tenths) / nullif(count(r.there), 0) AS value,
    'missing_input' AS reason,
    count(r.there) AS reported,
    any_value(n.places - CASE WHEN list_contains(n.destinations, r.origin) THEN 1 ELSE 0 END)
        AS expected,
    flatten(list(r.cells_there ORDER BY r.destination)) AS cells
FROM valued r
JOIN named n USING (source, edition, period)
GROUP BY r.source, r.edition, r.weights, r.origin, r.period
)
