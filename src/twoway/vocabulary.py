"""Each word of the warehouse, once: the columns. What they make up stands in `panels.py`.

A column has one type, one meaning and one rule wherever it appears.
"""

from dataclasses import dataclass

IS_AREA = "{} IN (SELECT code FROM reference.areas)"
IS_COUNT = "{} >= 0"
IS_TIE = "{} IN (0, 1)"
NOT_EMPTY = "length(trim({})) > 0"


def one_of(*codes: str) -> str:
    """Rule: the value is one of these codes."""
    listed = ", ".join("'" + code.replace("'", "''") + "'" for code in codes)
    return f"{{}} IN ({listed})"


# Words for the hands that a single quoted figure came through; the label files name them in print.
ROW_CUSTODIES = (
    "publisher's document",
    "copy of the publisher's page",
    "press report",
    "legal text",
    "paper",
    "third-party data file",
    "third-party page",
)
# Eurostat's ad hoc module of 2014 tells persons apart by birth and by the birth of their parents.
MIGRATION_STATUSES = ("NBO", "NBO_NAT", "NBO_IMG", "NBO_IMGFOR", "NBO_IMGMIX", "FBO", "IMG")

# A small group is not told from one that shields it: that would say of the first that it is small.
WITHHELD_FOR = ("small_or_shield", "few_beside", "dominance", "quantile", "few_between")


@dataclass(frozen=True)
class Column:
    """One word: its DuckDB type, its meaning, and the SQL rule that each value keeps."""

    type: str
    meaning: str
    rule: str = ""


