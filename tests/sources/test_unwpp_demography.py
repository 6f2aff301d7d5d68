"""Four text files of one revision, or the publisher's own table: the same events, areas, years."""

from pathlib import Path

import pandas as pd
import pytest

from cells import cells_at
from places import RAW
from tables import assert_cut, edition_of
from twoway.edition import RefusedError
from twoway.reference import members
from twoway.sources.unwpp_demography import edition_label, totals
from twoway.stage import Staged, stage_edition

NAME = "unwpp_demography"
FOLDER = "data/stocks_flows/un_wpp"
FILES = {
    "birth": "wpp2024_births.txt.gz",
    "death": "wpp2024_deaths.txt.gz",
    "net_migration": "wpp2024_migration.txt.gz",
    "population_change": "wpp2024_PopChange.txt.gz",
}
SHIPPED = RAW / NAME / "2024"
KEY = ["event", "sex", "area", "period"]
EU = members("EU27_2020", pd.Timestamp("2022-01-01").date())
TABLE = "WPP2024_Demographic_Indicators_Medium.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    home = tmp_path_factory.mktemp("wpp")
    files = [shared / FOLDER / file for file in FILES.values()]
    return stage_edition(NAME, edition_of(NAME, home, *files))


def of(folder: Path, **texts: str) -> Staged:
    folder.mkdir(exist_ok=True)
    files = []
    for stem, text in texts.items():
        files.append(folder / (TABLE if stem == "table" else f"wpp2024_{stem}.txt"))
        files[-1].write_text(text, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, *files))


def four(**changed: str) -> dict[str, str]:
    """Four small files in the layout of the text files; each may be given anew."""
    small = {
        "births": "156\tChina\t10\t9.5\n",
        "deaths": "156\tChina\t4\t5\n",
        "migration": "156\tChina\t-1\t0\n",
        "PopChange": "156\tChina\t5\t4.4999999999\n",
    }
    head = "country_code\tcountry\t2022\t2023"
    return {
        event: f"{head}{chr(9) + 'last.observed' if event == 'migration' else ''}\n"
        + "".join(
            line + ("\t2023" if event == "migration" else "") + "\n"
            for line in changed.get(event, rows).splitlines()
        )
        for event, rows in small.items()
    }


def read(table: pd.DataFrame) -> dict[tuple[str, str, str], float]:
    rows = table[table["thousand_persons"].notna()]
    days = rows["period"].astype("str").str[:4]
    keys = zip(rows["event"], rows["area"], days, strict=True)
    return dict(zip(keys, rows["thousand_persons"], strict=True))


def test_four_files_are_four_events_and_the_year_of_observation_is_none(tmp_path: Path):
    staged = of(tmp_path, **four())
    assert read(staged.rows) == {
        ("birth", "CHN", "2022"): 10,
        ("birth", "CHN", "2023"): 9.5,
        ("death", "CHN", "2022"): 4,
        ("death", "CHN", "2023"): 5,
        ("net_migration", "CHN", "2022"): -1,
        ("net_migration", "CHN", "2023"): 0,
        ("population_change", "CHN", "2022"): 5,
        ("population_change", "CHN", "2023"): 4.5,
    }
    assert staged.held.empty
    change = staged.rows.set_index(["event", "period"]).loc["population_change"].iloc[-1]
    assert (change["printed"], change["locator"]) == (
        "4.4999999999",
        "wpp2024_PopChange.txt, line 2, column 2023",
    )


def test_regions_are_left_out_kosovo_is_an_area_and_the_unknown_is_held_back(tmp_path: Path):
    births = (
        "900\tWorld\t1\t1\n1834\tSub-Saharan Africa\t1\t1\n5505\tAmericas\t1\t1\n"
        "412\tKosovo (under UNSC res. 1244)\t2\t\n158\tTaiwan\t3\t0\n344\tHong Kong\t4\t4\n"
        "446\tMacao\t5\t5\n516\tNamibia\t6\t6\n98765\tAtlantis\t7\t7\n"
    )
    staged = of(tmp_path, **four(births=births))
    rows = staged.rows[staged.rows["event"] == "birth"]
    assert set(rows["area"]) == {"XKX", "TWN", "HKG", "MAC", "NAM"}
    kosovo = rows[rows["area"] == "XKX"].set_index(rows["period"].dt.year[rows["area"] == "XKX"])
    assert kosovo["status"].to_dict() == {2022: "A", 2023: "O"}
    assert read(staged.rows)["birth", "TWN", "2023"] == 0
    assert staged.held["found"].tolist() == ["98765", "98765"]


COLUMNS = (
    "LocID,LocTypeName,Variant,Time,TPopulation1July,TPopulationMale1July,TPopulationFemale1July,"
    "PopChange,Births,SRB,Deaths,DeathsMale,DeathsFemale,TFR,NetMigrations"
)


