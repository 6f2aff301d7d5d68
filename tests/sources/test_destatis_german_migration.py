"""Moves of Germans: the one word that says so is asked for, and signs are no numbers."""

from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.readers import read_workbook
from twoway.sources.destatis_german_migration import edition_label
from twoway.stage import Staged, stage_edition

NAME = "destatis_german_migration"
FOLDER = "data/stocks_flows/destatis"
FILE = "12711-0008_wanderungen_herkunft_ziel.csv"
REPORT = "statistischer-bericht-wanderungen-2024.xlsx"
HEAD = (
    "\ufeffTabelle: 12711-0008\nWanderungen zwischen Deutschland und dem Ausland:;;;\n"
    "Deutschland, Jahre, Nationalität, Herkunfts-/Zielländer;;;\nWanderungsstatistik;;;;;;\n"
    "Deutschland;;;;;;\n;Deutsche;;;;;\n"
    ";Zuzüge aus dem Ausland;;Fortzüge in das Ausland;;Wanderungssaldo;\n"
    ";Anzahl;Anzahl;Anzahl;Anzahl;Anzahl;Anzahl\n"
)
FOOT = "__________\n© Statistisches Bundesamt (Destatis), 2026\nStand: 22.02.2026 / 20:03:32\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / FILE))


@pytest.fixture(scope="module")
def cut() -> Staged:
    """Stage the shipped edition."""
    return stage_edition(NAME, *editions(NAME, RAW))


def of(folder: Path, lines: str, head: str = HEAD, foot: str = FOOT) -> Staged:
    file = folder / "12711-0008.csv"
    file.write_text(head + lines + foot, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def moves(staged: Staged, year: int) -> dict[tuple[str, str], int]:
    rows = staged.rows[staged.rows["period"].dt.year == year].dropna(subset=["persons"])
    keys = zip(rows["origin"], rows["destination"], strict=True)
    return dict(zip(keys, rows["persons"].astype("int"), strict=True))


def test_both_directions_the_year_above_and_groups_left_out(tmp_path: Path):
    staged = of(
        tmp_path,
        "2023;;;;;;\nChina;5;e;9;e;-4;e\n2024;;;;;;\nChina;1390;e;1173;e;217;e\n"
        "Namibia;7;e;0;e;7;e\nÜbriges Asien;1094;e;1187;e;-93;e\nUnbekanntes Ausland;1;e;2;e;-1;e\n"
        "Ungeklärt / Ohne Angabe;6;e;8;e;-2;e\nInsgesamt;100;e;90;e;10;e\n",
    )
    assert len(staged.held) == 0
    assert moves(staged, 2023) == {("CHN", "DEU"): 5, ("DEU", "CHN"): 9}
    assert moves(staged, 2024) == {
        ("CHN", "DEU"): 1390,
        ("DEU", "CHN"): 1173,
        ("NAM", "DEU"): 7,
        ("DEU", "NAM"): 0,
        ("_X", "DEU"): 6,
        ("DEU", "_X"): 8,
        ("_T", "DEU"): 100,
        ("DEU", "_T"): 90,
    }
    rows = staged.rows
    assert set(rows["nationality"]) == {"NAT"}
    assert set(rows["reporter"]) == {"DEU"}
    # "e" is endgültig: final, not estimated.
    assert set(rows["flag"]) == {"e"}
    assert set(rows["status"]) == {"A"}


def test_a_sign_is_no_zero_and_a_zero_before_a_state_was_counted_is_no_count(tmp_path: Path):
    staged = of(
        tmp_path,
        "2007;;;;;;\nSerbien;0;e;0;e;0;e\nJemen;.;;.;;.;\nSüdsudan (ab 09.07.2011);-;;-;;-;\n"
        "2008;;;;;;\nSerbien;184;e;261;e;-77;e\nAngola;0;e;3;p;-3;p\n",
    )
    read = staged.rows[staged.rows["destination"] == "DEU"].set_index(["origin", "period"])
    told = read["status"].to_dict()
    early, late = pd.Timestamp("2007-01-01"), pd.Timestamp("2008-01-01")
    assert told == {
        ("SRB", early): "M",
        ("YEM", early): "Q",
        ("SSD", early): "M",
        ("SRB", late): "A",
        ("AGO", late): "A",
    }
    assert read["persons"].isna().sum() == 3
    assert read["persons"]["AGO", late] == 0
    out = staged.rows[staged.rows["origin"] == "DEU"].set_index("destination")
    assert out["status"]["AGO"] == "P"
    assert read["printed"]["SRB", early] == "0"


def test_a_line_that_denies_its_own_balance_and_an_unknown_name_are_held_back(tmp_path: Path):
    staged = of(tmp_path, "2024;;;;;;\nChina;139;e;1173;e;217;e\nAtlantis;1;e;1;e;0;e\n")
    assert len(staged.rows) == 0
    assert staged.held["rule"].str.contains("not the balance printed").sum() == 2
    assert "Atlantis" in set(staged.held["found"])


@pytest.mark.parametrize(
    ("head", "lines", "message"),
    [
        (HEAD.replace(";Deutsche;", ";Ausländer;"), "", "Ausländer over .* German citizens"),
        (HEAD.replace(";Deutsche;", ";Deutsche;;Ausländer;"), "", "Deutsche, Ausländer over"),
        (HEAD.replace("12711-0008", "12711-0007"), "", "another table"),
        (HEAD.replace("Fortzüge in das", "Abzüge in das"), "", "expected Deutsche over Zuzüge"),
        (HEAD.replace("Zuzüge aus dem", "Zuzug aus dem"), "", "layout has changed"),
        (HEAD, "2024;;;;;;\nChina;1;e;1\n", "line 10: 4 cells, expected 7"),
        (HEAD, "2007;;;;;;\nKosovo;5;e;1;e;4;e\n", "Kosovo has a figure in 2007"),
    ],
)
def test_another_table_is_refused_with_the_cure(
    tmp_path: Path, head: str, lines: str, message: str
):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, lines or "2024;;;;;;\nChina;1;e;1;e;0;e\n", head)


