/*
label = "Modelled remittances of a corridor for each migrant of it"
group = "economy"
unit = "US dollars per migrant and year"
kind = "usd"
formula = "R_od / S_do, R what is sent from o to d in the year, S the migrants from d who live in o in the year of the nearest count before"
reference = "Ratha and Shaw (2007), World Bank Working Paper 102, for the model of R"
keys = ["source", "edition", "stock_source", "stock_edition", "origin", "destination", "period"]
edge = "No migrant counted: NULL, zero_denominator; none known: NULL, missing_input. A bloc needs every pair of members in both."
cannot_say = "What any migrant sends: the model shares a total out by stocks and incomes, so this mirrors its weights."
*/
WITH counted AS (
    SELECT r.source, r.edition, r.origin, r.destination, r.period, r.there AS usd_million,
        r.cells_there AS cells_sent, s.source AS stock_source, s.edition AS stock_edition,
        s.there AS persons, s.cells_there AS cells_stock, s.pairs_there = r.pairs_there AS alike,
        s.basis_there AS basis,
        row_number() OVER (PARTITION BY r.source, r.edition, r.origin, r.destination, r.period,
            s.source, s.edition ORDER BY s.period DESC) AS nearest
    FROM two_way.remittance r
    JOIN two_way.stock s
        ON s.origin = r.destination AND s.destination = r.origin AND s.sex = '_T'
        AND s.period <= r.period + INTERVAL 1 YEAR AND s.period > r.period - INTERVAL 5 YEAR
    WHERE r.there IS NOT NULL AND s.current AND s.there IS NOT NULL
)
SELECT source, edition, stock_source, stock_edition, origin, destination, period,
    CASE WHEN alike THEN 1000000.0 * usd_million / nullif(persons, 0) END AS value, basis,
    CASE WHEN NOT alike THEN 'other_reporters' ELSE 'zero_denominator' END AS reason,
    list_concat(cells_sent, cells_stock) AS cells
FROM counted WHERE nearest = 1
