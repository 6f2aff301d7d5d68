/*
label = "Tier in the United States' report on trafficking"
group = "protection"
unit = "tier: 1, 2, 2.5 for Tier 2 Watch List, 3"
kind = "ratio"
digits = 1
formula = "the tier in which the report of the year places the country"
reference = "US Department of State, Trafficking in Persons Report of the year"
keys = ["source", "area", "period"]
edge = "A year whose placement no copy at hand prints has no row: it is not the year before's. A special case has no tier: NULL, no_number_printed."
cannot_say = "How much trafficking there is: a tier is one government's judgement of another's efforts."
*/
SELECT
    source, area, period,
    CASE tier WHEN 'Tier 1' THEN 1 WHEN 'Tier 2' THEN 2 WHEN 'Tier 2 Watch List' THEN 2.5
        WHEN 'Tier 3' THEN 3 END AS value,
    tier, citation, custody, status,
    'no_number_printed' AS reason,
    [cell] AS cells
FROM panels.tip_tier
WHERE current
