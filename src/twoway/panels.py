"""The kinds of observation: what a row counts, what tells rows apart, which rows face each other.

Two kinds of panel stand here. In the first, a measure has one meaning and one unit in every row. In
the second, `quoted_*`, each row is a single figure that somebody printed, with its own concept
and unit in the key: such rows are looked up one by one and never added up, and an indicator
made from unlike ones is refused (`build`).
"""

from dataclasses import dataclass


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
    quoted : bool
        Rows are single printed figures, each with its own concept and unit.
    dated_by_edition : bool
        The period is the day of the edition: two editions tell of two days, not twice of one.
    """

    meaning: str
    keys: tuple[str, ...]
    measures: tuple[str, ...]
    facing: tuple[str, ...] = ()
    quoted: bool = False
    dated_by_edition: bool = False

    @property
    def measure(self) -> str:
        """The column that a sum over this panel adds up."""
        return self.measures[0]

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of the panel in order, but for what `build` adds (`cell`, `current`)."""
        return (*self.keys, *self.measures, *PROVENANCE)


_EDITION = ("source", "edition")
PROVENANCE = ("status", "flag", "custody", "locator", "printed")


def _quoted(subject: str) -> Panel:
    """Return a panel of single figures, each with its own concept and unit, never added up."""
    return Panel(
        f"A figure that somebody printed on {subject}; not to be added to any other",
        keys=(*_EDITION, "record", "concept", "unit", "period"),
        measures=(
            "value",
            "theme",
            "origin",
            "destination",
            "origin_said",
            "destination_said",
            "breakdown",
            "period_end",
            "citation",
        ),
        quoted=True,
    )


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
            "nationality",
            "age_definition",
            "sex",
            "period",
        ),
        measures=("persons",),
        facing=(
            "system",
            "reporter",
            "basis",
            "nationality",
            "age_definition",
            "sex",
            "period",
        ),
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
        dated_by_edition=True,
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
    "recruitment_cost_indicator": Panel(
        "Recruitment cost in months of earnings (SDG 10.7.1) of the workers that an area measured, "
        "mostly those who left it",
        keys=(*_EDITION, "area", "sex", "reporting_type", "period"),
        measures=("months",),
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
    "flow_estimate": Panel(
        "Moves from origin to destination over the years of the period, as a method estimates them",
        keys=(*_EDITION, "method", "component", "sex", "origin", "destination", "period"),
        measures=("estimated_persons", "period_end"),
        facing=("source", "edition", "method", "component", "sex", "period"),
    ),
    "admission": Panel(
        "Persons of all origins whom the area admitted in a year, by category of entry",
        keys=(*_EDITION, "area", "category", "period"),
        measures=("estimated_persons", "label"),
    ),
    "student": Panel(
        "Students from origin at tertiary institutions of destination in a year",
        keys=(*_EDITION, "reporter", "student_count", "origin", "destination", "level", "period"),
        measures=("persons",),
        facing=("source", "student_count", "level", "period"),
    ),
    "student_share": Panel(
        "Share of destination's mobile students who come from origin",
        keys=(*_EDITION, "origin", "destination", "level", "period"),
        measures=("percent",),
    ),
    "work_permit": Panel(
        "Applications of citizens of origin for permission to work in destination, by outcome",
        keys=(*_EDITION, "origin", "destination", "permit_type", "outcome", "period"),
        measures=("permits", "period_end"),
    ),
    "visa_class": Panel(
        "Visas that destination issued to nationals of origin in a year, by class",
        keys=(*_EDITION, "origin", "destination", "visa_class", "period"),
        measures=("visas",),
    ),
    "visa_waiver": Panel(
        "Day from which destination lets ordinary passports of origin in without a visa",
        keys=(*_EDITION, "origin", "destination", "period"),
        measures=("days", "days_longer", "longer_from", "valid_until", "citation"),
    ),
    "visa_category": Panel(
        "A category of visa that the law of the area knows since the day of the period",
        keys=(*_EDITION, "area", "code", "period"),
        measures=("issued_to", "purpose", "article"),
    ),
    "labour_rate": Panel(
        "Share of the persons of a group who are employed, unemployed, active or over-qualified",
        keys=(
            *_EDITION,
            "rate",
            "area",
            "basis",
            "origin_group",
            "education",
            "sex",
            "age",
            "frequency",
            "period",
        ),
        measures=("percent",),
    ),
    "labour_force": Panel(
        "Persons of a group by labour status, thousands, average of the period",
        keys=(
            *_EDITION,
            "labour_status",
            "area",
            "basis",
            "origin_group",
            "occupation",
            "education",
            "worktime",
            "sex",
            "age",
            "frequency",
            "period",
        ),
        measures=("thousand_persons",),
    ),
    "education_share": Panel(
        "Share of the persons of a group who reached a level of education",
        keys=(*_EDITION, "area", "basis", "origin_group", "education", "sex", "age", "period"),
        measures=("percent",),
    ),
    "income": Panel(
        "Equivalised net income of the persons of a group, a year's",
        keys=(
            *_EDITION,
            "area",
            "statistic",
            "basis",
            "origin_group",
            "sex",
            "age",
            "currency",
            "period",
        ),
        measures=("amount",),
    ),
    "earnings": Panel(
        "Gross earnings of employees: a mean or a decile",
        keys=(
            *_EDITION,
            "area",
            "survey",
            "statistic",
            "residence",
            "sex",
            "pay_period",
            "currency",
            "period",
        ),
        measures=("amount",),
    ),
    "vacancy": Panel(
        "Posts of firms, vacant or occupied, by industry, size and occupation",
        keys=(
            *_EDITION,
            "area",
            "posts",
            "industry",
            "size_class",
            "occupation",
            "adjustment",
            "frequency",
            "period",
        ),
        measures=("jobs",),
    ),
    "vacancy_rate": Panel(
        "Vacant posts as a share of all posts, by industry and size",
        keys=(
            *_EDITION,
            "area",
            "industry",
            "size_class",
            "adjustment",
            "frequency",
            "period",
        ),
        measures=("percent",),
    ),
    "occupation_market": Panel(
        "An occupation that the area reported as short or in surplus; absence says nothing",
        keys=(*_EDITION, "area", "occupation", "title", "period"),
        measures=("market",),
    ),
    "regulated_profession": Panel(
        "A profession that the area regulates, as of the day; not a decision of recognition",
        keys=(*_EDITION, "record", "area", "period"),
        measures=("profession", "region", "generic_name", "procedure", "occupation"),
    ),
    "classification": Panel(
        "A group or an occupation of a classification",
        keys=(*_EDITION, "scheme", "code", "period"),
        measures=("label", "parent", "regulated"),
    ),
    "demography": Panel(
        "Births, deaths and what migration adds in an area and year, thousands",
        keys=(*_EDITION, "event", "sex", "area", "period"),
        measures=("thousand_persons", "boys_per_100_girls"),
    ),
    "distance": Panel(
        "Distance between two countries, and what ties them, of whatever year",
        keys=(*_EDITION, "distance", "origin", "destination", "period"),
        measures=("km", "contiguous", "language", "colony"),
    ),
    "remittance": Panel(
        "Money that a model says persons in origin sent to destination in a year",
        keys=(*_EDITION, "origin", "destination", "period"),
        measures=("usd_million",),
        facing=("source", "edition", "period"),
    ),
    "remittance_paid": Panel(
        "Personal remittances that residents of the area paid abroad in a year",
        keys=(*_EDITION, "area", "period"),
        measures=("usd",),
    ),
    "remittance_received": Panel(
        "Personal remittances that residents of the area received from abroad in a year, of its "
        "gross domestic product",
        keys=(*_EDITION, "area", "period"),
        measures=("percent",),
    ),
    "surveyed_cost": Panel(
        "What workers asked in a survey paid for their first job abroad: figures of groups, told "
        "under disclosure control",
        keys=(
            *_EDITION,
            "survey",
            "origin",
            "destination",
            "sex_told",
            "skill",
            "period",
            "statistic",
        ),
        measures=(
            "value",
            "value_low",
            "value_high",
            "standard_error",
            "respondents",
            "rates",
            "policy",
            "withheld_for",
            "pooled",
        ),
    ),
    "registered_figure": Panel(
        "What a register that was entrusted to us tells of a group of its records, under "
        "disclosure control; the group is of a corridor, and of a category of one dimension",
        keys=(
            *_EDITION,
            "register",
            "kind",
            "origin",
            "destination",
            "dimension",
            "category",
            "period",
            "statistic",
        ),
        measures=(
            "value",
            "value_low",
            "value_high",
            "cases",
            "period_end",
            "unit",
            "policy",
            "withheld_for",
            "pooled",
        ),
    ),
    "remittance_price": Panel(
        "Average cost of sending 200 US dollars from origin to destination, share of the sum",
        keys=(*_EDITION, "origin", "destination", "frequency", "period"),
        measures=("percent",),
    ),
    "usd_rate": Panel(
        "Units of the area's currency for one US dollar, average of the year",
        keys=(*_EDITION, "area", "currency", "period"),
        measures=("per_usd",),
    ),
    "ppp_rate": Panel(
        "Units of the area's currency for one international dollar, in the year",
        keys=(*_EDITION, "area", "currency", "period"),
        measures=("per_international_dollar",),
    ),
    "inflation": Panel(
        "Change of consumer prices on the year before",
        keys=(*_EDITION, "area", "period"),
        measures=("percent",),
    ),
    "instrument": Panel(
        "What a state has done with an international instrument, as known on the day of the period",
        keys=(*_EDITION, "instrument", "area", "period"),
        measures=("standing", "since", "title", "citation"),
    ),
    "vote": Panel(
        "How a state voted on a resolution on the day",
        keys=(*_EDITION, "instrument", "area", "period"),
        measures=("vote", "citation"),
    ),
    "evaluation": Panel(
        "Last round of evaluation that a state has been through, as known on the day of the period",
        keys=(*_EDITION, "instrument", "area", "period"),
        measures=("round", "report_year", "citation"),
    ),
    "tip_tier": Panel(
        "Tier in which the United States' report of the year places a country",
        keys=(*_EDITION, "area", "period"),
        measures=("tier", "citation"),
    ),
    "quoted_permit": _quoted("permits, cards and authorisations of citizens of origin"),
    "quoted_student": _quoted("students and researchers from origin at destination"),
    "quoted_recognition": _quoted("recognition of degrees and professional qualifications"),
    "quoted_skill": _quoted("occupations in shortage, and supply and demand on the labour market"),
    "quoted_presence": _quoted("foreigners in China: work, residence, border crossings, study"),
    "quoted_dispatch": _quoted("workers sent abroad from China: numbers, rules, cost, disputes"),
    "quoted_orientation": _quoted("orientation, training and tests before departure"),
    "quoted_agreement": _quoted("agreements on degrees, social security, exchange and placement"),
    "quoted_complaint": _quoted("complaints of migrant workers and what became of them"),
    "quoted_trafficking": _quoted("victims of trafficking identified and assisted, persons tried"),
    "quoted_cost_share": _quoted("shares of migrant workers by what they paid to be recruited"),
}

CELLS_PER_PANEL = 1_000_000_000


def first_cell(name: str) -> int:
    """Where the numbers of a panel's raw cells begin."""
    return list(PANELS).index(name) * CELLS_PER_PANEL


# The quoted panels stand last: a cell with a number below is of a panel with one unit.
FIRST_QUOTED = min(first_cell(name) for name, panel in PANELS.items() if panel.quoted)
