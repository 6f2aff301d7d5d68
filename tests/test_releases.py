"""Releases: staged whole, signed by somebody, provably unchanged, and told apart to the last figure."""

import contextlib
import gzip
import json
import math
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pandas as pd
import pypdfium2
import pytest

import small_brief
from answers import ask_for, hold_some
from twoway import catalogue, paths
from twoway.add import add
from twoway.build import build
from twoway.check import connect
from twoway.cli import NOT_IN_ORDER, OK, main
from twoway.diff import Diff, as_text, compare
from twoway.draw import draw
from twoway.facts import load
from twoway.policy import policy
from twoway.publish import approve, objections, stage_release
from twoway.releases import last_approved, release_of, releases, verify
from twoway.render import render, write_pdf
from twoway.scorecard import check
from twoway.trace import as_text as trace_text
from twoway.trace import trace, traces
from twoway.vintage import Vintage
from twoway.voice import LANGUAGES
from twoway.web import write_page

BRIEF = small_brief.BRIEF
NOW = datetime(2026, 11, 25, 4, 0, tzinfo=UTC)
CHANGED = "worldbank_population"


# The small brief with a rate, which moves when people are counted anew, a table with states that
# do not report, what changed, and a figure that no edition held gives.
_BACK = 'origin = "EU27_2020", destination = "CHN"'
FACTS = (
    small_brief.FACTS
    + f"""
[numbers.per_1000_cn]
indicator = "stock_per_1000_destination"
where = {{ source = "undesa_migrant_stock+worldbank_population", sex = "_T", period = "latest", {_BACK} }}
[numbers.permits_china]
indicator = "permits"
where = {{ permit_count = "first", permit_reason = "EMP", duration = "_T", period = "latest", {_BACK} }}
[tables.members]
indicator = "migrant_stock"
where = {{ source = "undesa_migrant_stock", sex = "_T", period = "2024-01-01", origin = "@EU27_2020", destination = "CHN" }}
complete = true
options = {{ columns = ["origin", "span", "figure", "id"], widths = [2, 1, 1, 1] }}
"""
)
LAYOUT = small_brief.LAYOUT.replace(
    "#facts()", '#par(text-of("share"))\n#listing("members")\n#changes()\n#facts()'
)
WORDS = (
    small_brief.WORDS
    + "sm-share = Of a thousand residents { $per_1000_cn } came.\n"
    + "sm-table-members-title = Members\nsm-table-members-note = As printed.\n"
)
INDICATORS = (*small_brief.INDICATORS, "permits", "revision")


@pytest.fixture(scope="module", autouse=True)
def one_brief(tmp_path_factory):
    """A brief of a few figures tells what a release is; the product's own tell it no better."""
    folder = tmp_path_factory.mktemp("briefs")
    small_brief.lay_out(folder, facts=FACTS, layout=LAYOUT, words=WORDS)
    with small_brief.used(folder, INDICATORS):
        yield


def make() -> None:
    build()
    draw(BRIEF)
    render(BRIEF)


def values() -> dict[str, float | None]:
    with connect(str(paths.WAREHOUSE), read_only=True) as con:
        return {n.id: n.value for n in load(BRIEF, con).numbers.values() if n.kind != "year"}


def more_people(home: Path) -> Path:
    """Write the shipped population, with four tenths more people in China in the newest year."""
    raw = home / "data/raw" / CHANGED / "2026-03/SP.POP.TOTL.csv.gz"
    lines = gzip.decompress(raw.read_bytes()).decode().splitlines()
    newest = max(line.rsplit(",", 2)[1] for line in lines[1:])
    file = home / "population.csv"
    changed = [
        f"{line.rpartition(',')[0]},{int(int(line.rpartition(',')[2]) * 1.4)}"
        if f",CHN,{newest}," in line
        else line
        for line in lines
    ]
    file.write_text("\n".join(changed) + "\n")
    return file


