"""Readers of an export beside a report, of a second name beside the first, and of a keeper's console.

Each attack succeeds on what a careless hand would hand on or tell, and not on what is.
"""

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from test_recruitment import RATES
from test_survey_report import LAYOUT, made_up
from twoway import paths, survey_report
from twoway.cli import OK, REFUSED, main
from twoway.edition import RefusedError, editions
from twoway.protection.vault import Vault
from twoway.screening import screen
from twoway.stage import stage_edition

FEW = 5
TO = ["DEU"] * 90 + ["FRA"] * 60 + ["ESP"] * 30 + ["CYP"] * FEW
EXPORT = ["--columns", "corridor", "--to", "x", "--file", "cut.csv"]


@pytest.fixture
def store(workspace: Path, monkeypatch) -> pd.DataFrame:
    """A survey of which few went to Cyprus, not loaded yet."""
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    monkeypatch.setattr(survey_report, "rates_of", lambda _: RATES)
    return made_up(len(TO)).assign(to=TO, w=1, sex="1", isco="9312")


def loaded(frame: pd.DataFrame, name: str = "made") -> None:
    Path("codebook.toml").write_text(LAYOUT.replace('name = "made"', f'name = "{name}"'), "utf-8")
    frame.to_csv("data.csv", index=False)
    assert main(["survey", "load", "data.csv", "--codebook", "codebook.toml"]) == OK


def report(name: str = "made") -> int:
    return main(["survey", "report", name, "--pool", "none"])


def respondents() -> dict[str, float]:
    """How many went where, as the last report tells; nothing where it is hidden."""
    edition = editions("surveyed_recruitment_cost")[-1]
    rows = stage_edition("surveyed_recruitment_cost", edition).rows
    rows = rows[rows["sex_told"].eq("_T") & rows["skill"].eq("_T") & rows["statistic"].eq("mean")]
    return rows.set_index("destination")["respondents"].to_dict()


def who_is_left(told: dict[str, float], cut: pd.DataFrame) -> float:
    """Who is told of, less the rows of what is told and of what was handed on of what is hidden."""
    hidden = [to for to, size in told.items() if np.isnan(size)]
    known = sum(size for to, size in told.items() if to not in ("_T", *hidden))
    rows = cut["corridor"].str[-3:].isin(hidden).sum()
    return told["_T"] - known - rows


def test_rows_of_a_hidden_group_are_not_subtracted_from_a_report(store):
    loaded(store)
    assert report() == OK
    told = respondents()
    assert np.isnan(told["CYP"])
    careless = pd.DataFrame({"corridor": [f"CHN-{to}" for to in TO if to != "CYP"]})
    assert abs(who_is_left(told, careless) - FEW) <= 4, "the attack is too weak"
    assert main(["survey", "export", "made", *EXPORT]) == OK
    cut = pd.read_csv("cut.csv")
    assert who_is_left(told, cut) >= 10
    assert {*cut["corridor"].str[-3:]} == {to for to, n in told.items() if n > 0} - {"_T"}


def test_a_report_is_not_subtracted_from_rows_that_were_handed_on(store, capsys):
    loaded(store)
    assert main(["survey", "export", "made", *EXPORT]) == OK
    said = capsys.readouterr().out
    assert not re.search(r"left out|\b5\b", said), "how few are left out is said"
    cut = pd.read_csv("cut.csv")
    assert len(TO) - len(cut) >= 10, "all less the rows is few"
    rows = cut["corridor"].str[-3:].value_counts()
    assert report() == OK
    told = respondents()
    left = {to: told[to] - rows.get(to, 0) for to in told if to != "_T" and told[to] > 0}
    # Rounded to five, what is told may lie two from what is there.
    assert all(abs(n) <= 2 or n >= 8 for n in left.values())
    assert who_is_left(told, cut) >= 8


