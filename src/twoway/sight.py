"""How colours are seen: in grey print, and by those who see colours otherwise.

Colours are taken to light (IEC 61966-2-1), changed there, and compared in CIE Lab. Used by the
scorecard and by tests that hold the product's colours apart; nothing that is drawn depends on it.

References
----------
Machado, Oliveira and Fernandes (2009). A physiologically-based model for simulation of color vision
deficiency. IEEE Trans. Vis. Comput. Graph. 15(6), 1291-1298, doi:10.1109/TVCG.2009.113: the
matrices of severity 1.
IEC 61966-2-1:1999 (sRGB) and CIE 15:2004 (Lab under D65).
"""

import numpy as np
import numpy.typing as npt
from matplotlib.colors import to_hex, to_rgb

Vector = npt.NDArray[np.float64]

NORMAL, GREY = "normal", "grey"
# Rows are red, green and blue of light as it is seen.
DEFICIENCIES: dict[str, Vector] = {
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
WAYS = (NORMAL, *DEFICIENCIES, GREY)

# Red, green and blue of light to the three values of CIE 1931, for the white of D65.
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)


def seen(colour: str, way: str) -> str:
    """Return a colour as it is seen one of `WAYS`, as a hexadecimal code."""
    if way == NORMAL:
        return to_hex(colour)
    light = _light(colour)
    if way == GREY:
        changed = np.full(3, float(_TO_XYZ[1] @ light))
    elif way in DEFICIENCIES:
        changed = DEFICIENCIES[way] @ light
    else:
        raise ValueError(f"no way of seeing {way!r}: there are {', '.join(WAYS)}.")
    red, green, blue = (float(part) for part in _coded(np.clip(changed, 0, 1)))
    return to_hex((red, green, blue))


def lab(colour: str) -> Vector:
    """Return a colour in CIE Lab, for the white of the screen: lightness from 0 to 100, a, b."""
    scaled = (_TO_XYZ @ _light(colour)) / (_TO_XYZ @ np.ones(3))
    bent = np.where(scaled > (6 / 29) ** 3, np.cbrt(scaled), scaled / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])])


def distance(one: str, other: str, way: str = NORMAL) -> float:
    """Return how far apart two colours are seen: CIE 1976, where 2.3 is just noticed."""
    return float(np.linalg.norm(lab(seen(one, way)) - lab(seen(other, way))))


def _light(colour: str) -> Vector:
    coded = np.array(to_rgb(colour))
    return np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)


def _coded(light: Vector) -> Vector:
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
