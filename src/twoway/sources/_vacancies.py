"""How Eurostat's tables of job vacancies become rows: posts by the year and quarter, and rates.

The three tables share their dimensions. Codes are read, and the labels that stand for them in the
Data Browser's spreadsheets; an unknown one stays as found and its row is held back.
"""

from dataclasses import replace
from pathlib import Path

import pandas as pd

from twoway.declare import Feed
from twoway.readers.eurostat import EurostatTable, read_eurostat
from twoway.readers.spreadsheet import read_spreadsheet
from twoway.reference import is_group, to_area
from twoway.sources._eurostat import tsv_feed

LICENCE = "CC BY 4.0"
TERRITORY = (
    "The territory of the reporting state; its regions, euro areas and the EU of other years are "
    "left out. Denmark surveys the business economy alone, France firms of ten and more employees, "
    "and neither France nor Italy the public administration (COM(2022) 355)."
)
DEFINITION = (
    "A vacancy is a paid post, new, unfilled or about to fall vacant, that the employer is taking "
    "active steps to fill from outside (Regulation (EC) 453/2008)."
)

VACANT, OCCUPIED, RATE = "JOBVAC", "JOBOCC", "JVR"
_INDICATORS = {
    "Number of job vacancies": VACANT,
    "Number of occupied jobs": OCCUPIED,
    "Job vacancy rate": RATE,
    "JOBRATE": RATE,
}
_POSTS = {VACANT: "vacant", OCCUPIED: "occupied"}
_SIZES = {"TOTAL": "_T", "Total": "_T", "10 employees or more": "GE10"}
_ADJUSTMENTS = {
    "Unadjusted data (i.e. neither seasonally adjusted nor calendar adjusted data)": "NSA",
    "Seasonally adjusted data, not calendar adjusted data": "SA",
    "Seasonally and calendar adjusted data": "SCA",
}
_FREQUENCIES = {"Annual": "A", "Quarterly": "Q"}
_INDUSTRIES = {
    "All NACE activities (except activities of households as employers and as own use producers; "
    "activities of extra-territorial organisations and bodies)": "A-S",
    "Agriculture, forestry and fishing": "A",
    "Industry, construction and services (except activities of households as employers and "
    "extra-territorial organisations and bodies)": "B-S",
    "Business economy": "B-N",
    "Industry and construction": "B-F",
    "Industry (except construction)": "B-E",
    "Mining and quarrying": "B",
    "Manufacturing": "C",
    "Electricity, gas, steam and air conditioning supply": "D",
    "Water supply; sewerage, waste management and remediation activities": "E",
    "Construction": "F",
    "Services of the business economy": "G-N",
    "Wholesale and retail trade, transport, accommodation and food service activities": "G-I",
    "Wholesale and retail trade; repair of motor vehicles and motorcycles": "G",
    "Transportation and storage": "H",
    "Accommodation and food service activities": "I",
    "Information and communication": "J",
    "Financial and insurance activities": "K",
    "Real estate activities": "L",
    "Professional, scientific and technical activities; administrative and support service "
    "activities": "M_N",
    "Professional, scientific and technical activities": "M",
    "Administrative and support service activities": "N",
    "Public administration and defence; compulsory social security; education; human health and "
    "social work activities; arts, entertainment and recreation; other service activities": "O-S",
    "Public administration, defence, education, human health and social work activities": "O-Q",
    "Public administration and defence; compulsory social security": "O",
    "Education": "P",
    "Human health and social work activities": "Q",
    "Arts, entertainment and recreation; other service activities": "R_S",
    "Arts, entertainment and recreation": "R",
    "Other service activities": "S",
}
# A region of NUTS: the two letters of its state, and more. EU and EA open no state's code.
_REGION = r"(?!EU|EA)[A-Z]{2}[A-Z0-9]{1,3}"


def feed_of(indicator: str = "") -> Feed:
    """Feed of the quarterly table for one of its indicators or for all, with both adjustments."""
    feed = tsv_feed("jvs_q_nace2", f"Q.NSA+SA...{indicator}.")
    return replace(
        feed,
        evidence=(
            f"{feed.evidence}; the key Q.NSA.A.TOTAL.JVR. in public code, and answers recorded in "
            "2026 (indic_em JVR, not the JOBRATE of 2017); its order as in the SDMX-CSV of 2025"
        ),
    )


