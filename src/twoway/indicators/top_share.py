"""Share of the largest categories of a whole."""

import pandas as pd

from twoway.declare import Indicator
from twoway.methods.structure import top_share
from twoway.systems import SPREAD, Whole, by_whole

LARGEST = {"largest": 1, "four": 4, "ten": 10}

INDICATOR = Indicator(
    label="Share of the largest categories",
    group="concentration",
    unit="share, 0 to 1",
    kind="ratio",
    digits=4,
    formula=(
        "CR_k: sum of the k largest shares, k = 1, 4, 10; all that tie with the k-th are among them"
    ),
    reference="Follows from the shares; customary in studies of concentration",
    keys=(*SPREAD, "variant"),
    edge=(
        "Categories that are missing are left out, counted in the coverage and marked; "
        "all 0: NULL, zero_denominator. A tie at rank k: all that tie are counted in, and"
        " `mark` says so. Fewer categories than k: 1."
    ),
    cannot_say="How the rest is spread.",
)


def compute(spread: pd.DataFrame) -> pd.DataFrame:
    """Share of the largest categories of a whole."""
    found = by_whole(spread, _shares, variants=(*LARGEST, *(f"{name}_among" for name in LARGEST)))
    if not len(found):
        return found
    named = found["variant"].str.removesuffix("_among")
    counted = found["variant"] != named
    among = found[counted].assign(variant=named).set_index([*SPREAD, "variant"])["value"]
    shares = found[~counted].set_index([*SPREAD, "variant"])
    tied = among.reindex(shares.index) > shares.index.get_level_values("variant").map(LARGEST)
    both = (shares["mark"] + " tie_at_rank").str.strip()
    shares["mark"] = shares["mark"].where(~tied, both)
    return shares.reset_index()


def _shares(whole: Whole) -> dict[str, float]:
    found = {name: top_share(whole.counts, largest) for name, largest in LARGEST.items()}
    return {
        **{name: share for name, (share, _) in found.items()},
        **{f"{name}_among": among for name, (_, among) in found.items()},
    }