def test_the_label_is_the_day_of_the_draw(shared: Path, tmp_path: Path):
    assert edition_label(shared / FOLDER / FILE) == "2026-02-22"
    other = tmp_path / "x.csv"
    other.write_text(HEAD)
    assert edition_label(other) is None


def test_the_full_file_and_its_marks(full: Staged):
    # 114 lines a year (121 less five "Übrige", the unknown abroad and former Sudan), 25 years, twice.
    assert (len(full.rows), len(full.held)) == (114 * 25 * 2, 0)
    assert full.rows["status"].value_counts().to_dict() == {"A": 5_554, "M": 142, "Q": 4}
    missing = full.rows[full.rows["status"] == "M"]
    early = missing[missing["printed"] == "0"]
    assert early.groupby(early["origin"].where(early["origin"] != "DEU", early["destination"]))[
        "period"
    ].count().to_dict() == {"MNE": 12, "SRB": 16, "XKX": 16}
    assert full.rows["persons"].isna().sum() == 142 + 4


def test_check_figures_agree_with_the_report_of_the_same_office(full: Staged, shared: Path):
    found = moves(full, 2024)
    assert (found["CHN", "DEU"], found["DEU", "CHN"]) == (1_390, 1_173)
    assert (found["_X", "DEU"], found["DEU", "_X"]) == (96_241, 128_593)
    sheet = read_workbook(shared / FOLDER / REPORT)["csv-12711-04"]
    germans = next(r for r in sheet if r[3:5] == ["Deutschland", "Insgesamt"])
    assert [found["_T", "DEU"], found["DEU", "_T"]] == [189_107, 269_986]
    assert germans[6:8] == ["189107", "269986"]


def test_every_printed_total_is_the_sum_of_its_lines(shared: Path):
    """The file's own arithmetic, secret cells apart: 2020 and 2023 have two each."""
    lines = (shared / FOLDER / FILE).read_text("utf-8-sig").split("\n")[8:-4]
    off, added = {}, {"in": 0, "out": 0}
    for line in lines:
        country, arrivals, _, departures, *_ = line.split(";")
        if country.isdigit():
            year, added = country, {"in": 0, "out": 0}
        elif country == "Insgesamt":
            off[year] = (int(arrivals) - added["in"], int(departures) - added["out"])
        else:
            added["in"] += int(arrivals) if arrivals.isdigit() else 0
            added["out"] += int(departures) if departures.isdigit() else 0
    assert {y: d for y, d in off.items() if d != (0, 0)} == {"2020": (17, 3), "2023": (10, 7)}


def test_a_locator_leads_to_the_cell(full: Staged, shared: Path):
    lines = (shared / FOLDER / FILE).read_text("utf-8-sig").split("\n")
    for row in (full.rows.iloc[100], full.rows.iloc[-7]):
        line = lines[int(row["locator"].split("line ")[1].split(",")[0]) - 1].split(";")
        column = 1 if row["locator"].endswith("Zuzüge aus dem Ausland") else 3
        assert line[column] == row["printed"]


def test_the_shipped_edition_is_the_full_one_cut(full: Staged, cut: Staged):
    areas = {"CHN", "IND", "SDN", "_X", "_T"}
    rows = full.rows[full.rows["origin"].isin(areas) | full.rows["destination"].isin(areas)]
    assert (len(cut.rows), len(cut.held)) == (len(rows), 0) == (250, 0)
    columns = ["origin", "destination", "period", "persons", "status", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], rows[columns].reset_index(drop=True))
