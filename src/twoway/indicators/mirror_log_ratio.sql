/*
label = "Logarithm of the mirror ratio"
group = "mirror"
unit = "natural logarithm"
kind = "ratio"
digits = 3
formula = "ln(r_o / r_d)"
reference = "Follows from the two counts; Kupiszewska and Nowok (2008) and De Beer et al. (2010), European Journal of Population 26(4), on why they differ"
keys = ["system", "basis", "nationality", "age_definition", "sex", "origin", "destination", "period"]
edge = "Either count missing: NULL, missing_input; either 0: NULL, zero_denominator."
cannot_say = "Which of the two is right. `ladder` lists what is known to set the two counts apart."
*/
SELECT
    system, basis, nationality, age_definition, sex, origin, destination, period,
    CASE WHEN by_origin > 0 AND by_destination > 0 THEN ln(by_origin / by_destination) END AS value,
    '' AS mark, ladder, status,
    CASE
        WHEN by_origin IS NULL OR by_destination IS NULL THEN 'missing_input'
        ELSE 'zero_denominator'
    END AS reason,
    cells
FROM two_way.mirror
