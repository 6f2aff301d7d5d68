"""What getting a first job abroad cost a worker, in months of what it paid (SDG 10.7.1).

Cost is what worker and family paid, less what was given back, with what was taken from the wage for
it later; the principal of a loan is no cost, and interest is told apart. Earnings are what the
first full month brought after tax, with what was taken to recover the cost added back: it is in the
cost already. Both are of one person and one currency, the earnings'. What the recall of the
guidelines leaves open is decided in docs/decisions/0011.
"""

from dataclasses import dataclass, field
from typing import cast

import numpy as np
import pandas as pd

from twoway.edition import RefusedError

PRICES = {
    "current": "current prices",
    "constant": "constant prices",
    "ppp": "international dollars, by purchasing power parities of the year",
}
# No bank is closed for longer.
A_BANK_DAY_BEFORE = pd.Timedelta(days=7)
DAYS_OF_A_MONTH = 31
OWN_MONEY = ("worker", "family")
LUMP_SUM = "lump_sum"
# Prices are brought to the month of the earnings where payment and earnings lie farther apart.
DEFLATED_AFTER_DAYS = 366


_PARITY = ("area", "currency", "period", "per_international_dollar", "source")


@dataclass(frozen=True)
class Rates:
    """Exchange rates and price changes, and where they come from.

    Attributes
    ----------
    monthly : DataFrame
        currency, period (a day: each bank day, or one of each month), per_eur, source.
    yearly : DataFrame
        currency, period (first of the year), per_usd, source.
    inflation : DataFrame
        area, period, percent, source: change of consumer prices on the year before.
    parities : DataFrame
        area, currency, period (first of the year), per_international_dollar, source; empty where
        none are held.
    """

    monthly: pd.DataFrame
    yearly: pd.DataFrame
    inflation: pd.DataFrame
    parities: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=[*_PARITY]))

    @property
    def one_a_month(self) -> bool:
        """Whether no more than one rate is held of a currency and month."""
        month = self.monthly["period"].dt.to_period("M")
        return not pd.DataFrame({"c": self.monthly["currency"], "m": month}).duplicated().any()

    def converted(
        self,
        amount: pd.Series,
        currency: pd.Series,
        day: pd.Series,
        to: pd.Series,
        until: pd.Series | None = None,
    ) -> pd.DataFrame:
        """Convert amounts at the rate of their day, month or year, as their date is known.

        Of a day it is that day's, or of the bank day before it, else its month's; of a month or
        year the mean of all that are held of it; and where none is held, that of the yearly table.

        Parameters
        ----------
        amount, currency : Series
            What is converted.
        day, until : Series
            First and last day that the date stands for; without `until` the month of the day.
        to : Series of str
            The other currency.

        Returns
        -------
        DataFrame
            `value` in the other currency, NaN without a rate; `rate`, and `rate_source` with the
            period that it is of, empty where both currencies are one.
        """
        until = _end_of_month(day) if until is None else until.fillna(_end_of_month(day))
        found = pd.DataFrame({"rate": np.nan, "rate_source": ""}, index=amount.index)
        same = currency.eq(to)
        found.loc[same, "rate"] = 1.0
        for held in (_Held(self.monthly, "per_eur", "EUR"), _Held(self.yearly, "per_usd", "USD")):
            here = found["rate"].isna() & day.notna()
            asked = zip(currency[here], to[here], day[here], until[here], strict=True)
            rates = pd.DataFrame(
                [held.between(*one) for one in asked], index=found.index[here],
                columns=["rate", "rate_source"],
            )  # fmt: skip
            found.loc[here, "rate"] = rates["rate"].astype("float64")
            found.loc[here, "rate_source"] = rates["rate_source"]
        return found.assign(value=amount * found["rate"])

    def in_prices_of(
        self, amount: pd.Series, area: pd.Series, day: pd.Series, at: pd.Series
    ) -> pd.Series:
        """Bring amounts to the prices of another year, by consumer prices of an area.

        NaN where a year's change is not known.
        """
        known = self.inflation.set_index(["area", self.inflation["period"].dt.year])["percent"]
        change = cast("dict[tuple[str, int], float]", known.to_dict())

        def factor(place: str, first: int, last: int) -> float:
            years = range(min(first, last) + 1, max(first, last) + 1)
            grown = np.prod([1 + change.get((place, y), np.nan) / 100 for y in years])
            return float(grown if last >= first else 1 / grown)

        factors = [
            factor(a, int(then), int(now)) if pd.notna(then) and pd.notna(now) else np.nan
            for a, then, now in zip(area, day.dt.year, at.dt.year, strict=True)
        ]
        return amount * pd.Series(factors, index=amount.index)

    def in_international_dollars(
        self,
        amount: pd.Series,
        currency: pd.Series,
        day: pd.Series,
        first: pd.Series,
        second: pd.Series,
    ) -> pd.DataFrame:
        """Turn amounts into what they buy, by the parity of the currency's country and year.

        A currency does not say its country: the euro has twenty parities. It is the first of two
        countries whose currency it is. What is of neither (dollars between Nepal and Qatar) goes
        into the currency of the first at the exchange rate, and then by its parity.

        Parameters
        ----------
        amount, currency, day : Series
            Of each amount.
        first, second : Series of str
            Countries, of which the first is asked first.

        Returns
        -------
        DataFrame
            `value` in international dollars, NaN without a parity or exchange rate; `rate_source`.
        """
        known = self.parities.set_index(["area", "currency", self.parities["period"].dt.year])
        per = cast(
            "dict[tuple[str, str, int], float]",
            known["per_international_dollar"].astype("float64").to_dict(),
        )
        own = {(area, year): c for area, c, year in per}
        year = day.dt.year
        theirs = pd.Series(
            [s if own.get((f, y)) != c and own.get((s, y)) == c else f
             for f, s, c, y in zip(first, second, currency, year, strict=True)],
            index=amount.index, dtype="object",
        )  # fmt: skip
        into = pd.Series(
            [own.get(at, "") for at in zip(theirs, year, strict=True)], index=amount.index
        )
        keys = zip(theirs, into, year, strict=True)
        parity = pd.Series([per.get(key, np.nan) for key in keys], index=amount.index)
        turned = self.converted(amount, currency, day, into)
        source = "+".join(sorted(set(self.parities["source"])))
        named = source + " " + theirs.astype("str") + " " + day.dt.strftime("%Y")
        both = named.mask(turned["rate_source"].ne(""), named + ", " + turned["rate_source"])
        value = turned["value"] / parity
        # Nothing is nothing in every currency.
        return pd.DataFrame(
            {
                "value": value.mask(amount.eq(0), 0.0),
                "rate_source": both.mask(value.isna() | amount.eq(0), ""),
            }
        )


