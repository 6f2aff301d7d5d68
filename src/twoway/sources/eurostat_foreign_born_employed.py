"""Employed persons of working age who were born abroad, in thousands.

Birth abroad, not citizenship: naturalised persons are counted and children born here are not. All
countries of birth stand together, so that nothing is said of China alone. The copy is one year.
"""

import re
from dataclasses import replace
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers.eurostat import read_eurostat
from twoway.readers.spreadsheet import extracted_on, read_spreadsheet
from twoway.reference import is_group, members, to_area
from twoway.sources._eurostat import tsv_feed

_FEED = tsv_feed("lfsa_pgacws", "A.THS_PER.TOTAL+NAT+FOR.EMP.Y15-64.T+M+F.")

SOURCE = Source(
    panel="labour_force",
    records="public",
    rounded_to=0.1,
    producer="Eurostat",
    dataset="lfsa_pgacws",
    title="Population by country of birth and labour status: the employed",
    url="https://ec.europa.eu/eurostat/databrowser/view/lfsa_pgacws",
    licence="CC BY 4.0",
    citation="Eurostat. Population by sex, age, country of birth and labour status, lfsa_pgacws.",
    territory=(
        "Persons born outside the reporting country, those born in other EU members included; no "
        "single country of birth, hence no China. Euro areas are left out, the EU of 27 is kept."
    ),
    definition=(
        "Residents of 15 to 64 years who worked an hour for pay or profit in the week asked about, "
        "average of the year; EU labour force survey, thousands."
    ),
    files=("*",),
    feed=replace(
        _FEED,
        evidence=(
            f"{_FEED.evidence}; codes as in public code that asks lfsa_pgacws, order of the key as "
            "on the title page of the spreadsheet"
        ),
    ),
    supersede="cell",
    like_sized=False,
)

_BORN = {
    "TOTAL": "_T",
    "Total": "_T",
    "Reporting country": "NAT",
    "Foreign country": "FOR",
    "EU27 countries (from 2020) except reporting country": "EU27_2020_FOR",
    "Non-EU27 countries (from 2020) nor reporting country": "NEU27_2020_FOR",
}
_STATUSES = {"Employed persons": "EMP"}
_SEXES = {"T": "_T", "Total": "_T", "Females": "F", "Males": "M"}
_FREQUENCIES = {"Annual": "A"}
_THOUSANDS = ("THS_PER", "Thousand persons")
_AGE = re.compile(r"From (\d+) to (\d+) years")
_EU = "EU27_2020"


def edition_label(file: Path) -> str | None:
    """Day on which a spreadsheet was taken from the Data Browser."""
    return extracted_on(file) if file.suffix == ".xlsx" else None


def stage(edition: Edition) -> pd.DataFrame:
    """Read the spreadsheet (labels), or the table that the feed answers with (codes)."""
    path = edition.file("*")
    table = read_spreadsheet(path) if path.suffix == ".xlsx" else read_eurostat(path)
    scheme = "eurostat" if table.coded else "eurostat_label"
    cells = table.cells[~is_group(table.cells["geo"], scheme)]
    unit = cells["unit"]
    return pd.DataFrame(
        {
            "labour_status": cells["wstatus"].replace(_STATUSES),
            "area": to_area(cells["geo"], scheme),
            "basis": "birth",
            "origin_group": cells["c_birth"].replace(_BORN),
            "occupation": "_T",
            "education": "_T",
            "worktime": "_T",
            "sex": cells["sex"].replace(_SEXES),
            "age": cells["age"].str.replace(_AGE, r"Y\1-\2", regex=True),
            "frequency": cells["freq"].replace(_FREQUENCIES),
            "period": cells["time"] + "-01-01",
            "thousand_persons": cells["value"],
            "status": cells["status"],
            "flag": cells["flag"],
            "locator": cells["locator"],
            "printed": cells["printed"],
            "hold": ("unit " + unit + ", expected thousands").where(~unit.isin(_THOUSANDS), ""),
        }
    )


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare the EU of 27 with the sum of its members, where all 27 have a value."""
    states = members(_EU, pd.Timestamp("2020-02-01").date())
    keys = ["origin_group", "sex", "age", "period"]
    wide = rows.pivot(index=keys, columns="area", values="thousand_persons")
    wide = wide.reindex(columns=[_EU, *states]).astype("float64").dropna()
    return pd.DataFrame(
        {
            "where": [f"{_EU}: {' '.join(map(str, place))}" for place in wide.index],
            "printed": wide[_EU].to_numpy(),
            "added": wide[states].sum(axis=1).to_numpy(),
            # One decimal: 27 parts and their total are each off by 0.05 at most.
            "tolerance": 0.05 * (len(states) + 1),
        }
    )
