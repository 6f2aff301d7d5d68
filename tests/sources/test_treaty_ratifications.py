"""Ratified, not ratified, signed and unknown: four standings, each on the day of its copy."""

from pathlib import Path

import pandas as pd
import pytest

from cells import misplaced
from places import RAW
from tables import edition_of, listed
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "treaty_ratifications"
FOLDER = "data/standards_programmes"
EU = members("EU27_2020", pd.Timestamp("2024-01-01").date())
ROW = {
    "instrument": "ILO Convention 97",
    "instrument_id": "ILO_C097",
    "country_iso3": "ESP",
    "status": "ratified",
    "date": "1967-03-21",
    "publisher": "ILO NORMLEX",
    "document": "List",
    "url_or_repo_path": "https://example.org",
    "evidence": "Spain 21 Mar 1967",
    "note": "as_of=2024-06-30",
}


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full list."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / "ratifications.csv"))


def of(folder: Path, *changes: dict[str, str]) -> Staged:
    rows = [{**ROW, "instrument_id": f"X{n}", **c} for n, c in enumerate(changes, 1)]
    return stage_edition(NAME, edition_of(NAME, folder, listed(folder / "files", rows)))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2024-06-30; year only", "2024-06-30"),
        ("2024-02", "2024-02-29"),
        ("2024", "2024-12-31"),
        ("2023-10..2024-10; also absent elsewhere", "2024-10-31"),
        ("2024-09..2025-09", "2025-09-30"),
        ("undated copy", "1967-03-21"),
        ("undated copy (46 members: after 2022-03); date not found", "2022-03-31"),
    ],
)
def test_the_period_is_the_last_day_the_copy_describes(tmp_path: Path, words: str, day: str):
    (row,) = of(tmp_path, {"note": f"as_of={words}"}).rows.to_dict("records")
    assert str(row["period"].date()) == day
    assert row["flag"] == f"as of {words.partition(';')[0]}"


def test_a_copy_of_no_known_day_is_held_back(tmp_path: Path):
    staged = of(tmp_path, {"note": "as_of=undated copy", "date": ""}, {"note": "seen"}, {})
    assert staged.rows["instrument"].tolist() == ["X3"]
    assert set(staged.held["rule"]) == {"key of period"}


def test_standings_days_and_hands(tmp_path: Path):
    staged = of(
        tmp_path,
        {"date": "1967"},
        {"date": "1967-03"},
        {"date": "", "status": "not ratified"},
        {"date": "", "status": "unknown"},
        {"date": "", "status": "signed", "note": "as_of=2015-03; signed 1998-10-05; still"},
        {"country_iso3": "EUU"},
        {"status": "denounced"},
        {"publisher": "A friend"},
        {"date": "spring 1967"},
    )
    rows = staged.rows.set_index("instrument")
    read = rows[["area", "standing", "since", "status"]].fillna("").apply(tuple, axis=1)
    assert read.to_dict() == {
        "X1": ("ESP", "ratified", "1967", "A"),
        "X2": ("ESP", "ratified", "1967-03", "A"),
        "X3": ("ESP", "not_ratified", "", "A"),
        "X4": ("ESP", "unknown", "", "O"),
        "X5": ("ESP", "signed", "1998-10-05", "A"),
        "X6": ("EU", "ratified", "1967-03-21", "A"),
    }
    assert set(staged.held["found"]) == {"denounced", "A friend", "spring 1967"}


