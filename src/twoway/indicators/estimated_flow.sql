/*
label = "Moves of a corridor as published estimates have them, with the range over methods"
group = "estimation"
unit = "persons in the period"
kind = "count"
formula = "the pseudo-Bayesian estimate; band: least and greatest of the six methods of the same source, edition and period"
reference = "Abel and Cohen (2022), Scientific Data 9:173"
keys = ["source", "edition", "sex", "origin", "destination", "period"]
edge = "A method without the pair lowers the count of methods beside the value. Where the stock table that the estimate rests on names nobody of the origin at either end, the figure is of returns and of what the model spreads: marked stock_origin_missing, and no fact of the corridor."
cannot_say = "A sampling error: the band is the spread of methods, and all may be wrong together. Moves within the period."
*/
WITH whole AS (
    SELECT source, edition, sex, origin, destination, period,
        max(there) FILTER (WHERE method = 'da_pb_closed') AS value,
        min(there) AS value_low, max(there) AS value_high, count(there) AS methods,
        max(pairs_there) FILTER (WHERE method = 'da_pb_closed') AS reported, max(pairs) AS expected,
        bool_and(current) AS current,
        flatten(list(cells_there ORDER BY method)) AS cells
    FROM two_way.flow_estimate
    WHERE component = '_T'
    GROUP BY ALL
),
named AS (
    -- The estimates were made from the United Nations' stocks, edition 2020.
    SELECT origin, destination, period
    FROM two_way.stock
    WHERE source = 'undesa_migrant_stock' AND edition = '2020' AND sex = '_T' AND there > 0
)
SELECT
    w.source, w.edition, w.sex, w.origin, w.destination, w.period,
    w.value, CASE WHEN w.value IS NOT NULL THEN w.value_low END AS value_low,
    CASE WHEN w.value IS NOT NULL THEN w.value_high END AS value_high,
    CASE WHEN w.value IS NOT NULL THEN 'range over methods' ELSE '' END AS interval,
    w.reported / w.expected AS coverage, w.reported, w.expected, w.methods, w.current,
    'E' AS status,
    CASE WHEN n.period IS NULL AND l.period IS NULL THEN 'stock_origin_missing' ELSE '' END AS mark,
    'not_reported' AS reason, w.cells
FROM whole w
LEFT JOIN named n
    ON n.origin = w.origin AND n.destination = w.destination AND n.period = w.period
LEFT JOIN named l
    ON l.origin = w.origin AND l.destination = w.destination
    AND l.period = w.period + INTERVAL 5 YEAR
