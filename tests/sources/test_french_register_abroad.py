"""French citizens registered abroad: names in French capitals, a neighbour's citizens told."""

from pathlib import Path

import pytest

from cells import misplaced
from tables import edition_of, listed
from twoway.edition import RefusedError
from twoway.sources.french_register_abroad import SOURCE, edition_label
from twoway.stage import Staged, stage_edition

NAME = "french_register_abroad"
FILE = "data/standards_programmes/french-abroad-2011-refine.csv"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """Stage the full file."""
    home = tmp_path_factory.mktemp(NAME)
    return stage_edition(NAME, edition_of(NAME, home, shared / FILE))


def test_full_file_and_its_check_figures(full: Staged, shared: Path):
    assert (len(full.rows), len(full.held)) == (161, 0)
    assert full.rows["persons"].sum() == 1_594_303
    persons = full.rows.set_index("destination")["persons"]
    assert (persons["CHN"], persons["TWN"]) == (30_305, 1_517)
    assert not {"HKG", "MAC"} & set(persons.index)
    assert misplaced(shared / FILE, full.rows) == []


def test_names_that_are_easily_mistaken(full: Staged):
    persons = full.rows.set_index("destination")["persons"]
    assert (persons["NER"], persons["NGA"]) == (1_558, 1_826)
    assert (persons["COG"], persons["COD"]) == (5_083, 2_448)
    assert (persons["GIN"], persons["GNQ"], persons["GNB"]) == (2_379, 684, 109)
    assert (persons["DOM"], persons["AUT"], persons["AUS"]) == (3_818, 8_024, 18_323)
    assert (persons["SDN"], persons["SSD"], persons["NAM"]) == (225, 54, 293)
    assert (persons["DEU"], persons["KOR"], persons["CHE"]) == (114_372, 1_993, 155_743)
    # Jerusalem and the Palestinian territories are one consulate and no country.
    assert persons["_X"] == 19_708
    assert full.rows["destination"].is_unique


def test_every_row_is_the_french_count_of_french_citizens(full: Staged):
    keys = full.rows[["reporter", "basis", "origin", "sex", "period"]].drop_duplicates()
    assert keys.astype("str").to_numpy().tolist() == [
        ["FRA", "citizenship", "FRA", "_T", "2011-12-31"]
    ]


def test_a_count_of_two_countries_says_so(full: Staged):
    mixed = full.rows[full.rows["status"] == "D"].set_index("destination")
    assert mixed["flag"].to_dict() == {
        "DJI": "dont 15 en Erythrée",
        "KAZ": "dont 63 au Kirghizstan",
        "SUR": "dont 29 au Guyana",
    }
    assert mixed["persons"]["DJI"] == 5_142


def test_the_year_is_in_the_name_and_without_it_the_file_is_refused(tmp_path: Path):
    assert edition_label(Path("french-abroad-2011-refine.csv")) == "2011"
    row = {"Country": "CHINE", "Number": "5", "Comments": ""}
    file = listed(tmp_path / "files", [row], "french-abroad.csv")
    with pytest.raises(RefusedError, match="no year in the name"):
        stage_edition(NAME, edition_of(NAME, tmp_path, file))


def test_an_unknown_name_and_an_empty_cell_are_held_back(tmp_path: Path):
    rows = [
        {"Country": "CHINE", "Number": "0", "Comments": ""},
        {"Country": "ATLANTIDE", "Number": "5", "Comments": ""},
        {"Country": "INDE", "Number": "", "Comments": ""},
    ]
    file = listed(tmp_path / "files", rows, "2012.csv")
    staged = stage_edition(NAME, edition_of(NAME, tmp_path, file))
    assert staged.rows[["destination", "persons"]].to_numpy().tolist() == [["CHN", 0]]
    assert staged.held["found"].tolist() == ["ATLANTIDE", "nothing"]


def test_it_is_not_shipped():
    assert SOURCE.not_shipped == "terms are to be confirmed"
