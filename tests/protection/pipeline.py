"""A survey taken all the way to a signed release in a process of its own, as its keeper would.

    python pipeline.py kept|open

In the working directory lie the survey, its codebook and the flows. `kept` is the product as it
is. `open` is the same with the control off: a policy that hides nothing, and at each place where
something is written a careless hand that writes records there.
"""

import atexit
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd

import small_brief
from answers import ask_for
from test_recruitment import RATES
from twoway import log, paths, survey_report
from twoway.check import connect
from twoway.cli import OK, main, quiet_prefect
from twoway.codebook import read_codebook
from twoway.survey import read_survey

STORE = Path("store")
LANDS = {"deu": "DEU", "fra": "FRA", "esp": "ESP", "cyp": "CYP"}
HIDES_NOTHING = """
version = 1
threshold = 1
threshold_trafficking = 1
threshold_complaints = 1
rounding = 1
protection_width = 0
dominance_contributors = 2
dominance_percent = 100
closeness_percent = 0
beside_a_quantile = 0
share_step = 0.01
months_step = 0.01
months_step_of_many = 0.01
many = 1000
error_digits = 2
largest_lattice = 20000
anonymity = 1
"""
_ROW = (
    'indicator = "recruitment_cost_surveyed"\nwhere = {{ origin = "{}", destination = "{}", {} }}\n'
)
_ALL = 'sex = "_T", skill = "_T", statistic = "mean"'
_COUNT = 'column = "respondents"\nkind = "count"\nunit = "workers"\ndigits = 0\n'
FACTS = (
    '[brief]\nwords = "sv"\nkey_numbers = [{ number = "asked", tone = "there", text = "asked" }]\n'
    + "[numbers.asked]\n" + _ROW.format("_T", "_T", _ALL) + _COUNT
    + "".join(f"[numbers.{n}]\n" + _ROW.format("CHN", c, _ALL) + _COUNT for n, c in LANDS.items())
    + "[numbers.cyp_mean]\n" + _ROW.format("CHN", "CYP", _ALL)
    + '[charts.cost]\nkind = "dots"\nindicator = "recruitment_cost_surveyed"\n'
    + f'where = {{ origin = "CHN", {_ALL} }}\noptions = {{ digits = 2 }}\n'
)  # fmt: skip
LAYOUT = """
#import "house.typ": *
#show: house.with(keywords: ("recruitment", t("few")))
#front()
#par(text-of("who"))
#par(text-of("few"))
#chart("cost", full)
#facts()
#colophon()
"""
# The same words serve for both languages: it is the numbers that are looked for.
WORDS = """
sv-title = What workers paid
sv-subtitle = A survey
sv-kicker = Survey
sv-running = Survey
sv-facts-how = Every number.
sv-colophon-cite = Ours.
sv-colophon-licence = Free.
sv-colophon-disclosure = Told under disclosure control.
sv-colophon-names = Names.
sv-colophon-views = Ours.
sv-so-what = Nothing
sv-who = Of { $asked } workers { $deu } went to Germany, { $fra } to France and { $esp } to Spain.
sv-few = { $cyp } workers went to Cyprus and paid { $cyp_mean } months.
sv-kn-asked = workers
sv-figure-cost-title = What workers paid, by country
sv-figure-cost-unit = Months of earnings
sv-figure-cost-note = As told.
sv-figure-cost-alt = A dot for each country: { $asked } workers, of whom { $cyp } in Cyprus with { $cyp_mean } months.
"""


def lay_out_brief() -> None:
    """Put one indicator and one brief on the survey in the place of all that the product ships."""
    small_brief.lay_out(Path(), "paid", FACTS, LAYOUT, WORDS)
    small_brief.use(Path(), ["recruitment_cost_surveyed"])


def records() -> pd.DataFrame:
    """The survey's workers and payments as they were read, for the careless hand."""
    survey = read_survey(Path("data.csv"), read_codebook(Path("codebook.toml")))
    return survey.workers.merge(survey.payments, on="record").astype("str")


def careless_log(rows: pd.DataFrame) -> None:
    log.tell("survey read", rows=rows.to_dict("records"))


def careless_print(rows: pd.DataFrame) -> None:
    print(rows.to_string())


def careless_run(rows: pd.DataFrame) -> None:
    """Keep the records as the result of a task and as an artifact of a run."""
    from prefect import flow, task
    from prefect.artifacts import create_table_artifact

    @task(persist_result=True)
    def read() -> list[dict[str, Any]]:
        return rows.to_dict("records")

    @flow(name="careless")
    def careless() -> None:
        create_table_artifact(read(), key="records")

    careless()


def careless_warehouse(rows: pd.DataFrame) -> None:
    """Hold a record back in the open, and pass all through a table that is dropped again."""
    with connect(str(paths.WAREHOUSE)) as con:
        held = {c[0]: "" for c in con.execute('DESCRIBE quarantine."row"').fetchall()}
        row = pd.DataFrame([{**held, "row": str(rows.iloc[0].to_dict())}])
        con.register("held_back", row[[*held]])
        con.execute('INSERT INTO quarantine."row" BY NAME SELECT * FROM held_back')
        con.execute("PRAGMA force_compression='uncompressed'")
        con.register("read_records", rows)
        con.execute("CREATE TABLE passing AS SELECT * FROM read_records")
        con.execute("CHECKPOINT")
        con.execute("DROP TABLE passing")
        con.execute("CHECKPOINT")


def careless_stage(rows: pd.DataFrame) -> None:
    rows.to_parquet(paths.STAGED / "workers.parquet", index=False)


def careless_scratch(rows: pd.DataFrame) -> None:
    rows.to_csv(Path(tempfile.mkdtemp()) / "workers.csv", index=False)


CARELESS: tuple[Callable[[pd.DataFrame], None], ...] = (
    careless_log, careless_print, careless_run, careless_warehouse, careless_stage,
    careless_scratch,
)  # fmt: skip


def do(*words: str) -> None:
    """Do what a keeper types; anything but success ends the process."""
    if main(words) != OK:
        raise SystemExit(f"{' '.join(words)}: failed")


def survey_to_release(mode: str) -> None:
    paths.PROTECTED = STORE
    survey_report.rates_of = lambda _: RATES
    ask_for(0)  # That the brief says little is not what is looked at here.
    if mode == "open":
        (paths.WORKSPACE_POLICIES / "disclosure.toml").write_text(HIDES_NOTHING, "utf-8")
    lay_out_brief()
    quiet_prefect()
    do("survey", "load", "data.csv", "--codebook", "codebook.toml")
    do("survey", "report", "made")
    do("run")
    if mode == "open":
        for careless in CARELESS:
            careless(records())
    do("publish")


if __name__ == "__main__":
    # As the product's own script ends: Prefect stops its server first.
    code = [1]
    atexit.register(lambda: (sys.stdout.flush(), sys.stderr.flush(), os._exit(code[0])))
    survey_to_release(sys.argv[1])
    code[0] = 0
