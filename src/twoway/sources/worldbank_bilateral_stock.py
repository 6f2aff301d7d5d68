"""Migrant stock by origin, destination and sex at the five census rounds from 1960 to 2000.

Matrices of the World Bank, gaps filled by its authors, in a third party's conversion that has
dropped the cells of 0: absence is not zero here, though a pair that stands with one sex alone has
nobody of the other. Origin 0 is the total of a destination, printed for both sexes only.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import to_area

SOURCE = Source(
    panel="stock",
    records="public",
    producer="World Bank",
    dataset="Global Bilateral Migration Database, 1960-2000",
    title="Global bilateral migrant stock 1960-2000",
    url="https://databank.worldbank.org/source/global-bilateral-migration",
    licence="CC BY 4.0",
    citation=(
        "Özden, Ç., Parsons, C. R., Schiff, M. and Walmsley, T. L. (2011). Where on Earth is "
        "Everybody? The Evolution of Global Bilateral Migration 1960-2000. World Bank Economic "
        "Review 25(1), 12-56."
    ),
    territory=(
        "Countries of about 2000 carried back to 1960: the Soviet Union and Czechoslovakia are "
        "split, Sudan is undivided, and SRB is Serbia and Montenegro, held back. China is mainland "
        "China; Hong Kong SAR and Macao SAR stand apart, Taiwan is not in it."
    ),
    definition=(
        "Persons born abroad or, where only that was counted, foreign citizens; from censuses and "
        "registers of the round nearest to the year, estimated where there was none."
    ),
    files=("*.csv*",),
    by_hand=(
        "the matrices lie in the World Bank's DataBank, whose exports have no stable address, and "
        "end with 2000: draw them there, origins down and destinations across, and bring the "
        "export in"
    ),
    supersede="edition",
    stale_after_days=40_000,
)

_COLUMNS = ("dest_iso3", "orig_iso3", "orig_m49", "year", "sex", "value")
_UNDIVIDED = "SRB"
# The two were one state until 2006, and MNE is neither an origin nor a destination of the file: its
# SRB cannot be today's Serbia.
_WHY_HELD = "SRB is Serbia and Montenegro until 2006: the file has no row of Montenegro"
_KEY = ["edition", "destination", "origin", "period"]


def stage(edition: Edition) -> pd.DataFrame:
    """Read the long table, one line per pair, year and sex."""
    path = edition.file("*.csv*")
    cells = read_csv(path, _COLUMNS)
    destination = to_area(cells["dest_iso3"], "worldbank")
    former = (cells["orig_iso3"] == _UNDIVIDED) | (cells["dest_iso3"] == _UNDIVIDED)
    return pd.DataFrame(
        {
            "reporter": destination,
            "basis": "mixed",
            "origin": to_area(cells["orig_m49"], "m49"),
            "destination": destination,
            "sex": cells["sex"].replace("T", "_T"),
            "period": cells["year"] + "-01-01",
            "persons": cells["value"],
            "status": cells["value"].eq("").map({True: "O", False: "A"}),
            "hold": former.map({True: _WHY_HELD, False: ""}),
            "locator": locators(path, cells.index, "value"),
            "printed": cells["value"],
        }
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare both sexes with women and men, exactly; a sex that has no cell had one of 0.

    That a destination's total is the sum of its origins holds too, in the whole file: with a cut
    of it, or with Serbia and Montenegro held back, it cannot be seen here.
    """
    pairs = rows[rows["persons"].notna() & rows["origin"].ne("_T")]
    wide = pairs.pivot(index=_KEY, columns="sex", values="persons")
    wide = wide.reindex(columns=["_T", "F", "M"]).astype("float64").reset_index()
    wide = wide[wide["_T"].notna()]
    return pd.DataFrame(
        {
            "where": (
                wide["edition"]
                + ": from "
                + wide["origin"]
                + " in "
                + wide["destination"]
                + ", "
                + wide["period"].astype("str").str[:10]
            ),
            "printed": wide["_T"],
            "added": wide["F"].fillna(0) + wide["M"].fillna(0),
            "tolerance": 0.0,
        }
    )
