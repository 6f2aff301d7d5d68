"""How far two places lie apart on the earth."""

import numpy as np
import pandas as pd

from twoway.declare import Indicator
from twoway.methods.spheres import geodesic, haversine
from twoway.systems import framed, gathered

INDICATOR = Indicator(
    label="Distance between two places",
    group="system",
    unit="km",
    kind="count",
    formula=("sphere: haversine on a radius of 6,371.0088 km; geodesic: on the ellipsoid WGS84"),
    reference=("Karney (2013), Journal of Geodesy, for the geodesic, as GeographicLib computes it"),
    keys=("origin", "destination", "variant"),
    edge="A coordinate missing: NULL, missing_input. Never planar.",
    cannot_say="How far anybody travelled: an area is one place here.",
)


def compute(places: pd.DataFrame) -> pd.DataFrame:
    """How far two places lie apart on the earth."""
    rows = []
    at = places[["latitude", "longitude"]].to_numpy("float64", na_value=np.nan)
    for i, origin in enumerate(places["area"]):
        for j, destination in enumerate(places["area"]):
            if i == j:
                continue
            known = not np.isnan(at[[i, j]]).any()
            found = {
                "sphere": float(haversine(*at[i], *at[j])) if known else np.nan,
                "geodesic": geodesic(*at[i], *at[j]) if known else np.nan,
            }
            for variant, value in found.items():
                rows.append(
                    {
                        "origin": origin,
                        "destination": destination,
                        "variant": variant,
                        "value": value,
                        "reason": "missing_input",
                        "cells": gathered(places["cells"].iloc[[i, j]]),
                    }
                )
    return framed(rows, INDICATOR.keys)
