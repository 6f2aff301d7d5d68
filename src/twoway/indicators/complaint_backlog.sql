/*
label = "Complaints pending"
group = "protection"
unit = "complaints"
kind = "count"
formula = "year_end: lodged since the register began less closed since then, each year as told; extract: open on the day of the extract, as told"
reference = "Council of Europe, CEPEJ (2008), Guidelines on Judicial Statistics"
keys = ["source", "edition", "register", "origin", "destination", "variant", "period"]
edge = "A group too small to be told of, or told apart from a larger one, is withheld: NULL, withheld. So is every year after one that is. Closed on a day that nobody wrote down: NULL, missing_input. Rounding, and counts told as they were, add up over the years: the count of the extract is the nearer one."
cannot_say = "What was pending when the register began: it is in neither."
*/
SELECT
    source, edition, register, origin, destination,
    CASE statistic WHEN 'pending' THEN 'year_end' ELSE 'extract' END AS variant,
    period_end AS period, value, policy, withheld_for, pooled, status, current,
    CASE WHEN flag = 'x' THEN 'withheld' WHEN flag = 'n' THEN 'not_reached'
        ELSE 'missing_input' END AS reason,
    [cell] AS cells
FROM panels.registered_figure
WHERE kind = 'complaints'
    AND (statistic = 'outcome_open' AND dimension = '_T'
        OR statistic = 'pending' AND strftime(period_end, '%m-%d') = '12-31')
