"""Foreigners living in China by nationality, as the censuses of 2010 and 2020 counted them.

Persons who stay three months or more. Nationalities of fewer than 100 persons are not named,
which is not zero: each census names 22 of the 27 EU members.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv
from twoway.reference import to_area

SOURCE = Source(
    panel="stock",
    records="public",
    producer="National Bureau of Statistics of China",
    dataset="Population census, foreigners by nationality",
    title="Foreigners in mainland China by nationality and sex",
    url="https://www.stats.gov.cn/sj/pcsj/",
    licence="no open licence stated; single figures quoted with attribution",
    citation="National Bureau of Statistics of China. Population census 2010, 2020.",
    territory=(
        "Mainland China. Residents of Hong Kong SAR, Macao SAR and Taiwan are counted beside the "
        "foreigners and are not part of their total."
    ),
    definition="Persons of another nationality living in mainland China for three months or more.",
    files=("*.csv*",),
    by_hand=(
        "the bureau prints the tables in a yearbook, without an address for a program: type the "
        "table by nationality in the columns of the edition held"
    ),
    supersede="cell",
)

_COLUMNS = ("census_year", "nationality_m49", "nationality_iso3", "nationality", "sex", "value")
_TOTAL_WITH_HK_MO_TW = "TOTAL_INCL_HK_MO_TW"
_SPECIAL = {"FOREIGNERS_TOTAL": "_T", "UNKNOWN": "_X"}


def stage(edition: Edition) -> pd.DataFrame:
    """Read both censuses; the total with Hong Kong SAR, Macao SAR and Taiwan is left out."""
    path = edition.file("*.csv*")
    table = read_csv(path, _COLUMNS)
    table = table[table["nationality"] != _TOTAL_WITH_HK_MO_TW]
    special = table["nationality"].map(_SPECIAL)
    return pd.DataFrame(
        {
            "reporter": "CHN",
            "basis": "citizenship",
            "origin": special.fillna(to_area(table["nationality_m49"], "m49")),
            "destination": "CHN",
            "sex": table["sex"].replace("T", "_T"),
            "period": table["census_year"] + "-11-01",
            "persons": table["value"],
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )
