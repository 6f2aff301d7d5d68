"""ISCO-08 and ESCO: codes stay text, and a record is found on the line where it opens."""

import csv
import gzip
import io
from pathlib import Path

import openpyxl
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway import catalogue
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

FOLDER = "data/visas_permits/esco_isco"
ISCO, ESCO = "isco_groups", "esco_occupations"
FULL = {ISCO: "ISCOGroups.csv.gz", ESCO: "occupations.csv.gz"}
SENTENCE = "This service uses the ESCO classification of the European Commission"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage both full files."""
    home = tmp_path_factory.mktemp("classifications")
    return {
        name: stage_edition(name, edition_of(name, home, shared / FOLDER / file))
        for name, file in FULL.items()
    }


@pytest.fixture(scope="module")
def cut() -> dict[str, Staged]:
    """Stage both shipped editions."""
    return {name: stage_edition(name, *editions(name, RAW)) for name in FULL}


def test_rows_of_full_and_shipped_files(full: dict[str, Staged], cut: dict[str, Staged]):
    assert {n: (len(s.rows), len(s.held)) for n, s in full.items()} == {
        ISCO: (619, 0),
        ESCO: (3_007, 0),
    }
    assert {n: (len(s.rows), len(s.held)) for n, s in cut.items()} == {ISCO: (61, 0), ESCO: (71, 0)}
    assert set(cut[ISCO].rows["period"].astype("str")) == {"2022-09-01"}


def test_isco_has_its_groups_and_every_parent_is_one_of_them(full: dict[str, Staged]):
    rows = full[ISCO].rows
    assert rows["code"].str.len().value_counts().to_dict() == {1: 10, 2: 43, 3: 130, 4: 436}
    below = rows[rows["code"].str.len() > 1]
    assert set(below["parent"]) <= set(rows["code"])
    assert rows.loc[rows["code"].str.len() == 1, "parent"].isna().all()


def test_a_code_keeps_its_zero(full: dict[str, Staged], cut: dict[str, Staged]):
    for staged in (full[ISCO], cut[ISCO]):
        labels = staged.rows.set_index("code")["label"]
        assert labels["0"] == "Armed forces occupations"
        assert labels["01"] == labels["011"] == labels["0110"]
        assert labels["1"] == "Managers"
    assert full[ESCO].rows.set_index("code").loc["0110.1", "parent"] == "0110"


def ilo_workbook(folder: Path, rows: list[list[object]], sheet: str = "") -> Path:
    """Lay out the ILO's workbook: a row per group, its level first, some codes as numbers."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = sheet or "ISCO-08 EN Struct and defin"
    for row in [["Level", "ISCO 08 Code", "Title EN", "Definition", "Notes"], *rows]:
        page.append(row)
    file = folder / "ISCO-08_EN_Structure_and_definitions.xlsx"
    book.save(file)
    return file


def test_the_ilos_own_workbook_tells_the_same_groups(tmp_path: Path, full: dict[str, Staged]):
    known = full[ISCO].rows.set_index("code")["label"]
    codes = ["0", "01", "011", "0110", "1", "11", "111", "2", "22", "221", "2211"]
    rows = [
        [len(c), int(c) if k % 2 else c, f"{known[c]} ", "x\ny", None] for k, c in enumerate(codes)
    ]
    file = ilo_workbook(tmp_path, rows)
    edition = edition_of(ISCO, tmp_path, file, label="2026-11-24")
    staged = stage_edition(ISCO, edition)
    assert staged.held.empty
    read = staged.rows.set_index("code")
    assert read["label"].to_dict() == {c: known[c].strip() for c in codes}
    expected = full[ISCO].rows.set_index("code")["parent"].loc[codes]
    assert read["parent"].fillna("").to_dict() == expected.fillna("").to_dict()
    assert set(read["period"].astype("str")) == {"2026-11-24"}
    assert read["locator"]["0110"].endswith("sheet 'ISCO-08 EN Struct and defin', row 5, column C")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ([2, 111, "x"], "row 3: code '111' at level '2', expected as many digits"),
        (["unit", "0110", "x"], "row 3: code '0110' at level 'unit'"),
    ],
)
def test_a_code_that_does_not_fit_its_level_is_refused(tmp_path: Path, row, message):
    file = ilo_workbook(tmp_path, [[1, 1, "Managers"], row])
    with pytest.raises(RefusedError, match=message):
        stage_edition(ISCO, edition_of(ISCO, tmp_path, file))
    other = ilo_workbook(tmp_path, [[1, 1, "Managers"]], "Sheet1")
    with pytest.raises(RefusedError, match="no sheet 'ISCO-08 EN Struct"):
        stage_edition(ISCO, edition_of(ISCO, tmp_path / "b", other))


