"""The United Nations' stock tables as worlds of areas, each pair with a count and natives within.

A table is whole where the pairs that it names hold most of what it gives as totals over origins:
an extract for a few corridors is no world, and its other pairs are not empty. The areas of a world
are those where it counts anybody from abroad, and of which population, births, deaths and net
migration are known besides: one without a count (Saint Martin) could not be brought to close. A
pair that a whole table does not name counts as nobody, as in the published estimates: whom it
leaves in its "others" is among the natives, and the estimate of such a pair bears a mark.

Populations are one series: the World Bank's in the year of the first whole table, brought forward
by births, deaths and net migration, so that an account closes on the net migration of the
Prospects. Of men and of women they are the Prospects' own, which tell no net migration by sex: an
account of a sex closes on what its residents, births and deaths leave over. It is made where the
edition of the Prospects tells the sexes apart. A year of the stock (middle of the year) stands for
its first day in all of them.
"""

from twoway.missing import NO_FACT

# Extracts for corridors hold a tenth of the world's migrants at most; whole tables nine in ten
# (the rest is in "others", or of areas without births and deaths).
WHOLE = 0.8

_WORLD = f"""
    WITH whole AS (
        SELECT s.source, s.edition, s.sex, s.period
        FROM panels.stock s
        LEFT JOIN reference.areas a ON a.code = s.origin AND a.kind = 'country'
        WHERE s.source = 'undesa_migrant_stock'
        GROUP BY ALL
        HAVING sum(s.persons) FILTER (WHERE a.code IS NOT NULL)
            > {WHOLE} * sum(s.persons) FILTER (WHERE s.origin = '_T')
    ),
    span AS (SELECT min(period) AS first, max(period) AS last FROM whole),
    told AS (
        SELECT d.event, d.sex, d.area, d.period, 1000 * d.thousand_persons AS persons, d.cell
        FROM panels.demography d
        WHERE d.current
        UNION ALL
        SELECT d.event, s.sex, d.area, d.period,
            CASE s.sex WHEN 'M' THEN d.boys_per_100_girls ELSE 100 END
                * (1000 * d.thousand_persons / (100 + d.boys_per_100_girls)), d.cell
        FROM panels.demography d CROSS JOIN (VALUES ('M'), ('F')) s(sex)
        WHERE d.current AND d.event = 'birth' AND d.boys_per_100_girls IS NOT NULL
    ),
    year AS (
        SELECT t.sex, t.area, t.period,
            max(t.persons) FILTER (WHERE t.event = 'birth') AS births,
            max(t.persons) FILTER (WHERE t.event = 'death') AS deaths,
            max(t.persons) FILTER (WHERE t.event = 'net_migration') AS net,
            list(t.cell ORDER BY t.cell) FILTER (WHERE t.event IN ('birth', 'death')) AS cells
        FROM told t, span
        WHERE t.period >= span.first AND t.period < span.last
        GROUP BY t.sex, t.area, t.period
    ),
    people AS (
        SELECT '_T' AS sex, b.area, t.period, any_value(b.cells) AS cells,
            any_value(b.persons) + coalesce(sum(y.births - y.deaths + y.net), 0) AS persons
        FROM areas.population b
        JOIN span ON b.period = span.first
        CROSS JOIN (SELECT DISTINCT period FROM whole) t
        LEFT JOIN year y ON y.sex = '_T' AND y.area = b.area AND y.period < t.period
        GROUP BY b.area, t.period
        UNION ALL
        SELECT sex, area, period, [cell], persons
        FROM told
        WHERE event = 'population' AND sex <> '_T'
            AND period IN (SELECT period FROM whole)
    ),
    -- What is known of a sex: net migration is told of both together only.
    lasting AS (
        SELECT y.sex, y.area FROM year y, span
        GROUP BY y.sex, y.area, span.first, span.last
        HAVING count(y.births + y.deaths + CASE y.sex WHEN '_T' THEN y.net ELSE 0 END)
            = date_diff('year', span.first, span.last)
    ),
    begun AS (
        SELECT p.sex, p.area
        FROM people p
        JOIN reference.areas a ON a.code = p.area AND a.kind = 'country'
        SEMI JOIN lasting USING (sex, area)
        SEMI JOIN (
            SELECT sex, destination AS area FROM panels.stock
            SEMI JOIN whole USING (source, edition, sex, period) WHERE persons > 0
        ) USING (sex, area)
        GROUP BY p.sex, p.area
        HAVING count(p.persons) = (SELECT count(DISTINCT period) FROM whole)
    )
"""

