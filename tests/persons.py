"""A few made-up persons, for tests of what may be told of them."""

import pandas as pd

SEX = ("F", "M")
LAND = ("A", "B", "C")
WORK = ("x", "y")


def records(**sizes):
    """Make a record per person: sizes by "sex land work" words, as FAx=3."""
    rows = [tuple(key) for key, size in sizes.items() for _ in range(size)]
    return pd.DataFrame(rows, columns=["sex", "land", "work"])


PEOPLE = records(FAx=40, FBx=3, FCx=30, MAx=25, MBx=20, MCx=35)