def test_full_list(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (467, 0)
    assert full.rows["standing"].value_counts().to_dict() == {
        "ratified": 324,
        "unknown": 87,
        "not_ratified": 55,
        "signed": 1,
    }
    assert set(full.rows.loc[full.rows["standing"] == "unknown", "status"]) == {"O"}
    assert not full.rows.loc[full.rows["standing"] != "unknown", "status"].eq("O").any()
    assert misplaced(shared / FOLDER / "ratifications.csv", full.rows) == []


def test_no_act_is_later_than_the_day_it_is_known_on(full: Staged):
    dated = full.rows[full.rows["since"].notna()]
    assert len(dated) == 188
    # The first day that the text of since allows.
    earliest = pd.to_datetime(
        dated["since"].str.ljust(10, "?").str.replace("?", ""), format="ISO8601"
    )
    assert (earliest <= dated["period"]).all()


def test_known_of_29_as_the_list_says(full: Staged):
    countries = full.rows[full.rows["area"] != "EU"]
    known = countries[countries["standing"] != "unknown"].groupby("instrument").size().to_dict()
    assert known == {
        "COE_CETS197": 29,
        "ILO_C029": 29,
        "ILO_C087": 29,
        "ILO_C097": 24,
        "ILO_C098": 29,
        "ILO_C105": 29,
        "ILO_C143": 5,
        "ILO_C181": 13,
        "ILO_C189": 9,
        "ILO_C190": 10,
        "ILO_P029": 26,
        "UN_ICCPR": 29,
        "UN_ICESCR": 29,
        "UN_ICRMW": 29,
        "UN_PALERMO_TIP": 29,
        "UN_UNTOC": 29,
    }


def test_china_and_the_union_itself(full: Staged):
    china = full.rows[full.rows["area"] == "CHN"].set_index("instrument")
    assert china.loc["ILO_C029", ["standing", "since"]].tolist() == ["ratified", "2022-08-12"]
    assert china.loc["UN_ICCPR", ["standing", "since"]].tolist() == ["signed", "1998-10-05"]
    assert china["standing"]["ILO_C190"] == china["standing"]["ILO_C181"] == "unknown"
    union = full.rows[full.rows["area"] == "EU"].set_index("instrument")["standing"].to_dict()
    assert union == {
        "COE_CETS197": "not_ratified",
        "UN_PALERMO_TIP": "ratified",
        "UN_UNTOC": "ratified",
    }
    migrants = full.rows[full.rows["instrument"] == "UN_ICRMW"]
    assert set(migrants["standing"]) == {"not_ratified"}
    assert migrants["period"].astype("str").unique().tolist() == ["2022-08-25"]


def test_weak_rows_say_so(full: Staged):
    weak = full.rows[full.rows["status"] == "U"]
    assert weak["instrument"].value_counts().to_dict() == {"ILO_C181": 12, "COE_CETS197": 3}
    assert set(weak["custody"]) == {"third-party page"}


def test_every_cross_check_agrees_or_differs_as_it_says(full: Staged, shared: Path):
    """101 of 103 second sources agree, in days, in years or in the standing alone."""
    checks = pd.read_csv(
        shared / FOLDER / "ratifications_crosschecks.csv", dtype=str, keep_default_na=False
    )
    assert checks["result"].value_counts().to_dict() == {"agrees": 101, "DIFFERS": 2}
    read = full.rows.set_index(["instrument", "area"])
    checked = 0
    for check in checks.itertuples():
        if check.instrument_id == "GCM_VOTE":  # see test_compact_vote
            continue
        row = read.loc[(check.instrument_id, check.country_iso3)]
        dated = row["standing"] == "ratified" and pd.notna(row["since"])
        here = row["since"] if dated else row["standing"]
        assert here == check.value_here
        second = check.value_second_source
        if second == "ratified":
            agrees = row["standing"] == "ratified"
        elif second.startswith("in force "):
            # The protocol enters into force thirty days after an accession.
            force = pd.Timestamp(second.removeprefix("in force "))
            agrees = force - pd.Timestamp(here) == pd.Timedelta(days=30)
        else:
            agrees = here.startswith(second)
        assert agrees == (check.result == "agrees"), check
        checked += 1
    assert checked == 100


def test_shipped_rows_are_of_the_eu_and_china(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (451, 0)
    assert set(cut.rows["area"]) == {*EU, "CHN", "EU"}
    assert cut.rows["instrument"].nunique() == 16
    shown = ["instrument", "area", "period", "standing", "since", "citation"]
    ours = cut.rows[shown].fillna("").apply(tuple, axis=1)
    assert set(ours) <= set(full.rows[shown].fillna("").apply(tuple, axis=1))


def test_a_changed_header_is_refused(tmp_path: Path):
    file = listed(tmp_path / "files", [{k: v for k, v in ROW.items() if k != "status"}])
    with pytest.raises(RefusedError, match="column status is missing"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))
