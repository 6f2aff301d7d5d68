"""Residents by country of birth on 1 January: the stock of migrants as the registers count it.

Many states report few years or none (of the EU, Germany and Greece give no countries of birth): a
state that is absent is not zero. The table of all countries at hand was taken out of R data by a
third party and has lost every mark, so that status A there says that no mark is known.
"""

from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locators, read_csv, read_text
from twoway.readers.eurostat import read_eurostat
from twoway.reference import is_group, to_area
from twoway.sources._compared import compared
from twoway.sources._eurostat import tsv_feed

SOURCE = Source(
    panel="stock",
    records="public",
    producer="Eurostat",
    dataset="migr_pop3ctb",
    title="Population on 1 January by age group, sex and country of birth",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_pop3ctb",
    licence="CC BY 4.0",
    citation=(
        "Eurostat. Population on 1 January by age group, sex and country of birth, "
        "data code migr_pop3ctb."
    ),
    territory=(
        "Born in China is code CN; Hong Kong SAR, Macao SAR and Taiwan are places of birth of "
        "their own. Persons born in former states (Soviet Union, Yugoslavia, Czechoslovakia) are "
        "left out where a state still counts them so."
    ),
    definition=(
        "A usual resident born in another country, whatever the citizenship, on 1 January. Origin "
        "_T is all born abroad, _X birth not known (beside _T, not in it). Marks of breaks and "
        "estimates are lost in the edition converted by a third party."
    ),
    files=("*",),
    # freq.c_birth.age.unit.sex.geo, as public code splits a TSV of this table; FOR is all born
    # abroad. The whole population (TOTAL) is no stock of migrants.
    feed=tsv_feed("migr_pop3ctb", "A.CN+IN+FOR+UNK.TOTAL..."),
    supersede="edition",
    # The table of all countries and the cut by key are of unlike size.
    like_sized=False,
)

_COLUMNS = ("geo_iso3", "c_birth_m49", "time", "sex", "universe", "value")
_FOREIGN_BORN, _NOT_KNOWN = "FRB", "UNK"
# The whole population and the natives: residents, but no migrants.
_NOT_MIGRANTS = {"TOT", "NAT"}
_ALL_BORN_ABROAD = "FOR"


def stage(edition: Edition) -> pd.DataFrame:
    """Read Eurostat's own table (all ages), or the converted one.

    Left out: the whole population and natives, which are no migrants; groups of countries, former
    states and "Others", which are no areas of ours.
    """
    path = edition.file("*")
    converted = read_text(path).startswith(_COLUMNS[0])
    rows = _converted(path) if converted else _coded(path)
    return rows.assign(reporter=rows["destination"], basis="birth", hold=_cut_short(rows))


def _cut_short(rows: pd.DataFrame) -> pd.Series:
    """Doubt a figure of both sexes that is smaller than that of one.

    In the converted table nine have lost their last digits: persons born in Jamaica in the United
    Kingdom on 1 January 2000 are 12, of whom 69,529 women and 60,182 men.
    """
    key = ["origin", "destination", "period"]
    counted = pd.to_numeric(rows["persons"], errors="coerce")
    of_one_sex = counted.where(rows["sex"] != "_T").groupby([rows[k] for k in key]).transform("max")
    short = (rows["sex"] == "_T") & (counted < of_one_sex)
    return short.map({True: "fewer persons of both sexes than of one", False: ""})


def _converted(path: Path) -> pd.DataFrame:
    table = read_csv(path, _COLUMNS)
    unknown = set(table["universe"]) - {_FOREIGN_BORN, _NOT_KNOWN, *_NOT_MIGRANTS}
    if unknown:
        raise RefusedError(
            f"{path.name}: universe {', '.join(sorted(unknown))}; expected FRB (born abroad), NAT "
            "(natives), TOT (everybody) and UNK. See what it counts and name it in the source."
        )
    left_out = table["universe"].isin(_NOT_MIGRANTS) | is_group(
        table["c_birth_m49"], "eurostat_birth"
    )
    table = table[~left_out]
    return pd.DataFrame(
        {
            "origin": to_area(table["c_birth_m49"], "eurostat_birth", "m49"),
            "destination": to_area(table["geo_iso3"], "worldbank"),
            "sex": table["sex"].replace("T", "_T"),
            "period": table["time"] + "-01-01",
            "persons": table["value"],
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )


def _coded(path: Path) -> pd.DataFrame:
    cells = read_eurostat(path).cells
    cells = cells[
        cells["age"].eq("TOTAL")
        & ~cells["c_birth"].isin(["TOTAL", "NAT"])
        & ~is_group(cells["c_birth"], "eurostat")
    ]
    return pd.DataFrame(
        {
            "origin": to_area(cells["c_birth"], "eurostat").replace(_ALL_BORN_ABROAD, "_T"),
            "destination": to_area(cells["geo"], "eurostat"),
            "sex": cells["sex"].replace("T", "_T"),
            "period": cells["time"] + "-01-01",
            "persons": cells["value"],
            "status": cells["status"],
            "flag": cells["flag"],
            "locator": cells["locator"],
            "printed": cells["printed"],
        }
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare both sexes with men and women, where all three are told.

    Born in Portugal, in Belgium on 1 January 2002, is left out: both sexes are printed 1,000 short.
    All born abroad are not compared with the sum of their countries: former states and countries
    that a reporter does not name are in it and are not read.
    """
    key = ["edition", "origin", "destination", "period"]
    wide = rows.pivot(index=key, columns="sex", values="persons").reindex(columns=["_T", "F", "M"])
    told = wide.dropna().reset_index()
    years: pd.Series = told["period"].dt.year
    short = told["origin"].eq("PRT") & told["destination"].eq("BEL") & years.eq(2002)
    told = told[~short]
    return compared(
        told,
        key,
        "men and women",
        printed=told["_T"],
        added=told["F"] + told["M"],
        # France 2005 and the United Kingdom 1998 to 2004 are estimates, rounded one by one.
        tolerance=1.0,
    )
