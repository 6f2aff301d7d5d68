"""Cut the Factbook's remittances received: both sides, and where many of its workers come from."""

from pathlib import Path

import pandas as pd

from tools.cut_editions import Cut, lines, write_edition
from twoway import catalogue
from twoway.reference import table, to_area

_SOURCE = "cia_remittances"
_BOTH_SIDES = {"CHN", "HKG", "MAC", "IND"}
# Where what is sent home weighs most: a measure for the small shares of both sides.
_LARGE_SHARES = {"BGD", "NPL", "PAK", "LKA", "VNM", "PHL"}


def cut(full: Path, root: Path) -> None:
    """Write the edition."""
    path = full / "recruitment_protection/cia_world_factbook/remittances_pct_gdp_2022_2024.csv"
    blocs = table("blocs")
    members = set(blocs.loc[blocs["bloc"] == "EU27_2020", "member"])
    kept = {*members, *_BOTH_SIDES, *_LARGE_SHARES}
    head, *rows = lines(path)
    codes = to_area(pd.Series([r.split(",")[0] for r in rows], dtype="str"), "gec")
    body = [r for r, yes in zip(rows, codes.isin(kept), strict=True) if yes]
    chosen = (
        "EU27, China, Hong Kong, Macao, India, and Bangladesh, Nepal, Pakistan, Sri Lanka, "
        "Vietnam, Philippines; all years"
    )
    declared = catalogue.source(_SOURCE).source
    write_edition(
        root,
        _SOURCE,
        "2026-02",
        [
            Cut(
                "remittances.csv",
                "".join([head, *body]).encode(),
                "converted extract",
                chosen,
                path,
                obtained_from="factbook/factbook.json:*/*.json@8662a8b",
                dataset="remittances",
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
