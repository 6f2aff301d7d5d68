"""A made-up survey, from its file to figures that may be told, by the command line."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from tables import edition_of
from test_recruitment import CODEBOOK, RATES, RECORD
from twoway import paths, reporting, survey_report
from twoway.build import compute
from twoway.cli import OK, REFUSED, main
from twoway.edition import editions
from twoway.protection.vault import Vault
from twoway.stage import stage_edition

LAYOUT = CODEBOOK.replace(
    'destination = { constant = "DEU" }', 'destination = "to"\nstratum = "stratum"\nunit = "psu"\n'
    'occupation = "isco"'
)  # fmt: skip


def made_up(workers: int, seed: int = 1) -> pd.DataFrame:
    """Workers of four corridors, of which one has a few only; women pay less."""
    rng = np.random.default_rng(seed)
    to = rng.choice(["DEU", "FRA", "ESP", "CYP"], workers, p=[0.5, 0.3, 0.19, 0.01])
    woman = rng.random(workers) < 0.4
    broker = np.where(rng.random(workers) < 0.2, 0, rng.lognormal(8.5, 0.8, workers))
    return pd.DataFrame(
        {
            **{k: [v] * workers for k, v in RECORD.items()},
            "id": [f"w{n}" for n in range(workers)],
            "w": rng.uniform(0.5, 2, workers).round(3),
            "sex": np.where(woman, "2", "1"),
            "to": to,
            "stratum": rng.integers(1, 5, workers),
            "psu": rng.integers(1, 40, workers),
            "isco": rng.choice(["9312", "7112", "2512", ""], workers, p=[0.5, 0.3, 0.15, 0.05]),
            "broker": np.round(broker * np.where(woman, 0.7, 1)),
            "received": rng.uniform(900, 2000, workers).round(),
        }
    )


@pytest.fixture
def survey(workspace: Path, monkeypatch):
    """Load a survey of 800 workers into the store."""
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    monkeypatch.setattr(survey_report, "rates_of", lambda _: RATES)
    Path("codebook.toml").write_text(LAYOUT, "utf-8")
    return loaded(made_up(800))


def loaded(frame: pd.DataFrame) -> pd.DataFrame:
    frame.to_csv("data.csv", index=False)
    assert main(["survey", "load", "data.csv", "--codebook", "codebook.toml"]) == OK
    return frame


def told(label: str | None = None) -> pd.DataFrame:
    """Figures of an edition, as the warehouse would have them."""
    (edition, *_) = [e for e in editions("surveyed_recruitment_cost") if label in (None, e.label)]
    return stage_edition("surveyed_recruitment_cost", edition).rows


def test_figures_come_out_and_small_groups_do_not(survey, capsys):
    assert main(["survey", "report", "made"]) == OK
    assert "figures of" in capsys.readouterr().out
    rows = told()
    found = compute("recruitment_cost_surveyed", surveyed_cost=rows)
    whole = found[
        found["origin"].eq("_T") & found["sex"].eq("_T") & found["skill"].eq("_T")
    ].set_index("statistic")
    months = expected(survey)
    weight = survey["w"].to_numpy()
    assert whole["value"]["mean"] == pytest.approx(
        (months * weight).sum() / weight.sum(), abs=0.051
    )
    assert whole["value_low"]["mean"] < whole["value"]["mean"] < whole["value_high"]["mean"]
    nothing = 100 * weight[months <= 0].sum() / weight.sum()
    assert whole["value"]["nothing"] == pytest.approx(nothing, abs=0.51)
    assert whole["respondents"]["mean"] == 800
    few = found[found["destination"] == "CYP"]
    assert survey["to"].eq("CYP").sum() < 10
    assert few["value"].isna().all()
    assert set(few["missing"]) == {"suppressed_by_us"}
    assert found["rates"].str.startswith("ecb, one rate a month; current prices").all()
    assert (found["respondents"].dropna() % 5 == 0).all()


def test_who_is_not_of_the_population_is_in_no_figure(survey, capsys):
    others = survey.assign(status=np.where(np.arange(len(survey)) < 100, "2", survey["status"]))
    others.to_csv("data.csv", index=False)
    assert main(["survey", "load", "data.csv", "--codebook", "codebook.toml"]) == OK
    assert "not of the population 100: no employee" in capsys.readouterr().out
    assert main(["survey", "report", "made"]) == OK
    rows = told()
    assert rows["respondents"].max() == 700
    whole = rows[rows["respondents"].eq(700) & rows["statistic"].eq("mean")]["value"].iloc[0]
    weight = survey["w"].to_numpy()[100:]
    right = (expected(survey)[100:] * weight).sum() / weight.sum()
    assert whole == pytest.approx(right, abs=0.051)


def test_a_unit_without_a_usable_worker_still_counts_for_the_error(survey):
    everybody = survey.assign(psu=np.repeat(np.arange(40), 20), stratum="1")
    outside = everybody["psu"] >= 20
    loaded(everybody.assign(status=np.where(outside, "2", "1")))
    assert main(["survey", "report", "made"]) == OK
    rows = told()
    whole = rows[rows["respondents"].eq(400)].set_index("statistic").iloc[:9]
    inside = ~outside.to_numpy()
    months, weight = expected(everybody), everybody["w"].to_numpy()
    mean = (months * weight)[inside].sum() / weight[inside].sum()
    scores = np.where(inside, weight * (months - mean) / weight[inside].sum(), 0)
    units = np.bincount(everybody["psu"], scores)
    error = (40 / 39 * (units**2).sum()) ** 0.5
    # With one digit, rounded up; the ends follow from it, a tenth outward at most.
    told_error = np.ceil(100 * error) / 100
    assert 0.01 < error < 0.1
    assert whole["standard_error"]["mean"] == pytest.approx(told_error)
    half = whole["value_high"]["mean"] - whole["value"]["mean"]
    assert 0 <= half - stats.t.ppf(0.975, 19) * told_error < 0.1


def test_strata_of_one_unit_are_merged_aloud(survey, capsys):
    alone = survey.assign(stratum=np.where(survey.index < 20, "9", "1"))
    loaded(alone.assign(psu=np.where(survey.index < 20, 77, survey["psu"])))
    assert main(["survey", "report", "made"]) == OK
    assert "strata of one sampling unit merged with the next" in capsys.readouterr().out
    assert told()["rates"].str.endswith("merged with the next").all()


def test_what_is_withheld_is_counted_in_figures(survey, capsys):
    assert main(["survey", "report", "made"]) == OK
    said = capsys.readouterr().out
    total = int(re.search(r"told, (\d+) withheld;", said)[1])
    assert total == sum(int(n) for n in re.findall(r"withheld: (\d+) ", said))
    assert total == told()["flag"].eq("x").sum()


def test_the_means_of_payers_and_with_interest(survey):
    free = survey.index < 300
    nothing = survey.assign(
        **{c: survey[c].mask(free, "0") for c in ("broker", "visa", "fare")},
        **{c: pd.Series(survey[c]).mask(free, "") for c in ("fare_back", "fare_deducted")},
        interest=np.where(survey.index < 500, "", survey["interest"]),
    )
    loaded(nothing)
    assert main(["survey", "report", "made"]) == OK
    rows = told()
    of_all = rows["origin"].eq("_T") & rows["sex_told"].eq("_T") & rows["skill"].eq("_T")
    value = rows[of_all].set_index("statistic")["value"]
    months, weight = np.where(free, 0, expected(survey)), survey["w"].to_numpy()
    owed = np.where(survey.index < 500, 0, 300 / 7.5 / (survey["received"] + 100))
    payers = (months * weight)[~free].sum() / weight[~free].sum()
    assert value["mean_of_payers"] == pytest.approx(payers, abs=0.05)
    mean = ((months + owed) * weight).sum() / weight.sum()
    assert value["mean_with_interest"] == pytest.approx(mean, abs=0.05)


def test_how_good_the_answers_are_is_counted_as_may_be_told(survey, capsys):
    layout = LAYOUT.replace("sex = {", 'respondent = "who"\nsex = {')
    Path("codebook.toml").write_text(layout.replace('tax = "tax"', 'measure = "of"'), "utf-8")
    of = np.where(survey.index < 4, "usual", "first_month")
    who = np.where(survey.index < 123, "proxy", "self")
    lost = survey.index >= 760
    frame = survey.assign(
        of=of, who=who, received=survey["received"].mask(lost), gross=survey["gross"].mask(lost, "")
    )
    loaded(frame)
    assert main(["survey", "report", "made"]) == OK
    said = capsys.readouterr().out
    assert "125 answered by a member of the family" in said
    assert "few with earnings of another month" in said
    assert "40 of the population without earnings" in said
    rows = told().set_index("statistic")
    assert rows["value"]["proxy_answers"] == 125
    assert rows["withheld_for"]["other_earnings"] == "few_beside"
    # Few more change nothing that is told.
    loaded(frame.assign(who=np.where(survey.index < 129, "proxy", "self")))
    assert main(["survey", "report", "made"]) == OK
    last = told(editions("surveyed_recruitment_cost")[-1].label).set_index("statistic")
    assert last["value"]["proxy_answers"] == 125


def test_a_survey_loaded_before_dates_had_two_ends_is_to_be_loaded_again(survey, capsys):
    file = next(Path("store").rglob("workers.parquet"))
    pd.read_parquet(file).drop(columns="arrived_until").to_parquet(file)
    assert main(["survey", "report", "made"]) == REFUSED
    assert "Load its file again" in capsys.readouterr().err


def fails(*_, **__):
    raise OSError("the disk is full")


def test_what_was_told_is_in_the_history_before_it_is_told(survey, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(reporting, "add", fails)
        with pytest.raises(OSError, match="the disk is full"):
            survey_report.report("made")
    assert len(Vault().told("surveys", "made")) == 1
    assert editions("surveyed_recruitment_cost") == []
    # Asked for again, the same is told.
    assert main(["survey", "report", "made"]) == OK
    assert to_where(told())["respondents"]["_T"] == 800


def test_a_worker_of_no_known_destination_is_of_the_whole(survey):
    blank = survey.assign(to=np.where(survey.index % 8 == 0, "", survey["to"]))
    loaded(blank)
    assert main(["survey", "report", "made", "--pool", "none"]) == OK
    rows = to_where(told())
    assert rows["respondents"]["_T"] == 800
    assert set(rows.index) == {"_T", "_X", "DEU", "FRA", "ESP", "CYP"}
    assert not Path("data/refused").exists()


def test_a_refused_report_is_not_kept_and_says_of_what_it_was(survey, monkeypatch, capsys):
    monkeypatch.setattr(survey_report, "_table", unreadable(survey_report._table))
    assert main(["survey", "report", "made"]) == REFUSED
    said = capsys.readouterr().err
    assert "made: what was told of it was not brought in as an edition of surveyed" in said
    assert "Mend what is said and ask for the report again" in said
    assert not Path("data/refused").exists()


def unreadable(table):
    return lambda *args: table(*args).assign(origin="nowhere")


def expected(frame: pd.DataFrame) -> np.ndarray:
    """Cost over earnings of every worker, worked again from the file."""
    cost = frame["broker"] / 7.5 + 700 / 7.5 + 600 - 300 + 100
    return (cost / (frame["received"] + 100)).to_numpy()


def test_nothing_of_a_record_is_outside_the_store(survey):
    assert main(["survey", "report", "made"]) == OK
    secrets = {*survey["id"], *(f"{v:.0f}" for v in survey["broker"] if v > 10_000)}
    for path in Path().rglob("*"):
        if path.is_file() and path.parts[0] not in ("store", "data.csv"):
            words = set(path.read_text("utf-8", errors="replace").replace(",", " ").split())
            assert not words & secrets, path


def test_a_second_report_on_the_same_records_tells_the_same(survey):
    assert main(["survey", "report", "made"]) == OK
    first = told()
    assert main(["survey", "report", "made"]) == OK
    assert len(editions("surveyed_recruitment_cost")) == 1
    pd.testing.assert_frame_equal(told(), first)


def test_a_worker_more_changes_no_figure(survey, monkeypatch):
    assert main(["survey", "report", "made"]) == OK
    first = told()
    more = pd.concat([survey, made_up(1, seed=9).assign(id="new", broker=90_000)])
    loaded(more)
    assert main(["survey", "report", "made"]) == OK
    second = told(editions("surveyed_recruitment_cost")[-1].label)
    columns = ["origin", "destination", "sex_told", "skill", "statistic"]
    values = [f.set_index(columns)["value"].sort_index() for f in (first, second)]
    pd.testing.assert_series_equal(*values)


@pytest.fixture
def scattered(survey) -> pd.DataFrame:
    """Load a survey of which few went to Malta and few to Portugal, both in the south of Europe."""
    to = ["MLT"] * 6 + ["PRT"] * 9 + ["DEU"] * 600 + ["CYP"] * 185
    return loaded(survey.assign(to=to))


def to_where(rows: pd.DataFrame, statistic: str = "mean") -> pd.DataFrame:
    """Figures of everybody who went somewhere."""
    of_all = rows["sex_told"].eq("_T") & rows["skill"].eq("_T") & rows["statistic"].eq(statistic)
    return rows[of_all].set_index("destination")


def test_coarser_groups_are_offered_before_a_blank(scattered, capsys):
    assert main(["survey", "report", "made"]) == REFUSED
    assert "Say which it is to be: --pool corridor, or --pool none" in capsys.readouterr().err
    assert editions("surveyed_recruitment_cost") == []
    assert main(["survey", "report", "made", "--try"]) == OK
    assert "nothing pooled: " in capsys.readouterr().out
    assert main(["survey", "report", "made", "--pool", "corridor"]) == OK
    assert "together, corridor by both_regions: M49_030 to M49_039" in capsys.readouterr().out
    rows = to_where(told())
    assert set(rows.index) == {"_T", "M49_039", "DEU", "CYP"}
    south = scattered["to"].isin(["MLT", "PRT"]).to_numpy()
    months, weight = expected(scattered)[south], scattered["w"].to_numpy()[south]
    mean = (months * weight).sum() / weight.sum()
    assert rows["value"]["M49_039"] == pytest.approx(mean, abs=0.051)
    assert rows["respondents"]["M49_039"] == 15
    assert rows["pooled"]["M49_039"] == "corridor by both_regions"
    assert rows["pooled"].notna().sum() == 1


def test_what_was_told_together_is_not_told_apart_later(scattered):
    assert main(["survey", "report", "made", "--pool", "corridor"]) == OK
    more = made_up(400, seed=5).assign(to="PRT", id=[f"n{n}" for n in range(400)])
    loaded(pd.concat([scattered, more]))
    assert main(["survey", "report", "made"]) == OK
    rows = to_where(told(editions("surveyed_recruitment_cost")[-1].label))
    assert set(rows.index) == {"_T", "M49_039", "DEU", "CYP"}
    assert rows["respondents"]["M49_039"] == 415


def test_what_was_told_apart_is_not_told_together_later(scattered, capsys):
    assert main(["survey", "report", "made", "--pool", "none"]) == OK
    assert "are small, or shield one that is" in capsys.readouterr().out
    rows = to_where(told())
    assert rows["withheld_for"].to_dict().items() >= {
        "MLT": "small_or_shield", "PRT": "small_or_shield",
    }.items()  # fmt: skip
    loaded(pd.concat([scattered, made_up(30, seed=5).assign(to="DEU", id=range(30))]))
    assert main(["survey", "report", "made", "--pool", "corridor"]) == OK
    last = to_where(told(editions("surveyed_recruitment_cost")[-1].label))
    assert {"MLT", "PRT"} <= set(last.index)


def test_only_what_can_be_pooled_is_asked_for(scattered, capsys):
    assert main(["survey", "report", "made", "--pool", "sex"]) == REFUSED
    assert "found sex, expected some of corridor, skill" in capsys.readouterr().err


def test_figures_told_again_keep_their_prices(survey, capsys):
    assert main(["survey", "report", "made"]) == OK
    assert main(["survey", "report", "made", "--prices", "constant"]) == REFUSED
    assert "told before in current ones" in capsys.readouterr().err


def test_figures_in_international_dollars_name_their_parities(survey, monkeypatch, capsys):
    asked = ["survey", "report", "made", "--prices", "ppp"]
    assert main(asked) == REFUSED
    assert "no purchasing power parity is held" in capsys.readouterr().err
    to = ["DEU", "FRA", "ESP", "CYP"]
    parities = pd.DataFrame(
        {"area": ["CHN", *to], "currency": ["CNY"] + ["EUR"] * 4,
         "period": pd.Timestamp("2024-01-01"), "per_international_dollar": [4.0] + [0.8] * 4,
         "source": "imf"}
    )  # fmt: skip
    monkeypatch.setattr(survey_report, "rates_of", lambda _: replace(RATES, parities=parities))
    assert main(asked) == OK
    rows = told()
    assert set(rows["rates"]) == {
        "imf; international dollars, by purchasing power parities of the year"
    }
    cost = (survey["broker"] + 700) / 4 + (600 - 300 + 100) / 0.8
    months = (cost / ((survey["received"] + 100) / 0.8)).to_numpy()
    weight = survey["w"].to_numpy()
    mean = (months * weight).sum() / weight.sum()
    assert to_where(rows)["value"]["_T"] == pytest.approx(mean, abs=0.051)


def test_records_are_handed_on_once_and_among_their_like(survey, capsys):
    given = ["survey", "export", "made", "--columns", "corridor,sex", "--to", "a ministry"]
    assert main([*given, "--file", "cut.csv"]) == OK
    assert "records for a ministry in cut.csv" in capsys.readouterr().out
    cut = pd.read_csv("cut.csv")
    assert list(cut.columns) == ["corridor", "sex", "months"]
    assert cut.groupby(["corridor", "sex"]).size().min() >= 10
    assert "CHN-CYP" not in set(cut["corridor"])
    assert main([*given, "--file", "cut.csv"]) == REFUSED
    assert main([*given, "--file", "again.csv"]) == REFUSED
    assert "handed on before" in capsys.readouterr().err
    assert not Path("again.csv").exists()


def test_a_trial_writes_nothing(survey):
    assert main(["survey", "report", "made", "--try"]) == OK
    assert editions("surveyed_recruitment_cost") == []
    assert not list(Path("store").rglob("told.json"))


def test_a_survey_that_is_not_there_is_told(workspace, monkeypatch, capsys):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    monkeypatch.setattr(survey_report, "rates_of", lambda _: RATES)
    assert main(["survey", "report", "none"]) == REFUSED
    assert "no such holding" in capsys.readouterr().err


def test_the_file_of_a_report_is_read_as_told(tmp_path):
    text = (
        "survey,origin,destination,sex,skill,period,statistic,value,low,high,error,respondents,"
        "rates,policy,withheld_for,pooled\n"
        "made,CHN,DEU,F,_T,2025-06-30,mean,2.5,2.1,2.9,0.2,120,ecb; current prices,1 (abc),,\n"
        "made,CHN,CYP,F,_T,2025-06-30,mean,x,,,,,ecb; current prices,1 (abc),small_or_shield,\n"
        "made,CHN,MLT,F,_T,2025-06-30,mean,,,,,0,ecb; current prices,1 (abc),,\n"
        "made,CHN,M49_145,F,_T,2025-06-30,mean,2.5,2.1,2.9,0.2,120,ecb; current prices,1 (abc),,"
        "corridor by both_regions\n"
    )
    path = tmp_path / "made.csv"
    path.write_text(text, "utf-8")
    staged = stage_edition(
        "surveyed_recruitment_cost", edition_of("surveyed_recruitment_cost", tmp_path / "e", path)
    )
    assert staged.held.empty
    rows = staged.rows.set_index("destination")
    assert rows["status"].to_dict() == {"CYP": "Q", "DEU": "A", "MLT": "O", "M49_145": "A"}
    assert rows["withheld_for"]["CYP"] == "small_or_shield"
    assert rows["pooled"]["M49_145"] == "corridor by both_regions"
    assert rows["value"]["DEU"] == 2.5
    assert rows["locator"]["DEU"] == "made.csv, line 2, column value"