@pytest.fixture(scope="module")
def home(one_brief: None, tmp_path_factory) -> Path:
    """Two releases of a few sources that differ by one edition; the first one approved."""
    folder = tmp_path_factory.mktemp("releases")
    hold_some(folder)
    with contextlib.chdir(folder):
        make()
        first = stage_release(NOW)
        approve(first.id, "A. Analyst", NOW + timedelta(hours=1), "looked at every page")
        (folder / "before.json").write_text(json.dumps(values()))
        add(CHANGED, [more_people(folder)], date(2026, 12, 1), "2026-12", published="2026-12-01")
        make()
        stage_release(NOW + timedelta(days=7))
    return folder


@pytest.fixture
def inside(home: Path, monkeypatch) -> Path:
    """Work in a workspace with both releases; such a test changes nothing there."""
    monkeypatch.chdir(home)
    return home


@pytest.fixture
def copy(home: Path, tmp_path, monkeypatch) -> Path:
    """Work in a copy that the test may damage."""
    shutil.copytree(home / "data/processed", tmp_path / "data/processed", symlinks=True)
    shutil.copytree(home / "reports", tmp_path / "reports")
    shutil.copytree(home / "policies", tmp_path / "policies")
    (tmp_path / "data/raw").symlink_to(home / "data/raw")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_release_says_what_it_is_made_of(inside):
    first, second = releases()
    assert (first.id, second.id) == ("2026-11-25-1", "2026-12-02-1")
    said = first.manifest
    assert said["approval"]["by"] == "A. Analyst"
    assert said["approval"]["at"] == "2026-11-25T05:00:00Z"
    assert said["approval"]["remark"] == "looked at every page"
    assert len(said["code"]["sha256"]) == 64
    assert set(said["policies"]) == {"accept", "disclosure", "labels", "notify", "publish"}
    edition = next(e for e in said["editions"] if e["source"] == "undesa_migrant_stock")
    assert len(edition["files"][0]["sha256"]) == 64
    assert second.manifest["baseline"] == first.id
    assert second.manifest["previous"]["content"] == said["content"]
    assert {p.split("/")[0] for p in said["files"]} == {
        "panels",
        "indicators",
        "reference",
        "revisions",
        "quarantine",
        "made",
        "explorer",
        "diff.json",
        "diff.txt",
    }
    assert last_approved().id == release_of("latest").id == first.id


def test_a_release_is_readable_without_the_product(inside):
    folder = release_of("2026-11-25-1").folder
    stock = pd.read_parquet(folder / "panels/stock.parquet")
    there = stock.query(
        "origin == 'CHN' and destination == 'ITA' and sex == '_T' and edition == '2024'"
    )
    newest = there[pd.to_datetime(there["period"]) == "2024-01-01"]
    assert newest["persons"].tolist() == [240_895]
    indicator = pd.read_parquet(folder / "indicators/migrant_stock.parquet")
    assert 1_004_177 in set(indicator["value"])


def test_only_a_signed_release_has_briefs_without_the_word_draft(inside):
    first, second = releases()
    assert not (second.folder / "briefs").exists()
    for language, draft, approved in (
        ("en", "Draft, not approved", "Approved for publication"),
        ("zh", "草稿，未经批准", "已批准发布"),
        ("fr", "Provisoire, non approuvé", "Approuvé pour publication"),
    ):

        def pages(file: Path) -> list[str]:
            with contextlib.closing(pypdfium2.PdfDocument(file)) as pdf:
                return [p.get_textpage().get_text_bounded() for p in pdf]

        signed = pages(first.folder / f"briefs/{BRIEF}/{language}.pdf")
        unsigned = pages(first.made(BRIEF) / f"draft/{language}.pdf")
        assert all(approved in p and draft not in p for p in signed)
        assert all(draft in p and approved not in p for p in unsigned)
        assert all("2026-11-25-1" in p for p in signed)
        signed_page = (first.folder / f"briefs/{BRIEF}/{language}.html").read_text("utf-8")
        unsigned_page = (first.made(BRIEF) / f"draft/{language}.html").read_text("utf-8")
        for words, page in ((approved, signed_page), (draft, unsigned_page)):
            assert page.count(words) == 2  # above the text and below it
        assert draft not in signed_page
        assert "2026-11-25-1" in signed_page


