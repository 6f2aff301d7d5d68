"""Rates of employment, unemployment and participation of native and foreign-born, ages 15-64.

The file has no column of ages: "aged 15-64" stands in the OECD's definition of these rates. The
copy at hand holds participation (LF_RATE) of both sexes only. Foreign-born are of every origin,
the EU's included.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.reference import to_area
from twoway.sources._oecd import (
    LICENCE,
    PRODUCER,
    flow_feed,
    observed,
    read_flow,
)

_FLOW = "DSD_MIG@DF_MIG_NUP_SEX"
# EMP_WAP is the share of the working-age population, UNE_RATE of the labour force.
_RATES = {"LF_RATE": "participation", "EMP_WAP": "employment", "UNE_RATE": "unemployment"}
_GROUPS = {"NB": "NAT", "FB": "FOR"}

SOURCE = Source(
    panel="labour_rate",
    records="public",
    producer=PRODUCER,
    dataset=f"OECD.ELS.IMD:{_FLOW}",
    title="Labour market outcomes of immigrants by sex",
    url="https://data-explorer.oecd.org/vis?df[ds]=DisseminateFinalDMZ&df[id]=DSD_MIG%40DF_MIG_NUP_SEX&df[ag]=OECD.ELS.IMD",
    licence=LICENCE,
    citation=(
        "OECD. Labour market outcomes of immigrants: employment, unemployment and participation "
        "rates by sex."
    ),
    territory="OECD countries and the EU of 27; China is not among them, nor is it an origin.",
    definition=(
        "Shares of persons aged 15 to 64 born in the country or abroad, from labour force "
        "surveys: active or employed of all of that age, unemployed of the active."
    ),
    files=("*.csv*",),
    feed=flow_feed(_FLOW, "oecd_mig_nup_sex.csv"),
    supersede="edition",
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read every rate, group and sex; a code that is not known stays and is held back."""
    path = edition.file("*.csv*")
    table = read_flow(path, _FLOW, ("MEASURE", "SEX", "BIRTH_PLACE", "EDUCATION_LEV", "FREQ"))
    return pd.DataFrame(
        {
            "rate": table["MEASURE"].replace(_RATES),
            "area": to_area(table["REF_AREA"], "oecd"),
            "basis": "birth",
            "origin_group": table["BIRTH_PLACE"].replace(_GROUPS),
            # "Not applicable": this flow does not tell levels of education apart.
            "education": table["EDUCATION_LEV"].replace("_Z", "_T"),
            "sex": table["SEX"],
            "age": "Y15-64",
            "frequency": table["FREQ"],
            "period": table["TIME_PERIOD"] + "-01-01",
            "percent": table["OBS_VALUE"],
        }
    ).join(observed(path, table))
