"""Shares of origins: which column is the host is proved, the two Koreas are held back."""

import gzip
import io
from pathlib import Path

import pandas as pd
import pytest

from cells import cell_at
from places import RAW
from tables import edition_of
from twoway.edition import RefusedError, editions
from twoway.reference import members, to_area
from twoway.stage import Staged, stage_edition

NAME = "oecd_student_share"
FOLDER = "data/permits_students_skills"
FILE = f"{FOLDER}/oecd_derived/Share_students_origin_to_destination.csv.gz"
TIDY = f"{FOLDER}/oecd_derived/oecd_share_of_chinese_students_2022_tidy.csv"
UIS = f"{FOLDER}/unesco_uis"
HEAD = "REF_AREA,Origin,Destination,TIME_PERIOD,Percentage_of_students\n"


@pytest.fixture(scope="module")
def full(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    return stage_edition(NAME, edition_of(NAME, tmp_path_factory.mktemp(NAME), shared / FILE))


def of(folder: Path, text: str) -> Staged:
    file = folder / "shares.csv"
    file.write_bytes(text.encode("latin-1"))
    return stage_edition(NAME, edition_of(NAME, folder, file))


def shares_of(staged: Staged, origin: str) -> pd.Series:
    rows = staged.rows[staged.rows["origin"] == origin]
    return rows.set_index("destination")["percent"]


def test_the_full_file(full: Staged):
    # The two lines of "Korea" in each of 42 hosts but Korea itself.
    assert (len(full.rows), len(full.held)) == (9_074, 84)
    assert full.held[["rule", "found"]].drop_duplicates().to_numpy().tolist() == [
        ["rule of origin", "Korea"]
    ]
    assert full.rows["status"].value_counts().to_dict() == {"A": 8_235, "O": 839}
    assert full.rows.loc[full.rows["status"] == "O", "percent"].isna().all()
    assert set(full.rows["custody"]) == {"third-party data file"}
    assert full.rows["destination"].nunique() == 43
    assert "EU25" not in set(full.rows["destination"])
    assert (full.rows["origin"] != full.rows["destination"]).all()


def test_the_column_called_destination_is_where_students_come_from(full: Staged, shared: Path):
    """The host's shares of Chinese students agree with UNESCO's counts of the host's students."""
    china = shares_of(full, "CHN")
    assert china[["AUS", "USA", "JPN", "DEU"]].round(1).tolist() == [23.0, 31.9, 48.4, 9.5]
    totals = pd.read_csv(shared / UIS / "RAW_inbound_and_outbound_data.csv.gz", dtype=str)
    totals = totals[(totals["indicatorId"] == "26637") & (totals["year"] == "2019")]
    totals = totals.set_index("geoUnit")["value"].astype(float)
    pairs = pd.read_csv(shared / UIS / "popular-origins-by-destination.csv.gz", dtype=str)
    pairs = pairs[(pairs["origin_country_lumped"] == "China") & (pairs["year"] == "2019")]
    counts = pairs["value_lumped"].astype(float)
    counts.index = pd.Index(to_area(pairs["dest_country_name"], "uis", "english"))
    both = pd.DataFrame({"oecd": china, "unesco": 100 * counts / totals}).dropna()
    assert len(both) == 21
    # Italy differs (6.6 and 21.8); three years lie between the counts.
    assert (both["oecd"] - both["unesco"]).abs().median() < 1.6
    assert both.drop("ITA").corr().iloc[0, 1] > 0.97


def test_world_is_the_whole_and_regions_are_left_out(full: Staged):
    world = shares_of(full, "_T")
    assert (world.dropna() == 100).all()
    assert world[world.isna()].index.tolist() == ["CRI", "PER"]
    assert {"HKG", "MAC", "CUW", "CIV", "LAO", "PSE", "_X"} <= set(full.rows["origin"])
    # 225 names are 210 countries, the world, the rest, 12 regions and "Korea".
    assert full.rows["origin"].nunique() == 212
    assert "NAM" in set(full.rows["origin"])


def test_places(full: Staged, shared: Path):
    rows = full.rows.set_index(["origin", "destination"])
    for pair, printed in ((("CHN", "AUS"), "23.00978778"), (("CIV", "FRA"), None)):
        cell = rows.loc[pair]
        assert cell_at(shared / FILE, cell["locator"], "latin-1") == cell["printed"]
        assert printed in (None, cell["printed"])
    # A share in powers of ten is a number too.
    assert full.rows.loc[full.rows["printed"] == "7.60E-05", "percent"].tolist() == [7.6e-05]


def test_the_list_of_chinese_shares_agrees(full: Staged, shared: Path, tmp_path: Path):
    tidy = stage_edition(NAME, edition_of(NAME, tmp_path, shared / TIDY))
    assert (len(tidy.rows), len(tidy.held)) == (39, 0)
    pd.testing.assert_series_equal(shares_of(tidy, "CHN"), shares_of(full, "CHN").dropna())


def test_an_empty_share_is_missing_and_a_zero_is_none(tmp_path: Path):
    staged = of(
        tmp_path,
        HEAD + "DEU,Germany,China,2022,9.5\nDEU,Germany,Namibia,2022,0\nDEU,Germany,Peru,2022,\n"
        "DEU,Germany,Asia,2022,42\nDEU,Germany,Asia unspecified,2022,1\nDEU,Germany,Germany,2022,\n"
        "DEU,Germany,Other countries unspecified,2022,7\nEU25,Union,China,2022,5\n"
        "DEU,Germany,Korea,2022,2\nDEU,Germany,Korea,2022,1\nDEU,Germany,Curaã§ao,2022,1\n",
    )
    rows = staged.rows.astype("object").where(staged.rows.notna(), None).set_index("origin")
    assert rows[["percent", "status"]].to_numpy().tolist() == [
        [9.5, "A"],
        [0.0, "A"],
        [None, "O"],
        [7.0, "A"],
    ]
    assert rows.index.tolist() == ["CHN", "NAM", "PER", "_X"]
    assert sorted(staged.held["found"]) == ["Curaã§ao", "Korea", "Korea"]


def test_a_changed_header_is_refused(tmp_path: Path):
    with pytest.raises(RefusedError, match=r"column Destination is missing.*changed the layout"):
        of(tmp_path, HEAD.replace("Destination", "COUNTRY") + "DEU,Germany,China,2022,9.5\n")


def test_the_shipped_edition(full: Staged):
    (edition,) = editions(NAME, RAW)
    cut = stage_edition(NAME, edition)
    assert (len(cut.rows), len(cut.held)) == (75, 0)
    eu = members("EU27_2020", pd.Timestamp("2025-01-01").date())
    rows = full.rows
    expected = rows[rows["origin"].isin(["CHN", "IND", "_T"]) & rows["destination"].isin(eu)]
    columns = ["origin", "destination", "percent", "status", "printed"]
    pd.testing.assert_frame_equal(cut.rows[columns], expected[columns].reset_index(drop=True))
    text = gzip.decompress(edition.file("*").read_bytes()).decode("latin-1")
    assert io.StringIO(text).readline() == HEAD.replace("\n", "\r\n") or text.startswith(HEAD)