def _end_of_month(day: pd.Series) -> pd.Series:
    return day + pd.offsets.MonthEnd(0)


class _Held:
    """Rates of one table against one currency, looked up by the days that a date stands for."""

    def __init__(self, table: pd.DataFrame, column: str, unit: str) -> None:
        self.unit = unit
        self.yearly = column == "per_usd"
        self.source = "+".join(sorted(set(table["source"])))
        ordered = table.sort_values("period")
        self._of = {
            str(c): (some["period"].to_numpy("datetime64[D]"), some[column].to_numpy("float64"))
            for c, some in ordered.groupby("currency")
        }
        self._known: dict[tuple[str, pd.Timestamp, pd.Timestamp], tuple[float, str]] = {}

    def between(
        self, one: str, other: str, first: pd.Timestamp, last: pd.Timestamp
    ) -> tuple[float, str]:
        """Return what one unit of a currency is in another, and which rate it is, where held."""
        (per_one, named), (per_other, also) = (self.of(c, first, last) for c in (one, other))
        rate = per_other / per_one
        return rate, "" if np.isnan(rate) else f"{self.source} {named or also}"

    def of(self, currency: str, first: pd.Timestamp, last: pd.Timestamp) -> tuple[float, str]:
        """Return the rate of some days, NaN where none is held, and what it is the rate of."""
        if currency == self.unit:
            return 1.0, ""
        key = (currency, first, last)
        if key not in self._known:
            self._known[key] = self._looked_up(*key)
        return self._known[key]

    def _looked_up(
        self, currency: str, first: pd.Timestamp, last: pd.Timestamp
    ) -> tuple[float, str]:
        days, rates = self._of.get(currency, (np.array([], "datetime64[D]"), np.array([])))
        if first == last and not self.yearly:
            at = int(np.searchsorted(days, first.to_datetime64().astype("datetime64[D]"), "right"))
            if at and first - pd.Timestamp(days[at - 1]) <= A_BANK_DAY_BEFORE:
                return float(rates[at - 1]), f"{pd.Timestamp(days[at - 1]):%Y-%m-%d}"
        of_year = self.yearly or (last - first).days > DAYS_OF_A_MONTH
        whole = first.to_period("Y" if of_year else "M")
        within = (days >= np.datetime64(whole.start_time, "D")) & (
            days <= np.datetime64(whole.end_time, "D")
        )
        return (float(rates[within].mean()) if within.any() else np.nan), str(whole)


