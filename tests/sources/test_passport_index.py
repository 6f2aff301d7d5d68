"""Three code schemes, three layouts and one interchanged pair of codes, read into one list."""

import gzip
import json
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from tables import edition_of
from twoway.edition import RefusedError
from twoway.reference import members
from twoway.sources.passport_index import edition_label
from twoway.stage import Staged, stage_edition

NAME = "passport_index"
FOLDER = "data/visas_permits/passport_index"
DAYS = (
    "2019-11-23",
    "2020-02-07",
    "2021-01-25",
    "2022-01-05",
    "2023-01-11",
    "2023-11-06",
    "2023-12-03",
    "2024-04-08",
    "2024-07-02",
    "2024-10-28",
    "2024-12-04",
    "2025-01-12",
    "2026-02-17",
)
EU = members("EU27_2020", pd.Timestamp("2025-01-01").date())


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory):
    """Return a function that stages one full file, once."""

    @cache
    def staged(name: str) -> Staged:
        home = tmp_path_factory.mktemp("index")
        return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / name))

    return staged


def tidy(day: str) -> str:
    return f"{day}_passport-index-tidy-iso3.csv.gz"


def of(folder: Path, text: str, name: str = "2024-05-06_index.csv") -> Staged:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def read(staged: Staged) -> dict[tuple[str, str], tuple[str, int | None]]:
    rows = staged.rows.astype("object").where(staged.rows.notna(), None)
    return {
        (o, d): (r, n)
        for o, d, r, n in zip(
            rows["origin"], rows["destination"], rows["requirement"], rows["days"], strict=True
        )
    }


def test_words_days_and_the_pair_with_itself(tmp_path: Path):
    staged = of(
        tmp_path,
        "Passport,Destination,Requirement\nDEU,CHN,15\nCHN,DEU,visa required\nCHN,CHN,-1\n"
        "DEU,FRA,visa free\nDEU,SYR,no admission\nDEU,KHM,visa on arrival\nDEU,IND,e-visa\n"
        "CHN,QAT,Hayya Entry Permit\n",
    )
    assert read(staged) == {
        ("DEU", "CHN"): ("visa_free", 15),
        ("CHN", "DEU"): ("visa_required", None),
        ("DEU", "FRA"): ("visa_free", None),
        ("DEU", "SYR"): ("no_admission", None),
        ("DEU", "KHM"): ("on_arrival", None),
        ("DEU", "IND"): ("e_visa", None),
    }
    assert staged.rows["period"].astype("str").unique().tolist() == ["2024-05-06"]
    first = staged.rows.set_index(["origin", "destination"]).loc[("DEU", "CHN")]
    assert (first["printed"], first["locator"]) == (
        "15",
        "2024-05-06_index.csv, line 2, column Requirement",
    )
    # A requirement that nobody has named yet is held back, not guessed.
    assert staged.held[["rule", "found"]].to_numpy().tolist() == [
        ["rule of requirement", "Hayya Entry Permit"]
    ]


def test_numbers_of_2019_are_codes_and_no_days(tmp_path: Path):
    text = "Passport,Destination,Code\nDEU,FRA,3\nDEU,KHM,2\nDEU,CAN,1\nDEU,CHN,0\n"
    assert read(of(tmp_path, text)) == {
        ("DEU", "FRA"): ("visa_free", None),
        ("DEU", "KHM"): ("on_arrival", None),
        ("DEU", "CAN"): ("e_travel_authorisation", None),
        ("DEU", "CHN"): ("visa_required", None),
    }


def test_letters_of_2020_with_two_of_them_interchanged(tmp_path: Path):
    text = (
        "Passport,Destination,Code\nDEU,FRA,VF\nDEU,KHM,ETA\nDEU,CAN,VOA\nDEU,CHN,VR\nDEU,JPN,90\n"
    )
    assert read(of(tmp_path, text)) == {
        ("DEU", "FRA"): ("visa_free", None),
        ("DEU", "KHM"): ("on_arrival", None),
        ("DEU", "CAN"): ("e_travel_authorisation", None),
        ("DEU", "CHN"): ("visa_required", None),
        ("DEU", "JPN"): ("visa_free", 90),
    }


def test_a_matrix_of_names_and_a_nest_of_codes_say_the_same(tmp_path: Path):
    matrix = of(tmp_path / "a", "Passport,China,Germany\nChina,-1,visa required\nGermany,30,-1\n")
    nest = {
        "CN": {"DE": {"status": "visa required"}},
        "DE": {"CN": {"status": "visa free", "days": 30}},
    }
    nested = of(tmp_path / "b", json.dumps(nest))
    assert read(matrix) == read(nested)
    assert read(nested)["DEU", "CHN"] == ("visa_free", 30)
    assert matrix.rows["locator"].iloc[0] == "2024-05-06_index.csv, line 2, column Germany"
    assert nested.rows["locator"].iloc[0] == "2024-05-06_index.csv, CN.DE"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Passport,Destination,Grade\nDEU,CHN,1\n",
            "third column is 'Grade', expected Code or Req",
        ),
        ("Country;Code\nDEU;1\n", "line 1: .* expected Passport,Destination"),
        ('{"DE": {"CN": {"sta', "broken JSON at character"),
        ("<!DOCTYPE html><title>Not found</title>", "an HTML page"),
    ],
)
def test_another_file_is_refused_with_the_cure(tmp_path: Path, text: str, message: str):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, text)


