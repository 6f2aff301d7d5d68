"""Shares that add up to the whole, one bar per year or country; a share below 6.5 has no label."""

from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from twoway import figure as look
from twoway.voice import Voice

_ROW, _KEY = 4.6, 7.0
_SMALLEST_LABELLED = 6.5


def draw(rows: pd.DataFrame, voice: Voice, **options: Any) -> Figure:
    """Draw stacked bars of shares in percent.

    Parameters
    ----------
    rows : DataFrame
        period, value (percent), permit_reason (EMP, EDUC, FAM, OTH).
    """
    width = float(options.get("width", look.COLUMN))
    wide = rows.pivot(index="period", columns="permit_reason", values="value").sort_index()
    wide = wide[[r for r in look.REASONS if r in wide.columns]]
    years = [str(day.year) for day in pd.DatetimeIndex(wide.index)]
    height = _KEY + _ROW * len(wide) + 1
    figure = look.canvas(width, height)
    axes = look.axes(figure, look.widest(years, look.TICK) + 2, 1, 0.5, _KEY)
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
        for y, (start, share) in enumerate(zip(left, wide[reason], strict=True)):
            if share >= _SMALLEST_LABELLED:
                axes.text(
                    start + share / 2,
                    y,
                    voice.number(share),
                    ha="center",
                    va="center",
                    fontsize=look.TICK,
                    color=look.text_on(colour),
                )
        left = left + wide[reason]
    _key(
        figure, [(r, voice.text(f"chart-reason-{r.lower()}")) for r in wide.columns], width, height
    )
    return figure


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
