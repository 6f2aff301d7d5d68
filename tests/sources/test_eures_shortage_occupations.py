"""Shortage occupations: a lost zero restored, a code of another title not believed."""

from pathlib import Path

import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.stage import Staged, stage_edition

NAME = "eures_shortage_occupations"
FOLDER = "data/permits_students_skills/skills_shortage"
HEAD = "Country,Job Title,ISCO08\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage the workbook and its conversion."""
    home = tmp_path_factory.mktemp(NAME)
    return {
        kind: stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / file, label=kind))
        for kind, file in {
            "xlsx": "EURES_shortage_2022.xlsx",
            "csv": "EURES_shortage_2022__as_csv.csv",
        }.items()
    }


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def of(folder: Path, lines: str) -> Staged:
    file = folder / "EURES_shortage_2024.csv"
    file.write_text(HEAD + lines, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_both_forms_hold_the_same_1836_lines(full: dict[str, Staged], cut: Staged):
    for staged in full.values():
        assert (len(staged.rows), len(staged.held)) == (1_836, 0)
        assert staged.rows["area"].nunique() == 29
    keys = ["area", "occupation", "title", "market", "printed"]
    assert full["xlsx"].rows[keys].equals(full["csv"].rows[keys])
    assert (len(cut.rows), len(cut.held), cut.rows["area"].nunique()) == (1_476, 0, 27)
    assert not {"CHE", "NOR"} & set(cut.rows["area"])


def test_check_figures(full: dict[str, Staged]):
    rows = full["xlsx"].rows
    counts = rows.groupby("title")["area"].nunique()
    assert counts["Bricklayers and Related Workers"] == 19
    assert counts["Heavy Truck and Lorry Drivers"] == 18
    assert counts["Plumbers and Pipe Fitters"] == 18
    assert rows["area"].value_counts()[["CHE", "GRC"]].tolist() == [230, 6]
    assert set(rows["market"]) == {"shortage"}
    assert set(rows["custody"]) == {"third-party data file"}
    assert set(rows["period"].astype("str")) == {"2022-01-01"}


def test_four_codes_of_the_armed_forces_get_their_zero_back(full: dict[str, Staged]):
    for staged in full.values():
        rows = staged.rows
        army = rows[rows["occupation"].str.startswith("0")]
        found = sorted(zip(army["area"], army["printed"], army["occupation"], strict=True))
        assert found == [
            ("BEL", "310", "0310"),
            ("CHE", "310", "0310"),
            ("NLD", "110", "0110"),
            ("SVN", "310", "0310"),
        ]


def test_a_code_that_is_not_the_titles_is_not_believed(full: dict[str, Staged]):
    rows = full["csv"].rows
    unknown = rows[rows["occupation"] == "UNK"]
    assert (len(unknown), (unknown["flag"] != "").sum()) == (86, 82)
    # Four lines have no code at all.
    assert set(unknown.loc[unknown["flag"] == "", "printed"]) == {""}
    # No doctor is short where the list names biologists.
    doctors = rows[rows["occupation"] == "2211"]
    assert set(doctors["title"]) == {"Generalist Medical Practitioners"}
    assert set(rows.loc[rows["occupation"] == "7422", "title"]) == {
        "Information and Communications Technology Installers and Servicers",
        "Information and Communication Technology Installers and Servicers",
    }
    assert len(rows[rows["occupation"] != "UNK"].loc[lambda r: r["occupation"].str.len() != 4]) == 0


def test_codes_are_those_of_isco(full: dict[str, Staged], shared: Path, tmp_path: Path):
    isco = stage_edition(
        "isco_groups",
        edition_of(
            "isco_groups", tmp_path, shared / "data/visas_permits/esco_isco/ISCOGroups.csv.gz"
        ),
    ).rows["code"]
    assert set(full["csv"].rows["occupation"]) - set(isco) == {"UNK"}


def test_another_code_without_four_digits_is_refused(tmp_path: Path):
    good = of(tmp_path, "EL,Cooks,5120\nEL,Unheard of,\nQQ,Cooks,5120\n")
    assert good.rows["occupation"].tolist() == ["5120", "UNK"]
    assert set(good.rows["period"].astype("str")) == {"2024-01-01"}
    assert good.held["found"].tolist() == ["QQ"]
    second = tmp_path / "second"
    second.mkdir()
    with pytest.raises(RefusedError, match="line 3: '310' is no unit group of four digits"):
        of(second, "EL,Cooks,5120\nDE,Armed Forces Occupations; Other Ranks,310\n")


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_the_place_of_a_row_holds_what_was_printed(shared: Path, full: dict[str, Staged], kind):
    sample = full[kind].rows.iloc[::400]
    for place, printed in zip(sample["locator"], sample["printed"], strict=True):
        assert cell_at(shared / FOLDER, place) == printed


def test_a_changed_header_is_refused(tmp_path: Path):
    file = tmp_path / "EURES.csv"
    file.write_text("Country,Title,ISCO08\nDE,Cooks,5120\n", "utf-8")
    with pytest.raises(RefusedError, match="column Job Title is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))
