"""A row that breaks a rule is held back with its place; the rest is loaded with types."""

import pandas as pd
import pytest

from tables import table
from twoway.panels import PANELS
from twoway.stage import settle, stand_ins

GOOD = """
    source  edition  reporter  basis        origin  destination  sex  period      persons  status  locator  printed
    a       1        DEU       citizenship  CHN     DEU          _T   2020-01-01  300      A       f,1      300
    a       1        DEU       citizenship  USA     DEU          _T   2020-01-01  0        A       f,2      0
"""


def stock(**changes: object) -> pd.DataFrame:
    frame = table(GOOD).astype("object").astype("str")
    for column, value in changes.items():
        frame[column] = frame[column].astype("object")
        frame.loc[0, column] = value
    return frame


def test_good_rows_get_types_and_zero_is_kept():
    rows, held = settle(stock(), PANELS["stock"])
    assert held.empty
    assert sorted(rows["persons"]) == [0, 300]
    assert list(rows.columns) == list(PANELS["stock"].columns)


@pytest.mark.parametrize(
    ("changes", "rule", "found"),
    [
        ({"persons": "1 234"}, "type of persons", "1 234"),
        ({"persons": "n/a"}, "type of persons", "n/a"),
        ({"persons": "12.5"}, "type of persons", "12.5"),
        ({"persons": "1e3"}, "type of persons", "1e3"),
        ({"persons": "-5"}, "rule of persons", "-5"),
        ({"origin": "QQQ"}, "rule of origin", "QQQ"),
        ({"sex": "female"}, "rule of sex", "female"),
        ({"period": "2020-13-01"}, "type of period", "2020-13-01"),
        ({"basis": None}, "key of basis", "nothing"),
        ({"persons": None}, "missing of persons", "nothing"),
    ],
)
def test_a_bad_cell_holds_its_row_back_and_only_that(changes, rule, found):
    rows, held = settle(stock(**changes), PANELS["stock"])
    assert len(rows) == 1
    assert held[["rule", "found", "locator"]].to_numpy().tolist() == [[rule, found, "f,1"]]
    assert held["cure"].str.len().min() > 20


def test_a_missing_value_with_a_status_is_loaded_as_missing():
    rows, held = settle(stock(persons=None, status="M"), PANELS["stock"])
    assert held.empty
    assert rows["persons"].isna().sum() == 1


def test_both_rows_of_a_duplicated_key_are_held_back():
    twice = pd.concat([stock(), stock(persons="301").iloc[:1]], ignore_index=True)
    rows, held = settle(twice, PANELS["stock"])
    assert len(rows) == 1
    assert held["rule"].tolist() == ["one row per key"] * 2
    assert sorted(held["found"]) == ["300", "301"]


def test_what_is_held_back_keeps_its_place_without_a_value():
    panel = PANELS["stock"]
    _, held = settle(stock(persons="n/a"), panel)
    (row,) = stand_ins(held, panel).to_dict("records")
    assert (row["origin"], row["status"], row["printed"]) == ("CHN", "V", "300")
    assert pd.isna(row["persons"])
    # A key that is broken has no place; of two rows with one key, one stands.
    _, unknown = settle(stock(origin="QQQ"), panel)
    assert stand_ins(unknown, panel).empty
    twice = pd.concat([stock(), stock(persons="301").iloc[:1]], ignore_index=True)
    _, both = settle(twice, panel)
    assert len(stand_ins(both, panel)) == 1


def test_a_source_that_forgets_a_column_or_adds_one_stops():
    with pytest.raises(ValueError, match=r"no column \['basis'\]"):
        settle(stock().drop(columns="basis"), PANELS["stock"])
    with pytest.raises(ValueError, match=r"\['colour'\] too many"):
        settle(stock().assign(colour="red"), PANELS["stock"])


def test_a_whole_number_with_a_point_is_whole():
    rows, held = settle(stock(persons="300.0"), PANELS["stock"])
    assert held.empty
    assert sorted(rows["persons"]) == [0, 300]
