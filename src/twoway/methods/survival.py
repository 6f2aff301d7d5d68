"""Times to an end that some cases have not reached: resolution of complaints, length of stay."""

from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import NDArray

from twoway.methods.tables import Matrix, Vector


@dataclass(frozen=True)
class Curve:
    """Kaplan-Meier estimate at each distinct time, with log-log limits (NaN where there are none).

    `error` is Greenwood's standard error of the share that has not ended.
    """

    time: Vector
    at_risk: Vector
    ended: Vector
    censored: Vector
    share: Vector
    error: Vector
    low: Vector
    high: Vector

    def reaches(self, time: float) -> bool:
        """Tell whether a time lies within what was watched, or nobody was left before it."""
        return bool(time <= self.time[-1] or self.share[-1] == 0)

    def at(self, time: float) -> tuple[float, float, float]:
        """Share not ended by a time, with its limits."""
        place = int(np.searchsorted(self.time, time, side="right")) - 1
        if place < 0:
            return 1.0, 1.0, 1.0
        return float(self.share[place]), float(self.low[place]), float(self.high[place])

    def quantile(self, ended: float) -> tuple[float, float, float]:
        """Time by which a share has ended, with limits (Brookmeyer and Crowley 1982); NaN: not yet.

        Where the curve stands exactly at the level, the middle of that step.
        """
        level = 1 - ended
        return tuple(self._crossing(curve, level) for curve in (self.share, self.low, self.high))  # type: ignore[return-value]

    def _crossing(self, curve: Vector, level: float) -> float:
        known = ~np.isnan(curve)
        below = np.flatnonzero(known & (curve <= level + 1e-12))
        if not below.size:
            return float("nan")
        first = int(below[0])
        if abs(curve[first] - level) > 1e-12:
            return float(self.time[first])
        after = np.flatnonzero(known & (curve < level - 1e-12))
        return (
            float((self.time[first] + self.time[int(after[0])]) / 2) if after.size else float("nan")
        )

    def restricted_mean(self, until: float) -> tuple[float, float]:
        """Mean time to the end, none counted longer than `until`, with its standard error."""
        inside = self.time < until
        edges = np.r_[0, self.time[inside], until]
        heights = np.r_[1, self.share[inside]]
        areas = np.diff(edges) * heights
        ahead = areas[::-1].cumsum()[::-1][1:]
        n, d = self.at_risk[inside], self.ended[inside]
        some = n > d
        variance = (ahead[some] ** 2 * d[some] / (n[some] * (n[some] - d[some]))).sum()
        return float(areas.sum()), float(np.sqrt(variance))


def kaplan_meier(time: Vector, ended: NDArray[np.bool_], level: float = 0.95) -> Curve:
    """Estimate what share has not ended by each time; cases that have not are censored."""
    times, place = np.unique(np.asarray(time, dtype=np.float64), return_inverse=True)
    ended = np.asarray(ended, dtype=bool)
    ends = np.bincount(place[ended], minlength=times.size).astype(np.float64)
    open_ = np.bincount(place[~ended], minlength=times.size).astype(np.float64)
    at_risk = (ends + open_)[::-1].cumsum()[::-1]
    share = np.cumprod(1 - ends / at_risk)
    with np.errstate(divide="ignore", invalid="ignore"):
        greenwood = np.sqrt(np.cumsum(ends / (at_risk * (at_risk - ends))))
        z = scipy.stats.norm.ppf((1 + level) / 2)
        log = np.log(share)
        half = z * greenwood / np.abs(log)
        low, high = share ** np.exp(half), share ** np.exp(-half)
        # Before the first end there is nothing to vary; after the last, nothing to vary with.
        edge = (share == 1) | (share == 0)
        low, high = np.where(edge, np.nan, low), np.where(edge, np.nan, high)
        error = share * greenwood
    return Curve(times, at_risk, ends, open_, share, error, low, high)


@dataclass(frozen=True)
class Incidence:
    """Share that has ended in each way by each time, with standard errors: columns are ways."""

    time: Vector
    share: Matrix
    error: Matrix

    def at(self, time: float) -> tuple[Vector, Vector]:
        """Return shares and errors by a time."""
        place = int(np.searchsorted(self.time, time, side="right")) - 1
        if place < 0:
            return np.zeros(self.share.shape[1]), np.zeros(self.share.shape[1])
        return self.share[place], self.error[place]


