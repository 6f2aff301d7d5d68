"""Two definitions in one file, two sources: each reads its own measure, and the service's answer."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cells_at
from places import RAW
from tables import assert_cut, edition_of
from twoway.edition import RefusedError
from twoway.reference import is_group, members
from twoway.stage import Staged, stage_edition

BORN, CITIZENS = "oecd_foreign_born", "oecd_foreign_citizens"
FOLDER = "data/stocks_flows/oecd"
FILE = "mig_stocks_B14_B15_by_origin.csv.gz"
EU = members("EU27_2020", pd.Timestamp("2022-01-01").date())
KEY = ["origin", "destination", "sex", "period"]
HEAD = "dest_iso3,orig_iso3,orig_m49,year,sex,measure,value\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Staged]:
    """Stage the full file twice, once for each definition."""
    home = tmp_path_factory.mktemp("oecd")
    path = shared / FOLDER / FILE
    return {name: stage_edition(name, edition_of(name, home, path)) for name in (BORN, CITIZENS)}


def of(name: str, folder: Path, text: str) -> Staged:
    folder.mkdir(exist_ok=True)
    file = folder / "stocks.csv"
    file.write_text(text, "utf-8")
    return stage_edition(name, edition_of(name, folder / name, file))


def persons(staged: Staged) -> dict[tuple[str, str, str], int]:
    rows = staged.rows
    keys = zip(rows["origin"], rows["destination"], rows["sex"], strict=True)
    return dict(zip(keys, rows["persons"], strict=True))


def answer(flow: str, partner: str, *lines: str, labels: bool = True) -> str:
    """Lay an answer of the service out, with labels beside the codes or without."""
    rows = [line.split() for line in lines]
    names = ["REF_AREA", partner, "MEASURE", "SEX", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS"]
    whole = f"OECD.ELS.IMD:{flow}(1.0)"
    head = ["STRUCTURE", "STRUCTURE_ID", "ACTION"] if labels else ["DATAFLOW"]
    lead = ["DATAFLOW", whole, "I"] if labels else [whole]
    table = [",".join([*head, *names, "UNIT_MULT"])]
    table += [",".join([*lead, *("" if c == "-" else c for c in row), "0"]) for row in rows]
    return "\n".join(table) + "\n"


def test_each_source_reads_its_measure_and_no_natives(tmp_path: Path):
    text = HEAD + (
        "ITA,,0,2022,T,B14_foreign_born,6161391\nITA,CHN,156,2022,T,B14_foreign_born,228630\n"
        "ITA,CHN,156,2022,F,B15_foreign_citizens,147884\nITA,ITA,380,2022,T,native_born,0\n"
        "ITA,HKG,344,2022,T,B15_foreign_citizens,0\nITA,TWN,158,2022,T,B15_foreign_citizens,9\n"
        "ITA,NAM,516,2022,T,B15_foreign_citizens,3\nITA,MAC,446,2022,T,B15_foreign_citizens,\n"
    )
    born, citizens = of(BORN, tmp_path, text), of(CITIZENS, tmp_path, text)
    assert persons(born) == {("_T", "ITA", "_T"): 6161391, ("CHN", "ITA", "_T"): 228630}
    assert set(born.rows["basis"]) == {"birth"}
    read = citizens.rows.set_index("origin")
    assert read["persons"].dropna().to_dict() == {"CHN": 147884, "HKG": 0, "TWN": 9, "NAM": 3}
    # An empty cell is missing, a 0 is a count.
    assert read["status"].to_dict() == {"CHN": "A", "HKG": "A", "TWN": "A", "NAM": "A", "MAC": "O"}
    assert set(read["basis"] + read["reporter"]) == {"citizenshipITA"}
    assert read["sex"].to_dict()["CHN"] == "F"


def test_unknown_origins_are_one_and_former_states_groups_and_stateless_none(tmp_path: Path):
    text = HEAD + "".join(
        f"DEU,,{code},2020,T,B14_foreign_born,5\n"
        for code in ("9999999", "11578", "810", "891", "200", "530", "1000029", "1000088", "954")
    )
    assert persons(of(BORN, tmp_path, text)) == {("_X", "DEU", "_T"): 5, ("XKX", "DEU", "_T"): 5}


def test_an_unknown_code_a_fraction_and_a_pair_told_twice_are_held_back(tmp_path: Path):
    staged = of(
        BORN,
        tmp_path,
        HEAD
        + "USA,,777777,2020,T,B14_foreign_born,5\nUSA,MEX,484,2020,T,B14_foreign_born,5.5\n"
        + "USA,CAN,124,2020,T,B14_foreign_born,1\nUSA,CAN,124,2020,T,B14_foreign_born,2\n"
        + "USA,CHN,156,2020,T,B14_foreign_born,7\n",
    )
    assert sorted(staged.held["found"]) == ["1", "2", "5.5", "777777"]
    assert persons(staged) == {("CHN", "USA", "_T"): 7}


@pytest.mark.parametrize("labels", [True, False])
def test_the_services_answer_is_read_with_labels_and_without(tmp_path: Path, labels: bool):
    text = answer(
        "DSD_MIG_F@DF_MIG_POPF",
        "BIRTH_COUNTRY",
        "ITA W B14 _T 2023 6161391 A",
        "ITA CHN B14 F 2023 117000 E",
        "ITA ITA B14 _T 2023 52000000 A",
        "ITA XKV B14 _T 2023 40 P",
        "ITA W_X B14 _T 2023 3 A",
        "ITA STLS B14 _T 2023 2 A",
        "ITA SUN_F B14 _T 2023 1 A",
        "ITA MAC B14 _T 2023 - A",
        "ITA HKG B14 _T 2023 - Q",
        "ITA CHN B14 _T - - A",
        labels=labels,
    )
    staged = of(BORN, tmp_path, text)
    rows = staged.rows.set_index("origin")
    assert rows["persons"].dropna().to_dict() == {"_T": 6161391, "CHN": 117000, "XKX": 40, "_X": 3}
    assert rows["status"].to_dict() == {
        "_T": "A",
        "CHN": "E",
        "XKX": "P",
        "_X": "A",
        "MAC": "O",
        "HKG": "Q",
    }
    assert rows["flag"].to_dict()["CHN"] == "E"
    assert rows["locator"].to_dict()["CHN"] == "stocks.csv, line 3, column OBS_VALUE"
    assert staged.held.empty


def test_citizens_are_one_measure_of_a_flow_that_has_several(tmp_path: Path):
    text = answer(
        "DSD_MIG@DF_MIG",
        "CITIZENSHIP",
        "ITA CHN B15 _T 2022 300216 A",
        "ITA CHN B11 _T 2022 9000 A",
        "ITA CHN B12 _T 2022 800 A",
    )
    assert persons(of(CITIZENS, tmp_path, text)) == {("CHN", "ITA", "_T"): 300216}


def test_another_flow_unit_and_layout_are_not_taken_for_this_one(tmp_path: Path):
    other = answer("DSD_MIG@DF_MIG", "BIRTH_COUNTRY", "ITA CHN B14 _T 2022 1 A")
    with pytest.raises(RefusedError, match=r"holds DSD_MIG@DF_MIG, expected DSD_MIG_F@DF_MIG_POPF"):
        of(BORN, tmp_path / "flow", other)
    renamed = answer("DSD_MIG_F@DF_MIG_POPF", "BIRTHPLACE", "ITA CHN B14 _T 2022 1 A")
    with pytest.raises(RefusedError, match="column BIRTH_COUNTRY is missing; the header has"):
        of(BORN, tmp_path / "layout", renamed)
    with pytest.raises(RefusedError, match="column value is missing"):
        of(BORN, tmp_path / "converted", HEAD.replace("value", "stock"))
    units = answer(
        "DSD_MIG@DF_MIG",
        "CITIZENSHIP",
        "ITA CHN B15 _T 2022 300 A",
        "ITA IND B15 _T 2022 7 A",
    )
    held = of(CITIZENS, tmp_path, units.replace("300,A,0", "300,A,3")).held
    assert held["rule"].tolist() == ["doubted by its source: UNIT_MULT is 3, expected 0: not units"]


def test_full_file_is_read_by_two_sources_and_nothing_is_held_back(
    full: dict[str, Staged], shared: Path
):
    assert {n: (len(s.rows), len(s.held)) for n, s in full.items()} == {
        BORN: (158_492, 0),
        CITIZENS: (181_989, 0),
    }
    raw = pd.read_csv(shared / FOLDER / FILE, dtype=str, keep_default_na=False)
    left_out = raw[is_group(raw["orig_m49"], "oecd") & raw["measure"].ne("native_born")]
    natives = raw[raw["measure"] == "native_born"]
    assert len(raw) == 158_492 + 181_989 + len(left_out) + len(natives)
    # Former states, groups, and codes that are no country's; pinned, so that none joins them unseen.
    assert left_out.groupby("measure").size().to_dict() == {
        "B14_foreign_born": 6_921,
        "B15_foreign_citizens": 8_259,
    }
    assert len(natives) == 358


@pytest.mark.parametrize(
    ("name", "measure", "china", "destinations"),
    [(BORN, 228_630, 762_295, 16), (CITIZENS, 300_216, 823_349, 18)],
)
def test_chinese_in_italy_and_in_the_eu_in_2022(full, name, measure, china, destinations):
    rows = full[name].rows
    rows = rows[(rows["origin"] == "CHN") & (rows["sex"] == "_T") & (rows["period"] == "2022")]
    assert rows.set_index("destination")["persons"]["ITA"] == measure
    in_eu = rows[rows["destination"].isin(EU)]
    assert (in_eu["persons"].sum(), len(in_eu)) == (china, destinations)


@pytest.mark.parametrize(("name", "zeros"), [(BORN, 19_407), (CITIZENS, 31_748)])
def test_china_is_no_destination_and_its_territories_stand_apart(full, name, zeros):
    rows = full[name].rows
    assert {"CHN", "HKG", "MAC", "TWN", "NAM", "_X"} <= set(rows["origin"])
    assert ("XKX" in set(rows["origin"])) == (name == CITIZENS)
    assert not {"CHN", "HKG", "MAC", "TWN"} & set(rows["destination"])
    assert set(rows["sex"]) == {"_T", "F"}
    assert (rows["persons"] == 0).sum() == zeros
    assert rows["persons"].notna().all()


@pytest.mark.parametrize("name", [BORN, CITIZENS])
def test_places_lead_to_the_printed_cell(full, shared: Path, name):
    some = full[name].rows.iloc[::9_973]
    assert cells_at(shared / FOLDER, some["locator"]) == some["printed"].tolist()


@pytest.mark.parametrize("name", [BORN, CITIZENS])
def test_the_shipped_edition_is_the_full_one_cut_to_the_corridor(full, tmp_path: Path, name):
    (file,) = (RAW / name / "2025").glob("*.csv.gz")
    shipped = stage_edition(name, edition_of(name, tmp_path, file))
    assert shipped.held.empty
    assert_cut(shipped.rows, full[name].rows, KEY)
    whole = full[name].rows
    wanted = whole["destination"].isin(EU) & whole["origin"].isin(
        ["_T", "CHN", "IND", "HKG", "MAC"]
    )
    assert len(shipped.rows) == wanted.sum()
    assert cells_at(file.parent, shipped.rows["locator"]) == shipped.rows["printed"].tolist()