def test_the_publishers_table_says_the_same_with_projections_marked(tmp_path: Path):
    text = (
        f"\ufeff{COLUMNS}\n900,World,Medium,2023,9,5,4,9,9,105,9,5,4,1.0,0\n"
        "156,Country/Area,Medium,2022,100,51,49,5,10,108.7,4,2.5,1.5,1.0,-1\n"
        "156,Country/Area,Medium,2023,104.5,53,51.5,4.5,9.5,108.1,5,3,2,1.0,0\n"
        "156,Country/Area,Medium,2024,101.5,52,49.5,-3,8,107,10.5,6,4.5,1.0,-0.5\n"
        "412,Country/Area,Medium,2024,9,5,4,1,1,,,,,1.0,0\n"
        "935,Region,Medium,2023,9,5,4,7,7,105,7,4,3,1.0,0\n"
    )
    staged = of(tmp_path, table=text)
    assert staged.held.empty
    both = staged.rows[staged.rows["sex"] == "_T"]
    texts = of(tmp_path / "texts", **four())
    by_table = {k: v for k, v in read(both).items() if k[2] < "2024" and k[0] != "population"}
    assert by_table == read(texts.rows)
    later = both[both["period"] >= "2024"].set_index(["area", "event"])
    assert later["status"].to_dict()["CHN", "birth"] == "F"
    assert later["status"].to_dict()["XKX", "death"] == "O"
    day = pd.Timestamp("2023-01-01")
    rows = staged.rows.set_index(KEY)
    assert rows["locator"]["birth", "_T", "CHN", day] == f"{TABLE}, line 4, column Births"
    # Men and women: deaths, residents, and the ratio among births.
    assert rows["thousand_persons"]["death", "F", "CHN", day] == 2
    assert rows["thousand_persons"]["population", "M", "CHN", day] == 53
    ratio = rows["boys_per_100_girls"].dropna()
    assert ratio.to_dict()["birth", "_T", "CHN", day] == pytest.approx(108.1)
    assert {key[0] for key in ratio.index} == {"birth"}
    compared = totals(staged.rows)
    assert len(compared) == 2 + 2 * 2  # two years balanced; deaths and residents of two years
    assert ((compared["printed"] - compared["added"]).abs() <= compared["tolerance"]).all()


def test_an_edition_that_is_neither_is_refused_with_what_to_add(tmp_path: Path):
    with pytest.raises(RefusedError, match=r"wpp2024_births.txt.*or the four text files"):
        of(tmp_path, births=four()["births"])
    with pytest.raises(RefusedError, match="column country_code is missing; the header has code"):
        texts = {k: t.replace("country_code", "code") for k, t in four().items()}
        of(tmp_path / "codes", **texts)


def test_the_label_is_the_revision():
    assert edition_label(Path(f"{TABLE}.gz")) == "2024"
    assert edition_label(Path("births.txt")) is None


def test_the_full_files_hold_236_areas_in_74_years_and_no_world(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (236 * 74 * 4, 0)
    assert full.rows["area"].nunique() == 236
    assert {"CHN", "HKG", "MAC", "TWN", "XKX", "NAM"} <= set(full.rows["area"])
    assert set(full.rows["status"]) == {"A"}
    for event, file in FILES.items():
        raw = pd.read_csv(shared / FOLDER / file, sep="\t").set_index("country_code")
        own = full.rows[full.rows["event"] == event]
        added = own.groupby(own["period"].dt.year)["thousand_persons"].sum()
        world = raw.loc[900, [str(year) for year in added.index]].astype("float64")
        # The world is the sum of its areas, each rounded to persons.
        assert (added - world.set_axis(added.index)).abs().max() < 236 * 0.0005


def test_births_of_the_world_in_2023(full: Staged):
    births = full.rows[(full.rows["event"] == "birth") & (full.rows["period"] == "2023-01-01")]
    assert round(births["thousand_persons"].sum() / 1000) == 132


def test_change_is_births_less_deaths_and_net_migration(full: Staged):
    compared = totals(full.rows)
    assert len(compared) == 236 * 74 - 2
    off = (compared["printed"] - compared["added"]).abs()
    assert (off <= compared["tolerance"]).all()
    # What is let pass is rare: of 17,462 comparisons 73 differ by more than 20 persons.
    assert ((off > 0.0201).sum(), round(off.max(), 3)) == (73, 0.203)


def test_a_damaged_cell_and_the_two_that_the_publisher_does_not_balance(full: Staged):
    rows = full.rows
    damaged = rows.assign(
        thousand_persons=rows["thousand_persons"].mask(
            (rows["event"] == "death") & (rows["area"] == "CHN") & (rows["period"] == "1999"), 1
        )
    )
    compared = totals(damaged)
    wrong = compared[(compared["printed"] - compared["added"]).abs() > compared["tolerance"]]
    assert wrong["where"].tolist() == ["test: CHN, 1999-01-01"]
    wide = rows.pivot(index=["area", "period"], columns="event", values="thousand_persons")
    rest = wide["birth"] - wide["death"] + wide["net_migration"] - wide["population_change"]
    unbalanced = rest[rest.abs() > 0.25].round(3)
    assert {(a, d.year): v for (a, d), v in unbalanced.items()} == {
        ("HKG", 1967): -0.578,
        ("UKR", 1989): -4.862,
    }


def test_places_lead_to_the_printed_cell(full: Staged, shared: Path):
    some = full.rows.iloc[::997]
    assert cells_at(shared / FOLDER, some["locator"]) == some["printed"].tolist()


def test_the_shipped_edition_is_the_full_one_cut_and_keeps_the_world_line(
    full: Staged, tmp_path: Path
):
    files = sorted(SHIPPED.glob("*.gz"))
    shipped = stage_edition(NAME, edition_of(NAME, tmp_path, *files))
    assert (len(files), len(shipped.held)) == (4, 0)
    assert {*EU, "CHN", "HKG", "MAC", "TWN", "IND", "USA"} <= set(shipped.rows["area"])
    assert set(shipped.rows["area"]) == set(full.rows["area"])
    assert_cut(shipped.rows, full.rows, KEY)
    assert len(shipped.rows) == 236 * 14 * 4
    some = shipped.rows.iloc[::97]
    assert cells_at(SHIPPED, some["locator"]) == some["printed"].tolist()
    world = [pd.read_csv(f, sep="\t").set_index("country_code")["2023"][900] for f in files]
    assert world[1] == 132_110.264
