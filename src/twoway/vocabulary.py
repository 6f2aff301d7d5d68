"""Each word of the warehouse, once: columns and panels.

A column has one type, one meaning and one rule wherever it appears. A panel
says what a row counts, what tells rows apart and which rows face each other.
"""

from dataclasses import dataclass

IS_AREA = "{} IN (SELECT code FROM reference.areas)"
IS_COUNT = "{} >= 0"
NOT_EMPTY = "length(trim({})) > 0"


def one_of(*codes: str) -> str:
    """Rule: the value is one of these codes."""
    listed = ", ".join(f"'{code}'" for code in codes)
    return f"{{}} IN ({listed})"


@dataclass(frozen=True)
class Column:
    """One word: its DuckDB type, its meaning, and the SQL rule that each value keeps."""

    type: str
    meaning: str
    rule: str = ""


@dataclass(frozen=True)
class Panel:
    """A kind of observation.

    Attributes
    ----------
    meaning : str
        What one row counts (the grain).
    keys : tuple of str
        What tells rows apart; `source` and `edition` are always among them.
    measures : tuple of str
        The observed columns. A row whose first measure is NULL bears a status that says why.
    facing : tuple of str
        For a panel of two directions: the columns on which a row and the count of the
        opposite direction must agree before they are set side by side. Empty: not bilateral.
    """

    meaning: str
    keys: tuple[str, ...]
    measures: tuple[str, ...]
    facing: tuple[str, ...] = ()

    @property
    def measure(self) -> str:
        """The column that a sum over this panel adds up."""
        return self.measures[0]

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of the panel in order, but for what `build` adds (`cell`, `current`)."""
        return (*self.keys, *self.measures, *PROVENANCE)


COLUMNS = {
    "source": Column("VARCHAR", "id of the declaration in sources/ that read the row", NOT_EMPTY),
    "edition": Column("VARCHAR", "the publisher's own label of the edition", NOT_EMPTY),
    "reporter": Column("VARCHAR", "area whose authority counted", IS_AREA),
    "basis": Column(
        "VARCHAR",
        "what makes the origin an origin; mixed: differs by country and is not known which",
        one_of("citizenship", "birth", "residence", "lodgement", "mixed"),
    ),
    "origin": Column("VARCHAR", "area left, ISO 3166-1 alpha-3, bloc, _T or _X", IS_AREA),
    "destination": Column("VARCHAR", "area gone to, ISO 3166-1 alpha-3, bloc, _T or _X", IS_AREA),
    "area": Column("VARCHAR", "area described, where there is no direction", IS_AREA),
    "period": Column("DATE", "first day of the period, or the day itself"),
    "sex": Column("VARCHAR", "F, M, or _T for all", one_of("F", "M", "_T")),
    "age_definition": Column(
        "VARCHAR",
        "whether age is completed at the event or reached in its year; one count, told twice",
        one_of("COMPLET", "REACH", "_Z"),
    ),
    "permit_count": Column(
        "VARCHAR",
        "first: issued in the year; valid: in force on 31 December",
        one_of("first", "valid"),
    ),
    "reason": Column(
        "VARCHAR", "why a permit was issued", "{} IN (SELECT code FROM reference.reasons)"
    ),
    "duration": Column(
        "VARCHAR",
        "length of validity: 3-5, 6-11, 12 and more months, or all",
        one_of("M3-5", "M6-11", "M_GE12", "_T"),
    ),
    "consulate": Column("VARCHAR", "city where the application was lodged", NOT_EMPTY),
    "visa_type": Column(
        "VARCHAR",
        "uniform (short stay, Schengen), national short stay (states outside), or an older class",
        one_of("uniform", "short_stay", "transit", "long_stay", "all"),
    ),
    "decision": Column(
        "VARCHAR",
        "what became of the application; multiple_entry is a part of issued",
        one_of("applied", "issued", "multiple_entry", "not_issued", "limited_territory"),
    ),
    "requirement": Column(
        "VARCHAR",
        "what an ordinary passport needs for a short stay",
        one_of(
            "visa_free",
            "on_arrival",
            "e_visa",
            "e_travel_authorisation",
            "visa_required",
            "no_admission",
            "covid_ban",
        ),
    ),
    "days": Column("INTEGER", "days of stay without a visa, where the publisher says", "{} > 0"),
    "record": Column("VARCHAR", "the row's own name in a list of published figures", NOT_EMPTY),
    "statistic": Column("VARCHAR", "what the published figure is of its distribution", NOT_EMPTY),
    "breakdown": Column("VARCHAR", "group the figure is for, in the publisher's words"),
    "concept": Column(
        "VARCHAR", "what was measured, e.g. cost or cost in months of earnings", NOT_EMPTY
    ),
    "unit": Column("VARCHAR", "unit of value", NOT_EMPTY),
    "citation": Column("VARCHAR", "document, page and address the figure was read in", NOT_EMPTY),
    "value": Column("DOUBLE", "the figure in its unit"),
    "persons": Column("BIGINT", "number of persons", IS_COUNT),
    "permits": Column("BIGINT", "number of residence permits", IS_COUNT),
    "visas": Column("BIGINT", "number of applications or visas"),
    "gdp_usd": Column("DECIMAL(28, 6)", "gross domestic product, current US dollars", IS_COUNT),
    "currency": Column("VARCHAR", "ISO 4217 code", "regexp_full_match({}, '[A-Z][A-Z][A-Z]')"),
    "per_eur": Column("DECIMAL(18, 8)", "units of currency for one euro", "{} > 0"),
    "status": Column(
        "VARCHAR",
        "SDMX CL_OBS_STATUS letters: A normal, else why a value is weak or missing",
        "regexp_full_match({}, '[A-Z]+')",
    ),
    "flag": Column("VARCHAR", "the publisher's own mark, as printed"),
    "locator": Column(
        "VARCHAR", "file, sheet or record, row and column of the raw cell", NOT_EMPTY
    ),
    "printed": Column("VARCHAR", "the raw cell's text, as found"),
}

PROVENANCE = ("status", "flag", "locator", "printed")

PANELS = {
    "stock": Panel(
        "Migrants from origin living at destination on the day of the period (mid-year or census)",
        keys=("source", "edition", "reporter", "basis", "origin", "destination", "sex", "period"),
        measures=("persons",),
        facing=("source", "edition", "sex", "period"),
    ),
    "flow": Panel(
        "Persons who moved from origin to destination in the period, as one reporter counted them",
        keys=(
            "source",
            "edition",
            "reporter",
            "basis",
            "origin",
            "destination",
            "age_definition",
            "sex",
            "period",
        ),
        measures=("persons",),
        facing=("system", "reporter", "basis", "age_definition", "sex", "period"),
    ),
    "permit": Panel(
        "Residence permits that destination issued to (or keeps valid for) citizens of origin",
        keys=(
            "source",
            "edition",
            "reporter",
            "basis",
            "origin",
            "destination",
            "permit_count",
            "reason",
            "duration",
            "period",
        ),
        measures=("permits",),
        facing=("source", "permit_count", "reason", "duration", "period"),
    ),
    "visa": Panel(
        "Short-stay visa applications lodged in origin for destination, by consulate and outcome",
        keys=(
            "source",
            "edition",
            "reporter",
            "basis",
            "origin",
            "destination",
            "consulate",
            "visa_type",
            "decision",
            "period",
        ),
        measures=("visas",),
        facing=("source", "visa_type", "decision", "period"),
    ),
    "visa_regime": Panel(
        "What a holder of origin's ordinary passport needs to enter destination, on the day",
        keys=("source", "edition", "origin", "destination", "period"),
        measures=("requirement", "days"),
    ),
    "cost": Panel(
        "A published figure on what workers paid to be recruited from origin to destination",
        keys=("source", "edition", "record", "origin", "destination", "period"),
        measures=(
            "value",
            "unit",
            "currency",
            "concept",
            "statistic",
            "breakdown",
            "sex",
            "citation",
        ),
    ),
    "population": Panel(
        "Residents of an area at mid-year",
        keys=("source", "edition", "area", "period"),
        measures=("persons",),
    ),
    "gdp": Panel(
        "Gross domestic product of an area in a year",
        keys=("source", "edition", "area", "period"),
        measures=("gdp_usd",),
    ),
    "exchange_rate": Panel(
        "Units of a currency for one euro, on the day",
        keys=("source", "edition", "currency", "period"),
        measures=("per_eur",),
    ),
}
