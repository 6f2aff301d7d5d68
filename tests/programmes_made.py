"""Made-up registers of programmes, for tests: seeded, and of nobody."""

from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd

_HEAD = """
version = 1
name = "{kind}_made"
title = "A made-up register"
keeper = "a made-up office"
kind = "{kind}"
from = "2021-01-01"
to = "2024-06-30"
currency = "CNY"

[columns]
id = "no"
"""
_COLUMNS = {
    "recognition": """
lodged = "lodged"
decided = "decided"
origin = "from"
authority = { constant = "DEU" }
profession = { column = "job", codes = { n = "nurse", e = "electrician", r = "rare_trade" } }
decision = "decision"
""",
    "training": """
departed = "left"
origin = { constant = "CHN" }
destination = "to"
sex = { column = "sex", codes = { 1 = "M", 2 = "F" } }
trained = "trained"
completed = "completed"
course = { column = "course", codes = { o = "orientation", l = "language" } }
cost = "cost"
payer = "payer"
dispute = "dispute"
""",
    "matching": """
side = "side"
since = "since"
until = "until"
area = "area"
destination = { constant = "DEU" }
isco = "isco"
""",
}
CODEBOOKS: Mapping[str, str] = {
    kind: _HEAD.replace("{kind}", kind) + columns for kind, columns in _COLUMNS.items()
}
FIRST, LAST = pd.Timestamp("2021-01-01"), pd.Timestamp("2024-06-30")


def _days(rng: np.random.Generator, size: int) -> pd.DatetimeIndex:
    return FIRST + pd.to_timedelta(rng.integers(0, (LAST - FIRST).days, size), "D")


def _text(days: pd.DatetimeIndex, blank: np.ndarray) -> np.ndarray:
    return np.where(blank, "", days.strftime("%Y-%m-%d"))


def recognition(size: int = 900, seed: int = 2) -> pd.DataFrame:
    """Applications of three professions, of which one is rare."""
    rng = np.random.default_rng(seed)
    lodged = _days(rng, size)
    decided = lodged + pd.to_timedelta(rng.integers(20, 260, size), "D")
    open_ = decided > LAST
    decision = rng.choice(["full", "partial", "refused", "withdrawn"], size, p=[0.5, 0.2, 0.2, 0.1])
    return pd.DataFrame(
        {
            "no": [f"applicant-{n}" for n in range(size)],
            "lodged": _text(lodged, np.zeros(size, dtype=bool)),
            "decided": _text(decided, open_),
            "from": rng.choice(["CHN", "IND"], size, p=[0.6, 0.4]),
            "job": rng.choice(["n", "e", "r"], size, p=[0.6, 0.395, 0.005]),
            "decision": np.where(open_, "open", decision),
        }
    )


def training(size: int = 4000, seed: int = 3) -> pd.DataFrame:
    """Departing workers, most of them trained; disputes are fewer among these."""
    rng = np.random.default_rng(seed)
    trained = rng.random(size) < 0.7
    dispute = rng.random(size) < np.where(trained, 0.1, 0.3)
    finished = rng.random(size) < 0.9
    return pd.DataFrame(
        {
            "no": [f"worker-{n}" for n in range(size)],
            "left": _text(_days(rng, size), np.zeros(size, dtype=bool)),
            "to": rng.choice(["DEU", "FRA"], size),
            "sex": rng.choice(["1", "2", ""], size, p=[0.55, 0.4, 0.05]),
            "trained": np.where(trained, "yes", "no"),
            "completed": np.where(trained, np.where(finished, "yes", "no"), ""),
            "course": np.where(trained, rng.choice(["o", "l"], size), ""),
            "cost": np.where(
                trained, np.round(rng.uniform(50_000, 150_000, size), 2).astype(str), ""
            ),
            "payer": np.where(trained, rng.choice(["worker", "employer", "state"], size), ""),
            "dispute": np.where(rng.random(size) < 0.2, "", np.where(dispute, "yes", "no")),
        }
    )


def matching(size: int = 1500, seed: int = 4) -> pd.DataFrame:
    """Vacancies for technicians and nurses, candidates from China; a third has ended."""
    rng = np.random.default_rng(seed)
    vacancy = rng.random(size) < 0.6
    since = _days(rng, size)
    until = since + pd.to_timedelta(rng.integers(10, 200, size), "D")
    open_ = (rng.random(size) < 0.66) | (until > LAST)
    isco = np.where(
        vacancy, rng.choice(["2221", "3113", "7411"], size, p=[0.6, 0.3, 0.1]),
        rng.choice(["2221", "2512", "7411"], size, p=[0.3, 0.3, 0.4]),
    )  # fmt: skip
    return pd.DataFrame(
        {
            "no": [f"post-{n}" for n in range(size)],
            "side": np.where(vacancy, "vacancy", "candidate"),
            "since": _text(since, np.zeros(size, dtype=bool)),
            "until": _text(until, open_),
            "area": np.where(vacancy, "DEU", "CHN"),
            "isco": isco,
        }
    )


MADE: Mapping[str, Callable[[], pd.DataFrame]] = {
    "recognition": recognition,
    "training": training,
    "matching": matching,
}