def test_a_country_that_is_not_known_is_held_back_with_its_name(tmp_path: Path):
    staged = of(tmp_path, "Passport,Destination,Requirement\nDEU,CHN,30\nDEU,Atlantis,30\n")
    assert staged.held["found"].tolist() == ["Atlantis"]
    assert len(staged.rows) == 1


def test_the_label_is_the_day_in_the_name():
    assert edition_label(Path(tidy("2024-12-04"))) == "2024-12-04"
    assert edition_label(Path("passport-index-tidy.csv")) is None


def test_without_a_day_in_the_name_the_edition_tells_it(tmp_path: Path):
    file = tmp_path / "passport-index-tidy-iso3.csv"
    file.write_text("Passport,Destination,Requirement\nDEU,CHN,30\n", "utf-8")
    for label in ("2026-11-24", "2026-11-24.2"):
        rows = stage_edition(NAME, edition_of(NAME, tmp_path, file, label=label)).rows
        assert rows["period"].astype("str").tolist() == ["2026-11-24"]
    with pytest.raises(RefusedError, match="Add it with --edition and the day of the file"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file, label="autumn"))


# day: EU27 passports that enter China without a visa, and the days they may stay
INTO_CHINA = dict.fromkeys(DAYS[:6], 0) | {
    "2023-12-03": 5,
    "2024-04-08": 10,
    "2024-07-02": 11,
    "2024-10-28": 15,
    "2024-12-04": 24,
    "2025-01-12": 24,
    "2026-02-17": 25,
}
# day: EU27 states closed to the Chinese passport by the pandemic
COVID_BANS = {"2021-01-25": 23, "2022-01-05": 6}


@pytest.mark.parametrize("day", DAYS)
def test_the_full_file_of_each_day_and_both_directions_of_the_corridor(full, day: str):
    staged = full(tidy(day))
    rows = staged.rows
    # 199 passports, each to the 198 other countries.
    assert (len(rows), len(staged.held)) == (199 * 198, 0)
    assert rows["period"].astype("str").unique().tolist() == [day]
    there = rows[rows["origin"].isin(EU) & (rows["destination"] == "CHN")]
    back = rows[(rows["origin"] == "CHN") & rows["destination"].isin(EU)]
    assert (len(there), len(back)) == (27, 27)
    free = there[there["requirement"] == "visa_free"]
    assert len(free) == INTO_CHINA[day]
    assert (back["requirement"] == "visa_free").sum() == 0
    assert (back["requirement"] == "covid_ban").sum() == COVID_BANS.get(day, 0)
    if day in ("2024-12-04", "2025-01-12"):
        assert free["days"].tolist() == [30] * 24


def test_the_interchanged_codes_of_2020_agree_with_the_edition_before(full):
    """The proof of the correction, and its size: should the file be mended, this fails."""
    key = ["origin", "destination"]
    codes = full(tidy("2020-02-07")).rows.set_index(key)
    before = full(tidy("2019-11-23")).rows.set_index(key)["requirement"]
    assert codes["printed"].value_counts()[["ETA", "VOA"]].tolist() == [8_383, 719]
    both = pd.DataFrame({"before": before, "now": codes["requirement"]})
    on_arrival = both[both["before"] == "on_arrival"]["now"].value_counts()
    authorised = both[both["before"] == "e_travel_authorisation"]["now"].value_counts()
    assert (on_arrival["on_arrival"], on_arrival.sum()) == (8_262, 8_358)
    assert (authorised["e_travel_authorisation"], authorised.sum()) == (718, 719)
    # Canada, New Zealand and the United States give no visas on arrival.
    never = both[both.index.isin(["CAN", "NZL", "USA"], level="destination")]["now"]
    assert (never == "on_arrival").sum() == 0
    assert (never == "e_travel_authorisation").sum() == 53 + 61 + 39


@pytest.mark.parametrize(
    ("day", "other"),
    [
        ("2025-01-12", "2025-01-12_passport-index-matrix.csv.gz"),
        ("2026-02-17", "2026-02-17_passport-index.json.gz"),
    ],
)
def test_the_other_layouts_hold_the_same_requirements(full, day: str, other: str):
    columns = ["origin", "destination", "period", "requirement", "days"]
    order = ["origin", "destination"]
    one, two = (full(f).rows[columns].sort_values(order) for f in (tidy(day), other))
    pd.testing.assert_frame_equal(one, two.set_axis(one.index))


@pytest.mark.parametrize("day", DAYS)
def test_the_shipped_edition_is_the_full_one_cut_to_china_and_india(full, tmp_path: Path, day: str):
    file = RAW / NAME / day / tidy(day)
    shipped = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    china = ["CHN", "HKG", "MAC", "TWN"]
    rows = full(tidy(day)).rows
    europe = [*EU, "CHE", "ISL", "LIE", "NOR"]
    indian = (rows["origin"] == "IND") & rows["destination"].isin(europe)
    indian |= (rows["destination"] == "IND") & rows["origin"].isin(europe)
    expected = rows[rows["origin"].isin(china) | rows["destination"].isin(china) | indian]
    assert indian.sum() == 2 * 31
    assert len(shipped.held) == 0
    columns = [c for c in rows.columns if c != "locator"]  # lines are those of the cut
    pd.testing.assert_frame_equal(
        shipped.rows[columns], expected[columns].reset_index(drop=True), check_dtype=False
    )
    lines = gzip.decompress(file.read_bytes()).decode().splitlines()
    row = shipped.rows.iloc[7]
    line = int(row["locator"].split("line ")[1].split(",")[0])
    assert lines[line - 1] == f"{row['origin']},{row['destination']},{row['printed']}"
