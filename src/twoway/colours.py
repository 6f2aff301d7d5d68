"""Colours as they are seen: contrast, in grey print, and by those who are colour-blind.

References
----------
W3C (2023). Web Content Accessibility Guidelines 2.2, contrast ratio.
Machado, G. M., Oliveira, M. M. and Fernandes, L. A. F. (2009). A physiologically-based model for
simulation of color vision deficiency. IEEE TVCG 15(6), doi:10.1109/TVCG.2009.113.
"""

import math
from collections.abc import Sequence

Colour = tuple[int, int, int]

# Full dichromacy: rows give what is seen of red, green and blue, of linear light.
_SEEN_BY = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def luminance(colour: Colour) -> float:
    """Relative luminance as WCAG has it, 0 to 1."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of two colours as WCAG has it, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def linear(colour: Colour) -> tuple[float, ...]:
    """Linear light of red, green and blue, 0 to 1."""
    parts = [float(c) / 255 for c in colour]
    return tuple(c / 12.92 if c <= 0.03928 else math.pow((c + 0.055) / 1.055, 2.4) for c in parts)


def lightness(colour: Colour) -> float:
    """CIE lightness, 0 to 100: what grey print leaves of a colour."""
    return _lab(linear(colour))[0]


def strength(colour: Colour) -> int:
    """How far a colour is from grey, 0 to 255."""
    return max(colour) - min(colour)


def distance(one: Colour, other: Colour) -> float:
    """Least distance (CIE76) of two colours to a normal eye and to three kinds of colour-blind."""
    first, second = linear(one), linear(other)
    eyes = [(first, second)]
    eyes += [(_seen(first, m), _seen(second, m)) for m in _SEEN_BY.values()]
    return min(math.dist(_lab(a), _lab(b)) for a, b in eyes)


def _seen(light: Sequence[float], matrix: Sequence[Sequence[float]]) -> tuple[float, ...]:
    mixed = (sum(w * v for w, v in zip(row, light, strict=True)) for row in matrix)
    return tuple(min(1.0, max(0.0, v)) for v in mixed)


def _lab(light: Sequence[float]) -> tuple[float, float, float]:
    red, green, blue = light
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    a, b, c = (math.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * b - 16, 500 * (a - b), 200 * (b - c)
