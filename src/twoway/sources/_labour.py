"""How Eurostat's tables of work, education and income by group of origin become rows.

They tell persons apart as the reporting country sees them: its nationals (or natives), those of
other EU members, all others. No single country of citizenship is in them, so none says anything
of China alone. Codes, labels beside codes, and labels alone are read alike; a word that is not
listed here stays as found and its row is held back.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from twoway.edition import RefusedError
from twoway.readers import read_text
from twoway.readers.eurostat import read_eurostat
from twoway.reference import is_group, to_area

LICENCE = "CC BY 4.0"
TERRITORY = (
    "Nationals, citizens of other EU members and all others, as the reporting country sees them; "
    "no single country of citizenship, hence no China. Euro areas and the EU of other years are "
    "left out; the EU of 27 is a bloc beside its members."
)
BIRTH_TERRITORY = (
    "Natives, persons born in other EU members and in all other countries, as the reporting "
    "country sees them; no single country of birth, hence no China. The EU of 27 is a bloc beside "
    "its members."
)
_GROUPS = {
    "TOTAL": "_T",
    "Total": "_T",
    "Reporting country": "NAT",
    "Foreign country": "FOR",
    "EU27 countries (from 2020) except reporting country": "EU27_2020_FOR",
    "Non-EU27 countries (from 2020) nor reporting country": "NEU27_2020_FOR",
    "EU28 countries (2013-2020) except reporting country": "EU28_FOR",
    "Non-EU28 countries (2013-2020) nor reporting country": "NEU28_FOR",
    "Stateless": "STLS",
    "No response": "NRP",
    "Unknown": "UNK",
}
_SEXES = {"T": "_T", "Total": "_T", "Females": "F", "Males": "M"}
_FREQUENCIES = {"Annual": "A", "Quarterly": "Q"}
_UNITS = {
    "Thousand persons": "THS_PER",
    "Percentage": "PC",
    "Euro": "EUR",
    "National currency": "NAC",
    "Purchasing power standard (PPS)": "PPS",
}
# POP is everybody of the group. ACT, the employed and the unemployed together, is left out by
# `labour_rows`.
_LABOUR_STATUSES = {
    "POP": "_T",
    "Employed persons": "EMP",
    "Unemployed persons": "UNE",
    "Persons outside the labour force": "INAC",
    "Population": "_T",
}
_LEVELS = {
    "TOTAL": "_T",
    "Less than primary, primary and lower secondary education (levels 0-2)": "ED0-2",
    "Upper secondary and post-secondary non-tertiary education (levels 3 and 4)": "ED3_4",
    "Tertiary education (levels 5-8)": "ED5-8",
}
_AGES = (
    (re.compile(r"TOTAL|Total"), "_T"),
    (re.compile(r"From (\d+) to (\d+) years"), r"Y\1-\2"),
    (re.compile(r"(\d+) years or over"), r"Y_GE\1"),
    (re.compile(r"Less than (\d+) years"), r"Y_LT\1"),
)
# A dataflow in SDMX-CSV; the id of an answer in JSON-stat.
_SAYS = re.compile(r'ESTAT:([A-Za-z0-9_]+)|"id"\s*:\s*"([A-Z0-9_]+)"\s*,\s*"agencyId"')
_NAMED = re.compile(r"edat_lfs_\d+|ilc_[a-z]+\d+|lfs[a-z]*_[0-9a-z]+")
_UPDATED = re.compile(r'"updated"\s*:\s*"(\d{4}-\d\d-\d\d)')
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_LAST_UPDATE = re.compile(r"^ESTAT:[^,]+,(\d\d)/(\d\d)/(\d\d) ", re.M)


def edition_label(path: Path) -> str | None:
    """Day on which Eurostat last changed the table, where the file says it: the edition's label.

    JSON-stat and SDMX-CSV 1 say it, TSV and SDMX-CSV 2 do not. Of several answers in one file the
    latest counts.
    """
    text = read_text(path)
    days = _UPDATED.findall(text)
    days += [f"20{year}-{month}-{day}" for day, month, year in _LAST_UPDATE.findall(text)]
    return max(days, default=None)


def group_cells(
    path: Path, datasets: Sequence[str], group: str, units: Sequence[str], **alike: str
) -> pd.DataFrame:
    """Cells of a file in our words: area, origin_group, sex, age, frequency, period, and the rest.

    Parameters
    ----------
    path : Path
        The file, in any form in which Eurostat hands it out.
    datasets : sequence of str
        Codes of the tables that the source reads; a file that says it is another is refused.
    group : str
        The dimension that tells persons apart: ``citizen``, ``c_birth`` or ``mgstatus``.
    units : sequence of str
        Units that the panel counts in; a cell in another is held back.
    **alike : str
        Dimensions that the table may lack, with the code that holds for all of it.

    Returns
    -------
    DataFrame of str
        One row per cell. Euro areas and former compositions of the EU are left out
        (reference/area_groups.csv): their members are there one by one.
    """
    _refuse_another_table(path, datasets)
    table = read_eurostat(path)
    scheme = "eurostat" if table.coded else "eurostat_label"
    cells = table.cells[~is_group(table.cells["geo"], scheme)]
    unit = _said(cells["unit"], _UNITS)
    # Tables of before 2020 have no frequency: those of quarters write 2019Q3 and are held back.
    alike = {"freq": "A", **alike}
    cells = cells.assign(**{n: c for n, c in alike.items() if n not in cells})
    return cells.assign(
        area=to_area(cells["geo"], scheme),
        origin_group=_said(cells[group], _GROUPS),
        sex=_said(cells["sex"], _SEXES),
        age=_ages(cells["age"]),
        frequency=_said(cells["freq"], _FREQUENCIES),
        period=_first_days(cells["time"]),
        unit=unit,
        hold=("unit " + unit + ", expected " + " or ".join(units)).where(~unit.isin(units), ""),
    )


def rate_rows(path: Path, dataset: str, rate: str, education: str = "_T") -> pd.DataFrame:
    """Rows of the panel of rates from a table by citizenship, in per cent."""
    cells = group_cells(path, (dataset,), "citizen", ("PC",))
    return pd.DataFrame(
        {
            "rate": rate,
            "basis": "citizenship",
            "education": education,
            "percent": cells["value"],
            **taken(cells, "sex", "age", "frequency", "period"),
        }
    )


def labour_rows(path: Path, datasets: Sequence[str], labour_status: str = "") -> pd.DataFrame:
    """Rows of the panel of persons by labour status, in thousands, from a table by citizenship.

    Where the table tells statuses apart, the labour force (ACT) is left out: it is the employed
    and the unemployed again.
    """
    cells = group_cells(path, datasets, "citizen", ("THS_PER",))
    if not labour_status:
        cells = cells[~cells["wstatus"].isin(["ACT", "Persons in the labour force"])]
    status = labour_status or _said(cells["wstatus"], _LABOUR_STATUSES)
    return pd.DataFrame(
        {
            "labour_status": status,
            "basis": "citizenship",
            "occupation": "_T",
            "education": "_T",
            "worktime": "_T",
            "thousand_persons": cells["value"],
            **taken(cells, "sex", "age", "frequency", "period"),
        }
    )


def education_rows(path: Path, dataset: str, group: str, basis: str) -> pd.DataFrame:
    """Rows of the panel of shares by level of education, in per cent."""
    cells = group_cells(path, (dataset,), group, ("PC",))
    return pd.DataFrame(
        {
            "basis": basis,
            "education": levels(cells["isced11"]),
            "percent": cells["value"],
            **taken(cells, "sex", "age", "period"),
        }
    )


def taken(cells: pd.DataFrame, *names: str) -> dict[str, pd.Series]:
    """Columns of `group_cells` that go on as they are: where, who, those named, the raw cell."""
    raw = ("status", "flag", "locator", "printed", "hold")
    return {name: cells[name] for name in ("area", "origin_group", *names, *raw)}


def levels(isced11: pd.Series) -> pd.Series:
    """Our word for each level of education."""
    return _said(isced11, _LEVELS)


def added_up(
    rows: pd.DataFrame, measure: str, column: str, whole: str, parts: Sequence[str]
) -> pd.DataFrame:
    """Compare a published total with its parts, wherever all of them have a value.

    A part that is suppressed or missing is not zero: such totals are not compared. Every figure
    is printed to one decimal, so that n parts and their total may miss each other by half a unit
    of it each.
    """
    wide = _side_by_side(rows, measure, column, [whole, *parts])
    return _compared(wide, f"{column} {whole}", wide[whole], parts, len(parts) + 1)


def levels_added_up(rows: pd.DataFrame) -> pd.DataFrame:
    """Compare the shares of the three levels of education with 100 per cent.

    Persons whose level is not known are outside the shares. Each share is printed to one decimal.
    """
    parts = ("ED0-2", "ED3_4", "ED5-8")
    wide = _side_by_side(rows, "percent", "education", parts)
    return _compared(wide, "all levels", pd.Series(100.0, index=wide.index), parts, len(parts))


def _side_by_side(
    rows: pd.DataFrame, measure: str, column: str, codes: Sequence[str]
) -> pd.DataFrame:
    """Set the values of some codes of a column side by side, where each of them has one."""
    provenance = ("status", "flag", "custody", "locator", "printed")
    keys = [c for c in rows.columns if c not in (measure, column, *provenance)]
    wanted = rows[rows[column].isin(codes)].astype({"period": "str"})
    wide = wanted.pivot(index=keys, columns=column, values=measure).astype("float64")
    return wide.reindex(columns=list(codes)).dropna()


def _compared(
    wide: pd.DataFrame, what: str, printed: pd.Series, parts: Sequence[str], rounded: int
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "where": [f"{what}: {' '.join(map(str, place))}" for place in wide.index],
            "printed": printed.to_numpy(),
            "added": wide[list(parts)].sum(axis=1).to_numpy(),
            "tolerance": 0.05 * rounded + 1e-6,
        }
    )


def _said(column: pd.Series, words: dict[str, str]) -> pd.Series:
    """Our code for each code or label of a dimension; an unknown one stays as found."""
    clean = column.str.strip()
    return clean.map(words).fillna(clean)


def _ages(column: pd.Series) -> pd.Series:
    known = {}
    for age in column.unique():
        known[age] = next((m.expand(to) for rx, to in _AGES if (m := rx.fullmatch(age))), age)
    return column.map(known)


def _first_days(times: pd.Series) -> pd.Series:
    """First day of a year, or of a quarter written 2024-Q3; anything else stays as found."""
    known = {}
    for time in times.unique():
        quarter = _QUARTER.fullmatch(time)
        month = 3 * int(quarter[2]) - 2 if quarter else 1
        known[time] = f"{quarter[1] if quarter else time}-{month:02}-01"
    return times.map(known)


def _refuse_another_table(path: Path, datasets: Sequence[str]) -> None:
    """Refuse a file of another table: rates of employment and of unemployment look alike.

    TSV does not say which table it is; there only its name can.
    """
    found = {(a or b).lower() for a, b in _SAYS.findall(read_text(path))}
    found = found or set(_NAMED.findall(path.name.lower()))
    if not found <= set(datasets):
        raise RefusedError(
            f"{path.name}: this is {', '.join(sorted(found))}, expected {' or '.join(datasets)}. "
            "Add it to the source that reads that table."
        )
