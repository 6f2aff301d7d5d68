"""Two directions beside each other: `two_way.*`, and blocs added up from their members.

Every bilateral panel is set beside its own mirror once, here, so that no indicator can forget a
direction or treat one that is not reported as zero. Each ordered pair has a row: the row of
(China, Germany) and that of (Germany, China) carry the same two counts, swapped.
"""

from collections.abc import Container, Iterable

import duckdb

from twoway.panels import PANELS, Panel
from twoway.vocabulary import COLUMNS


def build_areas(con: duckdb.DuckDBPyConnection, names: Container[str] = PANELS) -> None:
    """Create `areas.population` and `areas.gdp`: countries as they are, blocs added up.

    Only those of the panels `names`. A bloc's value is the sum over its members on the first day
    of the period, and missing when one of them is.
    """
    con.execute("CREATE SCHEMA IF NOT EXISTS areas")
    for name in ("population", "gdp"):
        if name not in names:
            continue
        measure = PANELS[name].measure
        con.execute(f"""
            CREATE OR REPLACE TABLE areas.{name} AS
            WITH added AS (
                SELECT m.area, p.period, p.source, p.edition, sum(p.{measure}) AS total,
                    count(p.{measure}) AS reported, list(p.cell ORDER BY p.cell) AS cells
                FROM panels.{name} p
                JOIN reference.membership m
                    ON m.member = p.area AND p.period BETWEEN m.valid_from AND m.valid_to
                WHERE p.current
                GROUP BY ALL
            ),
            sized AS (
                SELECT a.area, a.period, count(*) AS members
                FROM (SELECT DISTINCT area, period FROM added) a
                JOIN reference.membership m
                    ON m.area = a.area AND a.period BETWEEN m.valid_from AND m.valid_to
                GROUP BY ALL
            )
            SELECT a.area, a.period, a.source, a.edition,
                CASE WHEN a.reported = s.members THEN a.total END AS {measure}, a.cells
            FROM added a
            JOIN sized s USING (area, period)
            ORDER BY a.area, a.period
        """)


def build_two_way(con: duckdb.DuckDBPyConnection) -> None:
    """Create `two_way.<panel>` for every panel that has two directions."""
    con.execute("CREATE SCHEMA IF NOT EXISTS two_way")
    face(con, PANELS)
    _all_corridors(con)
    _mirrors(con)


def face(con: duckdb.DuckDBPyConnection, names: Iterable[str]) -> None:
    """Set the panels of these names beside their own mirrors, where they have two directions."""
    for name in names:
        if PANELS[name].facing:
            _face(con, name, PANELS[name])
        if name == "visa_regime":
            _face_regimes(con)
        if name == "visa":
            _spread_outcomes(con)


def _face(con: duckdb.DuckDBPyConnection, name: str, panel: Panel) -> None:
    """Write one row per ordered pair of areas and facing columns.

    `there` counts origin to destination, `back` the reverse, each over the member pairs that
    report it; `*_matched` only over those that report both. `pairs` is how many member pairs
    there are, `who_*` one number for each set of those that report, `hidden_there` how many hide
    their count, `half_*` how far rounding can have moved a sum either way. A direction that nobody
    reports is NULL, never 0.
    """
    facing = ", ".join(panel.facing)
    everything = "edition" in panel.facing
    con.execute(f"""
        CREATE OR REPLACE TEMP TABLE directed AS
        SELECT {_qualified(panel.facing, "p")}, p.origin, p.destination,
            CAST(sum(p.{panel.measure}) AS {COLUMNS[panel.measure].type}) AS counted,
            {_common_basis(panel)} AS basis,
            {_letters("p.status")} AS status, max(p.edition) AS last_edition,
            bool_and(p.current) AS current,
            list(p.cell ORDER BY p.cell) AS cells,
            sum(p.half) FILTER (WHERE p.{panel.measure} IS NOT NULL) AS half
        FROM (SELECT p.*, coalesce(s.system, p.source) AS system,
                coalesce(s.rounded_to, 0) / 2 AS half FROM panels.{name} p
              LEFT JOIN reference.source s ON s.id = p.source) p
        JOIN reference.areas o ON o.code = p.origin AND o.kind IN ('country', 'total')
        JOIN reference.areas d ON d.code = p.destination AND d.kind IN ('country', 'total')
        WHERE {"true" if everything else "p.current"}
        GROUP BY ALL
    """)
    matching = " AND ".join(f"{{0}}.{c} IS NOT DISTINCT FROM k.{c}" for c in panel.facing)
    con.execute(f"""
        CREATE OR REPLACE TEMP TABLE faced AS
        WITH keyed AS (
            SELECT {facing}, origin, destination FROM directed
            UNION
            SELECT {facing}, destination, origin FROM directed
        )
        SELECT {_qualified(panel.facing, "k")}, k.origin, k.destination,
            t.counted AS there, b.counted AS back, t.half AS half_there, b.half AS half_back,
            t.basis AS basis_there, b.basis AS basis_back,
            t.status AS status_there, b.status AS status_back,
            coalesce(t.current, true) AND coalesce(b.current, true) AS current,
            coalesce(t.cells, []) AS cells_there, coalesce(b.cells, []) AS cells_back
        FROM keyed k
        LEFT JOIN directed t
            ON t.origin = k.origin AND t.destination = k.destination AND {matching.format("t")}
        LEFT JOIN directed b
            ON b.origin = k.destination AND b.destination = k.origin AND {matching.format("b")}
    """)
    con.execute(f"CREATE OR REPLACE TABLE two_way.{name} AS {_added_up(panel)}")
    con.execute("DROP TABLE directed")
    con.execute("DROP TABLE faced")


