"""Kinds of missing are never confused: each is met in an indicator, and each looks different."""

import re

import pytest

from tables import table
from twoway import paths
from twoway.build import compute
from twoway.missing import absences, described, kinds
from twoway.voice import LANGUAGES


def test_each_kind_has_a_sign_and_words_of_its_own():
    known = kinds().values()
    for column in ("glyph", "meaning"):
        assert len({getattr(k, column) for k in known}) == len(known)
    for language in LANGUAGES:
        assert len({k.labels[language] for k in known}) == len(known)
    assert {k.obs_status for k in known} <= set("ALMQNO")
    assert {k.conf_status for k in known} <= set("FCN")


def test_each_reason_is_of_a_known_kind():
    assert {*absences().values()} <= {*kinds()}
    code = [*paths.INDICATORS.glob("*.sql"), *paths.INDICATORS.glob("*.py")]
    code += [paths.PACKAGE / f"{name}.py" for name in ("systems", "rows", "estimation")]
    given = set()
    for file in code:
        text = file.read_text("utf-8")
        given |= set(re.findall(r"THEN '(\w+)'\s+(?:WHEN[^']+THEN '\w+'\s+)*END AS reason", text))
        given |= set(re.findall(r'UndefinedError\("(\w+)"\)', text))
        given |= set(re.findall(r'(?:reason["=: ]+|else )"(\w+)"', text))
    marks = {"partial_coverage", "stock_origin_missing", "origin"}
    assert len(given) > 10
    assert given - {*absences()} - marks == set()


STOCK = table("""
    origin  destination  basis  period      persons  status
    CHN     DEU          birth  2024-01-01  0        A
    CHN     FRA          birth  2024-01-01  -        Q
    CHN     ITA          birth  2024-01-01  -        L
    CHN     ESP          birth  2024-01-01  -        N
    CHN     AUT          birth  2024-01-01  7        P
""")


@pytest.fixture(scope="module")
def stock():
    found = described(compute("migrant_stock", stock=STOCK))
    return found[found["origin"] == "CHN"].set_index("destination")


@pytest.mark.parametrize(
    ("destination", "kind", "obs", "conf", "glyph"),
    [
        ("DEU", "observed_zero", "A", "F", "0"),
        ("FRA", "suppressed_by_source", "Q", "C", "c"),
        ("ITA", "not_reported", "L", "F", ":"),
        ("ESP", "below_rounding", "N", "F", "0*"),
        ("AUT", "", "P", "F", ""),
    ],
)
def test_missing_zero_and_suppressed_are_three_things(stock, destination, kind, obs, conf, glyph):
    row = stock.loc[destination]
    assert row["missing"] == kind
    assert (row["obs_status"], row["conf_status"], row["glyph"]) == (obs, conf, glyph)


def test_nothing_to_divide_by_is_not_applicable_and_a_young_cohort_not_yet_due():
    moves = table("""
        origin  destination  persons
        A       B            0
        B       A            0
    """)
    assert compute("system_effectiveness", moves=moves)["missing"].tolist() == ["not_applicable"]
    cases = table("""
        days  outcome
        10    open
    """)
    waiting = compute("resolution_time", cases=cases).set_index("variant")
    assert waiting["missing"]["median"] == "not_yet_due"


def test_a_share_of_zero_is_a_value_and_no_kind_of_missing():
    visas = table("""
        origin  destination  decision    period      visas
        CHN     DEU          issued      2022-01-01  90
        CHN     DEU          not_issued  2022-01-01  0
    """)
    found = compute("visa_refusal_rate", visa=visas)
    found = found[(found["origin"] == "CHN") & (found["destination"] == "DEU")]
    assert found["value"].tolist() == [0]
    assert found["missing"].tolist() == [""]
