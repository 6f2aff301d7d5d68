"""The United Nations' stock tables as worlds of areas, each pair with a count and natives within.

A table is whole where the pairs that it names hold most of what it gives as totals over origins:
an extract for a few corridors is no world, and its other pairs are not empty. The areas of a world
are those where it counts anybody from abroad, and of which population, births, deaths and net
migration are known besides: one without a count (Saint Martin) could not be brought to close. A
pair that a whole table does not name counts as nobody, as in the published estimates: whom it
leaves in its "others" is among the natives, and the estimate of such a pair bears a mark.

Populations are one series: the World Bank's in the year of the first whole table, brought forward
by births, deaths and net migration, so that an account closes on the net migration of the
Prospects. A year of the stock (middle of the year) stands for its first day in all of them.
"""

# Extracts for corridors hold a tenth of the world's migrants at most; whole tables nine in ten
# (the rest is in "others", or of areas without births and deaths).
WHOLE = 0.8

_WORLD = f"""
    WITH whole AS (
        SELECT s.source, s.edition, s.sex, s.period
        FROM panels.stock s
        LEFT JOIN reference.areas a ON a.code = s.origin AND a.kind = 'country'
        WHERE s.source = 'undesa_migrant_stock' AND s.sex = '_T'
        GROUP BY ALL
        HAVING sum(s.persons) FILTER (WHERE a.code IS NOT NULL)
            > {WHOLE} * sum(s.persons) FILTER (WHERE s.origin = '_T')
    ),
    span AS (SELECT min(period) AS first, max(period) AS last FROM whole),
    year AS (
        SELECT d.area, d.period,
            1000 * max(d.thousand_persons) FILTER (WHERE d.event = 'birth') AS births,
            1000 * max(d.thousand_persons) FILTER (WHERE d.event = 'death') AS deaths,
            1000 * max(d.thousand_persons) FILTER (WHERE d.event = 'net_migration') AS net,
            list(d.cell ORDER BY d.cell) FILTER (WHERE d.event IN ('birth', 'death')) AS cells
        FROM panels.demography d, span
        WHERE d.current AND d.period >= span.first AND d.period < span.last
        GROUP BY d.area, d.period
    ),
    begun AS (
        SELECT p.area, p.persons, p.cells
        FROM areas.population p
        JOIN reference.areas a ON a.code = p.area AND a.kind = 'country'
        JOIN span ON p.period = span.first
        JOIN (
            SELECT y.area FROM year y, span GROUP BY y.area, span.first, span.last
            HAVING count(y.births + y.deaths + y.net) = date_diff('year', span.first, span.last)
        ) USING (area)
        SEMI JOIN (
            SELECT destination AS area FROM panels.stock
            SEMI JOIN whole USING (source, edition, sex, period) WHERE persons > 0
        ) USING (area)
        WHERE p.persons IS NOT NULL
    )
"""

STOCK_TABLES = f"""{_WORLD},
    people AS (
        SELECT b.area, t.period, any_value(b.cells) AS cells,
            any_value(b.persons) + coalesce(sum(y.births - y.deaths + y.net), 0) AS persons
        FROM begun b
        CROSS JOIN (SELECT DISTINCT period FROM whole) t
        LEFT JOIN year y ON y.area = b.area AND y.period < t.period
        GROUP BY b.area, t.period
    ),
    named AS (
        SELECT s.source, s.edition, s.sex, s.period, s.origin, s.destination, s.persons, s.cell
        FROM panels.stock s
        SEMI JOIN whole USING (source, edition, sex, period)
        SEMI JOIN begun o ON o.area = s.origin
        SEMI JOIN begun d ON d.area = s.destination
        WHERE s.origin <> s.destination AND s.persons IS NOT NULL
    )
    SELECT w.source, w.edition, w.sex, w.period, o.area AS origin, d.area AS destination,
        coalesce(n.persons, 0) AS persons, CASE WHEN n.cell IS NULL THEN [] ELSE [n.cell] END
            AS cells
    FROM whole w CROSS JOIN begun o CROSS JOIN begun d
    LEFT JOIN named n ON n.source = w.source AND n.edition = w.edition AND n.sex = w.sex
        AND n.period = w.period AND n.origin = o.area AND n.destination = d.area
    WHERE o.area <> d.area
    UNION ALL
    SELECT w.source, w.edition, w.sex, w.period, p.area, p.area,
        p.persons - coalesce(f.persons, 0), p.cells
    FROM whole w
    JOIN people p USING (period)
    LEFT JOIN (SELECT source, edition, sex, period, destination, sum(persons) AS persons
        FROM named GROUP BY ALL) f
        ON f.source = w.source AND f.edition = w.edition AND f.sex = w.sex
        AND f.period = w.period AND f.destination = p.area
"""

VITAL_EVENTS = f"""{_WORLD}
    SELECT '_T' AS sex, y.area, y.period, y.births, y.deaths, y.cells
    FROM year y SEMI JOIN begun USING (area)
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
# no method moves half a person, and rests on the populations of both sides.
MOVES = f"""
    WITH newest AS (
        SELECT max((edition, period)) AS table_of FROM indicators.flow_pseudo_bayes
        WHERE value IS NOT NULL
    ),
    ours AS (
        SELECT f.* FROM indicators.flow_pseudo_bayes f
        JOIN newest ON (f.edition, f.period) = newest.table_of
        JOIN reference.areas o ON o.code = f.origin AND o.kind = 'country'
        JOIN reference.areas d ON d.code = f.destination AND d.kind = 'country'
    ),
    methods AS (
        SELECT edition, period, origin, destination, list(value ORDER BY method) AS others
        FROM ({_BY_METHOD})
        SEMI JOIN newest ON (edition, period) = newest.table_of
        GROUP BY edition, period, origin, destination
    ),
    area AS (SELECT DISTINCT origin AS code FROM ours),
    of_it AS (SELECT DISTINCT source, edition, sex, period FROM ours)
    SELECT source, edition, method, component, sex, period, origin, destination,
        CAST(estimated_persons AS DOUBLE) AS persons, [cell] AS cells, 'E' AS status,
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
        coalesce(m.others, [0, 0, 0, 0, 0, 0])
    FROM of_it t CROSS JOIN area o CROSS JOIN area d
    JOIN areas.population po ON po.area = o.code AND po.period = t.period
    JOIN areas.population pd ON pd.area = d.code AND pd.period = t.period
    LEFT JOIN ours f ON f.origin = o.code AND f.destination = d.code
    LEFT JOIN methods m ON m.edition = t.edition AND m.period = t.period
        AND m.origin = o.code AND m.destination = d.code
    WHERE o.code <> d.code
"""
