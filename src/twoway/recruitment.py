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
        currency, period (first of the month), per_eur, source.
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

    def converted(
        self, amount: pd.Series, currency: pd.Series, day: pd.Series, to: pd.Series
    ) -> pd.DataFrame:
        """Convert amounts at the rate of their month, else of their year.

        Returns
        -------
        DataFrame
            `value` in the other currency, NaN without a rate; `rate`, and `rate_source` with the
            period that it is of, empty where both currencies are one.
        """
        month = day.dt.to_period("M").dt.to_timestamp()
        year = day.dt.to_period("Y").dt.to_timestamp()
        found = pd.DataFrame({"rate": np.nan, "rate_source": ""}, index=amount.index)
        same = currency.eq(to)
        found.loc[same, "rate"] = 1.0
        for table, unit, column, when in (
            (self.monthly, "EUR", "per_eur", month),
            (self.yearly, "USD", "per_usd", year),
        ):
            known, source = _looked_up(table, column)
            ends = [
                pd.Series(
                    [1.0 if c == unit else known.get((c, p), np.nan)
                     for c, p in zip(side, when, strict=True)], index=amount.index,
                )
                for side in (currency, to)
            ]  # fmt: skip
            rate = ends[1] / ends[0]
            here = found["rate"].isna() & rate.notna()
            found.loc[here, "rate"] = rate[here]
            names = when.dt.strftime("%Y-%m" if column == "per_eur" else "%Y")
            found.loc[here, "rate_source"] = (source + " " + names)[here]
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


def _looked_up(
    table: pd.DataFrame, column: str
) -> tuple[dict[tuple[str, pd.Timestamp], float], str]:
    named = table.assign(month=table["period"].dt.to_period("M" if column == "per_eur" else "Y"))
    start = named["month"].dt.to_timestamp()
    keys = zip(named["currency"], start, strict=True)
    known = dict(zip(keys, named[column].astype("float64"), strict=True))
    return known, "+".join(sorted(set(table["source"])))


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
    spent = _spent(payments, people, month, rates, prices)
    own = spent.groupby("record")
    cost = own["value"].sum(min_count=1).reindex(people.index)
    # What nobody can say, or no rate turns into the currency, leaves no sum.
    cost = cost.mask(own["lost"].any().reindex(people.index, fill_value=True))
    interest = _valued(
        people["loan_interest"].fillna(0),
        people["loan_currency"].mask(people["loan_currency"].eq(""), people["earnings_currency"]),
        month,
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
    people: pd.DataFrame,
    rates: Rates,
    prices: str,
) -> pd.DataFrame:
    """Value amounts in the currency of the earnings, or in international dollars."""
    if prices != "ppp":
        return rates.converted(amount, currency, day, people["earnings_currency"])
    home, away = people["origin"], people["destination"]
    before = day.le(people["arrived"])
    return rates.in_international_dollars(
        amount, currency, day, home.where(before, away), away.where(before, home)
    )


def _spent(
    payments: pd.DataFrame,
    people: pd.DataFrame,
    month: pd.Series,
    rates: Rates,
    prices: str,
) -> pd.DataFrame:
    """Value each payment in the money that cost is in."""
    p = payments[payments["record"].isin(people.index)].reset_index(drop=True)
    of = people.loc[p["record"]].reset_index(drop=True)
    at = month.loc[p["record"]].reset_index(drop=True)
    paid = p["amount"].where(p["payer"].isin(OWN_MONEY), 0.0)
    net = paid - p["reimbursed"].fillna(0).where(p["payer"].isin(OWN_MONEY), 0.0)
    net = net + p["deducted"].fillna(0)
    day = p["paid_on"].fillna(of["arrived"]).fillna(at)
    nothing = net.eq(0)
    currency = p["currency"].mask(nothing, of["earnings_currency"])
    turned = _valued(net, currency, day, of, rates, prices)
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
