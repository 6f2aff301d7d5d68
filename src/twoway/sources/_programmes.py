"""Reading rules of the lists on programmes, agreements and workers abroad, which say more in words.

Their columns are those of `_quoted`, with a heading (`theme`). Three things stand in words, not in
the columns: a printed "about" or "more than", first in `note` or as an item of `breakdown` or
`indicator`; that a figure was aimed at, capped or offered; and that the days are the list's own,
because the page names none. All three go to `flag`, the first two to `status` as well.
"""

from pathlib import Path

import pandas as pd

from twoway.sources._quoted import quoted_rows, read_list

_QUALIFIERS = (
    "about|almost|nearly|just under|more than|less than|at least|at most|over|up to nearly"
)
_IN_NOTE = rf"^printed with qualifier: ({_QUALIFIERS})\b"
_QUOTED = rf"(?:^|; )'({_QUALIFIERS})\b"
_AS_ITEM = rf"(?:^|, )'?({_QUALIFIERS})'?(?=$|,)"
_INTENDED = r"\b(plan|planned|aim|ceiling|quota|target|places)\b"
_INTENDED_NOTE = r"^(?:reciprocal )?(plan|aim|ceiling|quota|target)\b"
_OUR_DAYS = (
    r"\bours\b|dates? approximate|period_start approximate|undated|year as above"
    r"|(?:date|year)s?[^;]* (?:assumed|implied|follows|taken from|from the sentence)\b"
    r"|(?:^|; )(?:start|end|dates?|period|years?|month|day)\b[^;]* not (?:stated|given|kept)"
)
_HAND_COPY = "hand copy of the bureau's table on a third-party page"


def programme_rows(path: Path) -> pd.DataFrame:
    """Rows of a `quoted_*` panel from a list with headings; the record is the line."""
    table = read_list(path)
    rows = quoted_rows(path, table)
    qualified = _first(
        table["note"].str.extract(_IN_NOTE)[0],
        table["note"].str.extract(_QUOTED)[0],
        table["breakdown"].str.extract(_AS_ITEM)[0],
        table["indicator"].str.extract(_AS_ITEM)[0],
    )
    intended = _first(
        table["indicator"].str.extract(_INTENDED)[0],
        table["breakdown"].str.extract(_INTENDED)[0],
        table["note"].str.extract(_INTENDED_NOTE)[0],
    ).mask(rows["status"] == "D", "")
    ours = table["note"].str.contains(_OUR_DAYS, regex=True).map({True: "days ours", False: ""})
    flags = pd.concat([rows["flag"], qualified, intended, ours], axis=1)
    return rows.assign(
        status=(
            rows["status"].mask(intended != "", "D") + qualified.ne("").map({True: "E", False: ""})
        ),
        flag=["; ".join(f for f in line if f) for line in flags.to_numpy()],
        # The page of somebody else is not the bureau's document, though the table is.
        custody=rows["custody"].mask(
            table["note"].str.contains(_HAND_COPY, regex=False), "copy of the publisher's page"
        ),
    )


def _first(*found: pd.Series) -> pd.Series:
    """Return the first that was found in each line, or empty text."""
    chosen = found[0]
    for further in found[1:]:
        chosen = chosen.fillna(further)
    return chosen.fillna("")
