"""Shares that add up to the whole, one bar per year or country; a share below 6.5 has no label.

A share bears the marks of its status, or its year does where the share has no room for them. What
is missing is no part of the bar, and is told behind it.
"""

from collections.abc import Iterable
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from twoway import figure as look
from twoway import signs
from twoway.voice import Voice

SECOND_CHANNEL = "position: the parts stand in the order of the key, parted by white"

_ROW, _KEY, _EDGE = 4.6, 7.0, 0.5
_SMALLEST_LABELLED = 6.5


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw stacked bars of shares in percent.

    Parameters
    ----------
    rows : DataFrame
        period, value (percent), permit_reason (EMP, EDUC, FAM, OTH), status, missing.
    """
    width = float(options.get("width", look.COLUMN))
    rows = signs.told(rows)
    wide, status, missing = (_wide(rows, column) for column in ("value", "status", "missing"))
    years = [str(day.year) for day in pd.DatetimeIndex(wide.index)]
    right = _EDGE + _room_for_signs(wide, missing)
    # A year may have to bear the marks of all its shares.
    all_marked = [signs.marked(year, "".join(s)) for year, s in _by_year(years, status)]
    room = width - look.widest(all_marked, look.TICK) - 2 - right
    labels = _labels(wide, status, room, voice)
    # A year bears those that none of its labels does.
    unborne = status.where(wide.notna() & ~_bear(labels, status), "")
    years = [signs.marked(year, "".join(s)) for year, s in _by_year(years, unborne)]
    height = _KEY + _ROW * len(wide) + 1
    figure = look.canvas(width, height)
    axes = look.axes(figure, look.widest(years, look.TICK) + 2, 1, right, _KEY)
    axes.set_xlim(0, 100)
    axes.set_ylim(len(wide) - 0.5, -0.5)
    axes.set_yticks(range(len(wide)), years)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    left = pd.Series(0.0, index=wide.index)
    for reason in wide.columns:
        colour = look.REASONS[reason]
        axes.barh(
            range(len(wide)),
            wide[reason],
            left=left,
            height=0.76,
            color=colour,
            edgecolor="white",
            linewidth=0.9,
        )
        each = zip(left, wide[reason], labels[reason], strict=True)
        for y, (start, share, label) in enumerate(each):
            if label:
                axes.text(
                    start + share / 2,
                    y,
                    label,
                    ha="center",
                    va="center",
                    fontsize=look.TICK,
                    color=look.text_on(colour),
                )
        left = left + wide[reason].fillna(0)
    for y, end in enumerate(left):
        _absences(axes, y, end, missing.iloc[y][wide.iloc[y].isna()], room, voice)
    _key(
        figure, [(r, voice.text(f"chart-reason-{r.lower()}")) for r in wide.columns], width, height
    )
    return figure


def _wide(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return one row per year, one column per reason in the order of the key."""
    wide = rows.pivot(index="period", columns="permit_reason", values=column).sort_index()
    wide = wide[[r for r in look.REASONS if r in wide.columns]]
    return wide if column == "value" else wide.fillna("")


def _room_for_signs(wide: pd.DataFrame, missing: pd.DataFrame) -> float:
    """Millimetres behind a whole bar for the signs of what is missing."""
    lacking = [set(missing.iloc[n][wide.iloc[n].isna()]) for n in range(len(wide))]
    return max(look.widest([_glyphs(kinds)], look.TICK) + 1 if kinds else 0.0 for kinds in lacking)


def _glyphs(kinds: Iterable[str]) -> str:
    return " ".join(sorted({signs.glyph(kind) for kind in kinds}))


def _by_year(years: list[str], status: pd.DataFrame) -> list[tuple[str, list[str]]]:
    """Pair each year with the statuses of its shares."""
    return list(zip(years, status.to_numpy().tolist(), strict=True))


def _labels(wide: pd.DataFrame, status: pd.DataFrame, room: float, voice: Voice) -> pd.DataFrame:
    """Return what each share is labelled with, empty for none."""
    return pd.DataFrame(
        {
            reason: [
                _label(share, told, room, voice)
                for share, told in zip(wide[reason], status[reason], strict=True)
            ]
            for reason in wide.columns
        },
        index=wide.index,
    )


def _bear(labels: pd.DataFrame, status: pd.DataFrame) -> pd.DataFrame:
    """Tell the labels that bear the marks of their status."""
    return labels.combine(
        status.map(signs.marks),
        lambda said, marks: pd.Series(
            [one.endswith(other) for one, other in zip(said, marks, strict=True)], said.index
        ),
    )


def _label(share: float, status: str, room: float, voice: Voice) -> str:
    """Print a share with its marks, or alone where a bar of `room` millimetres is too short."""
    if pd.isna(share) or share < _SMALLEST_LABELLED:
        return ""
    number = voice.number(share)
    whole = signs.marked(number, status)
    fits = look.widest([whole], look.TICK) + 1 <= room * share / 100
    return whole if fits else number


def _absences(
    axes: Axes, y: int, end: float, missing: pd.Series, room: float, voice: Voice
) -> None:
    """Tell behind a bar which shares are missing and why; by the signs alone where it is full."""
    if missing.empty:
        return
    each = [
        f"{voice.text(f'chart-reason-{str(reason).lower()}')} {signs.absence(kind, voice)}"
        for reason, kind in missing.items()
    ]
    whole = end == 0 and len(set(missing)) == 1
    said = (
        signs.absence(missing.iloc[0], voice) if whole else voice.text("chart-semicolon").join(each)
    )
    if look.widest([said], look.TICK) + 2 > room * (100 - end) / 100:
        said = _glyphs(missing)
    look.beside(axes, said, (end, y), 2, color=look.MUTED)


def _key(figure: Figure, items: list[tuple[str, str]], width: float, height: float) -> None:
    swatch, gap = 2.2, 1.0
    widths = [look.widest([name], look.TICK) for _, name in items]
    free = width - 1 - sum(widths) - (swatch + gap) * len(items)
    space = min(5.5, free / max(len(items) - 1, 1))
    if space < 1.5:
        raise ValueError(f"the key {[n for _, n in items]} does not fit {width} mm: shorten it.")
    x = 0.5
    for (reason, name), size in zip(items, widths, strict=True):
        figure.add_artist(
            Rectangle(
                (x / width, 1 - 4.4 / height),
                swatch / width,
                swatch / height,
                transform=figure.transFigure,
                facecolor=look.REASONS[reason],
            )
        )
        figure.text(
            (x + swatch + gap) / width,
            1 - 3.3 / height,
            name,
            va="center",
            fontsize=look.TICK,
            color=look.INK,
        )
        x += swatch + gap + size + space