def read_vacancies(path: Path) -> EurostatTable:
    """Read one of the tables in whichever form it was handed on."""
    return read_spreadsheet(path) if path.suffix == ".xlsx" else read_eurostat(path)


def post_rows(path: Path, frequency: str) -> pd.DataFrame:
    """Rows of the panel of posts: numbers of vacant and of occupied ones.

    Rates and their change on the year before, which stand among them, are left out: they are
    computed from these numbers, and counted in per cent.
    """
    table = read_vacancies(path)
    cells = _of_states(table, table.cells[_said(table.cells["indic_em"], _INDICATORS) != RATE])
    # The change of the rate on the year before; the tables of 2017 alone have it.
    cells = cells[cells["indic_em"] != "CH_Y_Y"]
    return pd.DataFrame(
        {
            "area": _areas(table, cells),
            "posts": _said(_said(cells["indic_em"], _INDICATORS), _POSTS),
            **_by_industry(cells),
            "occupation": cells["isco08"].replace("TOTAL", "_T") if "isco08" in cells else "_T",
            # The table by year is of averages of unadjusted quarters and has no such dimension.
            "adjustment": _said(cells["s_adj"], _ADJUSTMENTS) if "s_adj" in cells else "NSA",
            "frequency": _frequencies(cells, frequency),
            "jobs": cells["value"],
            **_provenance(cells),
        }
    )


def rate_rows(path: Path) -> pd.DataFrame:
    """Rows of the panel of rates, in per cent; numbers of posts in the same file are left out."""
    table = read_vacancies(path)
    cells = _of_states(table, table.cells[_said(table.cells["indic_em"], _INDICATORS) == RATE])
    return pd.DataFrame(
        {
            "area": _areas(table, cells),
            **_by_industry(cells),
            "adjustment": _said(cells["s_adj"], _ADJUSTMENTS),
            "frequency": _frequencies(cells, "Q"),
            "percent": cells["value"],
            **_provenance(cells),
        }
    )


def _of_states(table: EurostatTable, cells: pd.DataFrame) -> pd.DataFrame:
    """Leave regions out, which add up to their state or repeat it, and groups of states."""
    if not table.coded:
        return cells[~is_group(cells["geo"], "eurostat_label")]
    regions = cells["geo"].str.fullmatch(_REGION)
    return cells[~regions & ~is_group(cells["geo"], "eurostat")]


def _areas(table: EurostatTable, cells: pd.DataFrame) -> pd.Series:
    return to_area(cells["geo"], "eurostat" if table.coded else "eurostat_label")


def _by_industry(cells: pd.DataFrame) -> dict[str, pd.Series]:
    return {
        "industry": _said(cells["nace_r2"], _INDUSTRIES),
        "size_class": _said(cells["sizeclas"], _SIZES),
        "period": first_days(cells["time"]),
    }


def _frequencies(cells: pd.DataFrame, otherwise: str) -> pd.Series | str:
    return _said(cells["freq"], _FREQUENCIES) if "freq" in cells else otherwise


def _provenance(cells: pd.DataFrame) -> dict[str, pd.Series]:
    return {name: cells[name] for name in ("status", "flag", "locator", "printed")}


def _said(column: pd.Series, words: dict[str, str]) -> pd.Series:
    """Our code for each code or label of a dimension; an unknown one stays as found."""
    clean = column.str.strip()
    return clean.map(words).fillna(clean)


def first_days(times: pd.Series) -> pd.Series:
    """First day of a year, or of a quarter written 2024-Q3; anything else stays as found."""
    known = {}
    for time in times.unique():
        year, _, quarter = time.partition("-Q")
        if not quarter:
            known[time] = f"{year}-01-01"
        elif quarter in ("1", "2", "3", "4"):
            known[time] = f"{year}-{3 * int(quarter) - 2:02}-01"
    return times.map(known).fillna(times)
