"""Cut the regulated professions: some names in member states, without the coder's column."""

from pathlib import Path

from tools.cut_editions import Cut, write_edition
from tools.cut_editions.states import labels
from tools.cut_editions.workbooks import as_xlsx, sheets_of
from twoway import catalogue

_NAME = "regulated_professions"
# The last column names a person: it is not handed on.
_COLUMNS = 9
_NAMES = {
    "Architect",
    "Armed forces personnel",
    "Chiropractor",
    "Civil engineer",
    "Cook",
    "Machinery operator",
    "Midwife",
    "Miller / Milling",
    "Nurse",
    "Secondary school teacher",
    "Welder / steel worker",
}
_DOCTORS = "Doctor in Basic Medicine"
_CHOSEN = (
    "eleven generic names and doctors in basic medicine, in the EU27's members and the United "
    "Kingdom (archived); nine columns, without the one that names a person"
)


def cut(full: Path, root: Path) -> None:
    """Write the one edition."""
    path = full / "permits_students_skills/skills_shortage/regulated_professions.xlsx"
    countries = labels("english") | {"Czech Republic", "United Kingdom (archived data)"}
    sheets = {
        name: [
            rows[0][:_COLUMNS],
            *(
                row[:_COLUMNS]
                for row in rows[1:]
                if row[2] in countries and (row[5] in _NAMES or row[4] == _DOCTORS)
            ),
        ]
        for name, rows in sheets_of(path).items()
    }
    declared = catalogue.source(_NAME).source
    write_edition(
        root,
        _NAME,
        "2023",
        [
            Cut(
                path.name,
                as_xlsx(sheets),
                "converted extract",
                _CHOSEN,
                path,
                obtained_from="Lighthouse-Reports/Brainwaste:Input Data/Config/"
                "regulated_professions.xlsx@68552be6",
            )
        ],
        publisher="European Commission, compiled and coded by Lighthouse Reports",
        dataset=declared.dataset,
        published="",
        licence=declared.licence,
        territory=declared.territory,
        selected=_CHOSEN,
        note="As of about 2023; the day is not known. Journalists added the ISCO codes by hand.",
    )
