"""Cut the yearly vacancies: member states, wide groups of industries and all occupations."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from tools.cut_editions.states import MEMBERS
from twoway import catalogue

_NAME = "eurostat_vacancies"
_WIDE = {"A-S", "B-S", "B-N", "B-F", "G-N"}
_CHOSEN = (
    "the EU27's members, all occupations in the groups A-S, B-S, B-N, B-F, G-N, and A-S by "
    "occupation, firms of every size; lines of rates and of the regions of Slovakia, which are not "
    "read, for A-S"
)


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / "visas_permits/eurostat/jvs_a_nace2.tsv.gz"
    head, *rows = lines(path)
    kept = [head, *(r for r in rows if _kept(*r.partition("\t")[0].split(",")))]
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "2017",
        [
            Cut(
                path.name,
                gzipped("".join(kept)),
                "extract",
                _CHOSEN,
                path,
                obtained_from="jsollari/EUhackathon2017:data/gz_files/@fd5c3456",
                dataset="jvs_a_nace2",
            )
        ],
        publisher="Eurostat",
        dataset="jvs_a_nace2",
        published="2017-01-01",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="Bulk download of 2017; month and day are not known: set to 1 January.",
    )


def _kept(industry: str, size: str, occupation: str, indicator: str, area: str) -> bool:
    if size != "TOTAL" or industry not in _WIDE:
        return False
    if occupation != "TOTAL" and industry != "A-S":
        return False
    if indicator in ("JOBVAC", "JOBOCC"):
        region = area.startswith("SK") and occupation == "TOTAL" and industry == "A-S"
        return area in MEMBERS or region
    return indicator == "JOBRATE" and area in MEMBERS and industry == "A-S"
