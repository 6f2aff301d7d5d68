"""Every figure that is told of a register, worked again from its file."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from complaints_made import CODEBOOK, LAST, complaints, written
from twoway import paths, register_report, reporting
from twoway.build import compute
from twoway.cli import OK, REFUSED, main
from twoway.edition import editions
from twoway.methods.survival import kaplan_meier
from twoway.protection.coarse import Coarse
from twoway.protection.figures import Limits
from twoway.protection.lattice import TOTAL, cell
from twoway.protection.vault import Vault
from twoway.register_times import GRID, MEDIAN, times, within
from twoway.stage import stage_edition

SOURCE = "registered_figures"
THRESHOLD = 11
LIMITS = Limits(THRESHOLD, 2, 0.9, 0.1, 10, Coarse(1, 0.1, 0.01, 1000, 1))
WORKERS = "origin,destination,year,workers\n_T,_T,2021,50000\nCHN,DEU,2021,20000\n"


@pytest.fixture
def register(workspace: Path, monkeypatch) -> pd.DataFrame:
    """Load a register of 3,000 complaints, and tell of it."""
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    Path("workers.csv").write_text(WORKERS, "utf-8")
    frame = complaints(3000)
    told(frame)
    return frame


def told(frame: pd.DataFrame) -> None:
    codebook = CODEBOOK.replace('currency = "CNY"', 'currency = "CNY"\nworkers = "workers.csv"')
    assert main(["register", "load", *written(frame, codebook)]) == OK
    assert main(["register", "report", "hotline"]) == OK


def rows(label: str = "") -> pd.DataFrame:
    held = [e for e in editions(SOURCE) if label in ("", e.label)]
    return stage_edition(SOURCE, held[-1]).rows


def value(of: pd.DataFrame, statistic: str, destination="_T", dimension="_T", category="_T"):
    here = of[
        of["statistic"].eq(statistic) & of["destination"].eq(destination)
        & of["dimension"].eq(dimension) & of["category"].eq(category)
    ]  # fmt: skip
    (row,) = here.to_dict("records")
    return row


def to_five(size: int) -> int:
    return 5 * int((2 * size + 5) // 10)


def test_counts_are_those_of_the_file_to_the_nearest_five(register):
    found = rows()
    assert value(found, "count")["value"] == 3000
    german = register["to"].eq("DEU")
    assert value(found, "count", "DEU")["value"] == to_five(german.sum())
    of_year = register["lodged"].str[:4].eq("2021")
    assert value(found, "count", "DEU", "year", "2021")["value"] == to_five(
        (german & of_year).sum()
    )
    closed = register["closed"].str[:4].eq("2022")
    assert value(found, "closed", "DEU", "year", "2022")["value"] == to_five(
        (german & closed).sum()
    )
    offices = register["channel"].eq("2")
    assert value(found, "count", dimension="channel", category="office")["value"] == to_five(
        offices.sum()
    )
    unknown = value(found, "count", dimension="channel", category="missing")
    assert unknown["value"] == to_five(register["channel"].eq("99").sum())
    rejected = german & register["outcome"].eq("rejected")
    assert value(found, "outcome_rejected", "DEU")["value"] == to_five(rejected.sum())


def test_a_corridor_of_few_is_withheld_whole(register):
    assert 0 < register["to"].eq("CYP").sum() < THRESHOLD
    few = rows().query("destination == 'CYP'")
    assert few["value"].dropna().eq(0).all()
    assert value(rows(), "count", "CYP")["status"] == "Q"
    assert {*few.loc[few["value"].isna(), "flag"]} == {"x"}


def test_what_is_pending_is_lodged_less_closed_as_told(register):
    found = rows()
    size = 0
    for year in ("2020", "2021", "2022", "2023", "2024"):
        lodged = value(found, "count", "FRA", "year", year)["value"]
        size += lodged - value(found, "closed", "FRA", "year", year)["value"]
        assert value(found, "pending", "FRA", "year", year)["value"] == size
    still = register["to"].eq("FRA") & register["closed"].eq("")
    assert value(found, "outcome_open", "FRA")["value"] == to_five(still.sum())
    assert abs(size - still.sum()) <= 2 * 2 * 5 + 2  # two roundings in each of five years


def test_rates_have_the_workers_that_somebody_published(register):
    found = compute("complaint_rate", registered_figure=rows())
    rate = found.set_index(["destination", found["period"].dt.year])
    received = value(rows(), "count", "DEU", "year", "2021")["value"]
    assert rate["value"]["DEU", 2021] == pytest.approx(1000 * received / 20_000)
    assert rate["reason"]["DEU", 2022] == "missing_input"
    assert rate["missing"]["CYP", 2021] == "suppressed_by_us"


def test_times_are_those_of_the_whole_file(register):
    lodged = pd.to_datetime(register["lodged"])
    closed = pd.to_datetime(register["closed"].replace("", None))
    days = (closed.fillna(LAST) - lodged).dt.days.to_numpy("float64")
    decided = closed.notna() & register["outcome"].ne("withdrawn")
    curve = kaplan_meier(days, decided.to_numpy())
    found = rows()
    for day in GRID:
        row = value(found, within(day))
        left, low, high = curve.at(day)
        got = [row[c] for c in ("value", "value_low", "value_high")]
        # In whole percent, the ends outward.
        exact = [100 * (1 - s) for s in (left, high, low)]
        assert got == [round(exact[0]), np.floor(exact[1]), np.ceil(exact[2])]
        assert row["cases"] == 3000
    median = value(found, MEDIAN)
    assert (median["value"], median["value_low"], median["value_high"]) == curve.quantile(0.5)


def test_few_that_were_withdrawn_leave_no_time_to_a_decision(workspace, monkeypatch):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    Path("workers.csv").write_text(WORKERS, "utf-8")
    frame = complaints(1500)
    withdrawn = frame.index[frame["outcome"].eq("withdrawn") & frame["to"].eq("ESP")]
    told(frame.assign(outcome=frame["outcome"].mask(frame.index.isin(withdrawn[4:]), "rejected")))
    found = rows()
    assert value(found, within(90), "ESP")["flag"] == "x"
    assert value(found, within(90), "DEU")["value"] > 0


def test_what_is_recovered_is_of_closed_claims(register):
    claimed = pd.to_numeric(register["claimed"])
    recovered = pd.to_numeric(register["recovered"])
    here = claimed.gt(0) & recovered.notna() & register["closed"].ne("") & register["to"].eq("ESP")
    share = 100 * recovered[here].sum() / claimed[here].sum()
    row = value(rows(), "recovery_share", "ESP")
    assert row["value"] == round(share)
    assert row["unit"] == "percent"


def test_a_sum_that_two_claims_make_up_is_withheld(workspace, monkeypatch):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    frame = complaints(600)
    large = frame.index[frame["to"].eq("ESP") & frame["closed"].ne("")][:2]
    frame.loc[large, "claimed"] = "900000000.0"
    frame.loc[large, "recovered"] = "1000.0"
    Path("workers.csv").write_text(WORKERS, "utf-8")
    told(frame)
    assert value(rows(), "recovery_share", "ESP")["flag"] == "x"
    assert value(rows(), "recovery_share", "DEU")["status"] == "A"


def test_a_second_report_on_the_same_extract_tells_the_same(register):
    first = rows()
    assert main(["register", "report", "hotline"]) == OK
    assert len(editions(SOURCE)) == 1
    pd.testing.assert_frame_equal(rows(), first)


def test_a_newer_extract_takes_the_older_ones_place(register):
    """Sixty more complaints, and forty that are closed by now: nothing is added to what there was."""
    before = value(rows(), "count")["value"]
    later = pd.concat([register, complaints(60, seed=5, prefix="new-")], ignore_index=True)
    told(later)
    now = rows(editions(SOURCE)[-1].label)
    assert value(now, "count")["value"] == before + 60
    assert len(list(Path("store/registers/hotline").glob("*/about.json"))) == 2


def test_few_more_complaints_change_nothing_that_is_told(register):
    first = rows()
    open_ = register.index[register["closed"].eq("")][:5]
    later = register.copy()
    later.loc[open_, ["closed", "outcome"]] = ["2024-12-31", "for_worker"]
    told(pd.concat([later, complaints(4, seed=7, prefix="new-")], ignore_index=True))
    second = rows(editions(SOURCE)[-1].label)
    keys = ["origin", "destination", "dimension", "category", "period", "statistic"]
    pd.testing.assert_series_equal(
        *(f.set_index(keys)["value"].sort_index() for f in (first, second))
    )


def test_the_same_records_under_another_name_are_not_told(register, capsys):
    codebook = CODEBOOK.replace('"hotline"', '"other"')
    assert main(["register", "load", *written(register.head(2990), codebook)]) == OK
    assert "overlaps with hotline (2020-01-01 to 2024-12-31)" in capsys.readouterr().out
    assert main(["register", "report", "other"]) == REFUSED
    assert "2,990 of its records are in hotline too" in capsys.readouterr().err


def test_what_was_told_is_in_the_history_before_it_is_told(workspace, monkeypatch):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    assert main(["register", "load", *written(complaints(300), CODEBOOK)]) == OK

    def fails(*_, **__):
        raise OSError("the disk is full")

    monkeypatch.setattr(reporting, "add", fails)
    with pytest.raises(OSError, match="the disk is full"):
        register_report.report("hotline", pool=())
    assert len(Vault().told("registers", "hotline")) == 1
    assert editions(SOURCE) == []


def test_a_trial_writes_nothing(workspace, monkeypatch):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    assert main(["register", "load", *written(complaints(500))]) == OK
    assert main(["register", "report", "hotline", "--try"]) == OK
    assert editions(SOURCE) == []
    assert not list(Path("store").rglob("told.json"))


def watched(*spans: tuple[int, int], left: int = 40) -> pd.DataFrame:
    """Make records that ended after so many days, and some that are open after 400."""
    ends = [days for days, size in spans for _ in range(size)]
    return pd.DataFrame(
        {
            "days": [*ends, *[400] * left],
            "ended": [True] * len(ends) + [False] * left,
            "stopped": False,
        }
    )


def test_a_share_is_told_where_nobody_or_enough_ended_since_the_last():
    found = times({TOTAL: watched((10, 20), (60, 5), (120, 15), (300, 30))}, LIMITS, {})
    # Five ended from day 31 to 90: that day is left out, and the next tells of twenty together.
    assert found[TOTAL].days == (30, 180, 365)
    few_left = times({TOTAL: watched((10, 20), (300, 30), left=8)}, LIMITS, {})
    assert few_left[TOTAL].days == (30, 90, 180)
    assert few_left[TOTAL].told[within(365)] is None


def test_what_the_groups_leave_of_the_whole_is_nobody_or_enough():
    one, two, rest = watched((10, 30)), watched((10, 20)), watched((10, 3), (60, 20))
    whole = pd.concat([one, two, rest])
    groups = {TOTAL: whole, cell(corridor="A"): one, cell(corridor="B"): two}
    told_ = times(groups, LIMITS, {})
    # Three of the others ended by day 30: it is told of one of the two at most.
    assert sum(30 in told_[cell(corridor=c)].days for c in "AB") == 1


def test_a_median_needs_ten_on_each_side_and_may_not_be_reached():
    assert times({TOTAL: watched((50, 60))}, LIMITS, {})[TOTAL].told[MEDIAN] == [50, 50, 50]
    late = times({TOTAL: watched((50, 20), left=60)}, LIMITS, {})[TOTAL].told[MEDIAN]
    assert late == [None, None, None]
    spread = pd.DataFrame({"days": np.arange(18), "ended": True, "stopped": False})
    assert times({TOTAL: spread}, LIMITS, {})[TOTAL].told[MEDIAN] is None


def test_a_group_in_which_few_ended_since_is_told_as_it_was():
    before = times({TOTAL: watched((10, 40), (60, 40))}, LIMITS, {})
    few = times({TOTAL: watched((10, 43), (60, 60))}, LIMITS, before)
    assert few == before
    enough = times({TOTAL: watched((10, 60), (60, 60), left=60)}, LIMITS, before)
    assert enough[TOTAL].told != before[TOTAL].told


def neighbours(size: int = 1500) -> pd.DataFrame:
    """Complaints of Germany, and of two neighbours of it of which one has a few only."""
    frame = complaints(size, seed=11)
    to = np.where(frame["to"].eq("DEU"), "DEU", np.where(frame["to"].eq("FRA"), "NLD", "POL"))
    few = frame.index[:6]
    return frame.assign(to=to).pipe(lambda f: f.assign(to=f["to"].mask(f.index.isin(few), "LUX")))


def test_small_corridors_are_told_together_once_somebody_says_so(workspace, monkeypatch, capsys):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    frame = neighbours()
    rows_of_workers = ["origin,destination,year,workers"]
    rows_of_workers += [f"CHN,{d},2021,1000" for d in ("DEU", "NLD", "LUX", "BEL", "POL")]
    Path("workers.csv").write_text("\n".join(rows_of_workers), "utf-8")
    codebook = CODEBOOK.replace("[columns]", 'workers = "workers.csv"\n[columns]')
    assert main(["register", "load", *written(frame, codebook)]) == OK
    assert main(["register", "report", "hotline"]) == REFUSED
    assert "--pool corridor, or --pool none" in capsys.readouterr().err
    assert main(["register", "report", "hotline", "--pool", "corridor"]) == OK
    assert "told together, corridor by both_regions" in capsys.readouterr().out
    found = rows()
    assert not {"DEU", "NLD", "LUX"} & {*found["destination"]}
    western = frame["to"].isin(["DEU", "NLD", "LUX"]).sum()
    row = value(found[found["origin"].ne("_T")], "count", "M49_155")
    assert (row["value"], row["pooled"]) == (to_five(western), "corridor by both_regions")
    # Who went to Belgium, and had no complaint, could have had one: they are in the denominator.
    assert value(found, "workers", "M49_155", "year", "2021")["value"] == 4000
    later = pd.concat([frame, complaints(40, seed=5, prefix="new-").assign(to="LUX")])
    assert main(["register", "load", *written(later, codebook)]) == OK
    assert main(["register", "report", "hotline"]) == OK
    again = rows(editions(SOURCE)[-1].label)
    assert value(again[again["origin"].ne("_T")], "count", "M49_155")["value"] == to_five(
        western + 40
    )


def test_years_of_few_are_told_together(workspace, monkeypatch):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    frame = complaints(900, seed=12)
    first = frame["lodged"].str[:4].eq("2020")
    frame = frame[~first | (first & frame.index.isin(frame.index[first][:4]))]
    assert main(["register", "load", *written(frame)]) == OK
    assert main(["register", "report", "hotline", "--pool", "year"]) == OK
    block = value(rows(), "count", dimension="year", category="2020-2021")
    lodged = frame["lodged"].str[:4].isin(["2020", "2021"]).sum()
    assert (block["value"], block["pooled"]) == (to_five(lodged), "year by 2 years")
    assert str(block["period_end"])[:10] == "2021-12-31"
    # Closings are told by single years: what was pending cannot be said of both.
    assert not rows()["statistic"].eq("pending").any()


def test_a_register_without_corridors_is_told_of_by_what_it_has(workspace, monkeypatch):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    dropped = ("origin =", "destination =", "channel =", "claimed =", "recovered =")
    lines = [line for line in CODEBOOK.splitlines() if not line.startswith(dropped)]
    frame = complaints(400)
    assert main(["register", "load", *written(frame, "\n".join(lines))]) == OK
    assert main(["register", "report", "hotline"]) == OK
    found = rows()
    lodged = frame["lodged"].str[:4].eq("2022").sum()
    assert value(found, "count", dimension="year", category="2022")["value"] == to_five(lodged)
    assert set(found["origin"]) == {"_T"}
    assert "channel" not in set(found["dimension"])
    assert found["statistic"].eq("pending").sum() == 5
    # No claim is known: there is none to withhold.
    assert value(found, "recovery_share")["status"] == "O"


def test_nothing_new_is_told_of_a_table_in_which_few_ended(workspace, monkeypatch, capsys):
    """Few were withdrawn since: the other outcomes, told anew, would tell how many."""
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    Path("workers.csv").write_text(WORKERS, "utf-8")
    frame = complaints(3000)
    told(frame)
    later = pd.concat([frame, complaints(50, seed=20, prefix="m0-")], ignore_index=True)
    ended = later.index[later["closed"].eq("")][:20]
    later.loc[ended, ["closed", "outcome"]] = ["2024-12-31", "for_worker"]
    capsys.readouterr()
    told(later)
    assert "nothing new of corridor by outcome: few came or ended" in capsys.readouterr().out
    second = rows(editions(SOURCE)[-1].label)
    assert value(second, "count")["value"] == 3050
    assert not second["statistic"].str.startswith("outcome").any()
    both = pd.concat(rows(e.label).assign(edition=e.label) for e in editions(SOURCE))
    share = compute("complaint_resolution_share", registered_figure=both)
    assert share["value"].notna().any()  # as it was told before


def test_a_register_without_a_record_is_refused(workspace, monkeypatch, capsys):
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    assert main(["register", "load", *written(complaints(3).assign(no=""))]) == OK
    assert main(["register", "report", "hotline"]) == REFUSED
    assert "no record to tell of" in capsys.readouterr().err
