/*
label = "Mirror discrepancy"
group = "mirror"
unit = "share of the mean of both counts, -2 to 2"
kind = "ratio"
digits = 3
formula = "(r_d - r_o) / ((r_d + r_o) / 2)"
reference = "Follows from the two counts; Kupiszewska and Nowok (2008) and De Beer et al. (2010), European Journal of Population 26(4), on why they differ"
keys = ["system", "basis", "nationality", "age_definition", "sex", "origin", "destination", "period"]
edge = "Either count missing: NULL, missing_input. Both 0: 0 by convention, marked agreement_at_zero."
cannot_say = "Which of the two is right. `ladder` lists what is known to set the two counts apart."
*/
SELECT
    system, basis, nationality, age_definition, sex, origin, destination, period,
    CASE WHEN by_origin + by_destination = 0 THEN 0 ELSE 2 * (by_destination - by_origin) / (by_origin + by_destination) END AS value,
    CASE WHEN by_origin + by_destination = 0 THEN 'agreement_at_zero' ELSE '' END AS mark, ladder, status,
    CASE
        WHEN by_origin IS NULL OR by_destination IS NULL THEN 'missing_input'
        ELSE 'missing_input'
    END AS reason,
    cells
FROM two_way.mirror