def earnings(workers: pd.DataFrame) -> pd.Series:
    """Earnings of the first full month, after tax, recovered cost added back, in kind included."""
    recovered = workers["earnings_recovered"].fillna(0)
    from_received = workers["earnings_received"] + recovered
    from_gross = workers["earnings_gross"] - workers["earnings_tax"].fillna(0)
    return from_received.fillna(from_gross) + workers["earnings_in_kind"].fillna(0)


def costs(
    workers: pd.DataFrame, payments: pd.DataFrame, rates: Rates, *, prices: str = "current"
) -> pd.DataFrame:
    """Compute what each worker paid and earned, and the ratio of both.

    Parameters
    ----------
    workers, payments : DataFrame
        As `survey.Survey` has them.
    rates : Rates
        Exchange rates at the date of payment, and price changes.
    prices : {"current", "constant", "ppp"}
        Constant: a payment more than a year from the month of the earnings is brought to its
        prices, by consumer prices of the country of destination, whose currency it is then in.
        Ppp: cost and earnings in international dollars. What is paid by the day of arrival is of
        the country of origin, later payments and the earnings are of that of destination, unless
        the currency is the other's alone (`Rates.in_international_dollars`).

    Returns
    -------
    DataFrame
        A row per worker in their order: `cost` and `cost_with_interest` in the currency of the
        earnings, `earnings`, `ratio` and `ratio_with_interest` in months, `lump` (a part of the
        cost is one price for several things), `rate_sources`, and `reason` where there is no ratio:
        missing_input, no_exchange_rate, zero_denominator.

    Raises
    ------
    ValueError
        If prices are none of these.
    RefusedError
        If parities are asked for, and none is held of any country and year of earnings.
    """
    if prices not in PRICES:
        raise ValueError(f"prices: found {prices!r}, expected {', '.join(PRICES)}.")
    if prices == "ppp" and rates.parities.empty:
        raise RefusedError(
            "prices ppp: no purchasing power parity is held. Bring one in (`twoway add "
            "imf_purchasing_power FILE`, then `twoway run`), or ask for current prices."
        )
    people = workers.set_index("record")
    month = people["earnings_month"].fillna(people["arrived"])
    until = people["earnings_month_until"].where(
        people["earnings_month"].notna(), people["arrived_until"]
    )
    spent = _spent(payments, people, month, until, rates, prices)
    own = spent.groupby("record")
    cost = own["value"].sum(min_count=1).reindex(people.index)
    # What nobody can say, or no rate turns into the currency, leaves no sum.
    cost = cost.mask(own["lost"].any().reindex(people.index, fill_value=True))
    interest = _valued(
        people["loan_interest"].fillna(0),
        people["loan_currency"].mask(people["loan_currency"].eq(""), people["earnings_currency"]),
        month,
        until,
        people,
        rates,
        prices,
    )
    earned, source_of_earnings = _earned(people, month, rates, prices)
    found = pd.DataFrame(
        {
            "cost": cost,
            "cost_with_interest": cost + interest["value"],
            "earnings": earned,
            "ratio": cost / earned.where(earned > 0),
            "ratio_with_interest": (cost + interest["value"]) / earned.where(earned > 0),
            "lump": own["lump"].any().reindex(people.index, fill_value=False),
            "rate_sources": _listed(
                own["rate_source"].agg(", ".join).reindex(people.index, fill_value="")
                + ", "
                + source_of_earnings
            ),
        }
    )
    no_rate = own["no_rate"].any().reindex(people.index, fill_value=False)
    no_rate |= earned.isna() & earnings(people).notna()
    reason = pd.Series("", index=people.index, dtype="str")
    reason = reason.mask(found["cost"].isna() | earned.isna(), "missing_input")
    reason = reason.mask(no_rate, "no_exchange_rate")
    reason = reason.mask(earned.le(0), "zero_denominator")
    return found.assign(reason=reason).reset_index()


