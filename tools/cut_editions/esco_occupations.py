"""Cut the occupations of ESCO: unit groups often in shortage, and those noted as regulated."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, write_edition
from tools.cut_editions.records import records
from twoway import catalogue

_NAME = "esco_occupations"
_GROUPS = {"0110", "2221", "5120", "7112", "7126", "7212", "7411", "8332"}
_REGULATED = "http://data.europa.eu/esco/regulated-professions/regulated"
_CHOSEN = (
    "unit groups 0110, 2221, 5120, 7112, 7126, 7212, 7411, 8332, and every occupation noted as "
    "regulated"
)


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / "visas_permits/esco_isco/occupations.csv.gz"
    text = records(
        path,
        lambda r: r["ISCOGROUPCODE"] in _GROUPS or r["REGULATEDPROFESSIONNOTE"] == _REGULATED,
    )
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "1.1.1",
        [
            Cut(
                path.name,
                gzipped(text),
                "extract",
                _CHOSEN,
                path,
                obtained_from="tabiya-tech/tabiya-open-dataset:tabiya-esco-v1.1.1/csv/@815c85d4",
            )
        ],
        publisher="European Commission (ESCO)",
        dataset="ESCO v1.1.1, occupations",
        published="2022-09-01",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="ESCO v1.1.1 came out in September 2022, day set to the first. A collector put "
        "columns of its own (ORIGINURI, ID, UUIDHISTORY) before the Commission's.",
    )
