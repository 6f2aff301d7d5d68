"""Cut CEPII's distances: of capitals, with ties, every pair of the file, as a zipped workbook."""

import io
import zipfile
from pathlib import Path
from typing import Any

import xlwt
from python_calamine import CalamineWorkbook

from tools.cut_editions import Cut, write_edition
from twoway.readers.archive import read_only_member

# The system of all countries needs every pair, and one way of measuring: the other three would
# double the edition.
_COLUMNS = ("iso_o", "iso_d", "contig", "comlang_off", "colony", "distcap")
_MEMBER, _SAVED = "dist_cepii.xls", (2004, 10, 15, 11, 49, 0)


def cut(full: Path, root: Path) -> None:
    """Write the one edition, in the publisher's container and format."""
    path = full / "stocks_flows/cepii/dist_cepii.zip"
    book = CalamineWorkbook.from_filelike(io.BytesIO(read_only_member(path, "*.xls")))
    (name,) = book.sheet_names
    head, *rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    places = [head.index(c) for c in _COLUMNS]
    kept = [[row[k] for k in places] for row in (head, *rows) if row[0] != row[1]]
    chosen = f"every pair of two countries, both directions; columns {', '.join(_COLUMNS)}"
    write_edition(
        root,
        "cepii_distances",
        "2004-10-15",
        [
            Cut(
                path.name,
                _zipped(_as_xls(name, kept)),
                "extract",
                chosen,
                path,
                obtained_from="pachadotdev/cepiigeodist:raw-data/dist_cepii.zip@534f171",
                dataset="GeoDist, dist_cepii",
            )
        ],
        publisher="CEPII",
        dataset="GeoDist, dist_cepii",
        published="2004-10-15",
        licence="free with citation (CEPII open licence)",
        territory="China is measured from Beijing; Hong Kong, Macao and Taiwan apart.",
        selected=chosen,
        note="The day is the one that the archive bears for the workbook in it.",
    )


def _as_xls(name: str, rows: list[list[Any]]) -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet(name)
    for n, row in enumerate(rows):
        for k, value in enumerate(row):
            sheet.write(n, k, value)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _zipped(workbook: bytes) -> bytes:
    """Pack under the name and the time that the publisher's own archive bears."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        info = zipfile.ZipInfo(_MEMBER, _SAVED)
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, workbook)
    return buffer.getvalue()
