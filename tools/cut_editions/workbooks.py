"""What the cuts of workbooks share: sheets read as they are, and written without the clock."""

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import Cell
from python_calamine import CalamineWorkbook


def sheets_of(path: Path) -> dict[str, list[list[Any]]]:
    """Every sheet of a workbook as rows of cells, each of the type it has there."""
    book = CalamineWorkbook.from_path(str(path))
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }


def as_xlsx(sheets: dict[str, list[list[Any]]]) -> bytes:
    """Write rows of cells, as calamine read them, to a workbook of that many sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for n, row in enumerate(rows, 1):
            for k, value in enumerate(row, 1):
                _put(sheet.cell(n, k), value)
    buffer = io.BytesIO()
    book.save(buffer)
    return _without_clock(buffer.getvalue())


def _put(cell: Cell, value: Any) -> None:
    if value == "":
        return
    if isinstance(value, float):
        # openpyxl writes 16 digits: as text of a number, the value stays what it was.
        cell.value = str(int(value)) if value.is_integer() else repr(value)
        cell.data_type = "n"
    else:
        cell.value = value


def _without_clock(packed: bytes) -> bytes:
    """Repack a workbook without the time it was made, so that the same rows give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for name in sorted(old.namelist()):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb">\d{4}-\d\d-\d\dT[\d:]+Z<", b">2026-01-01T00:00:00Z<", content)
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)
    return out.getvalue()
