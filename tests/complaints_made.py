"""Made-up registers of complaints, for tests: seeded, and of nobody."""

from pathlib import Path

import numpy as np
import pandas as pd

LAST = pd.Timestamp("2024-12-31")
CODEBOOK = """
version = 1
name = "hotline"
title = "A made-up register"
keeper = "a made-up ministry"
kind = "complaints"
from = "2020-01-01"
to = "2024-12-31"
currency = "CNY"
missing = ["99"]

[columns]
id = "no"
lodged = "lodged"
closed = "closed"
channel = { column = "channel", codes = { 1 = "hotline", 2 = "office", 3 = "online" } }
origin = { constant = "CHN" }
destination = "to"
sector = "isic"
issue = { column = "issue", codes = { w = "wages", f = "fees", o = "other" } }
outcome = "outcome"
claimed = "claimed"
recovered = "recovered"
"""
FACTORS = {"DEU": 0.45, "FRA": 0.3, "ESP": 0.2, "POL": 0.049, "CYP": 0.001}


def complaints(size: int, seed: int = 1, *, prefix: str = "case-") -> pd.DataFrame:
    """Complaints of five corridors, of which one has a few only; some are open on the last day."""
    rng = np.random.default_rng(seed)
    lodged = pd.Timestamp("2020-01-01") + pd.to_timedelta(rng.integers(0, 1820, size), "D")
    closed = lodged + pd.to_timedelta(np.round(rng.exponential(120, size)).astype(int), "D")
    open_ = closed > LAST
    claimed = np.round(rng.lognormal(9, 0.6, size), 2)
    recovered = np.round(claimed * rng.uniform(0, 1, size), 2)
    blank = rng.random(size) < 0.3
    return pd.DataFrame(
        {
            "no": [f"{prefix}{n}" for n in range(size)],
            "lodged": lodged.strftime("%Y-%m-%d"),
            "closed": np.where(open_, "", closed.strftime("%Y-%m-%d")),
            "channel": rng.choice(["1", "2", "3", "99"], size, p=[0.6, 0.25, 0.1, 0.05]),
            "to": rng.choice([*FACTORS], size, p=[*FACTORS.values()]),
            "isic": rng.choice(["C", "F", "T"], size, p=[0.5, 0.3, 0.2]),
            "issue": rng.choice(["w", "f", "o"], size, p=[0.6, 0.3, 0.1]),
            "outcome": np.where(
                open_, "open", rng.choice(["for_worker", "rejected", "withdrawn"], size,
                                          p=[0.5, 0.3, 0.2])),
            "claimed": np.where(blank, "", claimed.astype(str)),
            "recovered": np.where(blank | open_, "", recovered.astype(str)),
        }
    )  # fmt: skip


def written(frame: pd.DataFrame, codebook: str = CODEBOOK) -> tuple[str, ...]:
    """Write a register and its codebook; return what the command line is given."""
    frame.to_csv("data.csv", index=False)
    Path("codebook.toml").write_text(codebook, "utf-8")
    return "data.csv", "--codebook", "codebook.toml"