COLUMNS = {
    "source": Column("VARCHAR", "id of the declaration in sources/ that read the row", NOT_EMPTY),
    "edition": Column("VARCHAR", "the publisher's own label of the edition", NOT_EMPTY),
    "reporter": Column("VARCHAR", "area whose authority counted", IS_AREA),
    "basis": Column(
        "VARCHAR",
        "what makes the origin an origin; mixed: differs by country and is not known which",
        one_of("citizenship", "birth", "residence", "lodgement", "mixed"),
    ),
    "origin": Column("VARCHAR", "area left, ISO 3166-1 alpha-3, bloc, region, _T or _X", IS_AREA),
    "destination": Column(
        "VARCHAR", "area gone to, ISO 3166-1 alpha-3, bloc, region, _T or _X", IS_AREA
    ),
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
    "nationality": Column(
        "VARCHAR",
        "whose moves are counted: all (_T), nationals of the reporter (NAT) or foreigners (FOR)",
        one_of("_T", "NAT", "FOR"),
    ),
    "origin_group": Column(
        "VARCHAR",
        "persons told apart by citizenship or birth as seen from the area: all (_T), nationals or natives (NAT), others (FOR), others from the EU or from outside it, no answer (NRP)",
        one_of(
            "_T",
            "NAT",
            "FOR",
            "EU27_2020_FOR",
            "NEU27_2020_FOR",
            "EU28_FOR",
            "NEU28_FOR",
            "EU15_FOR",
            "NEU15_FOR",
            "EFTA_FOR",
            "STLS",
            "NRP",
            "UNK",
            *MIGRATION_STATUSES,
        ),
    ),
    "age": Column(
        "VARCHAR",
        "ages counted: _T for all, or Y15-64, Y_GE18, Y_LT15 and the like",
        "regexp_full_match({}, '_T|Y[0-9]+(-[0-9]+)?|Y_GE[0-9]+|Y_LT[0-9]+')",
    ),
    "education": Column(
        "VARCHAR",
        "highest level reached, ISCED 2011",
        one_of("_T", "ED0-2", "ED3_4", "ED5-8", "NRP"),
    ),
    "frequency": Column(
        "VARCHAR",
        "how long a period is: year, half-year, quarter or month",
        one_of("A", "S", "Q", "M"),
    ),
    "rate": Column(
        "VARCHAR",
        "which share of which persons: employed, unemployed (of the labour force), active, or over-qualified (of the employed with tertiary education)",
        one_of("employment", "unemployment", "participation", "over_qualification"),
    ),
    "labour_status": Column(
        "VARCHAR",
        "employed, employees (a part of the employed), unemployed, inactive, or all",
        one_of("EMP", "SAL", "UNE", "INAC", "_T"),
    ),
    "worktime": Column(
        "VARCHAR", "typical or atypical hours of work, or all", one_of("_T", "NORM", "ATYP", "NRP")
    ),
    "occupation": Column(
        "VARCHAR",
        "ISCO-08 code of one to four digits, a Eurostat group of them (OC and digits), no answer (NRP, UNK), or all (_T)",
        "regexp_full_match({}, '_T|NRP|UNK|[0-9]{1,4}|OC[0-9]([-_][0-9])?')",
    ),
    "industry": Column("VARCHAR", "NACE Rev. 2 section or group of sections", NOT_EMPTY),
    "size_class": Column(
        "VARCHAR", "employees of the firms counted: all, or ten and more", one_of("_T", "GE10")
    ),
    "adjustment": Column(
        "VARCHAR",
        "seasonal adjustment: none, seasonal, seasonal and calendar",
        one_of("NSA", "SA", "SCA"),
    ),
    "posts": Column("VARCHAR", "vacant or occupied", one_of("vacant", "occupied")),
    "category": Column(
        "VARCHAR",
        "code of a category: of admission, as the publisher has it, or of the row's dimension",
        NOT_EMPTY,
    ),
    "register": Column("VARCHAR", "register that the figure was computed from", NOT_EMPTY),
    "kind": Column("VARCHAR", "kind of register, a file of register_kinds/", NOT_EMPTY),
    "dimension": Column(
        "VARCHAR", "what the category is one of; _T where the row is of all of them", NOT_EMPTY
    ),
    "cases": Column("BIGINT", "records that it is of, rounded as the policy asks", IS_COUNT),
    "method": Column("VARCHAR", "method of estimation, as the authors call it", NOT_EMPTY),
    "component": Column(
        "VARCHAR",
        "part of an estimated flow: all, from the country of birth, back to it, or between two others",
        one_of("_T", "outward", "return", "transit"),
    ),
    "event": Column(
        "VARCHAR",
        "what is counted in the year, or on 1 July of it (population)",
        one_of("birth", "death", "net_migration", "population_change", "population"),
    ),
    "distance": Column(
        "VARCHAR",
        "from where to where: most populous cities, capitals, or weighted by the people of cities (arithmetic, or ces)",
        one_of("cities", "capitals", "weighted", "weighted_ces"),
    ),
    "visa_class": Column(
        "VARCHAR", "class or status of the visa, in the publisher's words; _T for all", NOT_EMPTY
    ),
    "student_count": Column(
        "VARCHAR",
        "who is counted: mobile for a degree, everybody enrolled, for a degree or not, by cycle, or on a scholarship",
        one_of(
            "mobile_degree",
            "enrolled_all",
            "enrolled_degree",
            "enrolled_non_degree",
            "undergraduate",
            "postgraduate",
            "scholarship",
        ),
    ),
    "level": Column(
        "VARCHAR", "level of education, in the publisher's words; _T for all", NOT_EMPTY
    ),
    "survey": Column("VARCHAR", "survey or register the figure was computed from", NOT_EMPTY),
    "skill": Column(
        "VARCHAR",
        "skill level of the occupation: high (ISCO-08 1-3), medium (4-8), both told together, low (9), all (_T), or not known (missing)",
        one_of("_T", "high", "medium", "medium_high", "low", "missing"),
    ),
    "sex_told": Column(
        "VARCHAR", "F, M, all (_T), or not known (missing)", one_of("F", "M", "_T", "missing")
    ),
    "residence": Column("VARCHAR", "urban, rural, or all (_T)", one_of("_T", "urban", "rural")),
    "pay_period": Column(
        "VARCHAR", "earnings of one hour, month or year", one_of("hour", "month", "year")
    ),
    "outcome": Column(
        "VARCHAR",
        "what became of the application; issued_new and issued_renewal are parts of issued",
        one_of("issued", "issued_new", "issued_renewal", "refused", "withdrawn"),
    ),
    "permit_type": Column(
        "VARCHAR", "kind of permit, in the publisher's words; _T for all", NOT_EMPTY
    ),
    "scheme": Column("VARCHAR", "classification that the code is of", one_of("ISCO-08", "ESCO")),
    "code": Column("VARCHAR", "code within its scheme, leading zeros kept", NOT_EMPTY),
    "label": Column("VARCHAR", "what the code stands for", NOT_EMPTY),
    "parent": Column("VARCHAR", "code of the group it belongs to"),
    "regulated": Column(
        "VARCHAR", "the classification's own note that the occupation is regulated"
    ),
    "issued_to": Column(
        "VARCHAR", "to whom a visa of the category is issued, shortened", NOT_EMPTY
    ),
    "purpose": Column("VARCHAR", "our reading of what the category is for; not law", NOT_EMPTY),
    "article": Column("VARCHAR", "article of the law", NOT_EMPTY),
    "instrument": Column("VARCHAR", "treaty or resolution, its short id", NOT_EMPTY),
    "standing": Column(
        "VARCHAR",
        "what the state has done with the instrument by the day of the period",
        one_of("ratified", "not_ratified", "signed", "unknown"),
    ),
    "since": Column(
        "VARCHAR",
        "day, month or year of the act, as far as it is known",
        "regexp_full_match({}, '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?')",
    ),
    "vote": Column("VARCHAR", "how the state voted", one_of("for", "against", "abstain", "absent")),
    "round": Column("INTEGER", "last round of evaluation completed", "{} BETWEEN 1 AND 9"),
    "report_year": Column("INTEGER", "year of the last report", "{} BETWEEN 1950 AND 2100"),
    "tier": Column(
        "VARCHAR",
        "placement in the report on trafficking in persons",
        one_of("Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3", "Special Case"),
    ),
    "profession": Column(
        "VARCHAR", "profession, in the language of the country that regulates it", NOT_EMPTY
    ),
    "generic_name": Column("VARCHAR", "the database's common name for like professions"),
    "region": Column("VARCHAR", "part of the country, in the publisher's words", NOT_EMPTY),
    "procedure": Column("VARCHAR", "procedure of recognition that applies"),
    "title": Column("VARCHAR", "title of the occupation, as printed", NOT_EMPTY),
    "market": Column(
        "VARCHAR", "shortage or surplus, as the country reported it", one_of("shortage", "surplus")
    ),
    "days_longer": Column(
        "INTEGER", "days of stay allowed later, where the measure was widened", "{} > 0"
    ),
    "longer_from": Column("DATE", "day from which the longer stay holds"),
    "valid_until": Column(
        "DATE", "last day that the measure was announced for, by its latest extension"
    ),
    "theme": Column("VARCHAR", "the list's own heading over a figure", NOT_EMPTY),
    "period_end": Column("DATE", "last day of the period, where the frequency does not tell it"),
    "origin_said": Column("VARCHAR", "where from, as printed"),
    "destination_said": Column("VARCHAR", "where to, as printed"),
    "reporting_type": Column(
        "VARCHAR",
        "whose series of an indicator: the custodian's, comparable (G), or the country's own (N)",
        one_of("G", "N"),
    ),
    "record": Column("VARCHAR", "the row's own name in a list of published figures", NOT_EMPTY),
    "statistic": Column("VARCHAR", "what the published figure is of its distribution", NOT_EMPTY),
    "breakdown": Column("VARCHAR", "group the figure is for, in the publisher's words"),
    "concept": Column(
        "VARCHAR", "what was measured, e.g. cost or cost in months of earnings", NOT_EMPTY
    ),
    "unit": Column("VARCHAR", "unit of value", NOT_EMPTY),
    "citation": Column("VARCHAR", "document, page and address the figure was read in", NOT_EMPTY),
    "value": Column("DOUBLE", "the figure in its unit"),
    "value_low": Column("DOUBLE", "lower end of the interval"),
    "value_high": Column("DOUBLE", "upper end of the interval"),
    "standard_error": Column("DOUBLE", "standard error, by the survey's design", IS_COUNT),
    "respondents": Column("BIGINT", "persons asked, rounded as the policy asks", IS_COUNT),
    "rates": Column("VARCHAR", "where exchange rates came from, and prices of which time"),
    "policy": Column("VARCHAR", "disclosure policy that a figure was told under", NOT_EMPTY),
    "withheld_for": Column(
        "VARCHAR",
        "why a figure is withheld: the group is small or shields one that is, beside its figure one of few would be left, few make up most of the money, too few stand beside the quantile, or few ended between two days; empty: it is told",
        one_of("", *WITHHELD_FOR),
    ),
    "pooled": Column(
        "VARCHAR",
        "dimensions of which categories are told together in the row, each with the step; empty: none",
    ),
    "persons": Column("BIGINT", "number of persons", IS_COUNT),
    "estimated_persons": Column(
        "DECIMAL(28, 10)",
        "persons as a model or a standardisation has them; fractions are kept",
        IS_COUNT,
    ),
    "permits": Column("BIGINT", "number of residence permits", IS_COUNT),
    "visas": Column("BIGINT", "number of applications or visas"),
    "gdp_usd": Column("DECIMAL(28, 6)", "gross domestic product, current US dollars", IS_COUNT),
    "currency": Column(
        "VARCHAR",
        "ISO 4217 code; of Eurostat's incomes also PPS, purchasing power standard, and NAC, the area's own currency",
        "regexp_full_match({}, '[A-Z][A-Z][A-Z]')",
    ),
    "per_eur": Column("DECIMAL(18, 8)", "units of currency for one euro", "{} > 0"),
    "months": Column("DOUBLE", "months of earnings", IS_COUNT),
    "percent": Column("DOUBLE", "share or rate, of 100"),
    "boys_per_100_girls": Column(
        "DECIMAL(9, 4)", "sex ratio at birth, where births are told with it", "{} > 0"
    ),
    "thousand_persons": Column("DECIMAL(18, 3)", "thousands of persons"),
    "jobs": Column("BIGINT", "number of posts", IS_COUNT),
    "amount": Column("DECIMAL(18, 4)", "money, in the currency of the row"),
    "km": Column("DECIMAL(12, 4)", "kilometres", IS_COUNT),
    "contiguous": Column("INTEGER", "1 where the two have a border in common, else 0", IS_TIE),
    "language": Column("INTEGER", "1 where the two have an official language in common", IS_TIE),
    "colony": Column("INTEGER", "1 where one of the two was ever a colony of the other", IS_TIE),
    "usd": Column("DECIMAL(28, 4)", "current US dollars"),
    "usd_million": Column("DECIMAL(28, 12)", "millions of current US dollars", IS_COUNT),
    "per_usd": Column(
        "DECIMAL(18, 8)", "units of currency for one US dollar, average of the year", "{} > 0"
    ),
    "per_international_dollar": Column(
        "DECIMAL(18, 8)",
        "units of currency that buy what one dollar buys in the United States, of the year",
        "{} > 0",
    ),
    "status": Column(
        "VARCHAR",
        "SDMX CL_OBS_STATUS letters: A normal, else why a value is weak or missing",
        "regexp_full_match({}, '[A-Z]+')",
    ),
    "flag": Column("VARCHAR", "the publisher's own mark, as printed"),
    "custody": Column(
        "VARCHAR",
        "through whose hands this one figure came, where the file is a list of them: read in the publisher's document, in a copy of it, in a press report, ... ; empty: as the file",
        one_of("", *ROW_CUSTODIES),
    ),
    "locator": Column(
        "VARCHAR", "file, sheet or record, row and column of the raw cell", NOT_EMPTY
    ),
    "printed": Column("VARCHAR", "the raw cell's text, as found"),
}
