"""Ask another implementation of disclosure control what it says of tables that both judge.

    python3 -m venv .acro && .acro/bin/pip install acro==1.0.2
    .acro/bin/python tools/acro_verdicts.py

ACRO (University of the West of England, MIT) needs pandas 2 and so an environment of its own; its
verdicts are kept in tests/protection/acro_verdicts.csv, a row per table and cell, and
tests/protection/test_acro.py sets ours beside them. Its parameters are those of our policy: ten
persons, two of them with 90 percent, ten percent of the greatest.
"""

import csv
import random
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parents[1]
VERDICTS = HERE / "tests/protection/acro_verdicts.csv"
CORRIDORS = ("CYP", "DEU", "ESP", "FRA", "ITA", "MLT")
SEXES = ("F", "M", "missing")
# Persons in each corridor, by sex: on either side of the threshold and at it, and nobody.
SIZES = ((4, 9, 0), (60, 80, 12), (10, 11, 9), (40, 35, 1), (25, 14, 10), (12, 12, 0))
# In these cells few pay nearly all, more than at the limit, at it and less; or nobody pays.
PAID = {
    ("DEU", "missing"): (5000, 4500, *[50] * 10),  # two of 10,000 bring 95 percent
    ("ESP", "F"): (6000, 3000, *[125] * 8),  # exactly 90 percent
    ("ESP", "M"): (6000, 2990, *[112] * 8, 114),  # just below
    ("ITA", "M"): (0,) * 14,
    ("ITA", "missing"): (9000, 500, *[110] * 8),  # nine tenths of the greatest are missing
    ("MLT", "F"): (5000, 5000, *[60] * 10),
    ("MLT", "M"): (900,) * 12,
}


def persons() -> list[tuple[str, str, int]]:
    """Return corridor, sex and cost of each, the same whatever library reads them."""
    drawn = random.Random(20)
    found = []
    for corridor, sizes in zip(CORRIDORS, SIZES, strict=True):
        for sex, size in zip(SEXES, sizes, strict=True):
            costs = PAID.get((corridor, sex)) or [drawn.randrange(300, 6000) for _ in range(size)]
            found += [(corridor, sex, cost) for cost in costs]
    return found


def _verdicts(statistic: str, session: Any, table: Any) -> list[dict[str, Any]]:
    (output,) = session.results.results.values()
    failed = {check: {tuple(place) for place in places}
              for check, places in output.sdc["cells"].items()}  # fmt: skip
    return [
        {
            "statistic": statistic,
            "corridor": corridor,
            "sex": sex,
            "few": (r, c) in failed["MinimumThresholdCheck"],
            "two_bring_most": (r, c) in failed.get("NKCheck", ()),
            "next_tells_greatest": (r, c) in failed.get("PPercentCheck", ()),
        }
        for r, corridor in enumerate(table.index)
        for c, sex in enumerate(table.columns)
    ]


def main() -> None:
    """Write the verdicts anew."""
    import pandas as pd
    from acro import ACRO

    frame = pd.DataFrame(persons(), columns=["corridor", "sex", "cost"])
    rows = []
    for statistic in ("count", "sum", "mean"):
        session = ACRO(suppress=False)
        values = {} if statistic == "count" else {"values": frame["cost"], "aggfunc": statistic}
        table = session.crosstab(frame["corridor"], frame["sex"], margins=True, **values)
        rows += _verdicts(statistic, session, table)
    with VERDICTS.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
