"""The ten largest pairs of mobile students: twice told and once read, marks and fractions kept."""

import json
from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members
from twoway.stage import Staged, stage_edition

NAME = "unesco_students"
FOLDER = "data/permits_students_skills/unesco_uis"
ORIGINS = "popular-origins-by-destination.csv.gz"
DESTINATIONS = "popular-destinations-by-origin.csv.gz"
TIDY = "uis_students_CN_EU_tidy.csv"
PAIR = ["origin", "destination", "period"]
HEAD_ORIGINS = "year,dest_country_name,origin_country_lumped,value_lumped,cond_all\n"
HEAD_DESTINATIONS = "year,origin_country_name,dest_country_lumped,value_lumped,cond_all\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    files = [shared / FOLDER / f for f in (ORIGINS, DESTINATIONS)]
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), *files))


@pytest.fixture(scope="module")
def tidy(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    home = tmp_path_factory.mktemp("tidy")
    return stage_edition(NAME, edition_of(NAME, home, shared / FOLDER / TIDY))


def of(folder: Path, **files: str) -> Staged:
    written = []
    for name, text in files.items():
        file = folder / f"{name}.csv"
        file.write_text(text, "utf-8")
        written.append(file)
    return stage_edition(NAME, edition_of(NAME, folder, *written))


def pair(staged: Staged, origin: str, destination: str, year: int) -> pd.Series:
    rows = staged.rows
    found = rows[
        (rows["origin"] == origin)
        & (rows["destination"] == destination)
        & (rows["period"] == f"{year}-01-01")
    ]
    assert len(found) == 1
    return found.iloc[0]


def test_both_files_are_read_and_no_pair_twice(full: Staged):
    # 19,467 and 50,699 lines; less "Other countries" and what stands in both, 54,637 pairs; less
    # continents, former states and four countries with themselves, 53,089.
    assert (len(full.rows), len(full.held)) == (51_595, 1_494)
    assert set(full.held["rule"]) == {"type of persons"}
    assert full.held["found"].str.contains(".", regex=False).all()
    assert not full.rows.duplicated(PAIR).any()
    assert full.rows["status"].value_counts().to_dict() == {"A": 48_787, "E": 2_763, "D": 45}


def test_the_pairs_that_stand_in_both_files_agree(shared: Path):
    names = {"dest_country_name": "d", "dest_country_lumped": "d"}
    names |= {"origin_country_name": "o", "origin_country_lumped": "o"}
    one, two = (
        pd.read_csv(shared / FOLDER / f, dtype=str, keep_default_na=False).rename(columns=names)
        for f in (ORIGINS, DESTINATIONS)
    )
    both = one.merge(two, on=["year", "o", "d"])
    both = both[(both["o"] != "Other countries") & (both["d"] != "Other countries")]
    assert len(both) == 10_099
    assert (both["value_lumped_x"] == both["value_lumped_y"]).all()
    assert (both["cond_all_x"] == both["cond_all_y"]).all()


def test_check_figures(full: Staged, shared: Path):
    assert pair(full, "CHN", "DEU", 2018)["persons"] == 30_023
    assert pair(full, "CHN", "FRA", 2019)["persons"] == 23_524
    cell = pair(full, "CHN", "DEU", 2019)
    assert cell["persons"] == 32_472
    file = shared / FOLDER / cell["locator"].partition(",")[0]
    assert cell_at(file, cell["locator"]) == cell["printed"] == "32472"
    # As published, however strange; and a fraction of a person is no count.
    assert pair(full, "CHN", "BEL", 2004)["persons"] == 7
    held = full.held[full.held["found"] == "2533.72533"]
    assert held["row"].str.contains('"origin": "CHN", "destination": "SWE"').any()


def test_marks_are_the_institutes_own(full: Staged):
    poland = {y: pair(full, "CHN", "POL", y) for y in (2007, 2013, 2018)}
    assert {y: (c["flag"], c["status"]) for y, c in poland.items()} == {
        2007: ("", "A"),
        2013: ("NAT_EST", "E"),
        2018: ("UIS_EST", "E"),
    }


def test_nothing_is_told_of_students_in_china_by_origin(full: Staged):
    destinations = set(full.rows["destination"])
    assert "CHN" not in destinations
    assert {"HKG", "MAC"} <= destinations
    assert {"CHN", "HKG", "MAC"} <= set(full.rows["origin"])


def test_the_list_of_pairs_with_china_agrees(full: Staged, tidy: Staged):
    assert (len(tidy.rows), len(tidy.held)) == (244, 1)
    both = tidy.rows.merge(full.rows, on=PAIR)
    assert len(both) == 244
    for column in ("persons", "status", "flag"):
        assert (both[f"{column}_x"] == both[f"{column}_y"]).all()


def test_two_files_that_contradict_each_other_hold_the_pair_back(tmp_path: Path):
    staged = of(
        tmp_path,
        a=HEAD_ORIGINS + "2019,Germany,China,10,- - - -\n2019,Germany,India,5,a - c d\n",
        b=HEAD_DESTINATIONS + "2019,China,Germany,11,- - - -\n2019,India,Germany,5,a - c d\n",
    )
    assert staged.held[["rule", "found"]].to_numpy().tolist() == [
        ["one row per key", "10"],
        ["one row per key", "11"],
    ]
    india = pair(staged, "IND", "DEU", 2019)
    assert (india["status"], india["flag"]) == ("DE", "INCLUDES NAT_EST UIS_EST")


def test_rests_former_states_and_a_country_with_itself_are_left_out(tmp_path: Path):
    staged = of(
        tmp_path,
        a=HEAD_ORIGINS
        + "2019,Namibia,Congo,3,- - - -\n2019,Namibia,Other countries,30,- - - -\n"
        + "2019,Namibia,Netherlands Antilles,3,- - - -\n2019,Namibia,Namibia,3,- - - -\n"
        + "2019,Namibia,Africa: unknown countries,3,- - - -\n2019,Namibia,Atlantis,3,- - - -\n"
        + "2019,Namibia,China,0,- b - -\n",
    )
    assert staged.rows[["origin", "status"]].to_numpy().tolist() == [["CHN", "K"], ["COG", "A"]]
    assert staged.rows["persons"].isna().tolist() == [True, False]
    assert staged.held["found"].tolist() == ["Atlantis"]


def test_what_the_service_answers_is_read_by_the_indicator_of_each_origin(tmp_path: Path):
    records = [
        {"indicatorId": i, "geoUnit": "DEU", "year": 2023, "value": v, "qualifier": "NAT_EST"}
        for i, v in (("26528", 40123), ("26533", 41000), ("99999", 1))
    ]
    records.append({"indicatorId": "26528", "geoUnit": "SDG: World", "year": 2023, "value": 9})
    file = tmp_path / "uis_students_by_origin.json"
    file.write_text(json.dumps({"records": records}), "utf-8")
    staged = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    assert pair(staged, "CHN", "DEU", 2023)["persons"] == 40_123
    assert pair(staged, "IND", "DEU", 2023)["status"] == "E"
    assert staged.held["found"].tolist() == ["99999"]


def test_another_table_is_refused_with_the_cure(tmp_path: Path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    with pytest.raises(RefusedError, match="expected one of the two files of largest pairs"):
        of(one, a="year,host,guest,value\n2019,Germany,China,10\n")
    head = "indicator,origin,destination,period_start,value,status\n"
    with pytest.raises(RefusedError, match="Another count needs a source of its own"):
        of(two, b=head + "graduates,CN,DE,2019-01-01,5,\n")


def test_the_shipped_edition_is_the_full_one_cut_to_the_corridors(full: Staged):
    cut = stage_edition(NAME, *editions(NAME, RAW))
    assert (len(cut.rows), len(cut.held)) == (434, 2)
    eu = members("EU27_2020", pd.Timestamp("2025-01-01").date())
    far = ["CHN", "IND"]
    rows = full.rows
    expected = rows[
        (rows["origin"].isin(eu) & rows["destination"].isin(far))
        | (rows["origin"].isin(far) & rows["destination"].isin(eu))
    ]
    columns = [*PAIR, "persons", "status", "flag", "printed"]
    pd.testing.assert_frame_equal(
        cut.rows[columns], expected[columns].reset_index(drop=True), check_dtype=False
    )
