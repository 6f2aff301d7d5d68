"""Estimates of six methods, by sex and by type of move: rounded copy and the authors' own layout."""

from importlib import import_module
from pathlib import Path

import pandas as pd
import pytest

from cells import cells_at
from places import RAW
from tables import assert_cut, edition_of
from twoway import catalogue
from twoway.edition import RefusedError
from twoway.panels import PANELS
from twoway.reference import members
from twoway.stage import Staged, settle, stage_edition

FLOWS, TYPES = "abel_cohen_flows", "abel_cohen_flows_by_type"
FOLDER = "data/stocks_flows/abel_cohen"
FILES = {FLOWS: "bilat_mig_sex_all_methods.csv.gz", TYPES: "bilat_mig_type.csv.gz"}
EU = members("EU27_2020", pd.Timestamp("2022-01-01").date())
KEY = ["method", "component", "sex", "origin", "destination", "period"]
METHODS = ("sd_drop_neg", "sd_rev_neg", "mig_rate", "da_min_open", "da_min_closed", "da_pb_closed")
PAIRS = f"year0,orig,dest,{','.join(METHODS)}\n"
BY_SEX = f"year0,sex,orig,dest,{','.join(METHODS)}\n"
BY_TYPE = "year0,orig,dest,type,da_min_open,da_min_closed,da_pb_closed\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Read both full files; of the larger one, 2.2 million rows, one method of six is settled.

    To settle all takes 17 seconds and 4 GB. A line's keys are the same for every method, so that
    what one method passes the others pass too, as long as their cells are whole numbers.
    """
    home = tmp_path_factory.mktemp("estimates")
    editions = {
        name: edition_of(name, home, shared / FOLDER / file) for name, file in FILES.items()
    }
    rows = catalogue.source(FLOWS).stage(editions[FLOWS])
    assert rows["printed"].str.fullmatch(r"\d+").all()
    assert (rows["printed"] == rows["estimated_persons"]).all()
    one = rows[rows["method"] == "da_pb_closed"].reset_index(drop=True)
    one.insert(0, "source", FLOWS)
    one.insert(1, "edition", "test")
    settled, held = settle(one, PANELS["flow_estimate"])
    assert len(settled) == len(rows) / len(METHODS)
    rows = rows.assign(
        estimated_persons=rows["estimated_persons"].astype("int64"),
        period=pd.to_datetime(rows["period"]),
        period_end=pd.to_datetime(rows["period_end"]),
        source=FLOWS,
        edition="test",
        flag="",
        custody="",
    )
    types = stage_edition(TYPES, editions[TYPES])
    return {FLOWS: Staged(FLOWS, rows, held), TYPES: types}


def of(name: str, folder: Path, **texts: str) -> Staged:
    files = []
    for stem, text in texts.items():
        files.append(folder / f"{stem}.csv")
        files[-1].write_text(text, "utf-8")
    return stage_edition(name, edition_of(name, folder, *files))


def total(staged: Staged, origin: list[str] | None = None, to: list[str] | None = None):
    """Add each method up over 2015 to 2020, both sexes, all pairs or those between two lists."""
    rows = staged.rows[(staged.rows["period"] == "2015-01-01") & (staged.rows["sex"] == "_T")]
    rows = rows[rows["origin"].isin(origin)] if origin else rows
    rows = rows[rows["destination"].isin(to)] if to else rows
    return rows.groupby("method")["estimated_persons"].sum().to_dict()


def test_each_method_is_a_row_with_the_whole_years_of_its_period(tmp_path: Path):
    staged = of(FLOWS, tmp_path, a=BY_SEX + "2015,all,CHN,DEU,1,2,3,4,5,6\n")
    rows = staged.rows.set_index("method")
    assert rows["estimated_persons"].to_dict() == dict(zip(METHODS, range(1, 7), strict=True))
    assert set(rows["period"].astype("str") + rows["period_end"].astype("str")) == {
        "2015-01-012019-12-31"
    }
    assert set(rows["component"] + rows["sex"] + rows["origin"] + rows["destination"]) == {
        "_T_TCHNDEU"
    }
    place = rows.loc["da_pb_closed", ["locator", "printed"]].tolist()
    assert place == ["a.csv, line 2, column da_pb_closed", "6"]


def test_the_authors_pairs_have_no_sexes_and_two_decimals(tmp_path: Path):
    staged = of(FLOWS, tmp_path, bilat_mig=PAIRS + "2015,IND,PHL,0,0,0,0,0,9876.29\n")
    assert staged.held.empty
    row = staged.rows.set_index("method").loc["da_pb_closed"]
    assert (row["sex"], row["estimated_persons"], row["printed"]) == ("_T", 9876.29, "9876.29")
    # Their zero is printed, and so a zero it is.
    assert (staged.rows["estimated_persons"] == 0).sum() == 5


def test_the_authors_two_files_make_one_edition(tmp_path: Path):
    staged = of(
        FLOWS,
        tmp_path,
        bilat_mig=PAIRS + "2015,CHN,DEU,10,10,10,10,10,10\n",
        bilat_mig_sex=BY_SEX + "2015,female,CHN,DEU,6,6,6,6,6,6\n2015,male,CHN,DEU,5,5,5,5,5,5\n",
    )
    rows = staged.rows[staged.rows["method"] == "mig_rate"].set_index("sex")
    # Both sexes are estimated apart: no sum of the two, and none is made.
    assert rows["estimated_persons"].to_dict() == {"_T": 10, "F": 6, "M": 5}


def test_types_of_move_with_sexes_and_without(tmp_path: Path):
    by_sex_and_type = BY_TYPE.replace("year0,", "year0,sex,")
    staged = of(
        TYPES,
        tmp_path,
        bilat_mig_type=BY_TYPE + "2015,DEU,CHN,return,0,0,61\n2015,DEU,CHN,transit ,1,0,2\n",
        bilat_mig_sex_type=by_sex_and_type + "2015,female,DEU,CHN,outward,0.5,0,3\n",
    )
    rows = staged.rows[staged.rows["method"].isin(["da_pb_closed", "da_min_open"])]
    read = rows.set_index(["method", "component", "sex"])["estimated_persons"].to_dict()
    assert read == {
        ("da_pb_closed", "return", "_T"): 61,
        ("da_pb_closed", "transit", "_T"): 2,
        ("da_pb_closed", "outward", "F"): 3,
        ("da_min_open", "return", "_T"): 0,
        ("da_min_open", "transit", "_T"): 1,
        ("da_min_open", "outward", "F"): 0.5,
    }


def test_former_states_are_left_out_and_unknown_codes_and_cells_held_back(tmp_path: Path):
    staged = of(
        TYPES,
        tmp_path,
        a=BY_TYPE
        + "2005,SUD,DEU,outward,1,1,1\n2005,DEU,SCG,return,1,1,1\n2015,SDN,DEU,outward,1,1,1\n"
        + "2015,QQQ,DEU,outward,2,2,2\n2015,HKG,DEU,sideways,3,3,3\n2015,MAC,DEU,outward,4,,NA\n",
    )
    assert set(staged.rows["origin"]) == {"SDN", "MAC"}
    assert sorted(staged.held["found"]) == ["NA", *["QQQ"] * 3, *["sideways"] * 3]
    macao = staged.rows[staged.rows["origin"] == "MAC"].set_index("method")
    assert macao["status"].to_dict() == {"da_min_open": "A", "da_min_closed": "O"}
    assert pd.isna(macao["estimated_persons"]["da_min_closed"])


def test_another_layout_is_refused_with_what_was_expected(tmp_path: Path):
    with pytest.raises(RefusedError, match="column da_pb_closed is missing; the header has year0"):
        of(FLOWS, tmp_path, a=PAIRS.replace("da_pb_closed", "da_pb"))
    with pytest.raises(RefusedError, match=r"a column of types of move.*abel_cohen_flows_by"):
        of(FLOWS, tmp_path / "..", b=PAIRS.replace("dest,", "dest,type,"))
    with pytest.raises(RefusedError, match="column type is missing"):
        of(TYPES, tmp_path, c=PAIRS)


def test_the_full_files_are_read_whole_but_for_two_former_states(full, shared: Path):
    assert {n: (len(s.rows), len(s.held)) for n, s in full.items()} == {
        FLOWS: (2_233_950, 0),
        TYPES: (692_922, 0),
    }
    for name, methods, lines, former in ((FLOWS, 6, 377_099, 4_774), (TYPES, 3, 233_881, 2_907)):
        raw = pd.read_csv(shared / FOLDER / FILES[name], keep_default_na=False)
        gone = raw[raw["orig"].isin(["SUD", "SCG"]) | raw["dest"].isin(["SUD", "SCG"])]
        assert (len(raw), len(gone), gone["year0"].max()) == (lines, former, 2005)
        assert len(full[name].rows) == (lines - former) * methods
    assert {"HKG", "MAC", "CHN", "NAM"} <= set(full[FLOWS].rows["origin"])


def test_world_totals_of_the_methods_in_2015_to_2020(full):
    world = total(full[FLOWS])
    assert world["da_pb_closed"] == 101_176_337
    assert world["da_min_closed"] == 46_840_693
    assert round(world["da_min_open"] / 1e6, 1) == 41.7


def test_the_corridor_in_2015_to_2020_and_why_it_is_no_count(full):
    to_eu = total(full[FLOWS], origin=["CHN"], to=EU)
    back = total(full[FLOWS], origin=EU, to=["CHN"])
    assert to_eu["da_pb_closed"] == 261_456
    assert back["da_pb_closed"] == 93_114
    # The stock of 2020 names no EU-born in China: hardly a move but of returning Chinese.
    assert (back["sd_drop_neg"], back["mig_rate"]) == (0, 0)
    rows = full[TYPES].rows
    rows = rows[rows["origin"].isin(EU) & (rows["destination"] == "CHN")]
    rows = rows[(rows["period"] == "2015-01-01") & (rows["method"] == "da_pb_closed")]
    assert rows.groupby("component")["estimated_persons"].sum().to_dict() == {
        "return": 92_805,
        "transit": 306,
    }


def test_types_add_up_to_the_flow_within_rounding(full):
    keys = ["method", "origin", "destination", "period"]
    parts = full[TYPES].rows.groupby(keys)["estimated_persons"].sum()
    flows = full[FLOWS].rows
    flows = flows[(flows["sex"] == "_T") & flows["method"].str.startswith("da_")]
    both = pd.DataFrame({"flow": flows.set_index(keys)["estimated_persons"], "parts": parts})
    # A pair of 0 under all methods is in neither file or in one of the two.
    assert (both["flow"].fillna(0) - both["parts"].fillna(0)).abs().max() == 1


def test_women_and_men_are_not_the_parts_of_both_so_no_total_is_checked(full):
    rows = full[FLOWS].rows
    rows = rows[rows["method"] == "sd_drop_neg"]
    wide = rows.pivot(
        index=["origin", "destination", "period"], columns="sex", values="estimated_persons"
    ).fillna(0)
    assert (wide["F"] + wide["M"] - wide["_T"]).abs().max() == 104_329
    assert not hasattr(import_module(f"twoway.sources.{FLOWS}"), "totals")


@pytest.mark.parametrize("name", [FLOWS, TYPES])
def test_places_lead_to_the_printed_cell(full, shared: Path, name):
    some = full[name].rows.iloc[::49_999]
    assert cells_at(shared / FOLDER, some["locator"]) == some["printed"].tolist()


@pytest.mark.parametrize("name", [FLOWS, TYPES])
def test_the_shipped_edition_is_the_full_one_cut_to_the_corridors(full, tmp_path: Path, name):
    file = RAW / name / "2022-10-28" / FILES[name]
    shipped = stage_edition(name, edition_of(name, tmp_path, file))
    assert shipped.held.empty
    rows = full[name].rows
    there = rows["origin"].isin(EU) & rows["destination"].isin(["CHN", "IND"])
    back = rows["destination"].isin(EU) & rows["origin"].isin(["CHN", "IND"])
    assert len(shipped.rows) == (there | back).sum()
    assert_cut(shipped.rows, rows[there | back], KEY)
    some = shipped.rows.iloc[::101]
    assert cells_at(file.parent, some["locator"]) == some["printed"].tolist()
