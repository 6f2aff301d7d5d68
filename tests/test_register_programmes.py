"""Registers of programmes, from their files to indicators, each worked again from its file."""

from pathlib import Path

import pandas as pd
import pytest

from complaints_made import written
from programmes_made import CODEBOOKS, LAST, MADE, recognition
from twoway import paths
from twoway.build import compute
from twoway.cli import OK, REFUSED, main
from twoway.edition import editions
from twoway.methods.survival import kaplan_meier
from twoway.stage import stage_edition

SOURCE = "registered_figures"
# Each count lies within two and a half of what is told of it.
OFF = 2.5


@pytest.fixture
def store(workspace: Path, monkeypatch) -> Path:
    """Have a protected store in the workspace."""
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    return Path("store")


def told(kind: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Take a register from its file to rows of an edition, by the command line."""
    files = written(frame, CODEBOOKS[kind])
    assert main(["register", "check", *files]) == OK
    assert main(["register", "load", *files]) == OK
    assert main(["register", "report", f"{kind}_made"]) == OK
    (edition,) = editions(SOURCE)
    staged = stage_edition(SOURCE, edition)
    assert staged.held.empty
    return staged.rows


@pytest.mark.parametrize("kind", MADE)
def test_nothing_of_a_record_is_outside_the_store(store, kind, capsys):
    frame = MADE[kind]()
    told(kind, frame)
    said = capsys.readouterr()
    secrets = {*frame["no"], *(v for v in frame.get("cost", ()) if v)}
    for path in Path().rglob("*"):
        if path.is_file() and path.parts[0] not in ("store", "data.csv"):
            text = path.read_text("utf-8", errors="replace")
            assert not secrets & {*text.replace(",", " ").split()}, path
    assert not secrets & {*(said.out + said.err).split()}


def test_recognition_by_profession_and_origin(store):
    frame = recognition()
    rows = told("recognition", frame)
    rate = compute("recognition_rate", registered_figure=rows)
    found = rate.set_index(["origin", "category", "variant"])["value"]
    nurses = frame[frame["job"].eq("n")]
    decided = nurses["decision"].isin(["full", "partial", "refused"]).sum()
    full = nurses["decision"].eq("full").sum()
    assert found["_T", "nurse", "full"] == pytest.approx(100 * full / decided, abs=3)
    of_china = frame[frame["from"].eq("CHN")]["decision"]
    recognised = of_china.isin(["full", "partial"]).sum()
    share = 100 * recognised / of_china.isin(["full", "partial", "refused"]).sum()
    assert found["CHN", "_T", "full_or_partial"] == pytest.approx(share, abs=3)
    assert 0 < frame["job"].eq("r").sum() < 10
    rare = rate[rate["category"].eq("rare_trade")]
    assert set(rare["missing"]) <= {"suppressed_by_us", "not_applicable"}
    assert rare["value"].isna().all()


def test_time_to_a_decision_is_watched_until_who_withdraws(store):
    frame = recognition()
    rows = told("recognition", frame)
    lodged = pd.to_datetime(frame["lodged"])
    decided = pd.to_datetime(frame["decided"].replace("", None))
    days = (decided.fillna(LAST) - lodged).dt.days.to_numpy("float64")
    ended = decided.notna() & frame["decision"].ne("withdrawn")
    curve = kaplan_meier(days, ended.to_numpy())
    found = compute("recognition_time", registered_figure=rows)
    whole = found[found["origin"].eq("_T") & found["category"].eq("_T")].set_index("variant")
    assert whole["value"]["median_days"] == curve.quantile(0.5)[0]
    assert whole["value"]["within_90"] == round(100 * (1 - curve.at(90)[0]))


def test_training_covers_costs_and_goes_with_fewer_disputes(store):
    frame = MADE["training"]()
    rows = told("training", frame)
    coverage = compute("orientation_coverage", registered_figure=rows)
    at = coverage.set_index(["destination", "dimension", "category", "variant"])["value"]
    trained = frame["trained"].eq("yes")
    assert at["_T", "_T", "_T", "begun"] == pytest.approx(100 * trained.mean(), abs=1)
    women = frame[frame["sex"].eq("2")]
    share = 100 * women["completed"].eq("yes").mean()
    assert at["_T", "sex", "F", "completed"] == pytest.approx(share, abs=2)
    cost = compute("cost_per_trained_worker", registered_figure=rows)
    costs = cost.set_index(["destination", "dimension", "category"])
    of_course = trained & frame["completed"].eq("yes") & frame["course"].eq("l")
    mean = pd.to_numeric(frame["cost"][of_course]).mean()
    assert costs["value"]["_T", "course", "language"] == pytest.approx(mean, abs=0.01)
    assert costs["reason"]["_T", "course", "none"] == "missing_input"  # nothing to withhold
    assert set(costs["currency"]) == {"CNY"}
    disputes = compute("dispute_share_by_training", registered_figure=rows)
    by = disputes.set_index(["destination", "trained"])["value"]
    known = frame[~trained & frame["dispute"].ne("")]
    assert by["_T", "no"] == pytest.approx(100 * known["dispute"].eq("yes").mean(), abs=3)
    assert by["_T", "yes"] < by["_T", "no"]


def test_who_was_not_trained_has_no_course(store, capsys):
    frame = MADE["training"]()
    place = frame.index[frame["trained"].eq("no")][0]
    frame.loc[place, "course"] = "o"
    assert main(["register", "check", *written(frame, CODEBOOKS["training"])]) == REFUSED
    assert "training.trained: expected no course" in capsys.readouterr().out


def test_vacancies_and_candidates_face_each_other_by_occupation(store):
    frame = MADE["matching"]()
    rows = told("matching", frame)
    found = compute("matching_gap", registered_figure=rows)
    at = found.set_index(["origin", "destination", "dimension", "category", "variant"])["value"]
    open_ = frame[frame["until"].eq("")]
    nurses = open_[open_["isco"].eq("2221")]["side"].value_counts()
    assert at["_T", "_T", "isco_2", "22", "gap"] == pytest.approx(
        nurses["vacancy"] - nurses["candidate"], abs=2 * OFF
    )
    technicians = at["_T", "_T", "isco_1", "3", "vacancies_without_candidate"]
    assert technicians == 100
    electricians = open_[open_["isco"].eq("7411")]["side"].value_counts()
    left = 100 * (1 - electricians["vacancy"] / electricians["candidate"])
    assert at["_T", "_T", "isco_2", "74", "candidates_without_vacancy"] == pytest.approx(
        left, abs=3
    )
    # A vacancy wants nobody in particular: it is of no origin, and a candidate's is China.
    assert at["CHN", "DEU", "isco_1", "7", "gap"] < 0
    assert at["_X", "DEU", "isco_1", "7", "gap"] > 0
