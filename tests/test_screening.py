"""Screened cases come out as shares of dimensions: few are withheld, and no case is ever shown."""

from pathlib import Path

import pandas as pd
import pytest

from twoway import paths
from twoway.cli import OK, REFUSED, main
from twoway.edition import RefusedError
from twoway.protection.vault import Vault
from twoway.screening import DIMENSIONS, screen


def signs(**cases: list[tuple[str, str]]) -> pd.DataFrame:
    rows = [(c, d, s) for c, met in cases.items() for d, s in (met or [("", "")])]
    return pd.DataFrame(rows, columns=["case", "dimension", "strength"])


def file(folder: Path, positive: int, few: int, none: int) -> Path:
    """Cases positive in exploitation, a few in coercion too, and some in nothing."""
    both = [("exploitation", "strong"), ("exploitation", "strong"),
            ("coercion_at_destination", "medium"), ("coercion_at_destination", "medium"),
            ("coercion_at_destination", "medium")]  # fmt: skip
    cases = {f"few{n}": both for n in range(few)}
    cases |= {f"one{n}": [("exploitation", "strong"), ("exploitation", "weak")]
              for n in range(positive - few)}  # fmt: skip
    cases |= {f"none{n}": [("exploitation", "weak")] for n in range(none - 1)} | {"bare": []}
    path = folder / "cases.csv"
    signs(**cases).to_csv(path, index=False)
    return path


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "store")


def test_shares_are_of_all_cases_and_a_few_are_withheld(tmp_path, vault):
    found = screen(file(tmp_path, positive=60, few=4, none=40), "ours", vault)
    assert found.cases == 100
    assert found.shares["exploitation"] == 60
    # Four of a hundred: neither they nor the ninety-six are told.
    assert found.shares["coercion_at_destination"] is None
    assert found.shares["deceptive_recruitment"] == 0
    assert tuple(found.shares) == DIMENSIONS


def test_a_case_more_changes_nothing_that_is_told(tmp_path, vault):
    first = screen(file(tmp_path, positive=60, few=30, none=40), "ours", vault)
    second = screen(file(tmp_path, positive=63, few=31, none=40), "ours", vault)
    assert first == second
    assert screen(file(tmp_path, positive=90, few=60, none=40), "ours", vault) != first


def test_the_command_line_prints_no_case(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(paths, "PROTECTED", tmp_path / "store")
    assert main(["screen", str(file(tmp_path, 60, 30, 40)), "--name", "ours"]) == OK
    told = capsys.readouterr().out
    assert "100 cases, to the nearest five" in told
    assert "exploitation" in told and " 60" in told
    assert "few1" not in told and "none1" not in told
    assert main(["screen", str(tmp_path / "no.csv"), "--name", "ours"]) == REFUSED


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([("a", "exploitation", "very")], "strength of row 1 is none of strong, medium, weak"),
        ([("a", "work", "weak")], "dimension of row 1 is none of deceptive_recruitment"),
        ([("", "exploitation", "weak")], "a row names no case"),
    ],
)
def test_what_is_no_sign_is_refused(tmp_path, vault, rows, said):
    path = tmp_path / "cases.csv"
    pd.DataFrame(rows, columns=["case", "dimension", "strength"]).to_csv(path, index=False)
    with pytest.raises(RefusedError, match=said):
        screen(path, "ours", vault)
    pd.DataFrame(rows, columns=["case", "dim", "strength"]).to_csv(path, index=False)
    with pytest.raises(RefusedError, match="no column dimension"):
        screen(path, "ours", vault)
