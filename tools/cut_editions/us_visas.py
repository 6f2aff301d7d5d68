"""Cut the visas of the United States: nationals of China, India and EU members."""

from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
from python_calamine import CalamineWorkbook

from tools.cut_editions import Cut, write_edition
from tools.cut_editions.workbooks import as_xlsx
from twoway.reference import members, to_area

_EU = set(members("EU27_2020", date(2026, 1, 1)))
_KEPT = {"_T", "CHN", "IND"} | _EU
_YEARS = ("FY14", "FY15", "FY16", "FY17", "FY18")


def cut(full: Path, root: Path) -> None:
    """Write one edition of five fiscal years; sheets keep their names."""
    path = full / "visas_permits/us_state_dept/FYs97-18_NIVDetailTable.xlsx"
    chosen = "nationals of China, India and EU members and the grand totals, FY2014 to FY2018"
    book = CalamineWorkbook.from_path(str(path))
    sheets: dict[str, list[list[Any]]] = {}
    for name in _YEARS:
        head, *rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        names = pd.Series([str(r[0]) for r in rows], dtype="str")
        kept = to_area(names, "us_state", "english").isin(_KEPT)
        sheets[name] = [head, *(r for r, keep in zip(rows, kept, strict=True) if keep)]
    write_edition(
        root,
        "us_visas",
        "FYs97-18",
        [
            Cut(
                path.name,
                as_xlsx(sheets),
                "extract",
                chosen,
                path,
                obtained_from="angelinahli/visas:app/data/input/@21082883",
            )
        ],
        publisher="United States Department of State",
        dataset="FYs97-18 NIV Detail Table",
        published="",
        licence="public domain (work of the United States government)",
        territory="China is 'China - mainland'.",
        selected=chosen,
        note="Totals are formulas in the original; their stored values are kept. The day of "
        "publication is not known.",
    )
