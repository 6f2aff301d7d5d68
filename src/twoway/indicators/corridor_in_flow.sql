/*
label = "Immigrants from origin, as destination counted them"
group = "corridor"
unit = "persons per year"
kind = "count"
formula = "M_od as destination reports it; blocs: the sum over the members that report"
reference = "Regulation (EC) No 862/2007 and Eurostat, metadata of the international migration statistics"
keys = ["system", "reporter", "basis", "nationality", "age_definition", "origin", "destination", "sex", "period"]
edge = "A pair that is not reported is missing, not 0; a bloc's sum says how many pairs report."
cannot_say = "Why they came, or how many left without telling."
*/
SELECT
    system, reporter, basis, nationality, age_definition, origin, destination, sex, period,
    there AS value,
    CASE WHEN half_there > 0 THEN there - half_there END AS value_low,
    CASE WHEN half_there > 0 THEN there + half_there END AS value_high,
    CASE WHEN half_there > 0 THEN 'rounding' ELSE '' END AS interval,
    pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected,
    status_there AS status,
    CASE WHEN there IS NULL THEN 'not_reported' END AS reason,
    cells_there AS cells
FROM two_way.flow
WHERE reporter = destination