def aalen_johansen(time: Vector, way: NDArray[np.integer], ways: int) -> Incidence:
    """Estimate how many have ended in each way, 1 to `ways`; 0 is censored.

    One minus Kaplan-Meier for one way would take the others for censored and say too much
    (Aalen and Johansen 1978). Errors are those of the product of transition matrices, Greenwood's
    form.
    """
    times, place = np.unique(np.asarray(time, dtype=np.float64), return_inverse=True)
    ends = np.stack(
        [np.bincount(place[way == w], minlength=times.size) for w in range(ways + 1)], 1
    )
    at_risk = ends.sum(1)[::-1].cumsum()[::-1].astype(np.float64)
    size = ways + 1
    state = np.zeros(size)
    state[0] = 1
    spread = np.zeros((size, size))
    share, error = np.zeros((times.size, ways)), np.zeros((times.size, ways))
    for step in range(times.size):
        risk = ends[step, 1:] / at_risk[step]
        move = np.eye(size)
        move[0, 0] = 1 - risk.sum()
        move[0, 1:] = risk
        # Covariance of who leaves: multinomial among those at risk.
        gone = np.r_[1 - risk.sum(), risk]
        jump = (np.diag(gone) - np.outer(gone, gone)) / at_risk[step]
        spread = move.T @ spread @ move + state[0] ** 2 * jump
        state = state @ move
        share[step] = state[1:]
        error[step] = np.sqrt(np.maximum(np.diag(spread)[1:], 0))
    return Incidence(times, share, error)


@dataclass(frozen=True)
class LogRank:
    """Test that groups end alike: observed and expected ends per group, in the groups' order."""

    chi_square: float
    freedom: int
    p: float
    observed: Vector
    expected: Vector


def log_rank(
    time: Vector, ended: NDArray[np.bool_], group: NDArray[np.str_], rho: float = 0
) -> LogRank:
    """Compare groups; rho 0 weighs all times alike, 1 the early ones more (Peto).

    Where the ends leave nothing to vary (all at once, say), there is no statistic: NaN.
    """
    groups, of = np.unique(group, return_inverse=True)
    whole = kaplan_meier(time, ended)
    before = np.r_[1, whole.share[:-1]]
    observed, expected = np.zeros(groups.size), np.zeros(groups.size)
    variance = np.zeros((groups.size, groups.size))
    for step, now in enumerate(whole.time):
        dead, n = whole.ended[step], whole.at_risk[step]
        if not dead:
            continue
        weight = before[step] ** rho
        part = np.bincount(of[time >= now], minlength=groups.size) / n
        observed += weight * np.bincount(of[(time == now) & ended], minlength=groups.size)
        expected += weight * dead * part
        if n > 1:
            factor = weight**2 * dead * (n - dead) / (n - 1)
            variance += factor * (np.diag(part) - np.outer(part, part))
    apart, freedom = (observed - expected)[1:], groups.size - 1
    varies = freedom > 0 and np.linalg.matrix_rank(variance[1:, 1:]) == freedom
    chi = float(apart @ np.linalg.solve(variance[1:, 1:], apart)) if varies else float("nan")
    return LogRank(chi, freedom, float(scipy.stats.chi2.sf(chi, freedom)), observed, expected)


@dataclass(frozen=True)
class Hazards:
    """Proportional hazards: log ratios to the first group, their errors, log-likelihoods."""

    coefficient: Vector
    error: Vector
    likelihood: tuple[float, float]


def proportional_hazards(
    time: Vector, ended: NDArray[np.bool_], features: Matrix, *, efron: bool = True
) -> Hazards:
    """Fit log ratios of hazards (Cox 1972), ties by Efron's or Breslow's rule."""
    size = features.shape[1]
    coefficient = np.zeros(size)
    begun = _partial(time, ended, features, coefficient, efron)[0]
    for _ in range(50):
        _, slope, bend = _partial(time, ended, features, coefficient, efron)
        step = np.linalg.solve(bend, slope)
        coefficient = coefficient + step
        if np.abs(step).max() < 1e-12:
            break
    reached, _, bend = _partial(time, ended, features, coefficient, efron)
    return Hazards(coefficient, np.sqrt(np.diag(np.linalg.inv(bend))), (begun, reached))


def _partial(
    time: Vector, ended: NDArray[np.bool_], features: Matrix, at: Vector, efron: bool
) -> tuple[float, Vector, Matrix]:
    weight = np.exp(features @ at)
    value, slope, bend = 0.0, np.zeros(at.size), np.zeros((at.size, at.size))
    for now in np.unique(time[ended]):
        risk, dead = time >= now, (time == now) & ended
        parts = [_moments(weight[m], features[m]) for m in (risk, dead)]
        value += float((features[dead] @ at).sum())
        slope += features[dead].sum(0)
        ties = int(dead.sum())
        for tie in range(ties):
            gone = tie / ties if efron else 0.0
            zero, one, two = (r - gone * d for r, d in zip(*parts, strict=True))
            value -= float(np.log(zero))
            slope -= one / zero
            bend += two / zero - np.outer(one, one) / zero**2
    return value, slope, bend


def _moments(weight: Vector, features: Matrix) -> tuple[float, Vector, Matrix]:
    return (
        float(weight.sum()),
        np.asarray(weight @ features),
        np.asarray((features * weight[:, None]).T @ features),
    )
