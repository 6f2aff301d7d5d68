"""Printed figures on students and researchers between China and EU states.

Ministries and exchange services count unlike things: foreigners schooled abroad or all foreigners,
a winter term or a year, all participants with short courses. Figures of unlike kinds stand side by
side and are never added up. The European Union of 2015 includes the United Kingdom.
"""

import pandas as pd

from twoway.declare import Source
from twoway.edition import Edition
from twoway.sources._quoted import BY_HAND, quoted_rows, read_list

SOURCE = Source(
    panel="quoted_student",
    records="public",
    producer="Ministries, DAAD and DZHW, Destatis, Campus France, as cited row by row",
    dataset="published figures on students between China and the European Union",
    title="Students and researchers between China and EU states, printed figures",
    url="https://www.wissenschaft-weltoffen.de/en/",
    licence="facts quoted with citation; publications keep their copyright",
    citation="See the citation of each row: publisher, document, address.",
    territory="China as each publisher has it; EU28 in 2015 includes the United Kingdom.",
    definition=(
        "Single figures as printed: foreign students enrolled, students leaving in the year, "
        "international researchers, scholarships."
    ),
    files=("*.csv",),
    by_hand=BY_HAND,
    like_sized=False,
)


def stage(edition: Edition) -> pd.DataFrame:
    """Read one line per printed figure."""
    path = edition.file("*.csv")
    table = read_list(path)
    # One line's year is not printed on its page: the list calls it doubtful and says why.
    doubted = table["status"] == "period doubtful"
    rows = quoted_rows(path, table.assign(status=table["status"].mask(doubted, "")))
    return rows.assign(hold=rows["hold"].mask(doubted, table["note"]))
