"""What every test may ask for: the shared folder of real files, a workspace of its own."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of the publishers' real files, beside the checkout; never copied into it."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not (folder / "data").is_dir():
        message = f"{folder.name}/data is not beside the checkout: real files cannot be read"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return folder


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory: data and reports of the test go there."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
