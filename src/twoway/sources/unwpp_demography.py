"""Births, deaths, net migration and population change of countries, thousands a year.

An edition is one revision of the World Population Prospects: four text files, one for each event,
with a column per year, or the publisher's own table of all indicators, which alone tells men from
women: deaths and residents of each sex, and boys per 100 girls among the births. Regions and income
groups are left out; the world is the sum of what is here. In the text files a few values bear the
noise of binary fractions (70458.7319999999): the column's three decimals are the publisher's.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition, RefusedError
from twoway.readers import read_csv
from twoway.reference import is_group, to_area

SOURCE = Source(
    panel="demography",
    records="public",
    producer="United Nations, Department of Economic and Social Affairs, Population Division",
    dataset="World Population Prospects 2024",
    title="Births, deaths, net migration and population change, 1950-2023 (projected to 2100)",
    url="https://population.un.org/wpp/",
    licence="CC BY 3.0 IGO",
    citation=(
        "United Nations, Department of Economic and Social Affairs, Population Division (2024). "
        "World Population Prospects 2024."
    ),
    territory=(
        "China is mainland China; Hong Kong SAR, Macao SAR and Taiwan are areas of their own. "
        "Kosovo is one too, and Serbia is without it."
    ),
    definition=(
        "Estimates for calendar years from 1950, from censuses, registers and surveys; from 2024 "
        "on the medium projection, status F. Net migration is immigrants less emigrants. Residents "
        "are those of 1 July."
    ),
    files=("*",),
    feed=Feed(
        address=(
            "https://population.un.org/wpp/assets/Excel%20Files/1_Indicator%20(Standard)/"
            "CSV_FILES/WPP2024_Demographic_Indicators_Medium.csv.gz"
        ),
        media=("application/gzip", "application/x-gzip", "application/octet-stream", "text/csv"),
        dialect="file",
        evidence=(
            "two public programs that download this address, with one size and sha256 "
            "(16,557,272 bytes, 286ac36b); its header as a third one prints it"
        ),
    ),
    supersede="edition",
    like_sized=False,
)

_EVENTS = {
    "births": "birth",
    "deaths": "death",
    "migration": "net_migration",
    "PopChange": "population_change",
}
_COLUMNS = {
    "Births": ("birth", "_T"),
    "Deaths": ("death", "_T"),
    "DeathsMale": ("death", "M"),
    "DeathsFemale": ("death", "F"),
    "NetMigrations": ("net_migration", "_T"),
    "PopChange": ("population_change", "_T"),
    "TPopulation1July": ("population", "_T"),
    "TPopulationMale1July": ("population", "M"),
    "TPopulationFemale1July": ("population", "F"),
}
_SEX_RATIO = "SRB"
_NAMED = ("country_code", "country")
# A year by which the data of migration were observed, not a value of one.
_NO_YEAR = "last.observed"
_FIRST_PROJECTED = "2024"
# The four figures of a country and year are rounded and balanced apart: they differ by 0.02 at most
# in 17,389 of 17,464 cases and by up to 0.203 in 73 more; the last two are not balanced in the
# publisher's own files, and `totals` leaves them out.
_TOLERANCE = 0.25
# Three figures of three decimals, each rounded by itself.
_ROUNDED = 0.0015
_UNBALANCED = (("HKG", "1967-01-01"), ("UKR", "1989-01-01"))


def edition_label(file: Path) -> str | None:
    """Return the revision in the file's name."""
    return "2024" if file.name.lower().startswith("wpp2024_") else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read the four text files together, or the table of indicators alone."""
    tables = edition.files("*_Demographic_Indicators_Medium.csv*")
    texts = {event: edition.files(f"*_{event}.txt*") for event in _EVENTS}
    if len(tables) == 1 and not any(texts.values()):
        cells = _indicators(tables[0])
    elif not tables and all(len(found) == 1 for found in texts.values()):
        cells = pd.concat(
            [_years(texts[event][0], kind) for event, kind in _EVENTS.items()], ignore_index=True
        )
    else:
        raise RefusedError(
            f"{edition.folder.name}: it holds {', '.join(f.name for f in edition.manifest.files)}; "
            "expected WPP…_Demographic_Indicators_Medium.csv.gz alone, or the four text files of "
            f"births, deaths, migration and PopChange. Add them together: {', '.join(_EVENTS)}."
        )
    empty = cells["printed"].eq("")
    projected = cells["year"].str.fullmatch(r"\d{4}") & cells["year"].ge(_FIRST_PROJECTED)
    return pd.DataFrame(
        {
            "event": cells["event"],
            "sex": cells["sex"],
            "area": to_area(cells["code"], "unwpp", "m49"),
            "period": cells["year"] + "-01-01",
            "thousand_persons": cells["printed"],
            "boys_per_100_girls": cells["sex_ratio"],
            "status": projected.map({True: "F", False: "A"}).mask(empty, "O"),
            "locator": cells["locator"],
            "printed": cells["printed"],
        }
    )


def _years(path: Path, event: str) -> pd.DataFrame:
    table = read_csv(path, _NAMED, sep="\t")
    table = table[~_regions(table["country_code"])]
    years = [c for c in table.columns if c not in (*_NAMED, _NO_YEAR)]
    table = table.assign(line=table.index.astype("str"))
    long = table.melt(["country_code", "line"], years, var_name="year", value_name="printed")
    return pd.DataFrame(
        {
            "event": event,
            "sex": "_T",
            "code": long["country_code"],
            "year": long["year"],
            "printed": long["printed"],
            "sex_ratio": "",
            "locator": path.name + ", line " + long["line"] + ", column " + long["year"],
        }
    )


def _indicators(path: Path) -> pd.DataFrame:
    """Read events and residents, by sex where they are; the table's other indicators are left out.

    The births of a sex are not printed: their ratio stands beside the births of both.
    """
    table = read_csv(path, ("LocID", "LocTypeName", "Variant", "Time", _SEX_RATIO, *_COLUMNS))
    table = table[(table["LocTypeName"] == "Country/Area") & (table["Variant"] == "Medium")]
    table = table.assign(line=table.index.astype("str"))
    keys = ["LocID", "Time", "line", _SEX_RATIO]
    long = table.melt(keys, list(_COLUMNS), var_name="column", value_name="printed")
    told = pd.DataFrame([_COLUMNS[c] for c in long["column"]], columns=["event", "sex"])
    return pd.DataFrame(
        {
            **told,
            "code": long["LocID"],
            "year": long["Time"],
            "printed": long["printed"],
            "sex_ratio": long[_SEX_RATIO].where(told["event"].eq("birth"), ""),
            "locator": path.name + ", line " + long["line"] + ", column " + long["column"],
        }
    )


def _regions(codes: pd.Series) -> pd.Series:
    return is_group(codes, "m49") | is_group(codes, "unwpp")


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare change with births less deaths and net migration, and both sexes with men and women.

    The projection from 2024 was not at hand to try this on, and is left out.
    """
    whole = rows[rows["thousand_persons"].notna() & rows["status"].eq("A")]
    return pd.concat([_balanced(whole[whole["sex"].eq("_T")]), _added_sexes(whole)])


