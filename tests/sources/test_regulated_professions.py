"""Regulated professions: codes set right where they were interchanged, and nobody's name read."""

from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway import catalogue
from twoway.edition import Edition, RefusedError, editions
from twoway.readers import read_workbook
from twoway.stage import Staged, stage_edition

NAME = "regulated_professions"
FILE = "data/permits_students_skills/skills_shortage/regulated_professions.xlsx"
HEAD = [
    "",
    "name_country",
    "country",
    "region",
    "recognition_procedure",
    "generic_name",
    "index",
    "ISCO08",
    "ISCO88",
    "who",
]
PERSON = "A. Coder"


@pytest.fixture(scope="module")
def edition(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """Lay the full workbook out."""
    return edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE, label="2023")


@pytest.fixture(scope="module")
def full(edition: Edition) -> Staged:
    """Stage the full workbook."""
    return stage_edition(NAME, edition)


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def of(folder: Path, *rows: list[str], head: list[str] = HEAD) -> Staged:
    book = openpyxl.Workbook()
    for row in (head, *rows):
        book.active.append([cell or None for cell in row])
    path = folder / "professions.xlsx"
    book.save(path)
    return stage_edition(NAME, edition_of(NAME, folder, path))


def row(number: str, country: str, name: str, code: str, old: str = "0") -> list[str]:
    return [number, "Beruf", country, "All Regions", "General", name, "1", code, old, PERSON]


def test_every_row_is_read_and_none_is_held_back(full: Staged, cut: Staged):
    assert (len(full.rows), len(full.held)) == (6_707, 0)
    assert (len(cut.rows), len(cut.held)) == (356, 0)
    assert full.rows["area"].value_counts()[["HUN", "CZE", "POL", "GBR", "DEU"]].tolist() == [
        415,
        365,
        352,
        248,
        164,
    ]
    assert full.rows["generic_name"].nunique() == 562
    assert full.rows["area"].nunique() == 32
    assert set(full.rows["period"].astype("str")) == {"2023-01-01"}


def test_the_coders_name_is_neither_read_nor_shipped(
    shared: Path, edition: Edition, full: Staged, cut: Staged
):
    # The names stand in the last column of the full file, and nowhere in what is staged.
    rows = next(iter(read_workbook(shared / FILE).values()))
    assert rows[0][-1] == "who"
    people = {r[-1] for r in rows[1:] if r[-1]}
    assert people
    staged = catalogue.source(NAME).stage(edition)
    for frame in (staged, full.rows, cut.rows):
        assert "who" not in frame
        assert not people & set(frame.astype("str").to_numpy().ravel())
    shipped = next(iter(read_workbook(editions(NAME, RAW)[0].file("*.xlsx")).values()))
    assert {len(r) for r in shipped} == {9}
    assert not people & {cell for r in shipped for cell in r}


def test_interchanged_codes_are_set_right(full: Staged, cut: Staged):
    by_name = full.rows.groupby("generic_name")["occupation"].agg(["unique", "size"])
    for name, code, count in [
        ("Doctor of Medicine", "221", 1_517),
        ("Nurse", "222", 133),
        ("Midwife", "222", 33),
        ("Chiropractor", "226", 14),
        ("Miller / Milling", "816", 4),
        ("Architect", "216", 51),
    ]:
        assert (list(by_name.loc[name, "unique"]), by_name.loc[name, "size"]) == ([code], count)
    shipped = cut.rows[cut.rows["generic_name"] == "Doctor of Medicine"]
    assert (len(shipped), set(shipped["occupation"])) == (28, {"221"})


def test_a_zero_for_none_fits_is_no_soldier_and_soldiers_get_theirs_back(full: Staged):
    rows = full.rows
    assert rows["occupation"].isna().sum() == 345
    machinery = rows[rows["generic_name"] == "Machinery operator"]
    assert machinery["occupation"].isna().all()
    army = rows[rows["occupation"].fillna("").str.startswith("0")]
    assert army["occupation"].value_counts().to_dict() == {"011": 6, "021": 3, "031": 3}
    assert set(army["generic_name"]) == {"Armed forces personnel"}
    assert rows["occupation"].dropna().str.fullmatch(r"\d{3}").all()


def test_codes_are_groups_of_isco(full: Staged, shared: Path, tmp_path: Path):
    isco = stage_edition(
        "isco_groups",
        edition_of(
            "isco_groups", tmp_path, shared / "data/visas_permits/esco_isco/ISCOGroups.csv.gz"
        ),
    ).rows["code"]
    assert set(full.rows["occupation"].dropna()) <= set(isco)


def test_eight_rows_without_a_number_bear_their_place(full: Staged):
    unnumbered = full.rows[full.rows["record"].str.startswith("row ")]
    assert len(unnumbered) == 8
    assert full.rows["record"].is_unique
    assert "row 438" in set(unnumbered["record"])


def test_the_place_of_a_row_holds_what_was_printed(shared: Path, full: Staged):
    sample = full.rows.iloc[:: len(full.rows) // 5]
    for place, printed in zip(sample["locator"], sample["printed"], strict=True):
        assert cell_at((shared / FILE).parent, place) == printed


def test_changed_codes_are_refused_with_the_cure(tmp_path: Path):
    good = of(
        tmp_path,
        row("1", "Czech Republic", "Cook", "512"),
        row("2", "United Kingdom (archived data)", "Nurse", "223", "222"),
        row("", "Atlantis", "Cook", "512"),
    )
    assert good.rows.set_index("area")["occupation"].to_dict() == {"CZE": "512", "GBR": "222"}
    assert good.held["found"].tolist() == ["Atlantis"]
    assert PERSON not in good.held["row"].iloc[0]
    for n, (bad, match) in enumerate(
        [
            (row("1", "Malta", "Nurse", "222", "223"), r"row 2: Nurse has the codes .*mended"),
            (row("1", "Malta", "Cook", "11"), "row 2: ISCO08 is '11', expected three digits"),
        ]
    ):
        folder = tmp_path / str(n)
        folder.mkdir()
        with pytest.raises(RefusedError, match=match):
            of(folder, bad)


def test_a_changed_header_is_refused(tmp_path: Path):
    head = [name.replace("generic_name", "generic") for name in HEAD]
    with pytest.raises(RefusedError, match="column generic_name is missing"):
        of(tmp_path, row("1", "Malta", "Cook", "512"), head=head)


def test_a_label_that_is_no_year_leaves_the_day_of_publication(tmp_path: Path):
    staged = of(tmp_path, row("1", "Malta", "Cook", "512"))
    assert staged.rows["period"].tolist() == [pd.Timestamp("2025-01-01")]
