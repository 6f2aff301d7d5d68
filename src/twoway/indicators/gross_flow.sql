/*
label = "Gross migration: immigrants and emigrants together, as destination counted both"
group = "corridor"
unit = "persons per year"
kind = "count"
formula = "M_od + M_do over the member pairs that report both directions"
reference = "Shryock and Siegel (1976), The Methods and Materials of Demography"
keys = ["system", "reporter", "basis", "nationality", "age_definition", "origin", "destination", "sex", "period"]
edge = "Pairs that report one direction are left out of both; none that reports both: NULL."
cannot_say = "Who gains. Reporters that count only one direction are left out of both sides."
*/
SELECT
    system, reporter, basis, nationality, age_definition, origin, destination, sex, period,
    there_matched + back_matched AS value,
    pairs_matched / pairs AS coverage, pairs_matched AS reported, pairs AS expected,
    array_to_string(list_sort(list_distinct(string_split(status_there || status_back, ''))), '')
        AS status,
    CASE WHEN pairs_matched = 0 THEN 'one_direction_not_reported' END AS reason,
    cells_matched AS cells
FROM two_way.flow
WHERE reporter = destination