def test_the_commissions_own_names_of_columns_are_read_too(tmp_path: Path):
    head = (
        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
        "regulatedProfessionNote,scopeNote,definition,inScheme,description,code,naceCode\n"
    )
    notes = "http://data.europa.eu/esco/regulated-professions/"
    file = tmp_path / "occupations_en.csv"
    file.write_text(
        f'{head}Occupation,u,2654,technical director,"a\nb",,released,2025,{notes}unregulated,,,s,d,'
        f"2654.1.7,\nOccupation,u,0110,officer,,,released,2025,{notes}regulated,,,s,d,0110.1,\n",
        "utf-8",
    )
    staged = stage_edition(ESCO, edition_of(ESCO, tmp_path, file, label="1.2.1"))
    assert staged.held.empty
    columns = ["code", "label", "parent", "regulated", "locator"]
    assert staged.rows[columns].to_numpy().tolist() == [
        [
            "0110.1",
            "officer",
            "0110",
            "regulated",
            "occupations_en.csv, line 4, column preferredLabel",
        ],
        [
            "2654.1.7",
            "technical director",
            "2654",
            "unregulated",
            "occupations_en.csv, line 2, column preferredLabel",
        ],
    ]


def test_occupations_stand_below_unit_groups(full: dict[str, Staged]):
    groups = set(full[ISCO].rows["code"])
    occupations = full[ESCO].rows
    assert set(occupations["parent"]) <= groups
    assert (occupations["code"].str.partition(".")[0] == occupations["parent"]).all()


def test_fifteen_occupations_are_noted_as_regulated(
    full: dict[str, Staged], cut: dict[str, Staged]
):
    for staged, others in ((full[ESCO], 2_992), (cut[ESCO], 56)):
        assert staged.rows["regulated"].value_counts().to_dict() == {
            "regulated": 15,
            "unregulated": others,
        }
    assert full[ISCO].rows["regulated"].isna().all()


@pytest.mark.parametrize("name", FULL)
def test_the_line_named_is_that_on_which_the_record_opens(shared: Path, full, cut, name):
    for folder, rows in (
        (shared / FOLDER, full[name].rows.iloc[::150]),
        (editions(name, RAW)[0].folder, cut[name].rows.iloc[::6]),
    ):
        for place, printed in zip(rows["locator"], rows["printed"], strict=True):
            assert cell_at(folder, place) == printed
    # Far more lines than records: a count of records would name another line.
    last = max(int(p.split("line ")[1].split(",")[0]) for p in full[name].rows["locator"])
    assert last > 10 * len(full[name].rows)


@pytest.mark.parametrize("name", FULL)
def test_the_cut_holds_whole_records_as_they_were(shared: Path, name):
    whole = gzip.decompress((shared / FOLDER / FULL[name]).read_bytes()).decode()
    part = gzip.decompress(editions(name, RAW)[0].file("*").read_bytes()).decode()
    assert len(part) < 0.2 * len(whole)
    records = list(csv.reader(io.StringIO(whole, newline="")))
    assert all(record in records for record in csv.reader(io.StringIO(part, newline="")))


@pytest.mark.parametrize("name", FULL)
def test_the_sentence_asked_for_is_in_the_citation(name):
    assert SENTENCE in catalogue.source(name).source.citation


def test_a_file_cut_short_and_a_changed_header_are_refused(tmp_path: Path):
    for n, (text, match) in enumerate(
        [
            ('CODE,PREFERREDLABEL,DESCRIPTION\n01,x,"cut', "line 2: unexpected end of data"),
            ("CODE,LABEL\n01,x\n", "column PREFERREDLABEL is missing"),
        ]
    ):
        folder = tmp_path / str(n)
        folder.mkdir()
        file = folder / "groups.csv"
        file.write_text(text, "utf-8")
        with pytest.raises(RefusedError, match=match):
            stage_edition(ISCO, edition_of(ISCO, folder, file))


def test_one_code_twice_is_held_back(tmp_path: Path):
    file = tmp_path / "groups.csv"
    file.write_text("CODE,PREFERREDLABEL\n01,x\n02,y\n02,z\n,w\n", "utf-8")
    staged = stage_edition(ISCO, edition_of(ISCO, tmp_path, file))
    assert staged.rows["code"].tolist() == ["01"]
    assert sorted(staged.held["rule"]) == ["key of code", "one row per key", "one row per key"]
