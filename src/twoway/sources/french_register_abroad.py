"""French citizens on the registers of their consulates, by country, 2011.

Who registers is counted, and registration is not compulsory: fewer than live there. The names are
French capitals. A consulate may keep citizens of a neighbouring country on its register: where the
file says so, the count is of both (D) and the comment stands in the flag. COREE is read as the
Republic of Korea, and SOUDAN as today's, since South Sudan has a row of its own.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition, RefusedError
from twoway.readers import locators, read_csv
from twoway.reference import to_area

SOURCE = Source(
    panel="stock",
    records="public",
    producer="French Ministry of Foreign Affairs",
    dataset="Français inscrits au registre, by country (data.gouv.fr)",
    title="French citizens registered abroad",
    url="https://www.data.gouv.fr",
    licence="presumably Licence Ouverte (Etalab); to be confirmed",
    citation="Ministère des Affaires étrangères (2011), register of French citizens abroad.",
    territory=(
        "No row for Hong Kong SAR or Macao SAR: whether China includes them is not said; Taiwan is "
        "apart. Jerusalem and the Palestinian territories are one row and no country's."
    ),
    definition="French citizens on the consular register at the end of the year of the file.",
    files=("*.csv",),
    by_hand=(
        "the file at hand was cleaned by a third party, and the ministry's own address is not "
        "known: look for the register of the French abroad (Français établis hors de France), and "
        "bring in the year in the columns of the edition held"
    ),
    supersede="cell",
    not_shipped="terms are to be confirmed",
)


def edition_label(file: Path) -> str | None:
    """Return the year in the file's name."""
    found = re.search(r"\d{4}", file.name)
    return found.group() if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per country; the day within the year is not stated and is its last."""
    path = edition.file("*.csv")
    year = edition_label(path)
    if year is None:
        raise RefusedError(
            f"{path.name}: no year in the name, and the file says none. Give it its year, as in "
            "french-abroad-2011.csv."
        )
    table = read_csv(path, ("Country", "Number", "Comments"))
    return pd.DataFrame(
        {
            "reporter": "FRA",
            "basis": "citizenship",
            "origin": "FRA",
            "destination": to_area(table["Country"], "french_register"),
            "sex": "_T",
            "period": f"{year}-12-31",
            "persons": table["Number"],
            "status": table["Comments"].ne("").map({True: "D", False: ""}),
            "flag": table["Comments"],
            "locator": locators(path, table.index, "Number"),
            "printed": table["Number"],
        }
    )
