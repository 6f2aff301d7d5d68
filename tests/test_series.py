"""The briefs of a series are those of the single command, and one that fails stops no other."""

from pathlib import Path

import pypdfium2
import pytest

from twoway import series
from twoway.cli import FAILED, REFUSED, main
from twoway.corridor import pair_called
from twoway.numerals import squeeze
from twoway.reference import OPEN_END, members
from twoway.scorecard import as_text, check
from twoway.scorecard.paper import Paper
from twoway.voice import LANGUAGES

# Of a large, a middle and a small state.
THREE = ("chn_deu", "chn_cze", "chn_mlt")


@pytest.fixture(scope="module")
def made(shipped: Path, tmp_path_factory: pytest.TempPathFactory):
    """Make three briefs and one that there is not, with two processes, in a workspace."""
    folder = tmp_path_factory.mktemp("series")
    (folder / "data").symlink_to(shipped / "data")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        told = {m.brief: m for m in series.make_all([*THREE, "chn_atlantis"], workers=2)}
    return folder, told


def test_three_member_states_have_a_brief_in_every_language(made):
    folder, told = made
    for brief in THREE:
        assert not told[brief].fault
        assert [p.name for p in told[brief].pdfs] == [
            f"{name}.{kind}" for name in LANGUAGES for kind in ("pdf", "html")
        ]
        for path in (p for p in told[brief].pdfs if p.suffix == ".pdf"):
            assert len(pypdfium2.PdfDocument(folder / path)) >= 3


def test_each_keeps_every_gate_and_says_below_which_points_it_is_internal(made, monkeypatch):
    folder, told = made
    monkeypatch.chdir(folder)
    for path in (p for brief in THREE for p in told[brief].pdfs if p.suffix == ".pdf"):
        score = check(path)
        assert score.closed == [], as_text(score, 75)
        assert score.total >= 97, as_text(score, 75)
        assert ("for internal use" in as_text(score, 75)) == (score.total < 90)


@pytest.mark.parametrize("brief", THREE)
def test_the_annex_begins_below_the_body_where_there_is_room(made, brief):
    folder, _ = made
    shared = {}
    for name in LANGUAGES:
        paper = Paper(folder / f"reports/{brief}/{name}.pdf")
        try:
            assert paper.annex <= 4
            assert paper.annex - paper.annex_begins in (0, 1)
            shared[name] = paper.annex > paper.annex_begins
            assert squeeze(paper.text("s-annex")) not in map(squeeze, paper.body[-1].splitlines())
            assert squeeze(paper.text("s-policy")) in squeeze(paper.body[-1])
        finally:
            paper.close()
    assert shared["en"] == (brief != "chn_mlt")


def test_one_that_fails_is_named_and_stops_no_other(made):
    _, told = made
    assert set(told) == {*THREE, "chn_atlantis"}
    assert told["chn_atlantis"].pdfs == ()
    assert "no brief is called 'chn_atlantis'" in told["chn_atlantis"].fault


def test_a_brief_of_a_series_is_that_of_the_single_command(made, shipped, workspace, capsys):
    folder, _ = made
    (workspace / "data").symlink_to(shipped / "data")
    assert main(["brief", "--corridor", "CHN-MLT"]) == 0
    capsys.readouterr()
    files = [p for p in Path("reports/chn_mlt").rglob("*") if p.is_file()]
    # The single command draws pictures too, which a series leaves out.
    assert [p for p in files if p.suffix == ".png"]
    files = [p for p in files if p.suffix != ".png"]
    assert {p.suffix for p in files} >= {".pdf", ".json", ".svg", ".csv"}
    for path in files:
        assert path.read_bytes() == (folder / path).read_bytes(), path


def test_all_are_the_member_states_each_once_with_the_partner_named_first():
    briefs = series.briefs_with("CHN")
    assert len(set(briefs)) == len(briefs) == 27
    found = [pair_called(b) for b in briefs]
    assert {c.home for c in found if c} == {"CHN"}
    assert [c.away for c in found if c] == members("EU27_2020", OPEN_END)


def test_the_command_makes_all_and_says_at_the_end_which_failed(
    shipped, workspace, monkeypatch, capsys
):
    (workspace / "data").symlink_to(shipped / "data")
    monkeypatch.setattr(series, "briefs_with", lambda partner: [f"{partner.lower()}_mlt", "none"])
    assert main(["render", "--all"]) == FAILED
    told = capsys.readouterr()
    assert told.out.split() == [
        f"reports/chn_mlt/{name}.{kind}" for name in LANGUAGES for kind in ("pdf", "html")
    ]
    assert told.err.splitlines()[-1] == "1 of 2 briefs failed: none"


def test_a_partner_of_whom_there_can_be_no_series_is_refused(workspace, capsys):
    assert main(["render", "--all", "--partner", "XXX"]) == REFUSED
    assert "Cure: " in capsys.readouterr().err