def test_few_who_came_after_an_export_are_not_all_less_the_rows(store, capsys):
    loaded(store.iloc[:-FEW])
    assert main(["survey", "export", "made", *EXPORT]) == OK
    rows = len(pd.read_csv("cut.csv"))
    loaded(store)
    assert len(store) - rows == FEW, "the attack is too weak"
    assert report() == REFUSED
    assert "a count below the threshold can be inferred" in capsys.readouterr().err


def test_the_same_persons_under_a_second_name_are_neither_told_of_nor_handed_on(store, capsys):
    loaded(store, "one")
    loaded(pd.concat([store, made_up(1, seed=4).assign(id="new", to="DEU")]), "two")
    assert report("one") == OK
    assert report("two") == REFUSED
    assert "of its records are in one too, which was told of" in capsys.readouterr().err
    assert main(["survey", "export", "two", *EXPORT]) == REFUSED
    loaded(store.assign(id=[f"other-{n}" for n in range(len(store))]), "three")
    assert report("three") == OK


def test_two_cuts_of_the_same_persons_are_not_handed_on_under_two_names(store, capsys):
    loaded(store, "one")
    loaded(store, "two")
    assert main(["survey", "export", "one", *EXPORT]) == OK
    second = ["--columns", "sex,skill", "--to", "y", "--file", "b.csv"]
    assert main(["survey", "export", "two", *second]) == REFUSED
    assert "of its records are in one too" in capsys.readouterr().err
    assert report("two") == REFUSED


def test_a_file_of_cases_is_not_screened_under_a_second_name(tmp_path):
    def file(cases: int) -> Path:
        rows = [(f"c{n}", "exploitation", "strong") for n in range(cases) for _ in range(2)]
        path = tmp_path / f"{cases}.csv"
        pd.DataFrame(rows, columns=["case", "dimension", "strength"]).to_csv(path, index=False)
        return path

    vault = Vault(tmp_path / "store")
    screen(file(40), "a", vault)
    with pytest.raises(RefusedError, match="40 of its records are in a too"):
        screen(file(41), "b", vault)
    screen(file(60), "a", vault)
    assert not any(b"c39" in p.read_bytes() for p in (tmp_path / "store").rglob("*.parquet"))


def withheld(said: str, option: str) -> int | None:
    """How many records would be withheld, as the console says."""
    found = re.search(rf"{option}: \d+ counts would be withheld, (?:about )?(\d+) records", said)
    return int(found[1]) if found else None


def test_the_console_does_not_say_how_many_are_withheld_beside_what_is_told(store, capsys):
    skills = ["2512"] * 4 + ["7112"] * 60 + [""] * 20 + ["9312"] * (len(TO) - 84)
    loaded(store.assign(isco=skills, to="DEU"))
    capsys.readouterr()
    trial = ["survey", "report", "made", "--try", "--pool", "skill"]
    assert main(trial) == OK
    before = withheld(capsys.readouterr().out, "nothing pooled")
    assert before and before % 5 == 0 and before != 4 + 20
    assert main(["survey", "report", "made", "--pool", "skill"]) == OK
    assert withheld(capsys.readouterr().out, "nothing pooled") is None
    assert main(trial) == OK
    assert withheld(capsys.readouterr().out, "nothing pooled") is None


def test_a_refusal_names_no_group_as_small(store, capsys):
    places = ["DEU", "FRA", "ESP", "CYP", "ITA", "POL", "PRT", "MLT", "GRC", "AUT"]
    loaded(store.iloc[:10].assign(to=places))
    capsys.readouterr()
    # Ten to ten places are one to each: all that is left is to tell nothing.
    assert report() == REFUSED
    said = capsys.readouterr().err
    assert "pool its categories" in said
    assert not any(place in said for place in places)


def test_a_survey_in_which_nobody_is_usable_is_refused(store, capsys):
    loaded(store.assign(status="2"))
    assert report() == REFUSED
    assert "no usable worker to tell of" in capsys.readouterr().err
