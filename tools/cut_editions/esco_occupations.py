"""Cut the occupations of ESCO: unit groups often in shortage, and those noted as regulated."""

from pathlib import Path

from tools.cut_editions import esco
from tools.cut_editions.records import records

_GROUPS = {"0110", "2221", "5120", "7112", "7126", "7212", "7411", "8332"}
_REGULATED = "http://data.europa.eu/esco/regulated-professions/regulated"
_CHOSEN = (
    "unit groups 0110, 2221, 5120, 7112, 7126, 7212, 7411, 8332, and every occupation noted as "
    "regulated"
)


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / esco.FOLDER / "occupations.csv.gz"
    text = records(
        path,
        lambda r: r["ISCOGROUPCODE"] in _GROUPS or r["REGULATEDPROFESSIONNOTE"] == _REGULATED,
    )
    esco.write(
        root,
        "esco_occupations",
        path,
        text,
        _CHOSEN,
        publisher="European Commission (ESCO)",
        dataset="ESCO v1.1.1, occupations",
    )
