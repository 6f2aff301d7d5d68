"""Text values of the SDG database: numbers, bounds and words for none; pages that are not all.

No answer of this series is at hand. The shape is that of recorded answers of other series; the
values are invented.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from publishers import Publishers, text
from tables import edition_of
from twoway import catalogue
from twoway.edition import RefusedError, editions
from twoway.fetch import fetch
from twoway.stage import Staged, stage_edition

NAME = "unsd_recruitment_cost"
SERIES = "SL_EMP_RCOST_MO"


def record(value: Any, area: str = "608", year: Any = 2019.0, **more: Any) -> dict[str, Any]:
    dimensions = {"Sex": "BOTHSEX", "Reporting Type": "G"} | more.pop("dimensions", {})
    attributes = {"Nature": "C", "Units": "MO"} | more.pop("attributes", {})
    return {
        "goal": ["10"],
        "target": ["10.7"],
        "indicator": ["10.7.1"],
        "series": SERIES,
        "seriesDescription": "Migrant recruitment costs (number of months of earnings)",
        "seriesCount": "0",
        "geoAreaCode": area,
        "geoAreaName": "Somewhere",
        "timePeriodStart": year,
        "value": value,
        "valueType": "Float",
        "time_detail": None,
        "source": "a survey",
        "footnotes": [""],
        "attributes": attributes,
        "dimensions": dimensions,
    } | more


def answer(*records: dict[str, Any], **head: Any) -> str:
    known = {"size": len(records), "totalElements": len(records), "totalPages": 1, "pageNumber": 1}
    parts = {
        "attributes": [{"id": "Units", "codes": []}, {"id": "Nature", "codes": []}],
        "dimensions": [{"id": "Sex", "codes": []}, {"id": "Reporting Type", "codes": []}],
    }
    return json.dumps({**known, **parts, "data": records, **head})


def of(folder: Path, body: str) -> Staged:
    folder.mkdir(exist_ok=True)
    file = folder / f"{SERIES}.json"
    file.write_text(body, "utf-8")
    return stage_edition(NAME, edition_of(NAME, folder, file))


def test_numbers_bounds_and_words_for_none_are_three_things(tmp_path: Path):
    natures = ["C", "C", "C", "N", "C", "E", "G"]
    values = ["1.20", "<0.1", ">95", "N", "NaN", "3", "0"]
    staged = of(
        tmp_path,
        answer(
            *(
                record(value, year=float(2015 + k), attributes={"Nature": nature})
                for k, (value, nature) in enumerate(zip(values, natures, strict=True))
            )
        ),
    )
    assert staged.held.empty
    rows = staged.rows
    assert rows["printed"].tolist() == values
    assert rows["months"].astype("object").where(rows["months"].notna(), None).tolist() == [
        1.2,
        None,
        None,
        None,
        None,
        3.0,
        0.0,
    ]
    assert rows["status"].tolist() == ["A", "L", "L", "Z", "O", "E", "A"]
    assert rows["flag"].tolist() == ["C", "<0.1", ">95", "N", "C", "E", "G"]
    assert set(rows["area"]) == {"PHL"}
    assert rows["period"].astype("str").str[:10].tolist()[0] == "2015-01-01"
    assert rows["locator"].iloc[0] == "SL_EMP_RCOST_MO.json, data[0].value"


def test_sexes_kinds_of_series_and_areas_are_told_apart(tmp_path: Path):
    records = [
        record("1", dimensions={"Sex": "FEMALE"}),
        record("2", dimensions={"Sex": "MALE"}),
        record("3", dimensions={"Reporting Type": "N"}),
        record("4", "156"),
        record("5", "344"),
        record("6", "446"),
        record("7", "1"),
        record("8", "35"),
    ]
    staged = of(tmp_path, answer(*records))
    keys = ["area", "sex", "reporting_type"]
    assert staged.rows.set_index(keys)["months"].to_dict() == {
        ("CHN", "_T", "G"): 4,
        ("HKG", "_T", "G"): 5,
        ("MAC", "_T", "G"): 6,
        ("PHL", "F", "G"): 1,
        ("PHL", "M", "G"): 2,
        ("PHL", "_T", "N"): 3,
    }
    # The world and South-eastern Asia are no areas: left out, not held back.
    assert staged.held.empty


def test_what_the_panel_cannot_hold_is_held_back(tmp_path: Path):
    records = [
        record("1.5"),
        record("150", year=2020.0, attributes={"Units": "PERCENT"}),
        record("2", year=2021.0, dimensions={"Skill level": "LOW"}),
        record("3", year=2022.0, dimensions={"Age": "ALLAGE"}),
        record("about 4", year=2023.0),
        record("5", "9999"),
        record("6", year=2016.5),
    ]
    staged = of(tmp_path, answer(*records))
    assert staged.rows["months"].tolist() == [1.5, 3.0]
    assert len(staged.held) == 5
    said = " ".join(staged.held["rule"] + " " + staged.held["found"].astype("str"))
    for words in ("unit 'PERCENT'", "Skill level=LOW", "about 4", "9999", "2016.5"):
        assert words in said


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (answer(record("1"), totalPages=2, totalElements=2), "page 1 of 2 with 1 of 2 records"),
        (answer(record("1"), totalElements=3), "expected all on one page"),
        (answer(), "holds no data"),
        (answer(record("1", series="SI_RMT_COST")), "series SI_RMT_COST, expected SL_EMP"),
        (answer(record("1"))[:-20], "broken JSON at character"),
        ('{"message": "error"}', "holds no data"),
        ("<html><title>Down</title></html>", "an HTML page"),
    ],
)
def test_an_answer_that_is_not_the_whole_series_is_refused(tmp_path: Path, body, message):
    with pytest.raises(RefusedError, match=message):
        of(tmp_path, body)


def test_it_is_fetched_by_its_release(publishers: Publishers, workspace):
    feed = catalogue.source(NAME).source.feed
    listed = "https://unstats.un.org/SDGAPI/v1/sdg/Series/List"
    json_type = "application/json"
    publishers.on(
        listed, text(json.dumps([{"code": SERIES, "release": "2026.Q2.G.01"}]), json_type)
    )
    publishers.on(feed.address, text(answer(record("1.2"), record("2", "50")), json_type))
    fetched = fetch(NAME, datetime(2026, 11, 24, 2, tzinfo=UTC), publishers.wire())
    assert (fetched.outcome, fetched.edition) == ("accepted", "2026-11-24")
    (edition,) = editions(NAME)
    rows = stage_edition(NAME, edition).rows
    assert pd.Series(rows["months"].to_numpy(), index=rows["area"]).to_dict() == {
        "PHL": 1.2,
        "BGD": 2.0,
    }
    publishers.asked.clear()
    assert fetch(NAME, datetime(2026, 11, 25, 2, tzinfo=UTC), publishers.wire()).outcome == (
        "unchanged"
    )
    assert not [p for p in publishers.requests() if "Series/Data" in p]
