"""Immigrants of a year by citizenship, as each state counted them.

Not by where they came from: a Chinese citizen who moves from France to Italy is one here and none
in the table by previous residence. The table of all citizenships at hand was processed by a third
party: it has labels for codes and has lost every mark, so that status A there says that no mark is
known, not that there was none. A cell without a figure is no row in it.
"""

from datetime import date
from pathlib import Path

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.readers import locators, read_csv, read_text
from twoway.readers.eurostat import read_eurostat
from twoway.reference import is_group, members, to_area
from twoway.sources._compared import compared
from twoway.sources._eurostat import tsv_feed

SOURCE = Source(
    panel="flow",
    records="public",
    stay_rule="12 months",
    producer="Eurostat",
    dataset="migr_imm1ctz",
    title="Immigration by age group, sex and citizenship",
    url="https://ec.europa.eu/eurostat/databrowser/view/migr_imm1ctz",
    licence="CC BY 4.0",
    citation="Eurostat. Immigration by age group, sex and citizenship, data code migr_imm1ctz.",
    territory=(
        "Citizens of China (code CN): Hong Kong SAR and Macao SAR have no row of their own, and "
        "another export labels the code 'China including Hong Kong'. Citizens of Taiwan are apart. "
        "Citizens of former states (Soviet Union, Yugoslavia, Czechoslovakia) are left out."
    ),
    definition=(
        "A person who arrives to stay for 12 months or more, from anywhere, by citizenship; "
        "origin is the citizenship, not the country left. Nationality NAT: citizens of the "
        "reporting state together; FOR: all others, stateless persons included. Marks of breaks "
        "and estimates are lost in the edition processed by a third party."
    ),
    files=("*",),
    # freq.citizen.agedef.age.unit.sex.geo, the header of a published TSV of this table in public
    # code; NAT, FOR and UNK make up TOTAL.
    feed=tsv_feed("migr_imm1ctz", "A.CN+IN+TOTAL+NAT+FOR+UNK..TOTAL..."),
    supersede="edition",
    # The table of all citizenships and the cut by key are of unlike size.
    like_sized=False,
)

_LABELS = ("Country of citizenship", "geo", "year", "Migrants number")
# Nationals and foreigners of each reporter, as labels and as codes.
_NATIONALITIES = {
    "Reporting country": "NAT",
    "Foreign country and stateless": "FOR",
    "NAT": "NAT",
    "FOR": "FOR",
}
# The region, beside the Federated States of Micronesia; elsewhere the label is the state's.
_REGION = "Micronesia"
# 187 cells of 2004 name the United States as the reporter, which sends Eurostat no such table.
_IMPOSSIBLE = "USA"
_UNION = "EU27_2020"


def stage(edition: Edition) -> pd.DataFrame:
    """Read Eurostat's own table (all ages, every sex and definition of age), or the labelled one.

    Groups of citizenships, former states and stateless persons are left out: they are no areas.
    """
    path = edition.file("*")
    labelled = read_text(path).startswith(_LABELS[0])
    rows = _labelled(path) if labelled else _coded(path)
    impossible = rows["reporter"].eq(_IMPOSSIBLE)
    return rows.assign(
        basis="citizenship",
        hold=impossible.map({True: "a reporter that sends Eurostat no such table", False: ""}),
    )


def _labelled(path: Path) -> pd.DataFrame:
    table = read_csv(path, _LABELS)
    groups = is_group(table[_LABELS[0]], "eurostat_label") | table[_LABELS[0]].eq(_REGION)
    table = table[~groups]
    citizens = table[_LABELS[0]]
    reporter = to_area(table["geo"], "eurostat_label")
    return pd.DataFrame(
        {
            "reporter": reporter,
            "origin": _origin(citizens, "eurostat_label"),
            "destination": reporter,
            "nationality": citizens.map(_NATIONALITIES).fillna("_T"),
            "age_definition": "_Z",
            "sex": "_T",
            "period": table["year"] + "-01-01",
            "persons": table["Migrants number"],
            "locator": locators(path, table.index, "Migrants number"),
            "printed": table["Migrants number"],
        }
    )


def _coded(path: Path) -> pd.DataFrame:
    cells = read_eurostat(path).cells
    cells = cells[cells["age"].eq("TOTAL") & ~is_group(cells["citizen"], "eurostat")]
    reporter = to_area(cells["geo"], "eurostat")
    return pd.DataFrame(
        {
            "reporter": reporter,
            "origin": _origin(cells["citizen"], "eurostat"),
            "destination": reporter,
            "nationality": cells["citizen"].map(_NATIONALITIES).fillna("_T"),
            "age_definition": cells["agedef"],
            "sex": cells["sex"].replace("T", "_T"),
            "period": cells["time"] + "-01-01",
            "persons": cells["value"],
            "status": cells["status"],
            "flag": cells["flag"],
            "locator": cells["locator"],
            "printed": cells["printed"],
        }
    )


def _origin(citizens: pd.Series, scheme: str) -> pd.Series:
    """Area of each citizenship; nationals and foreigners are told apart by nationality alone."""
    return to_area(citizens, scheme).mask(citizens.isin(_NATIONALITIES), "_T")


def totals(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare all immigrants with nationals, foreigners and unknown, and the EU with its members.

    The Union's own figure holds moves between its members, as the sum does.
    """
    return pd.concat([_by_kind(rows), _by_member(rows)], ignore_index=True)


def _by_kind(rows: pd.DataFrame) -> pd.DataFrame:
    """Where all four are told; without "unknown" the parts need not be all."""
    key = ["edition", "destination", "age_definition", "sex", "period"]
    parts = rows[rows["origin"].isin(["_T", "_X"])]
    kind = parts["nationality"].where(parts["origin"].eq("_T"), "UNK")
    wide = parts.assign(kind=kind).pivot(index=key, columns="kind", values="persons")
    told = wide.reindex(columns=["_T", "NAT", "FOR", "UNK"]).dropna().reset_index()
    return compared(
        told,
        key,
        "nationals, foreigners and unknown",
        printed=told["_T"],
        added=told[["NAT", "FOR", "UNK"]].sum(axis=1),
        # Iceland 1998 prints one person less than its parts; every other total is exact.
        tolerance=1.0,
    )


def _by_member(rows: pd.DataFrame) -> pd.DataFrame:
    """Where all 27 members have a figure of all immigrants."""
    key = ["edition", "age_definition", "sex", "period"]
    every = rows[rows["origin"].eq("_T") & rows["nationality"].eq("_T")]
    union = members(_UNION, date(2020, 2, 1))
    wide = every.pivot(index=key, columns="destination", values="persons")
    told = wide.reindex(columns=[_UNION, *union]).dropna().reset_index()
    return compared(
        told,
        key,
        f"{_UNION} and its members",
        printed=told[_UNION],
        added=told[union].sum(axis=1),
        tolerance=0.0,
    )