def _common_basis(panel: Panel) -> str:
    """Return SQL for the basis that all rows of a pair share, empty where none is told."""
    if "basis" not in panel.keys:
        return "''"
    return "CASE WHEN min(p.basis) = max(p.basis) THEN min(p.basis) ELSE 'mixed' END"


def _added_up(panel: Panel) -> str:
    kind = COLUMNS[panel.measure].type
    bilateral = [c for c in panel.facing if c not in ("basis", "reporter")]
    reporter = (
        "CASE WHEN f.reporter = f.origin THEN o.area ELSE d.area END AS reporter, f.basis,"
        if "reporter" in panel.facing
        else ""
    )
    return f"""
        WITH added AS (
            SELECT {_qualified(tuple(bilateral), "f")}, {reporter}
                o.area AS origin, d.area AS destination,
                {_one_basis("f.basis_there", "f.there")} AS basis_there,
                {_one_basis("f.basis_back", "f.back")} AS basis_back,
                CAST(sum(f.there) AS {kind}) AS there, CAST(sum(f.back) AS {kind}) AS back,
                CAST(sum(f.there) FILTER (WHERE f.back IS NOT NULL) AS {kind}) AS there_matched,
                CAST(sum(f.back) FILTER (WHERE f.there IS NOT NULL) AS {kind}) AS back_matched,
                coalesce(sum(f.half_there), 0) AS half_there,
                coalesce(sum(f.half_there) FILTER (WHERE f.back IS NOT NULL), 0)
                    AS half_there_matched,
                coalesce(sum(f.half_back) FILTER (WHERE f.there IS NOT NULL), 0)
                    AS half_back_matched,
                count(f.there) AS pairs_there, count(f.back) AS pairs_back,
                {_who("f.there")} AS who_there, {_who("f.back")} AS who_back,
                count(*) FILTER (WHERE f.there IS NULL AND contains(f.status_there, 'Q'))
                    AS hidden_there,
                count(f.there + f.back) AS pairs_matched,
                {_letters("f.status_there")} AS status_there,
                {_letters("f.status_back")} AS status_back,
                bool_and(f.current) AS current,
                flatten(list(f.cells_there ORDER BY f.origin, f.destination)) AS cells_there,
                flatten(list(f.cells_back ORDER BY f.origin, f.destination)) AS cells_back,
                coalesce(flatten(list(list_concat(f.cells_there, f.cells_back)
                    ORDER BY f.origin, f.destination)
                    FILTER (WHERE f.there IS NOT NULL AND f.back IS NOT NULL)), [])
                    AS cells_matched
            FROM faced f
            JOIN reference.membership o
                ON o.member = f.origin AND f.period BETWEEN o.valid_from AND o.valid_to
            JOIN reference.membership d
                ON d.member = f.destination AND f.period BETWEEN d.valid_from AND d.valid_to
            -- Moves within a bloc are no part of its balance with others, and a total of all
            -- partners cannot be added up over members without counting those moves.
            WHERE NOT EXISTS (
                    SELECT 1 FROM reference.membership x
                    JOIN reference.membership y USING (member)
                    WHERE x.area = o.area AND y.area = d.area
                        AND f.period BETWEEN x.valid_from AND x.valid_to
                        AND f.period BETWEEN y.valid_from AND y.valid_to)
                AND (f.origin <> '_T' OR d.area = f.destination)
                AND (f.destination <> '_T' OR o.area = f.origin)
            GROUP BY ALL
        ),
        sized AS (
            SELECT area, period, count(*) AS members
            FROM reference.membership
            JOIN (SELECT DISTINCT period FROM faced)
                ON period BETWEEN valid_from AND valid_to
            GROUP BY ALL
        )
        SELECT a.*, o.members * d.members AS pairs
        FROM added a
        JOIN sized o ON o.area = a.origin AND o.period = a.period
        JOIN sized d ON d.area = a.destination AND d.period = a.period
    """


