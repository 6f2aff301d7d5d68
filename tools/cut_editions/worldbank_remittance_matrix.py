"""Cut the remittance matrix: EU members, China, Hong Kong, Macao and India, down and across."""

from pathlib import Path
from typing import Any

import pandas as pd

from tools.cut_editions import Cut, write_edition
from tools.cut_editions.workbooks import as_xlsx, sheets_of
from twoway import catalogue
from twoway.reference import table, to_area

_SOURCE = "worldbank_remittance_matrix"
_SHEET = "Bilateral_Remittances_2017"
_HEAD = 1
_OTHERS = {"CHN", "HKG", "MAC", "IND", "_T"}


def cut(full: Path, root: Path) -> None:
    """Write the edition of 2017: whole cells, the notes under the matrix kept."""
    path = (
        full / "recruitment_protection/worldbank_knomad/WB_Bilateral_Remittance_Estimates_2017.xlsx"
    )
    rows = sheets_of(path)[_SHEET]
    chosen = (
        "senders and receivers: EU members, China, Hong Kong, Macao, India and the world; title "
        "and notes"
    )
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2017",
        [
            Cut(
                path.name,
                as_xlsx({_SHEET: _chosen(rows)}),
                "extract",
                chosen,
                path,
                obtained_from=(
                    "hbenveniste/mig-scenarios:data/rem_wb/"
                    "WB_Bilateral_Remittance_Estimates_2017.xlsx@38feb36"
                ),
                dataset="Bilateral remittance matrix 2017",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="2018-04-30",
        licence=declared.licence,
        territory="China is mainland China; Hong Kong and Macao apart.",
        selected=chosen,
        note="Version of April 2018, day set to the last. The row and the column WORLD are those "
        "of the whole matrix, not of the countries kept.",
    )


def _chosen(rows: list[list[Any]]) -> list[list[Any]]:
    blocs = table("blocs")
    kept = {*blocs.loc[blocs["bloc"] == "EU27_2020", "member"], *_OTHERS}

    def wanted(names: list[Any]) -> list[bool]:
        areas = to_area(pd.Series([str(n) for n in names], dtype="str"), "knomad")
        return areas.isin(kept).tolist()

    columns = [0, *(k for k, yes in enumerate(wanted(rows[_HEAD])) if yes)]
    # From the blank row on there are only notes.
    end = next(n for n, r in enumerate(rows) if n > _HEAD and not str(r[0]).strip())
    down = wanted([r[0] for r in rows[:end]])
    body = [r for n, r in enumerate(rows[:end]) if n <= _HEAD or down[n]]
    return [[r[k] for k in columns] for r in [*body, *rows[end:]]]
