"""Readers of whatever is written on the way: charts, PDFs, logs, runs, tables, files left behind.

A made-up survey with six workers in Cyprus is taken to a staged release twice: by the product as it
is, and with the control off (`pipeline.py`). Every attack is a function of such a workspace that
says what it has learnt; it must learn a planted secret of the open one, and none of the other.
"""

import io
import json
import re
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import nbformat
import numpy as np
import pandas as pd
import pikepdf
import pyarrow.parquet as pq
import pypdfium2
import pytest
from nbclient import NotebookClient

from driven import environment
from places import PROJECT
from test_recruitment import RATES
from test_survey_report import LAYOUT, expected, made_up
from twoway import paths, survey_report
from twoway.check import connect
from twoway.cli import main
from twoway.policy import policy
from twoway.protection.release import Rules
from twoway.waves import SHARES

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
DEAREST = 98765.43
WIDTH = 8
# Of names and amounts: what is looked for in every text, whatever it is the text of.
RECORD = re.compile(r"anna-\d{4}|98,?765\.4")
LANDS = {"Germany": "DEU", "France": "FRA", "Spain": "ESP", "Cyprus": "CYP", "塞浦路斯": "CYP"}
Learnt = set[str]


def survey() -> pd.DataFrame:
    """Workers who were drawn alike: six of four hundred went to Cyprus, one of them at a price."""
    frame = made_up(400, seed=3).assign(w=1, id=[f"anna-{n:04}" for n in range(400)])
    frame["to"] = np.random.default_rng(3).choice(["DEU", "FRA", "ESP"], 400)
    frame.loc[:5, "to"] = "CYP"
    frame.loc[0, "broker"] = DEAREST
    return frame


def groups(frame: pd.DataFrame) -> dict[str, pd.Series]:
    """Every corridor, sex and skill with the workers that are of it, as rows name them."""
    skill = frame["isco"].str[:1].map({"9": "low", "7": "medium", "2": "high"}).fillna("missing")
    sex = frame["sex"].map({"1": "M", "2": "F"})
    places, sexes = ["_T", *LANDS.values()], ["_T", "F", "M"]
    found = {
        f"{a} {s} _T": frame["to"].eq(a) & sex.eq(s) | frame["to"].eq(a) & (s == "_T")
        | (a == "_T") & sex.eq(s) | ((a == "_T") & (s == "_T"))
        for a, s in product(places, sexes)
    }  # fmt: skip
    return found | {f"_T _T {k}": skill.eq(k) for k in skill.unique()}


def secrets() -> Learnt:
    """Small counts, the means of those they count, and records themselves."""
    frame = survey()
    months = pd.Series(expected(frame))
    small = {k: here for k, here in groups(frame).items() if 0 < here.sum() < 10}
    counts = {f"{k}: {here.sum()} workers" for k, here in small.items()}
    means = {f"{k}: {months[here].mean():.2f} months" for k, here in small.items()}
    least = min(here.sum() for here in small.values())
    few = {f"the fewest: {least} workers"}
    return counts | means | few | {*frame["id"], "98765.4"}


SECRETS = secrets()


@dataclass(frozen=True)
class World:
    """A workspace in which a survey went all the way, and what was said meanwhile."""

    home: Path
    slack: float

    def files(self, *patterns: str) -> Iterator[Path]:
        """Files that lie outside the store; the survey itself is its keeper's."""
        for pattern in patterns:
            for path in sorted(self.home.glob(pattern)):
                inside = path.relative_to(self.home).parts[0]
                if path.is_file() and inside not in ("store", "data.csv"):
                    yield path


def _started(home: Path, mode: str) -> subprocess.Popen[bytes]:
    survey().to_csv(home / "data.csv", index=False)
    (home / "codebook.toml").write_text(LAYOUT, "utf-8")
    (home / "tmp").mkdir()
    (home / "flows").symlink_to(PROJECT / "flows")
    with (home / "said.txt").open("w") as said:
        return subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("pipeline.py")), mode],
            cwd=home, stdout=said, stderr=subprocess.STDOUT,
            env={**environment(home), "TMPDIR": str(home / "tmp"),
                 "PYTHONPATH": f"{PROJECT / 'src'}:{PROJECT / 'tests'}"},
        )  # fmt: skip