_VARIETY = {
    "flow": "nullif(nationality, '_T'), nullif(age_definition, '_Z')",
    "stock": "NULL",
    "student": "student_count, nullif(level, '_T')",
    "flow_estimate": "method, nullif(component, '_T')",
    "remittance": "NULL",
}


def _all_corridors(con: duckdb.DuckDBPyConnection) -> None:
    """Create the view `two_way.corridor`: every count that has two directions, under one header.

    `counted` names the panel; `variety` what else tells counts of that panel apart (the age
    definition of a flow, the method of an estimate).
    """
    parts = []
    for counted, variety in _VARIETY.items():
        facing = PANELS[counted].facing
        source = "system" if "system" in facing else "source"
        columns = {
            "source": source,
            "edition": "edition" if "edition" in facing else "''",
            "reporter": "reporter" if "reporter" in facing else "''",
            "basis": "basis" if "basis" in facing else "''",
            "variety": f"concat_ws(' ', {variety})",
            "sex": "sex" if "sex" in facing else "'_T'",
        }
        named = ", ".join(f"{column} AS {name}" for name, column in columns.items())
        parts.append(
            f"SELECT '{counted}' AS counted, {named}, origin, destination, period, there, back, "
            "half_there, half_there_matched, half_back_matched, "
            "there_matched, back_matched, pairs, pairs_there, pairs_back, pairs_matched, "
            "CASE WHEN basis_there <> basis_back OR 'mixed' IN (basis_there, basis_back) "
            "THEN 'unlike_counts' ELSE '' END AS mark, array_to_string(list_sort(list_distinct("
            "string_split(status_there || status_back, ''))), '') AS status, status_there, "
            f"current, cells_there, cells_back, cells_matched FROM two_way.{counted}"
        )
    con.execute(f"CREATE OR REPLACE VIEW two_way.corridor AS {' UNION ALL '.join(parts)}")


def _mirrors(con: duckdb.DuckDBPyConnection) -> None:
    """Create the view `two_way.mirror`: of each flow between countries, what either end counted.

    Both counts are of one system, basis, definition and period; either may be missing. `ladder`
    lists what else is known to set them apart: a basis that is mixed or a definition that differs,
    a stay of any length or of each reporter's own, one end that does not count, a side of which
    reporters count more or less (reference/territories.csv).
    """
    con.execute("""
        CREATE OR REPLACE VIEW two_way.mirror AS
        WITH counted AS (
            SELECT f.*, f.reporter = f.destination AS at_destination
            FROM two_way.flow f
            JOIN reference.areas o ON o.code = f.origin AND o.kind = 'country'
            JOIN reference.areas d ON d.code = f.destination AND d.kind = 'country'
            WHERE f.there IS NOT NULL
        )
        SELECT system, basis, nationality, age_definition, sex, origin, destination, period,
            max(there) FILTER (WHERE NOT at_destination) AS by_origin,
            max(there) FILTER (WHERE at_destination) AS by_destination,
            concat_ws(', ', CASE WHEN basis = 'mixed' THEN 'definition' END,
                CASE WHEN basis <> 'mixed' AND contains(string_agg(status_there, ''), 'D')
                    THEN 'definition' END,
                CASE WHEN (SELECT count(DISTINCT stay_rule) > 1
                        OR max(stay_rule) IN ('any', 'own') FROM reference.source s
                    WHERE s.system = counted.system AND s.stay_rule <> '')
                    THEN 'duration rule' END,
                CASE WHEN count(*) < 2 THEN 'coverage' END,
                CASE WHEN origin IN (SELECT area FROM reference.territories)
                    OR destination IN (SELECT area FROM reference.territories)
                    THEN 'territory' END) AS ladder,
            array_to_string(list_sort(list_distinct(string_split(
                string_agg(status_there, ''), ''))), '') AS status,
            flatten(list(cells_there ORDER BY at_destination)) AS cells
        FROM counted
        GROUP BY system, basis, nationality, age_definition, sex, origin, destination, period
    """)


