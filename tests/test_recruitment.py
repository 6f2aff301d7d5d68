"""A worker's cost in months of earnings: every rule of the indicator, worked by hand."""

from dataclasses import replace

import pandas as pd
import pytest

from tables import table
from twoway.codebook import CodebookError, Told, read_codebook, template, variables
from twoway.edition import RefusedError
from twoway.records import last_days, read_records, typed
from twoway.recruitment import Rates, costs
from twoway.survey import outside, read_survey

CODEBOOK = """
version = 1
name = "made"
title = "A made-up survey"
day = "2025-06-30"
missing = ["99"]
blank_payment = "nothing"

[worker]
id = "id"
weight = "w"
sex = { column = "sex", codes = { 1 = "M", 2 = "F" } }
origin = { constant = "CHN" }
destination = { constant = "DEU" }
arrived = "arrived"
status = { column = "status", codes = { 1 = "employee", 2 = "other" } }

[earnings]
currency = { constant = "EUR" }
gross = "gross"
tax = "tax"
received = "received"
recovered = "recovered"

[loan]
currency = { constant = "CNY" }
interest = "interest"

[[payment]]
component = { constant = "agency_fee" }
amount = "broker"
currency = "broker_currency"

[[payment]]
component = { constant = "visa" }
amount = "visa"
currency = { constant = "CNY" }
paid_on = "visa_on"

[[payment]]
component = { constant = "international_travel" }
amount = "fare"
currency = { constant = "EUR" }
payer = { column = "fare_payer", codes = { 1 = "worker", 3 = "employer" } }
reimbursed = "fare_back"
deducted = "fare_deducted"
"""
# The case of the method: 3,000 to a broker, 500 and 200 for papers, a fare of 600 EUR of which 300
# came back and 100 were deducted; 300 of interest; 1,500 gross, 180 tax, 100 taken for the cost.
RECORD = {
    "id": "a", "w": "1", "sex": "1", "arrived": "2024-03", "status": "1",
    "gross": "1500", "tax": "180", "received": "1220", "recovered": "100", "interest": "300",
    "broker": "3000", "broker_currency": "CNY", "visa": "700", "visa_on": "2024-02",
    "fare": "600", "fare_payer": "1", "fare_back": "300", "fare_deducted": "100",
}  # fmt: skip
RATES = Rates(
    monthly=table("""
        currency  period      per_eur  source
        CNY       2024-02-01  7.5      ecb
        CNY       2024-03-01  7.5      ecb
    """),
    yearly=table("""
        currency  period      per_usd  source
        VND       2024-01-01  24000    cia
        EUR       2024-01-01  0.8      cia
    """),
    inflation=table("""
        area  period      percent  source
        DEU   2023-01-01  10       wb
        DEU   2024-01-01  20       wb
    """),
)


@pytest.fixture
def read(tmp_path):
    """Read records as a survey file of this layout."""

    def of(*records, codebook=CODEBOOK, kind="csv"):
        (tmp_path / "codebook.toml").write_text(codebook, "utf-8")
        frame = pd.DataFrame([{**RECORD, **r} for r in records])
        path = tmp_path / f"data.{kind}"
        if kind == "csv":
            frame.to_csv(path, index=False)
        elif kind == "parquet":
            frame.to_parquet(path)
        else:
            import pyreadstat

            plain = frame.copy()
            numbers = [c for c in frame if c not in ("id", "arrived", "visa_on", "broker_currency")]
            plain[numbers] = plain[numbers].apply(pd.to_numeric)
            write = pyreadstat.write_sav if kind == "sav" else pyreadstat.write_dta
            write(plain, str(path))
        return read_survey(path, read_codebook(tmp_path / "codebook.toml"))

    return of


@pytest.mark.parametrize("kind", ["csv", "parquet", "sav", "dta"])
def test_the_worked_case_in_every_format(read, kind):
    survey = read({}, kind=kind)
    assert survey.faults.empty
    (row,) = costs(survey.workers, survey.payments, RATES).to_dict("records")
    assert row["earnings"] == 1320
    assert row["cost"] * 7.5 == pytest.approx(6700)
    assert row["cost_with_interest"] * 7.5 == pytest.approx(7000)
    assert (row["ratio"], row["ratio_with_interest"]) == pytest.approx((6700 / 9900, 7000 / 9900))
    assert row["rate_sources"] == "ecb 2024-02, ecb 2024-03"
    assert not row["lump"]