def _earned(
    people: pd.DataFrame, month: pd.Series, rates: Rates, prices: str
) -> tuple[pd.Series, pd.Series]:
    """Earnings in the money that cost is in, and where the rate came from that turned them."""
    earned = earnings(people)
    if prices != "ppp":
        return earned, pd.Series("", index=people.index, dtype="str")
    turned = rates.in_international_dollars(
        earned, people["earnings_currency"], month, people["destination"], people["origin"]
    )
    if len(earned) and turned["value"].isna().all():
        needed = sorted({*(people["destination"] + " " + month.dt.strftime("%Y")).dropna()})
        held = rates.parities["period"].dt.year
        raise RefusedError(
            f"prices ppp: no purchasing power parity of {', '.join(needed)} is held; those that "
            f"are held end in {held.max()}. Bring in a later edition, or ask for current prices."
        )
    return turned["value"], turned["rate_source"]


def _listed(sources: pd.Series) -> pd.Series:
    """Name each source once, in order."""
    return sources.map(lambda text: ", ".join(sorted(set(text.split(", ")) - {""})))


def _valued(
    amount: pd.Series,
    currency: pd.Series,
    day: pd.Series,
    until: pd.Series,
    people: pd.DataFrame,
    rates: Rates,
    prices: str,
) -> pd.DataFrame:
    """Value amounts in the currency of the earnings, or in international dollars."""
    if prices != "ppp":
        return rates.converted(amount, currency, day, people["earnings_currency"], until)
    home, away = people["origin"], people["destination"]
    before = day.le(people["arrived"])
    return rates.in_international_dollars(
        amount, currency, day, home.where(before, away), away.where(before, home)
    )


def _spent(
    payments: pd.DataFrame,
    people: pd.DataFrame,
    month: pd.Series,
    until: pd.Series,
    rates: Rates,
    prices: str,
) -> pd.DataFrame:
    """Value each payment in the money that cost is in."""
    p = payments[payments["record"].isin(people.index)].reset_index(drop=True)
    of = people.loc[p["record"]].reset_index(drop=True)
    at, at_until = (s.loc[p["record"]].reset_index(drop=True) for s in (month, until))
    paid = p["amount"].where(p["payer"].isin(OWN_MONEY), 0.0)
    net = paid - p["reimbursed"].fillna(0).where(p["payer"].isin(OWN_MONEY), 0.0)
    net = net + p["deducted"].fillna(0)
    day = p["paid_on"].fillna(of["arrived"]).fillna(at)
    last = at_until.where(of["arrived"].isna(), of["arrived_until"])
    last = last.where(p["paid_on"].isna(), p["paid_on_until"])
    nothing = net.eq(0)
    currency = p["currency"].mask(nothing, of["earnings_currency"])
    turned = _valued(net, currency, day, last, of, rates, prices)
    value = turned["value"]
    if prices == "constant":
        apart = (at - day).abs().dt.days > DEFLATED_AFTER_DAYS
        moved = rates.in_prices_of(value, of["destination"], day, at)
        value = value.mask(apart, moved)
    unknown = ~p["known"] & p["payer"].isin(OWN_MONEY)
    return p[["record"]].assign(
        value=value,
        no_rate=turned["value"].isna() & net.notna(),
        lost=unknown | value.isna(),
        lump=p["component"].eq(LUMP_SUM) & net.gt(0),
        rate_source=turned["rate_source"],
    )