@pytest.fixture(scope="module")
def worlds(tmp_path_factory) -> dict[str, World]:
    """Both workspaces, made side by side."""
    homes = {mode: tmp_path_factory.mktemp(mode) for mode in ("kept", "open")}
    running = {mode: _started(home, mode) for mode, home in homes.items()}
    ended = {mode: process.wait(480) for mode, process in running.items()}
    for mode, code in ended.items():
        assert code == 0, (homes[mode] / "said.txt").read_text("utf-8")[-3000:]
    slack = Rules.of(policy("disclosure")).slack
    return {"kept": World(homes["kept"], slack), "open": World(homes["open"], 0)}


# --- what a reader does with a text, a table or a file, whatever it came from ----------------------


def of_records(text: str) -> Learnt:
    return {found.replace(",", "") for found in RECORD.findall(text)}


def of_sentences(text: str) -> Learnt:
    """How many are said to have gone to Cyprus, and what they paid, in either language."""
    text = " ".join(text.split())
    found = {
        f"CYP _T _T: {n} workers" for n in re.findall(r"(\d+) (?:workers went to|in) Cyprus", text)
    }
    paid = re.findall(r"Cyprus (?:and paid|with) (\d+\.\d+) ?months", text)
    return of_records(text) | found | {f"CYP _T _T: {m} months" for m in paid}


def of_rows(table: pd.DataFrame) -> Learnt:
    """Rows of the indicator, of whatever file: counts and means of groups, and counts by shares."""
    if not {"destination", "skill", "statistic", "value", "respondents"} <= {*table.columns}:
        return of_records(table.to_string())
    sex = "sex" if "sex" in table else "sex_told"
    found: Learnt = set()
    for row in table.rename(columns={sex: "sex"}).to_dict("records"):
        name = f"{row['destination']} {row['sex']} {row['skill']}"
        size, value = (pd.to_numeric(row[c], errors="coerce") for c in ("respondents", "value"))
        if 0 < size < 10:
            found.add(f"{name}: {size:.0f} workers")
        if row["statistic"] == "mean" and not pd.isna(value):
            found.add(f"{name}: {value:.2f} months")
    return found | of_records(table.to_string())


def by_file(path: Path) -> Learnt:
    """Open a file as what it is, and look for all that can be looked for."""
    data = path.read_bytes()
    if path.suffix == ".parquet":
        return of_rows(pd.read_parquet(path))
    if path.suffix == ".csv":
        return of_rows(pd.read_csv(io.BytesIO(data)))
    if data.startswith(b"SQLite"):
        return of_records(_dumped(path))
    if path.suffix == ".json":
        return of_sentences(data.decode()) | of_records(str(json.loads(data)))
    if path.suffix == ".pdf":
        return of_sentences(_printed(path))
    return of_records(data.decode("utf-8", errors="replace"))


