"""Cut UNODC's detected girls: EU states, the last five years."""

from pathlib import Path

from tools.cut_editions import Cut, lines, write_edition
from twoway import catalogue

_SINCE = 2018
_CHOSEN = "EU27 states as in the full file, 2018 to 2022; seven have no row in any year"


def cut(full: Path, root: Path) -> None:
    """Write one edition."""
    path = full / "recruitment_protection/unodc/glotip_16-2-2_girls_under18_EU_2007_2022.csv"
    head, *rows = lines(path)
    kept = [row for row in rows if int(row.split(",")[2]) >= _SINCE]
    assert 0 < len(kept) < len(rows)
    declared = catalogue.source("unodc_trafficked_girls").source
    write_edition(
        root,
        "unodc_trafficked_girls",
        "2025-04-25",
        [
            Cut(
                path.name,
                "".join([head, *kept]).encode(),
                "converted extract",
                _CHOSEN,
                path,
                obtained_from=(
                    "franzenn28/PI:human-trafficking-victims.csv@"
                    "cd1652f6369eddddfdc1bc5abbbaeff2efab747b"
                ),
                dataset="VC_HTF_DETV",
            )
        ],
        publisher=declared.producer,
        dataset=declared.dataset,
        published="",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="Downloaded from Our World in Data on 2025-04-25, which is the label; the day of "
        "UNODC's own release is not known.",
    )
