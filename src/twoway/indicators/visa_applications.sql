/*
label = "Short-stay visas applied for at consulates in origin, for destination"
group = "visas"
unit = "applications"
kind = "count"
formula = "sum over consulates in origin of visas applied for; blocs: over the states with a consulate there"
reference = "European Commission, DG Migration and Home Affairs, visa statistics for consulates"
keys = ["source", "visa_type", "origin", "destination", "period"]
edge = "A post that does not report is missing, not 0."
cannot_say = "The nationality of the applicant: it is where the application was lodged. A person may apply several times."
*/
SELECT
    source, visa_type, origin, destination, period,
    there AS value,
    pairs_there / pairs AS coverage, pairs_there AS reported, pairs AS expected,
    status_there AS status, basis_there AS basis,
    CASE WHEN there IS NULL THEN 'not_reported' END AS reason,
    cells_there AS cells
FROM two_way.visa
WHERE decision = 'applied'