def _dumped(database: Path) -> str:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as con:
        names = [n for (n,) in con.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return "\n".join(str(row) for n in names for row in con.execute(f'SELECT * FROM "{n}"'))


def _printed(pdf: Path) -> str:
    return "\n".join(p.get_textpage().get_text_bounded() for p in pypdfium2.PdfDocument(pdf))


# --- the attacks ----------------------------------------------------------------------------------


def by_chart_coordinates(world: World) -> Learnt:
    """Measure the dots against the ticks of both axes; the labels beside them are not read."""
    found: Learnt = set()
    for svg in world.files("reports/*/figures/*/*.svg", "data/processed/releases/*/made/**/*.svg"):
        root = ElementTree.parse(svg).getroot()
        across = [(float(t.get("x")), float(t.text)) for t in _ticks(root, "xtick")]
        down = [(float(t.get("y")), t.text) for t in _ticks(root, "ytick")]
        (x0, v0), (x1, v1) = across[0], across[-1]
        for dot in root.iter(f"{SVG}use"):
            if not dot.get(HREF, "").startswith("#m"):
                continue
            value = v0 + (float(dot.get("x")) - x0) * (v1 - v0) / (x1 - x0)
            name = min(down, key=lambda tick: abs(tick[0] - float(dot.get("y")) - 3))[1]
            land = next((code for word, code in LANDS.items() if word in name), "elsewhere")
            found.add(f"{land} _T _T: {value:.2f} months")
    return found


def _ticks(root: ElementTree.Element, axis: str) -> list[ElementTree.Element]:
    groups_ = [g for g in root.iter(f"{SVG}g") if g.get("id", "").startswith(axis)]
    return [text for g in groups_ for text in g.iter(f"{SVG}text")]


def by_svg_text(world: World) -> Learnt:
    """Read labels and metadata of a chart: what stands beside a dot, and who made it of what."""
    found: Learnt = set()
    for svg in world.files("reports/*/figures/en/*.svg"):
        texts = [t for t in ElementTree.parse(svg).getroot().iter(f"{SVG}text") if t.text]
        cyprus = [t for t in texts if "Cyprus" in t.text]
        for name, label in product(cyprus, texts):
            near = abs(float(name.get("y")) - float(label.get("y"))) < 2
            if near and re.fullmatch(r"\d+\.\d\d", label.text):
                found.add(f"CYP _T _T: {label.text} months")
        found |= of_records(svg.read_text("utf-8"))
    return found


def by_printed_text(world: World) -> Learnt:
    return {s for pdf in world.files("**/*.pdf") for s in of_sentences(_printed(pdf))}


def by_metadata(world: World) -> Learnt:
    """Read what a PDF says of itself: its dictionary of information, and XMP."""
    found: Learnt = set()
    for path in world.files("**/*.pdf"):
        with pikepdf.open(path) as pdf:
            said = [str(v) for _, v in pdf.docinfo.items()]
            said.append(pdf.Root.Metadata.read_bytes().decode())
        found |= of_sentences(" ".join(said))
    return found


def by_attachments(world: World) -> Learnt:
    """Read the tables that lie inside a PDF, and the facts that it was made from."""
    found: Learnt = set()
    for path in world.files("**/*.pdf"):
        with pikepdf.open(path) as pdf:
            for name, attached in pdf.attachments.items():
                data = attached.get_file().read_bytes()
                if name.endswith(".csv"):
                    found |= of_rows(pd.read_csv(io.BytesIO(data)))
                else:
                    found |= of_sentences(data.decode()) | of_records(str(json.loads(data)))
    return found


def by_alternative_text(world: World) -> Learnt:
    """Read what is said aloud in the place of a picture: in the PDF, and where it was made from."""
    found: Learnt = set()
    for path in world.files("reports/**/*.pdf"):
        with pikepdf.open(path) as pdf:
            alts = [str(o.Alt) for o in pdf.objects
                    if isinstance(o, pikepdf.Dictionary) and "/Alt" in o]  # fmt: skip
        found |= {s for alt in alts for s in of_sentences(alt)}
    for path in world.files("reports/*/documents/*.json"):
        charts = json.loads(path.read_text("utf-8"))["charts"].values()
        found |= {s for chart in charts for s in of_sentences(chart["alt"])}
    return found


def by_totals_in_prose(world: World) -> Learnt:
    """Take the countries of a sentence from its total: who is left went to Cyprus."""
    found: Learnt = set()
    for path in world.files("reports/*/documents/*.json"):
        runs = json.loads(path.read_text("utf-8"))["texts"]["who"]
        said = {r["id"]: int(r["n"].replace(",", "")) for r in runs if "n" in r}
        # Each of the four is told to within its rounding.
        width = 2 * world.slack * len(said)
        if {"asked", "deu", "fra", "esp"} <= said.keys() and width < WIDTH:
            left = said["asked"] - said["deu"] - said["fra"] - said["esp"]
            found.add(f"CYP _T _T: {left} workers")
    return found


def by_percentages(world: World) -> Learnt:
    """Turn every share of every group back into persons, and two shares into who is between them."""
    table = pd.concat(pd.read_csv(p) for p in world.files("data/raw/surveyed*/*/*.csv"))
    table["value"] = pd.to_numeric(table["value"], errors="coerce")
    keys = ["destination", "sex", "skill"]
    found: Learnt = set()
    for (land, sex, skill), rows in table.groupby(keys):
        size = rows["respondents"].iloc[0]
        told = rows.set_index("statistic")["value"].reindex([*SHARES])
        if pd.isna(size):
            continue
        above = [size, *(size * told.iloc[1:] / 100), 0]
        for low, high in product(range(5), range(5)):
            between = above[low] - above[high]
            if low < high and not pd.isna(between) and 0.5 < between < 9.5:
                found.add(f"{land} {sex} {skill}: class {low} to {high} of few")
    return found


def by_logs(world: World) -> Learnt:
    """Read the journal, the reports of runs and all that came on the screen."""
    paths_ = world.files("data/journal/**/*", "said.txt", "data/processed/run.json", ".twoway/*")
    return {s for p in paths_ for s in of_records(p.read_text("utf-8", errors="replace"))}


def by_prefect(world: World) -> Learnt:
    """Read what Prefect keeps: artifacts, logs, parameters, states, and the results of tasks."""
    home = world.files(".twoway/prefect/*.db", ".twoway/prefect/storage/**/*")
    return {s for path in home for s in by_file(path)}


def by_quarantine(world: World) -> Learnt:
    """Read what was held back or refused."""
    with connect(str(world.home / paths.WAREHOUSE), read_only=True) as con:
        names = [n for (n,) in con.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'quarantine'"
        ).fetchall()]  # fmt: skip
        said = [str(con.execute(f'FROM quarantine."{n}"').fetchall()) for n in names]
    files = world.files("data/processed/held/*", "data/refused/**/*")
    return of_records("\n".join(said)) | {s for path in files for s in by_file(path)}