STOCK_TABLES = f"""{_WORLD},
    named AS (
        SELECT s.source, s.edition, s.sex, s.period, s.origin, s.destination, s.persons, s.cell
        FROM panels.stock s
        SEMI JOIN whole USING (source, edition, sex, period)
        SEMI JOIN begun o ON o.sex = s.sex AND o.area = s.origin
        SEMI JOIN begun d ON d.sex = s.sex AND d.area = s.destination
        WHERE s.origin <> s.destination AND s.persons IS NOT NULL
    )
    SELECT w.source, w.edition, w.sex, w.period, o.area AS origin, d.area AS destination,
        coalesce(n.persons, 0) AS persons, CASE WHEN n.cell IS NULL THEN [] ELSE [n.cell] END
            AS cells
    FROM whole w JOIN begun o USING (sex) JOIN begun d USING (sex)
    LEFT JOIN named n ON n.source = w.source AND n.edition = w.edition AND n.sex = w.sex
        AND n.period = w.period AND n.origin = o.area AND n.destination = d.area
    WHERE o.area <> d.area
    UNION ALL
    SELECT w.source, w.edition, w.sex, w.period, p.area, p.area,
        p.persons - coalesce(f.persons, 0), p.cells
    FROM whole w
    JOIN people p USING (sex, period)
    SEMI JOIN begun b ON b.sex = p.sex AND b.area = p.area
    LEFT JOIN (SELECT source, edition, sex, period, destination, sum(persons) AS persons
        FROM named GROUP BY ALL) f
        ON f.source = w.source AND f.edition = w.edition AND f.sex = w.sex
        AND f.period = w.period AND f.destination = p.area
"""

VITAL_EVENTS = f"""{_WORLD}
    SELECT y.sex, y.area, y.period, y.births, y.deaths, y.cells
    FROM year y SEMI JOIN begun USING (sex, area)
"""

# The indicator that holds each method.
ESTIMATES = {
    "sd_drop_neg": "flow_stock_drop_negative",
    "sd_rev_neg": "flow_stock_reverse_negative",
    "mig_rate": "flow_migration_rate",
    "da_min_open": "flow_min_open",
    "da_min_closed": "flow_min_closed",
    "da_pb_closed": "flow_pseudo_bayes",
}
_BY_METHOD = " UNION ALL BY NAME ".join(
    f"SELECT {n} AS method, * FROM indicators.{name}" for n, name in enumerate(ESTIMATES.values())
)

# The best of the six methods, both sexes: the others are its band. Of each source the newest period
# is taken. Ours of the newest edition are a whole world: a pair without a row is one between which
# no method moves half a person, and rests on the populations of both sides: nobody is named there.
MOVES = f"""
    WITH newest AS (
        SELECT max((edition, period)) AS table_of FROM indicators.flow_pseudo_bayes
        WHERE value IS NOT NULL AND sex = '_T'
    ),
    ours AS (
        SELECT f.* FROM indicators.flow_pseudo_bayes f
        JOIN newest ON (f.edition, f.period) = newest.table_of AND f.sex = '_T'
        JOIN reference.areas o ON o.code = f.origin AND o.kind = 'country'
        JOIN reference.areas d ON d.code = f.destination AND d.kind = 'country'
    ),
    methods AS (
        SELECT edition, period, origin, destination, list(value ORDER BY method) AS others
        FROM ({_BY_METHOD})
        SEMI JOIN newest ON (edition, period) = newest.table_of
        WHERE sex = '_T'
        GROUP BY edition, period, origin, destination
    ),
    area AS (SELECT DISTINCT origin AS code FROM ours),
    of_it AS (SELECT DISTINCT source, edition, sex, period FROM ours)
    SELECT source, edition, method, component, sex, period, origin, destination,
        CAST(estimated_persons AS DOUBLE) AS persons, [cell] AS cells, 'E' AS status, '' AS mark,
        p.others
    FROM panels.flow_estimate
    LEFT JOIN (
        SELECT source, edition, period, origin, destination,
            list(CAST(estimated_persons AS DOUBLE) ORDER BY method) AS others
        FROM panels.flow_estimate
        WHERE current AND component = '_T' AND sex = '_T' GROUP BY ALL
    ) p USING (source, edition, period, origin, destination)
    WHERE current AND method = 'da_pb_closed' AND component = '_T' AND sex = '_T'
        AND origin <> destination
    QUALIFY period = max(period) OVER (PARTITION BY source, edition)
    UNION ALL
    SELECT t.source, t.edition, 'da_pb_closed', '_T', t.sex, t.period, o.code, d.code,
        coalesce(f.value, 0),
        coalesce(f.cells, list_concat(po.cells, pd.cells)), 'E',
        CASE WHEN f.cells IS NULL THEN '{NO_FACT}' ELSE f.mark END,
        coalesce(m.others, [0, 0, 0, 0, 0, 0])
    FROM of_it t CROSS JOIN area o CROSS JOIN area d
    JOIN areas.population po ON po.area = o.code AND po.period = t.period
    JOIN areas.population pd ON pd.area = d.code AND pd.period = t.period
    LEFT JOIN ours f ON f.origin = o.code AND f.destination = d.code
    LEFT JOIN methods m ON m.edition = t.edition AND m.period = t.period
        AND m.origin = o.code AND m.destination = d.code
    WHERE o.code <> d.code
"""