def test_the_ratio_does_not_depend_on_the_currency_it_is_told_in(read):
    one = read({})
    other = read({"broker": "400", "broker_currency": "EUR"})
    ratios = [costs(s.workers, s.payments, RATES)["ratio"][0] for s in (one, other)]
    assert ratios[0] == pytest.approx(ratios[1])


def test_what_an_employer_bore_is_no_cost_but_what_it_took_back_is(read):
    borne = read({"fare_payer": "3", "fare_back": ""})
    row = costs(borne.workers, borne.payments, RATES).iloc[0]
    assert row["cost"] == pytest.approx(3700 / 7.5 + 100)


def test_gross_less_tax_stands_for_what_was_not_told(read):
    survey = read({"received": "", "recovered": ""})
    assert costs(survey.workers, survey.payments, RATES)["earnings"][0] == 1500 - 180


def test_nothing_paid_is_a_cost_of_0_and_no_answer_is_none(read):
    nothing = {"broker": "", "visa": "", "fare": "", "fare_back": "", "fare_deducted": "",
               "interest": ""}  # fmt: skip
    survey = read({**nothing}, {**nothing, "id": "b", "visa": "99"})
    found = costs(survey.workers, survey.payments, RATES).set_index("record")
    assert found["ratio"][1] == 0
    assert (pd.isna(found["ratio"][2]), found["reason"][2]) == (True, "missing_input")
    unknown = read({**nothing}, codebook=CODEBOOK.replace('"nothing"', '"unknown"'))
    assert costs(unknown.workers, unknown.payments, RATES)["reason"][0] == "missing_input"


def test_a_rate_of_the_year_stands_for_one_of_the_month_and_none_is_said(read):
    survey = read({"broker": "2400000", "broker_currency": "VND"},
                  {"id": "b", "broker_currency": "XAF"})  # fmt: skip
    found = costs(survey.workers, survey.payments, RATES).set_index("record")
    assert found["cost"][1] == pytest.approx(2400000 * 0.8 / 24000 + 700 / 7.5 + 400)
    assert "cia 2024" in found["rate_sources"][1]
    assert (found["reason"][2], pd.isna(found["ratio"][2])) == ("no_exchange_rate", True)


def test_a_rate_is_of_as_much_as_is_known_of_the_date():
    daily = table("""
        currency  period      per_eur  source
        CNY       2024-01-31  8        ecb
        CNY       2024-03-14  7        ecb
        CNY       2024-03-15  6        ecb
        CNY       2024-03-28  5        ecb
    """)
    rates = replace(RATES, monthly=daily)
    text = ["2024-03-15", "2024-03-17", "2024-03", "2024", "2024-02-06", "2024-02-20"]
    records = pd.DataFrame({"on": text})
    first, last = (
        typed(records, Told("on"), variables()[("payment", "paid_on")], []),
        last_days(records, Told("on")),
    )
    amount, yuan, euro = (pd.Series([x] * len(text)) for x in (840.0, "CNY", "EUR"))
    found = rates.converted(amount, yuan, first, euro, last)
    expected = [840 / 6, 840 / 6, 840 / 6, 840 / 6.5, 840 / 8, float("nan")]
    assert found["value"].tolist() == pytest.approx(expected, nan_ok=True)
    assert found["rate_source"].tolist() == [
        "ecb 2024-03-15", "ecb 2024-03-15", "ecb 2024-03", "ecb 2024", "ecb 2024-01-31", "",
    ]  # fmt: skip
    assert not rates.one_a_month and RATES.one_a_month


def test_a_payment_of_a_year_is_not_taken_for_one_of_january(read):
    rates = replace(RATES, monthly=table("""
        currency  period      per_eur  source
        CNY       2024-01-31  7        ecb
        CNY       2024-03-28  8        ecb
    """))  # fmt: skip
    nothing = {"visa": "", "visa_on": "", "fare": "", "fare_back": "", "fare_deducted": ""}
    survey = read({**nothing, "arrived": "2024", "interest": "", "broker": "1500"})
    (row,) = costs(survey.workers, survey.payments, rates).to_dict("records")
    assert (row["cost"], row["rate_sources"]) == (200, "ecb 2024")