def by_parquet_statistics(world: World) -> Learnt:
    """Read footers alone: the least and greatest of each column, and keys of its metadata."""
    found: Learnt = set()
    for path in world.files("**/*.parquet"):
        meta = pq.ParquetFile(path).metadata
        found |= of_records(str(meta.metadata))
        for group, column in product(range(meta.num_row_groups), range(meta.num_columns)):
            part = meta.row_group(group).column(column)
            if part.statistics is None or not part.statistics.has_min_max:
                continue
            ends = part.statistics.min, part.statistics.max
            found |= of_records(str(ends))
            if part.path_in_schema == "respondents" and 0 < float(ends[0]) < 10:
                found.add(f"the fewest: {ends[0]:.0f} workers")
    return found


def by_parquet_values(world: World) -> Learnt:
    return {s for path in world.files("**/*.parquet") for s in by_file(path)}


NOTEBOOK = """
import duckdb
con = duckdb.connect("data/processed/warehouse.duckdb", read_only=True)
for schema, name in con.execute(
    "SELECT table_schema, table_name FROM information_schema.tables "
    "WHERE table_schema IN ('panels', 'released', 'quarantine', 'revisions')"
).fetchall():
    if name != "cell":
        print(con.execute(f'FROM {schema}."{name}"').df().to_csv(index=False), "\\n---")
"""


def by_notebook(world: World) -> Learnt:
    """Open the warehouse in a notebook as anybody may, and read what the cells put out."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(NOTEBOOK)])
    NotebookClient(
        notebook, timeout=120, kernel_name="python3",
        resources={"metadata": {"path": str(world.home)}},
    ).execute()  # fmt: skip
    said = "".join(o.get("text", "") for o in notebook.cells[0]["outputs"])
    tables = [part.strip() for part in said.split("---")]
    return {s for part in tables if part for s in of_rows(pd.read_csv(io.StringIO(part)))}


def by_freed_pages(world: World) -> Learnt:
    """Read the bytes of the warehouse's file, those that no table holds any more among them."""
    found: Learnt = set()
    for path in world.files("data/processed/*.duckdb*"):
        found |= of_records(path.read_bytes().decode("latin-1"))
    return found


def by_what_is_left_behind(world: World) -> Learnt:
    """Look through the folder for temporary files once all is done."""
    return {s for path in world.files("tmp/**/*") for s in by_file(path)}


def by_release(world: World) -> Learnt:
    """Open every file of the staged release."""
    return {s for path in world.files("data/processed/releases/**/*") for s in by_file(path)}


ATTACKS: tuple[Callable[[World], Learnt], ...] = (
    by_chart_coordinates, by_svg_text, by_printed_text, by_metadata, by_attachments,
    by_alternative_text, by_totals_in_prose, by_logs, by_prefect, by_quarantine,
    by_parquet_statistics, by_parquet_values, by_freed_pages, by_what_is_left_behind, by_release,
    # The kernel's client warns of its own event loop; nothing of ours runs in this process.
    pytest.param(by_notebook, marks=pytest.mark.filterwarnings("default")),
)  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda a: getattr(a, "__name__", None))
def test_an_attack_learns_a_secret_where_the_control_is_off_and_none_where_it_is_on(worlds, attack):
    assert attack(worlds["open"]) & SECRETS, "the attack is too weak"
    assert attack(worlds["kept"]) & SECRETS == set()


