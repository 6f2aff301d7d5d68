"""How the OECD's migration tables become rows: SDMX-CSV as its service answers, with labels or not.

A flow of data holds several measures; each source reads its own and leaves the others out. An
empty OBS_VALUE is a missing cell even where the OECD calls its status A, normal. Former states,
groups of countries and stateless persons are no origin (`reference/area_groups.csv`).
"""

from pathlib import Path
from typing import Literal

import pandas as pd

from twoway.declare import Feed
from twoway.edition import Edition, RefusedError
from twoway.readers import locators, read_csv, read_text
from twoway.reference import is_group, to_area

LICENCE = "OECD terms and conditions; CC BY 4.0"
PRODUCER = "OECD"
_CONVERTED = ("dest_iso3", "orig_iso3", "orig_m49", "year", "sex", "measure", "value")
_SEXES = {"T": "_T"}


def flow_feed(flow: str, file_name: str, key: str = "all") -> Feed:
    """Return the feed of a flow of data, as SDMX-CSV.

    The form is asked for in the address and in Accept, since public clients contradict each other
    about which of the two the service heeds.
    """
    return Feed(
        address=(
            f"https://sdmx.oecd.org/public/rest/data/OECD.ELS.IMD,{flow},1.0/{key}"
            "?dimensionAtObservation=AllDimensions&format=csvfilewithlabels"
        ),
        file_name=file_name,
        media=("application/vnd.sdmx.data+csv", "text/csv", "application/csv"),
        dialect="oecd",
        accept="application/vnd.sdmx.data+csv",
        evidence=(
            "several public programs that read this flow from sdmx.oecd.org, one with the day of "
            "its trial (22 September 2026); OECD, API best practices (60 downloads an hour, stored "
            "copy)"
        ),
    )


def read_flow(path: Path, flow: str, dimensions: tuple[str, ...]) -> pd.DataFrame:
    """Read one flow of data; the index is the line, `hold` says why a row may not enter.

    Raises
    ------
    RefusedError
        If a column is missing or the file holds another flow.
    """
    table = read_csv(path, ("REF_AREA", *dimensions, "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS"))
    # The two versions of SDMX-CSV name the flow in one of these; with labels it is STRUCTURE_ID.
    named = next((c for c in ("STRUCTURE_ID", "DATAFLOW") if c in table), None)
    found = set(table[named].str.extract(r":([^(]*)")[0]) if named else {"no flow"}
    if found != {flow}:
        raise RefusedError(
            f"{path.name}: it holds {', '.join(sorted(map(str, found)))}, expected {flow}. "
            "Download that flow, or add the file to the source that reads this one."
        )
    # Attributes of a whole series stand on lines without period and value: no observations.
    table = table[table["TIME_PERIOD"].ne("") | table["OBS_VALUE"].ne("")]
    times = table["UNIT_MULT"] if "UNIT_MULT" in table else pd.Series("", index=table.index)
    return table.assign(
        hold=("UNIT_MULT is " + times + ", expected 0: not units").mask(times.isin(["", "0"]), "")
    )


def observed(path: Path, table: pd.DataFrame) -> pd.DataFrame:
    """Columns of provenance of lines that `read_flow` read; A is the OECD's word for no mark."""
    value, mark = table["OBS_VALUE"], table["OBS_STATUS"]
    return pd.DataFrame(
        {
            "status": mark.mask(value.eq("") & mark.isin(["", "A"]), "O"),
            "flag": mark.replace("A", ""),
            "hold": table["hold"],
            "locator": locators(path, table.index, "OBS_VALUE"),
            "printed": value,
        }
    )


def stock_rows(
    edition: Edition,
    measure: Literal["B14", "B15"],
    flow: str,
    partner: str,
    basis: Literal["birth", "citizenship"],
) -> pd.DataFrame:
    """Rows of one measure of stocks, from the service's answer or from the converted file."""
    path = edition.file("*.csv*")
    if read_text(path).startswith("dest_iso3,"):
        cells = _converted(path, measure)
    else:
        cells = _stocks(path, measure, flow, partner)
    # Natives and nationals, whom the service has on the diagonal and the conversion in a measure
    # of its own, are no migrants.
    cells = cells[cells["origin"] != cells["destination"]]
    return cells.assign(
        reporter=cells["destination"],
        basis=basis,
        sex=cells["sex"].replace(_SEXES),
        period=cells["period"] + "-01-01",
    )


def _converted(path: Path, measure: str) -> pd.DataFrame:
    table = read_csv(path, _CONVERTED)
    table = table[table["measure"].str.startswith(f"{measure}_")]
    table = table[~is_group(table["orig_m49"], "oecd")]
    return pd.DataFrame(
        {
            "origin": to_area(table["orig_m49"], "oecd", "m49"),
            "destination": table["dest_iso3"],
            "sex": table["sex"],
            "period": table["year"],
            "persons": table["value"],
            "status": table["value"].eq("").map({True: "O", False: ""}),
            "locator": locators(path, table.index, "value"),
            "printed": table["value"],
        }
    )


def _stocks(path: Path, measure: str, flow: str, partner: str) -> pd.DataFrame:
    table = read_flow(path, flow, (partner, "MEASURE", "SEX"))
    table = table[(table["MEASURE"] == measure) & ~is_group(table[partner], "oecd")]
    return pd.DataFrame(
        {
            "origin": to_area(table[partner], "oecd"),
            "destination": to_area(table["REF_AREA"], "oecd"),
            "sex": table["SEX"],
            "period": table["TIME_PERIOD"],
            "persons": table["OBS_VALUE"],
        }
    ).join(observed(path, table))


def admission_rows(edition: Edition, flow: str) -> pd.DataFrame:
    """Rows of standardised inflows: one per country, year and category of entry."""
    path = edition.file("*.csv*")
    table = read_flow(path, flow, ("MIGRATION_TYPE", "UNIT_MEASURE"))
    return pd.DataFrame(
        {
            "area": to_area(table["REF_AREA"], "oecd"),
            "category": table["MIGRATION_TYPE"],
            "period": table["TIME_PERIOD"] + "-01-01",
            "estimated_persons": table["OBS_VALUE"],
            # An answer without labels has no such column; the code says it all the same.
            "label": table.get("Entry category", ""),
        }
    ).join(observed(path, table))
