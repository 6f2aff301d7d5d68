"""Distances on the earth: a sphere of its mean radius, or the ellipsoid of WGS84."""

import numpy as np
from geographiclib.geodesic import Geodesic

from twoway.methods.tables import Vector

MEAN_RADIUS_KM = 6371.0088


def haversine(
    latitude: Vector,
    longitude: Vector,
    to_latitude: Vector,
    to_longitude: Vector,
    radius: float = MEAN_RADIUS_KM,
) -> Vector:
    """Great-circle distance in the unit of `radius`; degrees, north and east above 0.

    Exact for antipodes too: the two-argument arctangent loses nothing where the arcsine does.
    """
    one, two = np.radians(latitude), np.radians(to_latitude)
    turn = np.radians(np.asarray(to_longitude) - np.asarray(longitude))
    half = np.sin((two - one) / 2) ** 2 + np.cos(one) * np.cos(two) * np.sin(turn / 2) ** 2
    half = np.clip(half, 0, 1)
    return np.asarray(2 * radius * np.arctan2(np.sqrt(half), np.sqrt(1 - half)))


def geodesic(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> float:
    """Return the shortest way on the ellipsoid WGS84 in km (Karney 2013, by GeographicLib)."""
    way = Geodesic.WGS84.Inverse(
        latitude, longitude, to_latitude, to_longitude, outmask=Geodesic.DISTANCE
    )
    return float(way["s12"]) / 1000
