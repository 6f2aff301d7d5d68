"""Make charts/land.csv and charts/places.csv, what a corridor map shows, from Natural Earth.

Land is one shape, clipped to what the projection's plane holds and thinned at 0.18 mm on paper; no
border enters it. A dot is a place at whole degrees near the middle of an area's largest part: it
says where a ribbon ends, not where an area does. Run it where the npm package world-atlas 2.0.2
(Natural Earth 4.1.0, public domain) has been unpacked:

    python -m tools.land <folder of the package>
"""

import hashlib
import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from twoway import paths
from twoway.charts.corridor_map import HELD, UNIT, Points, clipped, project
from twoway.files import write_whole

SHA256 = {
    "land-50m.json": "619477ff690c086885e45cb91707d783805561bd75ae8e437b7d4694b0204e0f",
    "countries-50m.json": "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394",
}
# 0.18 mm where 1.74 radii are 174 mm wide.
THINNED = 0.0018
_LEAST_POINTS = 4
# An edge of the clipped frame is straight in the plane, an edge of the file in degrees.
_LONGEST_DEGREES = 2.0


def main(package: Path) -> list[Path]:
    """Write both tables from the package's files, refusing any other edition of them."""
    land, countries = (_read(package / name) for name in SHA256)
    rings = [r for polygon in _polygons(land, "land") for r in polygon]
    shaped = [shape for ring in rings if len(shape := _shape(ring)) >= _LEAST_POINTS]
    rows = [(n, int(x), int(y)) for n, ring in enumerate(shaped) for x, y in ring]
    return [
        _write(paths.CHARTS / "land.csv", ("ring", "x", "y"), rows),
        _write(paths.CHARTS / "places.csv", ("code", "longitude", "latitude"), _dots(countries)),
    ]


def _read(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    found = hashlib.sha256(content).hexdigest()
    if found != SHA256[path.name]:
        raise ValueError(
            f"{path}: its SHA-256 is {found}, expected {SHA256[path.name]}. Unpack world-atlas "
            "2.0.2, or review the map and write the new hash here."
        )
    document: dict[str, Any] = json.loads(content)
    return document


def _polygons(topology: dict[str, Any], layer: str) -> list[list[Points]]:
    """Return the polygons of a layer, each a list of rings in degrees, the outer one first."""
    return [
        [_ring(topology, arcs) for arcs in polygon]
        for shape in topology["objects"][layer]["geometries"]
        for polygon in _parts(shape)
    ]


def _parts(shape: dict[str, Any]) -> list[list[list[int]]]:
    parts: list[list[list[int]]] = shape["arcs"]
    return parts if shape["type"] == "MultiPolygon" else [shape["arcs"]]


def _ring(topology: dict[str, Any], arcs: list[int]) -> Points:
    """Join arcs to a ring; one with a negative number (its complement) runs backwards."""
    lines = [_arc(topology, n) if n >= 0 else _arc(topology, ~n)[::-1] for n in arcs]
    return np.vstack([lines[0], *(line[1:] for line in lines[1:])])


def _arc(topology: dict[str, Any], number: int) -> Points:
    """Decode an arc: steps of whole units, summed, scaled to degrees."""
    steps = np.cumsum(np.array(topology["arcs"][number], dtype=float), axis=0)
    moved = topology["transform"]
    return np.asarray(steps * moved["scale"] + moved["translate"])


def _shape(ring: Points) -> Points:
    """Project, clip and thin a ring, in whole units of the plane; few points may be left."""
    # Antarctica and what lies around the point opposite to the centre have no place in the frame.
    if ring[:, 1].max() < -40:
        return ring[:0]
    plane = clipped(project(*_finer(ring).T), HELD)
    kept = _thinned(plane)
    return np.round(kept / UNIT).astype(int)


def _finer(ring: Points) -> Points:
    """Set points between those that lie far apart: a parallel is no straight line in the plane."""
    pieces = []
    for one, other in pairwise(ring):
        # Across the meridian of 180 degrees the file jumps; the edge itself is short.
        east, north = other - one
        step = np.array([(east + 180) % 360 - 180, north])
        parts = max(1, int(np.ceil(np.abs(step).max() / _LONGEST_DEGREES)))
        pieces.append(one + step * (np.arange(parts) / parts)[:, None])
    return np.vstack(pieces)


def _thinned(ring: Points) -> Points:
    """Drop points that lie nearer than 0.18 mm on paper to the last one kept."""
    kept: list[int] = []
    for n, point in enumerate(ring):
        if not kept or np.hypot(*(point - ring[kept[-1]])) >= THINNED:
            kept.append(n)
    return ring[kept]


def _dots(countries: dict[str, Any]) -> list[tuple[str, int, int]]:
    """Return a place for every area of ours that the file has, found by its UN code."""
    areas = pd.read_csv(paths.PACKAGE / "reference/areas.csv", dtype=str, keep_default_na=False)
    codes = dict(zip(areas["m49"], areas["code"], strict=True))
    found = {}
    for shape in countries["objects"]["countries"]["geometries"]:
        if code := codes.get(str(shape.get("id", ""))):
            outer = [_ring(countries, polygon[0]) for polygon in _parts(shape)]
            east, north = _middle(max(outer, key=_size))
            found[code] = (round(east), round(north))
    return [(code, *place) for code, place in sorted(found.items())]


def _doubled(ring: Points) -> Points:
    """Twice the signed area between the origin and each edge of a ring."""
    x, y = ring.T
    return np.asarray(x[:-1] * y[1:] - x[1:] * y[:-1])


def _size(ring: Points) -> float:
    return float(abs(_doubled(_even(ring)).sum()))


def _even(ring: Points) -> Points:
    """Degrees with those of longitude shortened as at the ring's middle latitude."""
    return ring * [np.cos(np.radians(ring[:, 1].mean())), 1]


def _middle(ring: Points) -> tuple[float, float]:
    """Centre of gravity of a ring, in degrees."""
    weights = _doubled(ring)
    middle = (ring[:-1] + ring[1:]) * weights[:, None]
    east, north = middle.sum(axis=0) / (3 * weights.sum())
    return float(east), float(north)


def _write(path: Path, header: tuple[str, ...], rows: list[Any]) -> Path:
    lines = [",".join(map(str, row)) for row in (header, *rows)]
    return write_whole(path, ("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