def test_what_was_approved_is_set_again_from_what_the_release_keeps(inside, tmp_path):
    release = releases()[0]
    made, doc = release.made(BRIEF), release.documents(BRIEF)["en"]
    doc["made"] |= {"release": release.id, "approved": "2026-11-25"}
    layout = sorted((made / "layout").iterdir())
    assert [p.name for p in layout] == ["brief.typ", "house.typ"]
    again = write_pdf(doc, layout, made / "figures", tmp_path / "en.pdf")
    assert again.read_bytes() == (release.folder / f"briefs/{BRIEF}/en.pdf").read_bytes()
    again = write_page(doc, layout, made / "figures", tmp_path / "en.html")
    assert again.read_bytes() == (release.folder / f"briefs/{BRIEF}/en.html").read_bytes()


def test_the_diff_names_each_printed_figure_that_changed_and_no_other(inside):
    before, after = json.loads((inside / "before.json").read_text()), values()
    diff = compare(*releases())
    printed = set(releases()[1].documents(BRIEF)["en"]["printed"])
    moved = {n for n in printed if not n.endswith(("_year", "_until")) and before[n] != after[n]}
    assert moved == {"per_1000_cn"}
    figures = {c.id: c for c in diff.figures if "[" not in c.id}
    assert set(figures) == moved
    change = figures["per_1000_cn"]
    assert change.kind == "revised"
    assert change.before["value"] == before["per_1000_cn"]
    assert change.after["value"] == after["per_1000_cn"]
    assert change.because == ("worldbank_population 2026-03", "worldbank_population 2026-12")
    assert diff.editions == ("worldbank_population 2026-12 came",)
    assert diff.cells == {CHANGED: {"new": 0, "gone": 0, "revised": 1, "re-flagged": 0}}
    assert set(diff.indicators) == {
        "stock_per_1000_destination",
        "stock_per_1000_origin",
        "revision",
    }
    assert diff.indicators["revision"]["new"] == 1
    keys = {key for key, _, _ in diff.sentences["en"]}
    assert {f"{BRIEF}/share"} == keys == {k for k, _, _ in diff.sentences["zh"]}
    text = as_text(diff)
    assert "printed figures: 1 changed, 1 revised" in text
    assert (
        f"revised    {BRIEF} per_1000_cn: {change.before['en']} [A] -> {change.after['en']} [A]"
        in text
    )
    assert "because of worldbank_population 2026-03; worldbank_population 2026-12" in text
    assert compare(releases()[0], releases()[0]).empty


def test_the_brief_prints_what_changed_in_every_language(inside):
    second = releases()[1]
    for language, words in (
        ("en", "What changed since the last edition"),
        ("zh", "自上一版以来的变化"),
        ("fr", "Ce qui a changé depuis la dernière édition"),
    ):
        doc = second.documents(BRIEF)[language]
        assert doc["changes"]["since"] == "2026-11-25-1"
        rows = {r["id"]: r for r in doc["changes"]["rows"]}
        assert set(rows) == {"per_1000_cn"}
        with contextlib.closing(
            pypdfium2.PdfDocument(second.made(BRIEF) / f"draft/{language}.pdf")
        ) as pdf:
            page = next(t for p in pdf if words in (t := p.get_textpage().get_text_bounded()))
        for row in rows.values():
            assert row["before"] != row["after"]
            assert row["id"] in page
            assert row["before"] in page
    first = releases()[0].documents(BRIEF)["en"]
    assert (first["changes"]["since"], first["changes"]["rows"]) == ("", [])
    assert "nothing to compare it with" in first["changes"]["intro"][0]["t"]


