"""The store of records is open to its keeper alone, and says what it holds."""

import stat
from pathlib import Path

import pandas as pd
import pytest

from twoway import paths
from twoway.protection.vault import Vault, VaultError

FRAME = pd.DataFrame({"id": ["a", "b"], "cost": [1.0, 2.0]})


@pytest.fixture
def vault(workspace: Path) -> Vault:
    return Vault(workspace / "store")


def test_a_state_is_kept_and_found_again(vault):
    first = vault.keep("surveys", "pilot", {"workers": FRAME}, {"codebook.toml": "x"}, {"n": 2})
    again = vault.keep("surveys", "pilot", {"workers": FRAME}, {"codebook.toml": "x"}, {"n": 2})
    assert first.state == again.state
    later = vault.keep("surveys", "pilot", {"workers": FRAME.iloc[:1]}, {}, {"n": 1})
    assert vault.latest("surveys", "pilot").state == later.state != first.state
    assert [h.state for h in vault.states("surveys", "pilot")] == [first.state, later.state]
    pd.testing.assert_frame_equal(first.table("workers"), FRAME)
    assert first.text("codebook.toml") == "x"


def test_only_its_keeper_can_read_any_of_it(vault):
    held = vault.keep("surveys", "pilot", {"workers": FRAME}, {}, {})
    vault.remember("surveys", "pilot", [{"day": "1"}])
    assert vault.told("surveys", "pilot") == [{"day": "1"}]
    for path in [vault.root, *vault.root.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
    assert held.folder.is_relative_to(vault.root)


def test_a_store_that_others_can_look_into_is_refused(vault):
    vault.root.mkdir()
    vault.root.chmod(0o750)
    with pytest.raises(VaultError, match=r"others can look in \(mode 750\).*chmod 700"):
        vault.states("surveys", "pilot")


@pytest.mark.parametrize("place", [paths.RAW, paths.PROCESSED, paths.REPORTS])
def test_a_store_where_things_are_published_is_refused(workspace, place):
    with pytest.raises(VaultError, match="of which parts are published"):
        Vault(place / "store").states("surveys", "pilot")


@pytest.mark.parametrize("name", ["../out", "", "a/b", "1st", "a" * 80])
def test_a_name_that_leads_out_is_refused(vault, name):
    with pytest.raises(VaultError, match="a name of letters"):
        vault.keep("surveys", name, {}, {}, {})


def test_what_is_not_held_is_said_with_what_is(vault):
    vault.keep("surveys", "pilot", {"workers": FRAME}, {}, {})
    with pytest.raises(VaultError, match="no such holding among surveys; there are pilot"):
        vault.latest("surveys", "other")
