"""The notebooks run from top to bottom on the shipped editions, and are committed without output."""

import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from places import PROJECT

NOTEBOOKS = sorted((PROJECT / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_is_cleared_of_output(path: Path):
    cells = nbformat.read(path, as_version=4).cells
    assert all(not c.outputs and c.execution_count is None for c in cells if c.cell_type == "code")


# The kernel's client warns of its own event loop; nothing of ours runs in this process.
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_runs_and_writes_nothing(path: Path, shipped: Path, tmp_path: Path):
    folder = tmp_path / "project"
    shutil.copytree(shipped / "data", folder / "data")
    before = {p: p.stat().st_mtime_ns for p in folder.rglob("*")}
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(folder)}}
    ).execute()
    assert {p: p.stat().st_mtime_ns for p in folder.rglob("*")} == before
    shown = str([c.get("outputs") for c in notebook.cells])
    assert "image/png" in shown
    assert "240,895 persons" in shown
    assert "50.0" in shown