def test_a_figure_is_traced_in_the_release_that_printed_it(inside):
    then, now = trace("per_1000_cn", of="2026-11-25-1"), trace("per_1000_cn")
    assert then.value != now.value
    assert set(then.cells.loc[then.cells["source"] == CHANGED, "edition"]) == {"2026-03"}
    assert set(now.cells.loc[now.cells["source"] == CHANGED, "edition"]) == {"2026-12"}
    assert {*LANGUAGES} <= set(then.sentences)
    assert "(verified now)" in trace_text(then)
    point = trace("members:1", of="latest")
    assert point.value == now_value("members:1")


def test_a_release_alone_traces_every_fact_and_row_that_its_briefs_print(
    home, tmp_path, monkeypatch
):
    """No warehouse, no reports, no raw files, and a later version declares everything otherwise."""
    kept = "data/processed/releases"
    shutil.copytree(home / kept, tmp_path / kept, symlinks=True)
    monkeypatch.chdir(tmp_path)
    for declaration in ("brief", "briefs", "indicator", "indicators", "sources"):
        monkeypatch.setattr(catalogue, declaration, _declared_otherwise)
    release, rows = release_of("latest"), 0
    for brief in release.briefs():
        doc = release.documents(brief)["en"]
        assert {found.id for found in traces(brief, of="latest")} == set(doc["printed"])
        facts = release.facts()[brief]
        for shown in (*facts["charts"], *facts["tables"]):
            for name in (row["id"] for row in shown["rows"]):
                found = trace(name, brief, of="latest")
                assert (found.id, found.brief) == (name, brief)
                # A state that does not report has a row and no cell.
                told = found.value is not None and not math.isnan(found.value)
                assert len(found.cells) > 0 or not told
                assert found.sentences.keys() == set(LANGUAGES)
                rows += 1
    assert rows >= 15
    assert {file.name for file in tmp_path.iterdir()} == {"data"}


def _declared_otherwise(*_args: object, **_more: object) -> None:
    raise AssertionError("a release is traced by what it holds, not by what is declared today")


def now_value(printed_id: str) -> float | None:
    return trace(printed_id).value


def test_what_a_release_was_made_from_is_rebuilt_to_the_byte(inside, tmp_path):
    drafts = {p.name: p.read_bytes() for p in (releases()[0].made(BRIEF) / "draft").iterdir()}
    for name in ("2026-11-25-1", "2026-11-30"):  # by its name, and by a day before the next edition
        vintage = Vintage.of(name)
        build(vintage)
        draw(BRIEF, vintage)
        again = {p.name: p.read_bytes() for p in render(BRIEF, vintage)}
        # A day after an approved release is compared with it; the release itself had none before.
        assert (again == drafts) == (name == "2026-11-25-1")
    assert main(["verify"]) == OK


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (
            lambda f: (f / "made" / BRIEF / "facts.json").write_text("{}"),
            "facts.json: changed: sha256",
        ),
        (lambda f: (f / "panels/stock.parquet").unlink(), "panels/stock.parquet: gone"),
        (lambda f: (f / "added.txt").write_text("x"), "added.txt: not in the manifest"),
        (lambda f: (f / f"briefs/{BRIEF}/en.pdf").write_bytes(b"x"), "en.pdf: changed"),
        (
            lambda f: (f / "release.json").write_text(
                (f / "release.json").read_text().replace("A. Analyst", "B. Analyst")
            ),
            "release.json: changed since it was approved",
        ),
    ],
)
def test_any_change_to_a_release_shows(copy, damage, words, capsys):
    assert verify() == []
    damage(release_of("2026-11-25-1").folder.resolve())
    assert any(words in fault for fault in verify("2026-11-25-1"))
    assert main(["verify"]) == NOT_IN_ORDER