def test_a_payment_long_before_is_brought_to_the_prices_of_the_earnings(read):
    survey = read({"broker": "", "visa": "", "fare": "100", "fare_back": "", "fare_deducted": ""})
    payments = survey.payments.assign(
        paid_on=survey.payments["paid_on"].mask(
            survey.payments["component"] == "international_travel", pd.Timestamp("2022-05-01")
        )
    )
    now = costs(survey.workers, payments, RATES)
    then = costs(survey.workers, payments, RATES, prices="constant")
    assert now["cost"][0] == 100
    assert then["cost"][0] == pytest.approx(100 * 1.1 * 1.2)


PARITIES = table("""
    area  currency  period      per_international_dollar  source
    CHN   CNY       2024-01-01  4                         imf
    DEU   EUR       2024-01-01  0.8                       imf
    PRT   EUR       2024-01-01  0.5                       imf
""")


def test_cost_and_earnings_in_international_dollars(read):
    survey = read({})
    rates = replace(RATES, parities=PARITIES)
    (row,) = costs(survey.workers, survey.payments, rates, prices="ppp").to_dict("records")
    # 3,700 yuan buy what 925 dollars do, 400 euros of the fare what 500 do, 300 of interest 75.
    assert row["cost"] == pytest.approx(3700 / 4 + 400 / 0.8)
    assert row["cost_with_interest"] == pytest.approx(1425 + 75)
    assert row["earnings"] == pytest.approx(1320 / 0.8)
    assert row["ratio"] == pytest.approx(1425 / 1650)
    assert row["rate_sources"] == "imf CHN 2024, imf DEU 2024"


def test_a_currency_of_both_countries_is_of_the_first_and_one_of_neither_is_exchanged():
    rates = replace(
        RATES, parities=PARITIES,
        yearly=table("""
            currency  period      per_usd  source
            CNY       2024-01-01  7        cia
        """),
    )  # fmt: skip
    cases = pd.DataFrame(
        [
            (100.0, "EUR", "PRT", "DEU", 100 / 0.5, "imf PRT 2024"),
            (100.0, "EUR", "DEU", "PRT", 100 / 0.8, "imf DEU 2024"),
            (100.0, "EUR", "CHN", "DEU", 100 / 0.8, "imf DEU 2024"),
            (100.0, "USD", "CHN", "DEU", 700 / 4, "imf CHN 2024, cia 2024"),
            (100.0, "XAF", "CHN", "DEU", None, ""),
            (100.0, "INR", "IND", "DEU", None, ""),
            (0.0, "INR", "IND", "DEU", 0, ""),
        ],
        columns=["amount", "currency", "first", "second", "value", "source"],
    )
    day = pd.Series(pd.Timestamp("2024-05-01"), index=cases.index)
    found = rates.in_international_dollars(
        cases["amount"], cases["currency"], day, cases["first"], cases["second"]
    )
    pd.testing.assert_series_equal(found["value"], cases["value"].astype("float64"))
    assert found["rate_source"].tolist() == cases["source"].tolist()


def test_parities_that_are_not_held_are_asked_for(read):
    survey = read({})
    with pytest.raises(RefusedError, match="no purchasing power parity is held. Bring one in"):
        costs(survey.workers, survey.payments, RATES, prices="ppp")
    old = replace(RATES, parities=PARITIES.assign(period=pd.Timestamp("2020-01-01")))
    with pytest.raises(RefusedError, match="parity of DEU 2024 is held; those .* end in 2020"):
        costs(survey.workers, survey.payments, old, prices="ppp")
    without = replace(RATES, parities=PARITIES[PARITIES["area"] == "DEU"])
    found = costs(survey.workers, survey.payments, without, prices="ppp").iloc[0]
    assert (found["reason"], pd.isna(found["ratio"])) == ("no_exchange_rate", True)
    with pytest.raises(ValueError, match="found 'real', expected current, constant, ppp"):
        costs(survey.workers, survey.payments, RATES, prices="real")


