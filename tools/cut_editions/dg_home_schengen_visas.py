"""Cut DG HOME's yearly workbooks: consulates in China, India, one other country, foot rows.

Sheets keep their names and places; of the summary sheets only the opening lines are kept.
"""

import io
import re
from pathlib import Path
from typing import Any

import pandas as pd
import xlwt
from python_calamine import CalamineWorkbook

from tools.cut_editions import Cut, write_edition
from tools.cut_editions.workbooks import as_xlsx
from twoway.reference import table, to_area
from twoway.sources.dg_home_schengen_visas import edition_label

_KEPT = {"CHN", "HKG", "MAC", "IND", "ALB"}
# The later of two days: the first on which the figures are seen to be public, and that on which the
# file in hand was saved, which may be a re-issue. Either is an upper bound.
_DAYS = {
    "2009": ("2012-07-25", "an article that uses the series, visa-free-europe.eu"),
    "2010": ("2017-03-27", "the file was saved that day; the figures were used by 25 July 2012"),
    "2011": ("2017-03-27", "the file was saved that day; the figures were used by 25 July 2012"),
    "2012": (
        "2013-05-07",
        "the file was saved that day; eurobelarus.info printed its figures on 22 April 2013",
    ),
    "2013": (
        "2016-03-24",
        "insiderua.com quotes the year's refusals, the first dated use that was found; the file "
        "was saved on 20 May 2014, before which it cannot have been public",
    ),
    "2014": ("2016-03-15", "the Commission's news on 2015, which compares with 2014"),
    "2015": ("2016-03-15", "the Commission's news of that day"),
    "2016": (
        "2017-05-08",
        "the file was saved that day; the Commission's news bears 17 April 2017",
    ),
    "2017": ("2018-05-23", "an article in Indonesia Expat"),
    "2018": (
        "2019-06-06",
        "the file was saved that day; schengenvisainfo.com printed figures on 25 April 2019",
    ),
    "2019": ("2020-05-04", "the Commission's news of that day"),
    "2020": ("2021-05-28", "an article in newizv.ru"),
    "2021": ("2022-06-24", "an article on relocate.world"),
    "2022": ("2023-06-10", "an article on newsnowgh.com"),
    "2023": ("2024-05-15", "news-pravda.com of 16 May: published on Wednesday"),
}
_OPENING_LINES = 3
_HEAD = re.compile(r"country where consulate is located|third country", re.I)


def cut(full: Path, root: Path) -> None:
    """Write one edition a year, in the format of that year's workbook."""
    for path in sorted((full / "visas_permits/dg_home").glob("*.xls*")):
        if "bcp" in path.name or "border_crossing" in path.name:
            continue
        year = edition_label(path) or ""
        sheets = _sheets(path)
        old = path.suffix == ".xls"
        day, evidence = _DAYS[year]
        name = f"consulates_{year}{path.suffix}"
        chosen = (
            "rows of consulates in mainland China, Hong Kong, Macao, India and Albania, header and "
            f"foot rows; of sheets without consulates the first {_OPENING_LINES} lines"
        )
        write_edition(
            root,
            "dg_home_schengen_visas",
            year,
            [
                Cut(
                    name,
                    _as_xls(sheets) if old else as_xlsx(sheets),
                    "extract",
                    chosen,
                    path,
                    obtained_from="mogenshobolth/eu-visa-policy:input/@f7e8d0b1",
                )
            ],
            publisher="European Commission, DG Migration and Home Affairs",
            dataset=f"Visa statistics for consulates {year}",
            published=day,
            licence="CC BY 4.0 (Commission Decision 2011/833/EU)",
            territory="Where the application was lodged; China is the consulates in the mainland.",
            selected=chosen,
            note="The foot rows hold the full table's totals, not those of the rows kept. The "
            f"publisher prints no day: {day} is an upper bound ({evidence}).",
        )


def _sheets(path: Path) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_path(str(path))
    found = {}
    for name in book.sheet_names:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        head = next((n for n, r in enumerate(rows[:15]) if _country_column(r) is not None), None)
        if head is None or len(rows[head]) < 12:
            found[name] = rows[:_OPENING_LINES]
            continue
        column = _country_column(rows[head])
        assert column is not None
        found[name] = rows[: head + 1] + _without_runs_of_blanks(_kept(rows[head + 1 :], column))
    return found


def _kept(rows: list[list[Any]], column: int) -> list[list[Any]]:
    countries = pd.Series([str(r[column]).strip().upper() for r in rows], dtype="str")
    chosen = to_area(countries, "dg_home").isin(_KEPT)
    # A foot row names no country, or a label in its place (2009, 2010).
    foot = countries.eq("") | ~to_area(countries, "dg_home").isin(table("areas")["code"])
    return [r for r, keep in zip(rows, chosen | foot, strict=True) if keep]


def _country_column(row: list[Any]) -> int | None:
    return next((k for k, c in enumerate(row) if _HEAD.fullmatch(" ".join(str(c).split()))), None)


def _without_runs_of_blanks(rows: list[list[Any]]) -> list[list[Any]]:
    kept: list[list[Any]] = []
    for row in rows:
        if any(str(c).strip() for c in row) or (kept and any(str(c).strip() for c in kept[-1])):
            kept.append(row)
    return kept


def _as_xls(sheets: dict[str, list[list[Any]]]) -> bytes:
    book = xlwt.Workbook()
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for n, row in enumerate(rows):
            for k, value in enumerate(row):
                if value != "":
                    sheet.write(n, k, value)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
