/*
label = "Migrants from origin living at destination"
group = "corridor"
unit = "persons"
kind = "count"
formula = "S_od, the count at destination of persons born in or citizens of origin; blocs: the sum over the member pairs that are reported"
reference = "United Nations, Department of Economic and Social Affairs, International Migrant Stock, documentation"
keys = ["source", "edition", "origin", "destination", "sex", "period"]
edge = "A pair that is not reported is missing, not 0; a bloc of pairs with unlike bases is marked mixed."
cannot_say = "When they came, why, or whether they work. Born abroad and citizen of another state are two counts; destinations differ in which they use."
*/
SELECT
    source, edition, origin, destination, sex, period,
    there AS value,
    CASE WHEN half_there > 0 THEN there - half_there END AS value_low,
    CASE WHEN half_there > 0 THEN there + half_there END AS value_high,
    CASE WHEN half_there > 0 THEN 'rounding' ELSE '' END AS interval,
    pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected, current,
    basis_there AS basis,
    status_there AS status,
    CASE WHEN there IS NULL THEN 'not_reported' END AS reason,
    cells_there AS cells
FROM two_way.stock
