"""Cut the ILO's earnings: member states and India; China has none."""

import csv
from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from tools.cut_editions.states import labels
from twoway import catalogue

_NAME = "ilo_earnings"
_FILE = "EAR_4MTH_SEX_GEO_CUR_NB_A-filtered-2025-06-01.csv.gz"
_CHOSEN = (
    "the EU27's members that are there (25) and India; men, women and all; every year and area"
)


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / "recruitment_protection/ilo_ilostat" / _FILE
    countries = labels("english") | {"India"}
    head, *rows = lines(path)
    kept = [head, *(r for r in rows if _kept(next(csv.reader([r])), countries))]
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "2025-06-01",
        [
            Cut(
                path.name,
                gzipped("".join(kept)),
                "extract",
                _CHOSEN,
                path,
                obtained_from="openwashdata-conf/ilostat-wage:data-raw/@ac2cf975",
            )
        ],
        publisher="International Labour Organization (ILOSTAT)",
        dataset=declared.dataset,
        published="2025-06-01",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="Extracted from ILOSTAT on 1 June 2025 in dollars of 2021 at purchasing power parity.",
    )


def _kept(cells: list[str], countries: frozenset[str]) -> bool:
    return cells[0] in countries and cells[3] != "Other"
