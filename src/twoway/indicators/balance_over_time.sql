/*
label = "Balance of a corridor over the years"
group = "corridor"
unit = "share; number of years; correlation"
kind = "ratio"
digits = 3
formula = "two_way: 1 - sum |B_t| / sum G_t over the years that have both directions; sign_changes: years in which the net changed sides; correlation: of the yearly changes of both directions"
reference = "Grubel and Lloyd (1975), for the share; follows from the series"
keys = ["counted", "source", "edition", "reporter", "basis", "variety", "sex", "origin", "destination", "period", "variant"]
edge = "Fewer than 2 years with both directions: NULL for changes; fewer than 4, or a direction that stands still: NULL for the correlation. A change is between neighbours at the shortest step of the series; across a longer gap there is none. A net of 0 is on neither side. Across a break there is no change and no change of side; the share over all years bears the mark break_in_series."
cannot_say = "Causes that both directions share: the correlation is over a few years."
*/
WITH stretches AS (
    -- What follows a break is a series of its own.
    SELECT *, count(*) FILTER (WHERE contains(status, 'B')) OVER (PARTITION BY counted, source,
        edition, reporter, basis, variety, sex, origin, destination ORDER BY period) AS stretch
    FROM two_way.corridor
    WHERE current AND pairs_matched = pairs
),
series AS (
    SELECT *, there_matched - back_matched AS net,
        there_matched - lag(there_matched) OVER w AS up, back_matched - lag(back_matched) OVER w AS down,
        -- A year without net is on neither side: the side before it stands.
        lag(nullif(sign(there_matched - back_matched), 0) IGNORE NULLS) OVER w AS before,
        date_diff('month', lag(period) OVER w, period) AS gap
    FROM stretches
    WINDOW w AS (PARTITION BY counted, source, edition, reporter, basis, variety, sex, origin,
        destination, stretch ORDER BY period)
),
joined AS (
    -- A change is between neighbours at the series' own step; across a longer gap there is none.
    SELECT * REPLACE (CASE WHEN gap = step THEN up END AS up, CASE WHEN gap = step THEN down END AS down)
    FROM (SELECT *, min(gap) OVER (PARTITION BY counted, source, edition, reporter, basis, variety,
        sex, origin, destination) AS step FROM series)
),
summed AS (
    SELECT counted, source, edition, reporter, basis, variety, sex, origin, destination,
        max(period) AS period, count(*) AS years, count(up) AS changes,
        1 - sum(abs(net) ORDER BY period)
            / nullif(sum(there_matched + back_matched ORDER BY period), 0) AS two_way,
        count(*) FILTER (WHERE before IS NOT NULL AND sign(net) <> before
            AND sign(net) <> 0) AS sign_changes,
        -- In order: a sum of fractions depends on it in the last digit.
        CASE WHEN count(up) >= 3 AND stddev_pop(up ORDER BY period) > 0
            AND stddev_pop(down ORDER BY period) > 0
            THEN corr(up, down ORDER BY period) END AS correlation,
        CASE WHEN max(stretch) > min(stretch) THEN 'break_in_series' ELSE '' END AS mark,
        string_agg(DISTINCT status, '' ORDER BY status) AS status,
        flatten(list(cells_matched ORDER BY period)) AS cells
    FROM joined
    GROUP BY ALL
)
SELECT
    counted, source, edition, reporter, basis, variety, sex, origin, destination, period,
    v.variant, years AS reported, years AS expected, cells, status,
    CASE v.variant WHEN 'two_way' THEN mark ELSE '' END AS mark,
    CASE v.variant WHEN 'two_way' THEN two_way
        WHEN 'sign_changes' THEN CASE WHEN changes > 0 THEN sign_changes END
        ELSE correlation END AS value,
    CASE WHEN v.variant = 'two_way' THEN 'zero_denominator'
        WHEN mark <> '' THEN 'break_in_series' ELSE 'too_few_periods' END AS reason
FROM summed
CROSS JOIN (VALUES ('two_way'), ('sign_changes'), ('correlation')) v(variant)
