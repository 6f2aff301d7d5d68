"""Reference outputs computed by other software, in ../shared/oracle: read, and compared with ours."""

import csv
import gzip
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pytest


@dataclass(frozen=True)
class Case:
    """One case: a folder of inputs and of what came out."""

    folder: Path

    def table(self, name: str) -> pd.DataFrame:
        """A long table; NA is missing."""
        return pd.read_csv(self._file(name), na_values="NA", keep_default_na=False)

    def matrix(self, name: str) -> pd.DataFrame:
        """A matrix with its row labels; an area called NA keeps its name."""
        frame = pd.read_csv(self._file(name), keep_default_na=False, index_col=0)
        frame.index = frame.index.astype("str")
        return frame.replace("NA", np.nan).astype("float64")

    def values(self, name: str) -> np.ndarray:
        """The numbers of a matrix, or of a list with one number per row."""
        with self._open(name) as stream:
            header = next(csv.reader(stream))
        if header == ["i", "value"]:
            return self.table(name)["value"].to_numpy("float64")
        return self.matrix(name).to_numpy("float64")

    def array(self, name: str) -> np.ndarray:
        """A table of three axes, given long: the axes in the order of the columns."""
        long = self.table(name)
        axes = [c for c in long if c != "value"]
        codes = [pd.Categorical(long[a], categories=long[a].unique()) for a in axes]
        filled = np.zeros([len(c.categories) for c in codes])
        filled[tuple(c.codes for c in codes)] = long["value"]
        return filled

    def scalars(self) -> dict:
        return json.loads((self.folder / "scalars.json").read_text("utf-8"))

    def _file(self, name: str) -> Path:
        plain = self.folder / f"{name}.csv"
        return plain if plain.exists() else self.folder / f"{name}.csv.gz"

    def _open(self, name: str):
        file = self._file(name)
        return gzip.open(file, "rt") if file.suffix == ".gz" else file.open(encoding="utf-8")


@pytest.fixture(scope="session")
def case(shared):
    """Ask for a case by its name."""
    return lambda name: Case(shared / "oracle" / name)


def close(ours, theirs, *, rel: float = 1e-9, absolute: float = 0.0, what: str = "") -> None:
    """|ours - theirs| <= absolute + rel |theirs|, missing where theirs is missing."""
    ours, theirs = np.asarray(ours, dtype="float64"), np.asarray(theirs, dtype="float64")
    assert ours.shape == theirs.shape, (what, ours.shape, theirs.shape)
    np.testing.assert_array_equal(np.isnan(ours), np.isnan(theirs), err_msg=what)
    with np.errstate(invalid="ignore"):
        off = np.abs(ours - theirs) - absolute - rel * np.abs(theirs)
    # What is 0 in exact arithmetic may come out as a rounding error on either side.
    bad = (off > 0) & ~(np.maximum(np.abs(ours), np.abs(theirs)) < 1e-12)
    worst = np.nanargmax(np.where(np.isnan(off), -np.inf, off)) if off.size else 0
    assert not bad.any(), (
        f"{what}: {int(bad.sum())} of {off.size} differ, the worst {ours.flat[worst]!r} for "
        f"{theirs.flat[worst]!r}"
    )


def name_of(test: str) -> str:
    """Case that a test is named after: test_ipf_examples__cm2_4x4 -> ipf_examples/cm2_4x4."""
    return test.removeprefix("test_").replace("__", "/")