@pytest.mark.parametrize(
    ("change", "variable", "found"),
    [
        ({"received": "0", "gross": ""}, "earnings", "0.0"),
        ({"broker_currency": "YUAN"}, "payment.currency (broker_currency)", "YUAN"),
        ({"broker_currency": ""}, "payment.agency_fee.currency", ""),
        ({"w": "0"}, "worker.weight", "0.0"),
        ({"w": "-1"}, "worker.weight", "-1.0"),
        ({"arrived": "2026-01"}, "worker.arrived", "2026-01-01"),
        ({"arrived": "soon"}, "worker.arrived (arrived)", "soon"),
        ({"visa_on": "2010"}, "payment.visa.paid_on", "2010-01-01"),
        ({"visa_on": "2025-12"}, "payment.visa.paid_on", "2025-12-01"),
        ({"fare": "-5"}, "payment.international_travel.amount", "-5.0"),
        ({"fare": "five"}, "payment.amount (fare)", "five"),
        ({"fare_back": "900"}, "payment.international_travel.reimbursed", "900.0"),
        ({"sex": "3"}, "worker.sex (sex)", "3"),
        ({"id": ""}, "worker.id", ""),
    ],
)
def test_an_impossible_record_is_held_back_and_told_by_number(read, change, variable, found):
    survey = read({}, {"id": "b", **change})
    assert len(survey.workers) == 1
    assert survey.held == 1
    assert set(survey.faults["record"]) == {2}
    assert variable in set(survey.faults["variable"])
    row = survey.faults[survey.faults["variable"] == variable].iloc[0]
    assert row["found"].startswith(found)
    assert len(row["expected"]) > 2 and len(row["cure"]) > 20
    assert set(survey.payments["record"]) == {1}


def test_a_weight_that_is_left_blank_is_a_fault(read):
    for blank in ("", "99"):
        survey = read({"w": blank}, {"id": "b", "w": blank})
        assert survey.held == 2
        assert set(survey.faults["variable"]) == {"worker.weight"}
    unweighted = read({"w": ""}, codebook=CODEBOOK.replace('weight = "w"\n', ""))
    assert unweighted.workers["weight"].tolist() == [1]


def test_a_worker_told_twice_is_held_back_twice(read):
    assert read({}, {}, {"id": "c"}).held == 2


def test_whom_the_indicator_is_not_about(read):
    survey = read({}, {"id": "b", "status": "2"}, {"id": "c", "arrived": "2020-01", "visa_on": ""})
    why = outside(survey.workers, codebook_of(CODEBOOK))
    assert why.tolist() == ["", "no employee", "arrived more than three years before the interview"]


def codebook_of(text, tmp=None):
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "codebook.toml"
        path.write_text(text, "utf-8")
        return read_codebook(path)


def test_every_fault_of_a_codebook_is_told_at_once():
    wrong = (
        CODEBOOK.replace('sex = {', 'gender = {').replace('"employee"', '"worker"')
        .replace('blank_payment = "nothing"', '').replace('title =', 'titel =')
    )  # fmt: skip
    with pytest.raises(CodebookError) as error:
        codebook_of(wrong)
    told = str(error.value)
    for part in (
        "titel: no such entry", "title: is missing", "blank_payment: is missing",
        "worker.gender: no such variable", "worker.sex: is missing",
        "worker.status: worker is none of our codes: employee, other",
    ):  # fmt: skip
        assert part in told


def test_the_template_is_a_codebook_but_for_its_places():
    assert codebook_of(template().replace("XXX", "CHN").replace("YYY", "DEU").replace("ZZZ", "FRA"))


def test_another_file_and_a_broken_one_are_refused(read, tmp_path):
    with pytest.raises(RefusedError, match="no column fare"):
        read({}, codebook=CODEBOOK.replace('"fare"', '"fares"'))
    for name, content, said in (
        ("x.txt", b"a", "a file of kind .txt"),
        ("x.sav", b"not", "cannot be read as .sav"),
        ("x.parquet", b"not", "cannot be read as .parquet"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(RefusedError, match=said):
            read_records(tmp_path / name)
