"""The file of a register's report is read as it was told: withheld, not reached, nobody."""

from tables import edition_of
from twoway.sources.registered_figures import COLUMNS, SOURCE
from twoway.stage import stage_edition

NAME = "registered_figures"
SAME = {
    "register": "made",
    "kind": "complaints",
    "origin": "CHN",
    "destination": "DEU",
    "dimension": "_T",
    "category": "_T",
    "period": "2020-01-01",
    "period_end": "2024-12-31",
    "cases": "200",
    "unit": "percent",
    "policy": "1 (abc)",
}
TOLD = (
    {"statistic": "within_30", "value": "25.5", "low": "20", "high": "31"},
    {"statistic": "within_90", "value": "x", "withheld_for": "few_between"},
    {"statistic": "median_days", "value": "n"},
    {"statistic": "recovery_share", "value": ""},
)


def written(folder, rows):
    path = folder / "made.csv"
    lines = [",".join({**SAME, **row}.get(c, "") for c in COLUMNS) for row in rows]
    path.write_text("\n".join([",".join(COLUMNS), *lines]), "utf-8")
    return edition_of(NAME, folder / "e", path)


def test_what_is_withheld_is_neither_blank_nor_zero(tmp_path):
    staged = stage_edition(NAME, written(tmp_path, TOLD))
    assert staged.held.empty
    rows = staged.rows.set_index("statistic")
    assert rows["status"].to_dict() == {
        "within_30": "A", "within_90": "Q", "median_days": "O", "recovery_share": "O",
    }  # fmt: skip
    assert (rows["value"]["within_30"], rows["value_low"]["within_30"]) == (25.5, 20)
    assert rows["flag"].to_dict()["within_90"] == "x"
    assert rows["flag"].to_dict()["median_days"] == "n"
    assert rows["withheld_for"]["within_90"] == "few_between"
    assert rows["locator"]["median_days"] == "made.csv, line 4, column value"


def test_an_area_that_is_none_is_held_back(tmp_path):
    staged = stage_edition(NAME, written(tmp_path, [{**TOLD[0], "destination": "GER"}, TOLD[1]]))
    assert (len(staged.rows), len(staged.held)) == (1, 1)


def test_it_is_not_shipped():
    assert SOURCE.not_shipped == "no register has been entrusted to us"