def _balanced(rows: pd.DataFrame) -> pd.DataFrame:
    wide = rows.pivot(
        index=["edition", "area", "period"], columns="event", values="thousand_persons"
    )
    wide = wide.reindex(columns=list(_EVENTS.values())).dropna().astype("float64").reset_index()
    day = wide["period"].astype("str").str[:10]
    open_cases = [pair in _UNBALANCED for pair in zip(wide["area"], day, strict=True)]
    wide = wide[~pd.Series(open_cases, index=wide.index, dtype="bool")]
    return pd.DataFrame(
        {
            "where": wide["edition"] + ": " + wide["area"] + ", " + day[wide.index],
            "printed": wide["population_change"],
            "added": wide["birth"] - wide["death"] + wide["net_migration"],
            "tolerance": _TOLERANCE,
        }
    )


def _added_sexes(rows: pd.DataFrame) -> pd.DataFrame:
    key = ["edition", "event", "area", "period"]
    wide = rows.pivot(index=key, columns="sex", values="thousand_persons")
    wide = wide.reindex(columns=["_T", "M", "F"]).dropna().astype("float64").reset_index()
    place = wide["edition"] + ": " + wide["event"] + ", " + wide["area"]
    return pd.DataFrame(
        {
            "where": place + ", " + wide["period"].astype("str").str[:10],
            "printed": wide["_T"],
            "added": wide["M"] + wide["F"],
            "tolerance": _ROUNDED,
        }
    )
