"""Average monthly earnings of employees by sex and by urban and rural areas, from surveys.

Each country has its own survey, some have had several: a jump between two of them is no rise in
wages (France: 2,543 in 2020, labour force survey; 4,869 in 2021, EU-SILC). The year in which a
series breaks is marked. China, the Netherlands and Slovenia are not in it.
"""

import re
from pathlib import Path

import pandas as pd

from twoway.declare import Feed, Source
from twoway.edition import Edition
from twoway.readers import locators, need, read_csv
from twoway.reference import to_area

SOURCE = Source(
    panel="earnings",
    records="public",
    producer="International Labour Organization (ILOSTAT)",
    dataset="EAR_4MTH_SEX_GEO_CUR_NB_A",
    title="Average monthly earnings of employees by sex and rural / urban areas",
    url="https://ilostat.ilo.org/data/",
    licence="CC BY 4.0",
    citation=(
        "ILO. ILOSTAT, average monthly earnings of employees by sex and rural / urban areas, "
        "EAR_4MTH_SEX_GEO_CUR_NB_A."
    ),
    territory="The country surveyed; Hong Kong SAR and Macao SAR would be areas of their own.",
    definition=(
        "Mean monthly earnings of employees as a household survey asked for them, in dollars of "
        "2021 at purchasing power parity; ILO's processing of microdata."
    ),
    files=("*",),
    feed=Feed(
        address=(
            "https://rplumber.ilo.org/data/indicator/?id=EAR_4MTH_SEX_GEO_CUR_NB_A"
            "&classif2=CUR_TYPE_PPP&type=code&format=.csv"
        ),
        file_name="EAR_4MTH_SEX_GEO_CUR_NB_A.csv",
        media=("application/octet-stream", "text/csv"),
        dialect="ilostat",
        evidence=(
            "public clients of rplumber.ilo.org of 2026 that ask id, classif2, type and format so; "
            "whether the indicator is still offered under this id was not confirmed"
        ),
    ),
    supersede="edition",
    like_sized=False,
)

# What a labelled answer calls a column; an answer in codes has the same names without `.label`.
_COLUMNS = ("ref_area", "source", "sex", "classif1", "classif2", "time", "obs_value", "obs_status")
_NEVER_LABELLED = ("time", "obs_value")
_SEXES = {"Total": "_T", "Male": "M", "Female": "F", "SEX_T": "_T", "SEX_M": "M", "SEX_F": "F"}
_AREAS = {
    "Area type: National": "_T",
    "Area type: Urban": "urban",
    "Area type: Rural": "rural",
    "GEO_COV_NAT": "_T",
    "GEO_COV_URB": "urban",
    "GEO_COV_RUR": "rural",
}
# No currency: dollars of 2021 at purchasing power parity, for which ISO 4217 has no code. PPP
# stands for them. An answer in codes does not say the year of its prices; another year in a
# labelled one stays as found and is held back.
_CURRENCIES = {"Currency: 2021 PPP $": "PPP", "CUR_TYPE_PPP": "PPP"}
# ILOSTAT's letters are SDMX's but for the imputed value.
_STATUSES = {"Break in series": "B", "Unreliable": "U", "I": "E"}


def edition_label(file: Path) -> str | None:
    """Day of extraction in the file's name, where a copy bears one."""
    found = re.search(r"\d{4}-\d\d-\d\d", file.name)
    return found.group() if found else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read labels, as the copy has them, or codes, as the feed answers; never sum the surveys."""
    path = edition.file("*")
    table = read_csv(path, _NEVER_LABELLED)
    labelled = "ref_area.label" in table
    names = {c if c in _NEVER_LABELLED or not labelled else f"{c}.label": c for c in _COLUMNS}
    need(path, table, tuple(names))
    cells = table[list(names)].rename(columns=names)
    mark = cells["obs_status"].str.strip()
    status = mark.replace(_STATUSES)
    return pd.DataFrame(
        {
            "area": to_area(cells["ref_area"], "ilostat", "english"),
            "survey": cells["source"],
            "statistic": "mean",
            "residence": cells["classif1"].replace(_AREAS),
            "sex": cells["sex"].replace(_SEXES),
            "pay_period": "month",
            "currency": cells["classif2"].replace(_CURRENCIES),
            "period": cells["time"] + "-01-01",
            "amount": cells["obs_value"],
            "status": status.mask(cells["obs_value"].eq("") & status.eq(""), "O"),
            "flag": mark,
            "locator": locators(path, table.index, "obs_value"),
            "printed": cells["obs_value"],
        }
    )
