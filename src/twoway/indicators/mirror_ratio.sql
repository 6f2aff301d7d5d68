/*
label = "Mirror ratio: as counted at origin, over as counted at destination"
group = "mirror"
unit = "ratio"
kind = "ratio"
digits = 3
formula = "r_o / r_d, of one corridor and period, on one basis"
reference = "Follows from the two counts; Kupiszewska and Nowok (2008) and De Beer et al. (2010), European Journal of Population 26(4), on why they differ"
keys = ["system", "basis", "nationality", "age_definition", "sex", "origin", "destination", "period"]
edge = "Either count missing: NULL, missing_input. Nobody counted at destination: NULL, zero_denominator."
cannot_say = "Which of the two is right. `ladder` lists what is known to set the two counts apart."
*/
SELECT
    system, basis, nationality, age_definition, sex, origin, destination, period,
    by_origin / nullif(by_destination, 0) AS value,
    '' AS mark, ladder, status,
    CASE
        WHEN by_origin IS NULL OR by_destination IS NULL THEN 'missing_input'
        ELSE 'zero_denominator'
    END AS reason,
    cells
FROM two_way.mirror
