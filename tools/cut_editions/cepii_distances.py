"""Cut CEPII's distances: pairs of a member of the EU with China or India, as a zipped workbook."""

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import xlwt
from python_calamine import CalamineWorkbook

from tools.cut_editions import Cut, write_edition
from twoway.readers.archive import read_only_member
from twoway.reference import members

_MEMBERS = frozenset(members("EU27_2020", date(2024, 1, 1)))
_PARTNERS = frozenset({"CHN", "IND", "HKG", "MAC"})
_TODAY = {"ROM": "ROU"}
_MEMBER, _SAVED = "dist_cepii.xls", (2004, 10, 15, 11, 49, 0)


def cut(full: Path, root: Path) -> None:
    """Write the one edition, in the publisher's container and format."""
    path = full / "stocks_flows/cepii/dist_cepii.zip"
    book = CalamineWorkbook.from_filelike(io.BytesIO(read_only_member(path, "*.xls")))
    (name,) = book.sheet_names
    head, *rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    kept = [row for row in rows if _wanted(row)]
    chosen = (
        "pairs of a member of the EU of 27 with China, India, Hong Kong or Macao, both directions; "
        "all columns"
    )
    write_edition(
        root,
        "cepii_distances",
        "2004-10-15",
        [
            Cut(
                path.name,
                _zipped(_as_xls(name, [head, *kept])),
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


def _wanted(row: list[Any]) -> bool:
    origin, destination = (_TODAY.get(code, code) for code in row[:2])
    return (origin in _MEMBERS and destination in _PARTNERS) or (
        destination in _MEMBERS and origin in _PARTNERS
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
