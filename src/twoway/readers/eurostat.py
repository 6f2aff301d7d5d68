"""Eurostat tables in every form in which they are met: TSV, SDMX-CSV, Data Explorer, JSON-stat.

All forms come out alike: one row per cell with a column per dimension, `value` and `flag` as
printed, and the place. A form is known by what the file opens with, never by its name.
"""

import io
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from twoway.edition import RefusedError
from twoway.readers import read_text
from twoway.reference import eurostat_status

_TSV_HEADER = re.compile(r"^[a-z0-9_]+(,[A-Za-z0-9_]+)*\\[A-Za-z_]+\t")
# Codes of dimensions are lower-case words; every other column is a label or a mark.
_DIMENSION = re.compile(r"^[a-z][a-z0-9_]*$")


@dataclass(frozen=True)
class EurostatTable:
    """A table as read.

    Attributes
    ----------
    cells : DataFrame of str
        A column per dimension (`time` among them), `value` and `flag` as printed, `status`
        (SDMX letters; A for an unmarked value, O for a cell without value or mark), `locator`.
    coded : bool
        Dimensions hold codes; false: the file has only labels.
    """

    cells: pd.DataFrame
    coded: bool


def read_eurostat(path: Path, encoding: str = "utf-8-sig") -> EurostatTable:
    """Read one file, whichever form it has.

    Raises
    ------
    RefusedError
        If the form is not known, the answer is an error of the service, or sizes do not agree.
    """
    try:
        text = read_text(path, encoding)
    except RefusedError as error:
        if "is not utf-8" not in str(error):
            raise
        text = read_text(path, "latin-1")
    opening = text.lstrip()[:1]
    header = text.partition("\n")[0]
    if opening in ("{", "["):
        table = _json(path, text)
    elif _TSV_HEADER.match(header):
        table = _tsv(path, text)
    elif header.upper().replace('"', "").startswith(("DATAFLOW,", "STRUCTURE,")):
        table = _sdmx_csv(path, text)
    elif header.replace('"', "").startswith(("TIME,GEO", "GEO,TIME")):
        table = _data_explorer(path, text)
    else:
        raise RefusedError(
            f"{path.name}, line 1: {header[:80]!r}; expected Eurostat's TSV, SDMX-CSV, Data "
            "Explorer CSV or JSON-stat. Download the table again in one of these."
        )
    if table.cells.empty:
        raise RefusedError(f"{path.name}: a header without rows. Download the table again.")
    return table


def _finish(cells: pd.DataFrame) -> pd.DataFrame:
    unmarked = cells["value"].ne("").map({True: "A", False: "O"})
    status = eurostat_status(cells["flag"])
    return cells.assign(status=status.where(status.ne(""), unmarked))


def _tsv(path: Path, text: str) -> EurostatTable:
    """Read key columns before the tab, one column per year (or, rarely, per country) after it.

    Years may ascend or descend and are padded with blanks; a cell is a number, ':' or either
    with letters behind it: flags, and lately ``@C`` where the cell is confidential.
    """
    wide = pd.read_csv(io.StringIO(text), sep="\t", dtype=str, keep_default_na=False)
    if wide.empty:
        raise RefusedError(f"{path.name}: a header without rows. Download the table again.")
    keys, _, across = wide.columns[0].partition("\\")
    names = [n.lower() for n in keys.split(",")]
    parts = wide.iloc[:, 0].str.strip().str.split(",", expand=True)
    if parts.shape[1] != len(names) or parts.isna().any(axis=None):
        line = int(np.argmax(parts.isna().any(axis=1))) + 2 if parts.shape[1] >= len(names) else 2
        raise RefusedError(
            f"{path.name}, line {line}: {wide.iloc[line - 2, 0]!r} has not the {len(names)} key "
            f"parts of the header {keys}. The file is damaged: download it again."
        )
    columns = [c.strip() for c in wide.columns[1:]]
    values = wide.iloc[:, 1:].to_numpy(dtype=object)
    count, width = values.shape
    cell = pd.Series(values.ravel(), dtype="str").str.strip()
    pieces = cell.str.extract(r"^([^\s]*)\s*(.*)$")
    lines = np.repeat(np.arange(2, count + 2), width)
    long = pd.DataFrame(
        {n: np.repeat(parts[k].to_numpy(dtype=object), width) for k, n in enumerate(names)}
    )
    long[_dimension(across)] = np.tile(np.array(columns, dtype=object), count)
    long["printed"] = cell
    long["value"] = pieces[0].where(pieces[0] != ":", "")
    long["flag"] = pieces[1].fillna("")
    shown = np.tile(np.array(columns, dtype=object), count)
    long["locator"] = [
        f"{path.name}, line {line}, column {column}"
        for line, column in zip(lines, shown, strict=True)
    ]
    return EurostatTable(_finish(long), coded=True)


def _dimension(name: str) -> str:
    return "time" if name.lower() in ("time", "time_period") else name.lower()


def _sdmx_csv(path: Path, text: str) -> EurostatTable:
    """Read SDMX-CSV 1 or 2, with codes, with labels, or with both side by side."""
    table = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    _need(path, table, ("TIME_PERIOD", "OBS_VALUE"))
    # Where codes and labels stand side by side, only the code has a dimension's name.
    names = {c: c for c in table.columns if _DIMENSION.match(c)} | {"TIME_PERIOD": "time"}
    cells = table[list(names)].rename(columns=names)
    coded = bool((table.get("freq", pd.Series(["A"])).str.len() <= 1).all())
    return EurostatTable(_rows(path, table, cells, "OBS_VALUE", "OBS_FLAG"), coded)


