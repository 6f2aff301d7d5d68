"""No edition is read twice by the same code, and what was kept is what would be read."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from places import RAW
from twoway import catalogue, fingerprint, paths, stage
from twoway.add import add
from twoway.edition import RefusedError, editions
from twoway.kept import keep, kept
from twoway.stage import stage_edition

NAME = "worldbank_gdp"


def of_each_panel() -> list[str]:
    """Return for each panel the source that ships least."""

    def size(name: str) -> int:
        return sum(p.stat().st_size for p in (RAW / name).rglob("*") if p.is_file())

    smallest: dict[str, str] = {}
    for name in sorted(catalogue.sources(), key=size, reverse=True):
        if size(name):
            smallest[catalogue.source(name).source.panel] = name
    return sorted(smallest.values())


def as_bytes(frame: pd.DataFrame) -> bytes:
    out = io.BytesIO()
    frame.to_parquet(out, index=False)
    return out.getvalue()


@pytest.mark.parametrize("name", of_each_panel())
def test_what_was_kept_is_what_was_read_to_the_byte(workspace, name):
    edition = editions(name, RAW)[-1]
    read = stage_edition(name, edition)
    assert kept(edition) is None
    keep(edition, (read.rows, read.held))
    rows, held = kept(edition)
    assert (as_bytes(rows), as_bytes(held)) == (as_bytes(read.rows), as_bytes(read.held))


@pytest.fixture
def readings(monkeypatch) -> list[str]:
    """Return the labels of editions in the order in which they are read from their files."""
    labels: list[str] = []
    read: Callable[..., stage.Staged] = stage.stage_edition

    def counted(name, edition):
        labels.append(edition.label)
        return read(name, edition)

    monkeypatch.setattr(stage, "stage_edition", counted)
    return labels


def gdp(workspace: Path, last: int) -> Path:
    rows = "".join(f"China,CHN,{year},1.5\n" for year in range(1990, last))
    file = workspace / "gdp.csv"
    file.write_text("Country Name,Country Code,Year,Value\n" + rows, "utf-8")
    return file


def bring(workspace: Path, *lasts: int) -> None:
    for last in lasts:
        add(NAME, [gdp(workspace, last)], date(2026, 11, 24), str(last), published=f"{last}-03-01")


def test_an_edition_is_read_once_however_many_come_after_it(workspace, readings):
    bring(workspace, 2020, 2021)
    assert stage.stage(NAME)["loaded"] == 30 + 31
    bring(workspace, 2022)
    assert stage.stage(NAME)["loaded"] == 30 + 31 + 32
    assert readings == ["2020", "2021", "2022"]
    assert len(list((paths.READ / NAME).glob("*.rows.parquet"))) == 3


def test_other_code_reads_it_again_and_the_old_reading_goes(workspace, readings, monkeypatch):
    bring(workspace, 2020)
    monkeypatch.setattr("twoway.kept.of_code", lambda: "another")
    monkeypatch.setattr(fingerprint, "of_code", lambda: "another")
    stage.stage(NAME)
    assert readings == ["2020", "2020"]
    assert list((paths.READ / NAME).iterdir()) == []


def test_a_reading_does_not_hide_that_a_file_was_edited(workspace, readings):
    bring(workspace, 2020)
    (file,) = (paths.RAW / NAME / "2020").glob("*.csv")
    file.write_text(file.read_text("utf-8").replace("1.5", "9.5"), "utf-8")
    with pytest.raises(RefusedError, match="An edition is never edited"):
        stage.stage(NAME)


@pytest.mark.parametrize("lost", ["*.rows.parquet", "*.held.parquet", "*.json"])
def test_half_a_reading_is_none(workspace, readings, lost):
    bring(workspace, 2020)
    (file,) = (paths.READ / NAME).glob(lost)
    file.unlink()
    assert stage.stage(NAME)["loaded"] == 30
    assert readings == ["2020", "2020"]


def test_a_reading_that_was_altered_or_cut_is_not_believed(workspace, readings):
    bring(workspace, 2020)
    (file,) = (paths.READ / NAME).glob("*.rows.parquet")
    pd.read_parquet(file).assign(gdp_usd=9.5).to_parquet(file, index=False)
    assert stage.stage(NAME)["loaded"] == 30
    (staged,) = paths.STAGED.glob(f"{NAME}.parquet")
    assert set(pd.read_parquet(staged)["gdp_usd"]) == {1.5}
    bring(workspace, 2021)
    for seal in (paths.READ / NAME).glob("*.json"):
        seal.write_text("{", "utf-8")
    assert stage.stage(NAME)["loaded"] == 30 + 31
