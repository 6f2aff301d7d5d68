"""What the cuts of ESCO's two files share."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, write_edition
from twoway import catalogue

FOLDER = "visas_permits/esco_isco"


def write(root: Path, name: str, path: Path, text: str, chosen: str, **said: str) -> None:
    """Write the one edition: the records chosen, gzipped."""
    declared = catalogue.source(name).source
    obtained = "tabiya-tech/tabiya-open-dataset:tabiya-esco-v1.1.1/csv/@815c85d4"
    cut = Cut(path.name, gzipped(text), "extract", chosen, path, obtained_from=obtained)
    write_edition(
        root,
        name,
        "1.1.1",
        [cut],
        **said,
        published="2022-09-01",
        licence=declared.licence,
        territory=declared.territory,
        selected=chosen,
        note="ESCO v1.1.1 came out in September 2022, day set to the first. A collector put "
        "columns of its own (ORIGINURI, ID, UUIDHISTORY) before the Commission's.",
    )