def test_a_release_rewritten_with_its_manifest_and_journal_is_given_away_by_the_next(copy):
    import hashlib

    from twoway.releases import content_of, files_of

    folder = paths.RELEASES / "2026-11-25-1"
    (folder / "quarantine/row.parquet").write_bytes(b"forged")
    manifest = json.loads((folder / "release.json").read_text())
    manifest["files"] = {k: v for k, v in files_of(folder).items() if not k.startswith("briefs/")}
    manifest["content"] = content_of(manifest["files"])
    forged = json.dumps(manifest).encode()
    (folder / "release.json").write_bytes(forged)
    journal = paths.RELEASES / "journal.jsonl"
    line = {
        "event": "approved",
        "release": folder.name,
        "manifest": hashlib.sha256(forged).hexdigest(),
    }
    journal.write_text(journal.read_text() + json.dumps(line) + "\n")
    assert verify() == [
        "2026-11-25-1: release 2026-12-02-1 was compared with another manifest of it",
        "2026-11-25-1: release 2026-12-02-1 was made after another content of it",
    ]


def test_a_signed_release_that_is_gone_and_a_latest_that_leads_astray_are_told(copy):
    (paths.RELEASES / "latest").unlink()
    (fault,) = verify()
    assert fault.startswith("latest leads to nothing, the last approved release is 2026-11-25-1")
    approve("2026-11-25-1", "A. Analyst", NOW)
    assert verify() == []
    shutil.rmtree(paths.RELEASES / "2026-11-25-1")
    assert "2026-11-25-1: approved, and gone. Restore it from a copy" in verify()


def test_a_manifest_that_cannot_be_read_is_named(copy, capsys):
    (paths.RELEASES / "2026-12-02-1/release.json").write_text("{")
    assert any("2026-12-02-1/release.json: no JSON" in fault for fault in verify())
    assert main(["publish"]) == 1
    assert "release.json: no JSON" in capsys.readouterr().err


def test_another_signers_name_is_given_away_by_the_release_compared_with_it(copy):
    import hashlib

    file = paths.RELEASES / "2026-11-25-1/release.json"
    forged = file.read_text().replace("A. Analyst", "S. Else").encode()
    file.write_bytes(forged)
    journal = paths.RELEASES / "journal.jsonl"
    line = {
        "event": "approved",
        "release": "2026-11-25-1",
        "manifest": hashlib.sha256(forged).hexdigest(),
    }
    journal.write_text(journal.read_text() + json.dumps(line) + "\n")
    assert verify() == [
        "2026-11-25-1: release 2026-12-02-1 was compared with another manifest of it"
    ]


def test_signing(copy, capsys):
    with pytest.raises(ValueError, match="signed by somebody"):
        approve("2026-12-02-1", "  ", NOW)
    assert main(["approve", "2026-12-02-1", "--by", "B. Analyst"]) == OK
    assert release_of("latest").id == "2026-12-02-1"
    assert "approved by B. Analyst" in capsys.readouterr().out
    again = approve("2026-12-02-1", "C. Analyst", NOW)
    assert again.manifest["approval"]["by"] == "B. Analyst"  # signed once
    assert verify() == []
    with pytest.raises(
        ValueError, match="no release is called '2027-01-01-1'. There are: 2026-11-25-1"
    ):
        approve("2027-01-01-1", "B. Analyst", NOW)


def test_what_was_changed_since_it_was_staged_is_not_signed(copy):
    release = release_of("2026-12-02-1")
    (release.made(BRIEF) / "documents/en.json").write_text("{}")
    with pytest.raises(ValueError, match="is not what was staged: .*documents/en.json: changed"):
        approve(release.id, "B. Analyst", NOW)
    assert release_of("latest").id == "2026-11-25-1"


def test_what_is_live_never_goes_back(copy):
    approve("2026-12-02-1", "B. Analyst", NOW)
    manifest = paths.RELEASES / "2026-11-25-1/release.json"
    said = json.loads(manifest.read_text())
    said["state"] = "staged"
    manifest.write_text(json.dumps(said))
    with pytest.raises(
        ValueError, match="made later and is approved; what is live never goes back"
    ):
        approve("2026-11-25-1", "A. Analyst", NOW)