def test_no_percentage_parts_off_a_few(worlds):
    assert by_percentages(worlds["open"]), "the attack is too weak"
    assert by_percentages(worlds["kept"]) == set()


def test_no_file_outside_the_store_holds_a_record_or_a_small_cell(worlds):
    kept = worlds["kept"]
    looked_at = [p for p in kept.files("**/*", ".twoway/**/*") if p.suffix not in (".png", ".lock")]
    assert len(looked_at) > 50
    assert {p.name: by_file(p) & SECRETS for p in looked_at if by_file(p) & SECRETS} == {}


def test_what_may_be_told_is_told(worlds):
    """The control withholds the few: a survey of which nothing came out would pass every attack."""
    told = pd.concat(pd.read_csv(p) for p in worlds["kept"].files("data/raw/surveyed*/*/*.csv"))
    means = told[told["statistic"] == "mean"].set_index(["destination", "sex", "skill"])["value"]
    assert float(means["_T", "_T", "_T"]) == pytest.approx(expected(survey()).mean(), abs=0.05)
    assert means["CYP", "_T", "_T"] == "x"
    assert float(means["DEU", "_T", "_T"]) > 0


# --- messages -------------------------------------------------------------------------------------

BREAKS = {
    "id": "anna-9999", "w": "anna-9999", "sex": "anna-9999", "to": "anna-9999",
    "arrived": "anna-9999", "status": "anna-9999", "isco": "anna-9999", "stratum": "anna-9999",
    "psu": "anna-9999", "gross": "anna-9999", "received": "98765.43e400", "interest": "-98765.43",
    "broker": "98765.43.1", "broker_currency": "anna-9999", "visa_on": "anna-9999",
    "fare_back": "98765.43", "fare_payer": "anna-9999",
}  # fmt: skip


def said_of(frame: pd.DataFrame, capsys, *steps: tuple[str, ...]) -> str:
    """Everything that came on the screen, tracebacks of ours included."""
    frame.to_csv("data.csv", index=False)
    for words in steps:
        try:
            main(words)
        except Exception:  # Whatever it is: it is its words that are looked at.
            traceback.print_exc()
    told = capsys.readouterr()
    return told.out + told.err


@pytest.fixture
def keeper(workspace: Path, monkeypatch) -> None:
    """Sit where a keeper sits, with rates at hand."""
    monkeypatch.setattr(paths, "PROTECTED", Path("store"))
    monkeypatch.setattr(survey_report, "rates_of", lambda _: RATES)
    Path("codebook.toml").write_text(LAYOUT, "utf-8")


LOAD = ("survey", "load", "data.csv", "--codebook", "codebook.toml")
CHECK = ("survey", "check", "data.csv", "--codebook", "codebook.toml")


@pytest.mark.parametrize("column", BREAKS)
def test_no_message_on_a_record_that_breaks_holds_what_is_in_it(keeper, capsys, column):
    frame = survey().head(40).astype("str").assign(id=[f"w{n}" for n in range(40)])
    frame.loc[1, column] = frame.loc[2, column] = BREAKS[column]  # Twice: a name must be once.
    said = said_of(frame, capsys, LOAD, ("survey", "report", "made"))
    assert "made: 40 records" in said
    assert of_records(said) == set()
    outside = [
        p for p in Path().rglob("*") if p.is_file() and p.parts[0] not in ("store", "data.csv")
    ]
    assert {s for p in outside for s in by_file(p) & {BREAKS[column], "98765.4"}} == set()


def test_the_keepers_own_check_shows_what_is_in_a_record_that_breaks(keeper, capsys):
    """The same reader learns from it: it is on the keeper's screen alone, and nothing is kept."""
    frame = survey().head(40).astype("str").assign(id=[f"w{n}" for n in range(40)])
    frame.loc[1, "to"] = "anna-9999"
    assert of_records(said_of(frame, capsys, CHECK)) == {"anna-9999"}
    assert not Path("store").exists()