def _face_regimes(con: duckdb.DuckDBPyConnection) -> None:
    """Write `two_way.visa_regime`: per ordered pair of countries and day, both requirements."""
    con.execute("""
        CREATE OR REPLACE TABLE two_way.visa_regime AS
        SELECT t.source, t.edition, t.origin, t.destination, t.period,
            t.requirement AS there, t.days AS days_there,
            b.requirement AS back, b.days AS days_back,
            [t.cell] AS cells_there,
            CASE WHEN b.cell IS NULL THEN [] ELSE [b.cell] END AS cells_back
        FROM panels.visa_regime t
        LEFT JOIN panels.visa_regime b
            ON b.source = t.source AND b.edition = t.edition AND b.period = t.period
            AND b.origin = t.destination AND b.destination = t.origin
        WHERE t.current AND t.origin <> t.destination
    """)


# Ratios of visas: what is set against what, each over the posts that report both.
_SET_AGAINST = {
    "decided": ("issued", "not_issued"),
    "refused": ("applied", "not_issued"),
    "multiple": ("issued", "multiple_entry"),
}


def _spread_outcomes(con: duckdb.DuckDBPyConnection) -> None:
    """Write `two_way.visa_outcome`: applications and what became of them, side by side.

    Each outcome is summed over the posts that report it; `<ratio>_<outcome>` only over those that
    report both sides of the ratio, `pairs_<ratio>` member pairs with such a post.
    """
    outcomes = ("applied", "issued", "not_issued", "multiple_entry")
    columns = ", ".join(
        f"max(there) FILTER (WHERE decision = '{o}') AS {o}, "
        f"max(who_there) FILTER (WHERE decision = '{o}') AS who_{o}, "
        f"coalesce(max(cells_there) FILTER (WHERE decision = '{o}'), []) AS cells_{o}"
        for o in outcomes
    )
    posts = ", ".join(
        f"max(visas) FILTER (WHERE decision = '{o}') AS {o}, "
        f"coalesce(list(cell ORDER BY cell) FILTER (WHERE decision = '{o}'), []) AS cells_{o}"
        for o in outcomes
    )
    matched = ", ".join(
        f"sum({a}) FILTER (WHERE {a} + {b} IS NOT NULL) AS {name}_{a}, "
        f"sum({b}) FILTER (WHERE {a} + {b} IS NOT NULL) AS {name}_{b}, "
        f"count(DISTINCT (origin, destination)) FILTER (WHERE {a} + {b} IS NOT NULL)"
        f" AS pairs_{name}, coalesce(flatten(list(list_concat(cells_{a}, cells_{b}) "
        "ORDER BY origin, destination, consulate) "
        f"FILTER (WHERE {a} + {b} IS NOT NULL)), []) AS cells_{name}"
        for name, (a, b) in _SET_AGAINST.items()
    )
    con.execute(f"""
        CREATE OR REPLACE TABLE two_way.visa_outcome AS
        WITH post AS (
            SELECT source, visa_type, origin, destination, consulate, period, {posts}
            FROM panels.visa WHERE current GROUP BY ALL
        ),
        matched AS (
            SELECT p.source, p.visa_type, o.area AS starts, d.area AS ends, p.period, {matched}
            FROM post p
            JOIN reference.membership o
                ON o.member = p.origin AND p.period BETWEEN o.valid_from AND o.valid_to
            JOIN reference.membership d
                ON d.member = p.destination AND p.period BETWEEN d.valid_from AND d.valid_to
            GROUP BY ALL
        )
        SELECT v.*, m.* EXCLUDE (source, visa_type, starts, ends, period)
        FROM (
            SELECT source, visa_type, origin, destination, period, {columns},
                max(pairs_there) AS reported, max(pairs) AS expected
            FROM two_way.visa GROUP BY ALL
        ) v
        LEFT JOIN matched m ON m.source = v.source AND m.visa_type = v.visa_type
            AND m.starts = v.origin AND m.ends = v.destination AND m.period = v.period
    """)


def _qualified(columns: tuple[str, ...], alias: str) -> str:
    return ", ".join(f"{alias}.{c}" for c in columns)


def _letters(column: str) -> str:
    """Every status letter met, each once, in order: 'A', 'AE', 'EP'."""
    return f"coalesce(string_agg(DISTINCT {column}, '' ORDER BY {column}), '')"


def _who(counted: str) -> str:
    """Return SQL for which member pairs have a count: one number for each set of them."""
    return (
        f"coalesce(bit_xor(hash(f.origin, f.destination)) FILTER (WHERE {counted} IS NOT NULL), 0)"
    )


def _one_basis(basis: str, counted: str) -> str:
    seen = f"min({basis}) FILTER (WHERE {counted} IS NOT NULL)"
    last = f"max({basis}) FILTER (WHERE {counted} IS NOT NULL)"
    return f"CASE WHEN {seen} = {last} THEN {seen} WHEN {seen} IS NOT NULL THEN 'mixed' END"