def test_staging_the_same_state_again_makes_no_other_release(copy):
    assert stage_release(NOW + timedelta(days=7, hours=1)).id == "2026-12-02-1"
    assert stage_release(NOW + timedelta(days=30)).id == "2026-12-02-1"
    assert [r.id for r in releases()] == ["2026-11-25-1", "2026-12-02-1"]


def test_a_spoilt_release_is_staged_anew_under_the_next_number(copy):
    (release_of("2026-12-02-1").folder / "diff.txt").unlink()
    left = paths.RELEASES / ".2026-12-02-2.part"
    left.mkdir()  # of a staging that was killed
    assert stage_release(NOW + timedelta(days=7, hours=2)).id == "2026-12-02-2"
    assert not left.exists()


def test_releases_stand_in_the_order_they_were_made_whatever_the_clock_said(copy):
    (release_of("2026-12-02-1").folder / "diff.txt").unlink()
    back = stage_release(NOW - timedelta(days=365))
    assert back.id == "2025-11-25-1"
    assert [r.id for r in releases()] == ["2026-11-25-1", "2026-12-02-1", "2025-11-25-1"]
    assert approve(back.id, "B. Analyst", NOW - timedelta(days=365)).approved
    assert last_approved().id == release_of("latest").id == back.id


def test_below_the_bar_nothing_is_staged_and_nothing_signed(copy):
    second = release_of("2026-12-02-1")
    assert min(second.manifest["points"].values()) < 95
    ask_for(95)
    with pytest.raises(
        ValueError, match=r"not fit to be published .*least_score = 95(?s:.*)en\.pdf"
    ):
        approve(second.id, "B. Analyst", NOW + timedelta(days=8))
    (second.folder / "diff.txt").unlink()  # Else it would be the one staged again.
    with pytest.raises(ValueError, match=r"not fit to be published"):
        stage_release(NOW + timedelta(days=8))
    assert [r.id for r in releases()] == ["2026-11-25-1", "2026-12-02-1"]
    assert last_approved().id == release_of("latest").id == "2026-11-25-1"


def test_a_pdf_of_a_release_is_scored_by_its_name_alone(inside, tmp_path):
    first = release_of("2026-11-25-1")
    signed = tmp_path / "en.pdf"
    shutil.copy(first.folder / f"briefs/{BRIEF}/en.pdf", signed)
    score = check(signed, release=first.id)
    assert {r.id: r.state for r in score.gates if r.state != "passed"} == {"G5": "not checked"}
    assert next(r.got for r in score.items if r.id == "28") == 2
    assert check(signed, only={"28"}).results[0].state == "not checked"


def test_what_the_policy_wants_a_person_to_look_at(copy):
    second = release_of("2026-12-02-1")
    before = objections(second)
    assert "facts that no edition gives: " in before[0]  # Only a few sources are held here.
    assert not any("figures changed" in said for said in before)
    own = paths.WORKSPACE_POLICIES / "publish.toml"
    text = (paths.POLICIES / "publish.toml").read_text()
    own.write_text(
        text.replace(
            "largest_share_of_figures_changed = 0.25", "largest_share_of_figures_changed = 0.0"
        )
    )
    assert policy("publish")["largest_share_of_figures_changed"] == 0.0
    (objection,) = set(objections(second)) - set(before)
    assert "figures changed since 2026-11-25-1, more than 0%" in objection


def test_a_diff_cuts_nothing_off_without_saying_how_much_and_where_it_is():
    changed = tuple((f"sentence_{n}", "was", "is") for n in range(100))
    diff = Diff("a", "b", (), (), {"en": changed, "zh": ()}, {}, {}, {}, 0)
    lines = as_text(diff).splitlines()
    assert "sentences in en: 100 worded otherwise" in lines
    told = [line for line in lines if "'was' -> 'is'" in line]
    assert f"  … and {100 - len(told)} more, all of them in diff.json" in lines
