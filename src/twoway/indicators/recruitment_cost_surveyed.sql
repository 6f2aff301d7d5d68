/*
label = "Recruitment cost of workers asked in a survey"
group = "recruitment"
unit = "months of earnings; percent of workers; ratio; workers"
kind = "months"
digits = 1
formula = "q = C / E per worker; mean, median, 80th percentile of q; mean_of_payers: of those with C above 0; mean_with_interest: C with interest on loans; ratio_of_totals: sum wC / sum wE, another quantity than the mean of q; nothing, above_1, above_3, above_6: percent of workers; proxy_answers, other_earnings, no_earnings: workers"
reference = "UN SDG metadata 10.7.1 (ILO and World Bank)"
keys = ["source", "edition", "survey", "origin", "destination", "sex", "skill", "period", "statistic"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld, and withheld_for says why. pooled names what is told together. Counts of workers are rounded; shares are whole percent, errors have one digit, and ends of intervals lie outward."
cannot_say = "Anything of workers who were not asked; the custodians define no figure over countries."
*/
SELECT
    source, edition, survey, origin, destination, sex_told AS sex, skill, period, statistic,
    value, value_low, value_high,
    CASE WHEN statistic IN ('nothing', 'above_1', 'above_3', 'above_6') THEN 'per cent'
        WHEN statistic IN ('proxy_answers', 'other_earnings', 'no_earnings') THEN 'workers'
        ELSE 'months' END AS counted_in,
    CASE WHEN value_low IS NULL THEN ''
        WHEN statistic IN ('median', 'percentile_80') THEN 'Woodruff'
        ELSE 'design-based, t' END AS interval,
    standard_error, respondents, rates, policy, withheld_for, pooled, status, current,
    CASE WHEN flag = 'x' THEN 'withheld' ELSE 'missing_input' END AS reason,
    [cell] AS cells
FROM panels.surveyed_cost