def _data_explorer(path: Path, text: str) -> EurostatTable:
    """Read the old Data Explorer's CSV: labels, upper-case names, thousands commas in quotes."""
    table = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    _need(path, table, ("TIME", "GEO", "Value"))
    kept = [c for c in table.columns if c not in ("Value", "Flag and Footnotes")]
    cells = table[kept].rename(columns={c: c.lower() for c in kept})
    rows = _rows(path, table, cells, "Value", "Flag and Footnotes")
    return EurostatTable(rows.assign(value=rows["value"].str.replace(",", "")), coded=False)


def _rows(
    path: Path, table: pd.DataFrame, cells: pd.DataFrame, value: str, flag: str
) -> pd.DataFrame:
    printed = table[value].str.strip()
    lines = range(2, len(table) + 2)
    marks = table[flag].str.strip() if flag in table else pd.Series("", index=table.index)
    return _finish(
        cells.assign(
            printed=printed,
            value=printed.where(~printed.isin([":", "NaN"]), ""),
            flag=marks + _confidentiality(table),
            locator=[f"{path.name}, line {n}, column {value}" for n in lines],
        )
    )


def _confidentiality(table: pd.DataFrame) -> pd.Series:
    """Return what SDMX-CSV has in a column of its own as TSV writes it behind the flags: ``@C``."""
    if "CONF_STATUS" not in table:
        return pd.Series("", index=table.index)
    code = table["CONF_STATUS"].str.strip()
    # F is free for publication: no mark.
    return ("@" + code).where(~code.isin(["", "F"]), "")


def _need(path: Path, table: pd.DataFrame, columns: tuple[str, ...]) -> None:
    missing = [c for c in columns if c not in table.columns]
    if missing:
        raise RefusedError(
            f"{path.name}: column {', '.join(missing)} is missing; the header has "
            f"{', '.join(table.columns)}. Eurostat has changed the layout: compare with the last "
            "edition and mend the reader."
        )


def _json(path: Path, text: str) -> EurostatTable:
    """Read JSON-stat 2: sparse values by position, marks by position, sizes and codes.

    A position in neither map is a cell that Eurostat does not hold; it makes no row.
    """
    try:
        body: Any = json.loads(text)
    except json.JSONDecodeError as error:
        raise RefusedError(
            f"{path.name}: broken JSON at character {error.pos}. The download stopped early: "
            "fetch it again."
        ) from error
    if isinstance(body, list):
        return EurostatTable(_finish(_envelope(path, body)), coded=True)
    if not isinstance(body, dict) or not body.get("id"):
        found = json.dumps(body, ensure_ascii=False)[:120]
        raise RefusedError(
            f"{path.name}: {found} is no JSON-stat table. If it names an error, the service "
            "refused the query; an empty {} means that the filter fits nothing."
        )
    return EurostatTable(_finish(_json_cells(path, body)), coded=True)


def _envelope(path: Path, body: list[Any]) -> pd.DataFrame:
    """Read several answers kept in one list, each beside the query that it answers."""
    answers = [
        value
        for entry in body
        if isinstance(entry, dict)
        for value in entry.values()
        if isinstance(value, dict) and "id" in value and "size" in value
    ]
    if not answers:
        raise RefusedError(
            f"{path.name}: a list without a JSON-stat answer in it. Take the service's own answer."
        )
    parts = [_json_cells(path, answer) for answer in answers]
    return pd.concat(
        [
            part.assign(locator=part["locator"].str.replace(", value", f", answer {n}, value"))
            for n, part in enumerate(parts, 1)
        ],
        ignore_index=True,
    )


def _json_cells(path: Path, body: dict[str, Any]) -> pd.DataFrame:
    sizes = body["size"]
    codes = []
    for name, size in zip(body["id"], sizes, strict=True):
        index = body["dimension"][name]["category"]["index"]
        ordered = (
            sorted(index, key=lambda code: index[code]) if isinstance(index, dict) else list(index)
        )
        if len(ordered) != size:
            raise RefusedError(
                f"{path.name}: dimension {name} has {len(ordered)} codes and size {size}. "
                "The answer is damaged: fetch it again."
            )
        codes.append(ordered)
    values, marks = _by_position(body.get("value", {})), _by_position(body.get("status", {}))
    positions = np.array(sorted({*values, *marks}), dtype=np.int64)
    if len(positions) and positions[-1] >= int(np.prod(sizes)):
        raise RefusedError(f"{path.name}: position {positions[-1]} lies outside the table {sizes}.")
    places = np.unravel_index(positions, sizes)
    cells = pd.DataFrame(
        {
            _dimension(name): np.array(codes[k], dtype=object)[places[k]]
            for k, name in enumerate(body["id"])
        }
    )
    printed = [values.get(int(p), "") for p in positions]
    return cells.assign(
        printed=printed,
        value=printed,
        flag=[marks.get(int(p), "") for p in positions],
        locator=[f"{path.name}, value {p}" for p in positions],
    )


def _by_position(found: dict[str, Any] | list[Any]) -> dict[int, str]:
    pairs = found.items() if isinstance(found, dict) else enumerate(found)
    return {int(k): str(v) for k, v in pairs if v is not None}
