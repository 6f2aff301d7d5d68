"""Numbers on paper: read in every language, accounted for, and caught where a digit is another."""

import pikepdf
import pytest

import specimen_brief as specimen
from twoway.numerals import Squeezed, numbers_in, unaccounted, value_of
from twoway.scorecard import check


@pytest.mark.parametrize(
    ("printed", "language", "value", "half"),
    [
        ("1,004,177", "en", 1_004_177, 0.5),
        ("39.6%", "en", 39.6, 0.05),
        ("750k", "en", 750_000, 500),
        ("1.1M", "en", 1_100_000, 50_000),
        ("\u221212", "en", -12, 0.5),
        ("US$1,200", "en", 1_200, 0.5),
        ("100.4万", "zh", 1_004_000, 500),
        ("100.4 万", "zh", 1_004_000, 500),
        ("1.2亿", "zh", 120_000_000, 5_000_000),
        ("39,458", "zh", 39_458, 0.5),
    ],
)
def test_a_printed_number_is_read_back_with_the_weight_of_its_last_digit(
    printed, language, value, half
):
    assert value_of(printed, language) == pytest.approx((value, half))


def test_a_word_is_no_number():
    with pytest.raises(ValueError, match="'none' is no number"):
        value_of("none", "en")


def test_numbers_are_found_with_their_scale_and_ranges_are_two():
    assert numbers_in("from 24,900 to 1.1M, 12.5% of 2015–2020") == [
        "24,900", "1.1M", "12.5%", "2015", "2020"
    ]  # fmt: skip
    assert numbers_in("2024年有100.4万人，占39.6%") == ["2024", "100.4万", "39.6%"]


def test_a_sentence_over_two_lines_or_pages_is_one():
    pages = ["A head\r\nThere were 39,458 per\ufffe\r\nsons of 12 of 27\r\nPage 1 of 2",
             "A head\r\nstates in 2024.\r\nPage 2 of 2"]  # fmt: skip
    text = Squeezed(pages, ["A head", "Page 1 of 2", "Page 2 of 2"])
    assert text.page_of("There were 39,458 persons of 12 of 27 states in 2024.") == 1
    assert text.page_of("states in 2024.") == 2
    assert text.page_of("states in 2025.") == 0


def document(*sentences: str, **more: object) -> dict:
    texts = {f"s{n}": [{"t": s}] for n, s in enumerate(sentences)}
    return {"texts": texts, "charts": {}, "page": ["Page ", " of ", ""], **more}


def numbers_left(page: str, doc: dict, annex: int = 1) -> list[str]:
    return [u.number for u in unaccounted([page], doc, annex)]


def test_what_the_document_says_is_accounted_for_and_a_digit_changed_is_not():
    doc = document("There were 39,458 persons in 2024.")
    assert numbers_left("There were 39,458 per\ufffe\r\nsons in 2024.\r\nPage 1 of 1", doc) == []
    assert numbers_left("There were 39,459 persons in 2024.", doc) == ["39,459", "2024"]


def test_a_number_of_a_chart_accounts_for_itself_once():
    doc = document(drawn={"c": {"ticks": ["0", "20k"], "labels": ["12,294"]}})
    assert numbers_left("0\r\n20k\r\n12,294", doc) == []
    assert numbers_left("0\r\n20k\r\n12,294\r\n12,294", doc) == ["12,294"]
    assert numbers_left("0\r\n20k\r\n12,2945", doc) == ["12,2945"]
    assert numbers_left("0\r\n20k\r\n12,294, 7", doc) == ["7"]


def test_two_numbers_side_by_side_are_not_taken_for_one():
    doc = document(drawn={"c": {"ticks": [], "labels": ["11"]}})
    assert numbers_left("1\r\n1", doc) == ["1", "1"]
    assert numbers_left("11", doc) == []


def test_what_stands_in_the_annex_alone_accounts_for_nothing_before_it():
    doc = document(facts=[{"id": "stock_back", "value": "39,458"}])
    assert [u.page for u in unaccounted(["39,458", "39,458"], doc, 1)] == [1]
    assert unaccounted(["", "stock_back 39,458"], doc, 1) == []


def test_the_annex_begins_at_its_heading_where_the_body_ends_on_the_same_page():
    doc = document(facts=[{"id": "stock_back", "value": "39,458"}])
    page = "39,458\r\nAnnex\r\nstock_back 39,458"
    left = unaccounted([page], doc, 0, heading="Annex")
    assert [u.beside[:6] for u in left] == ["39,458"]
    assert unaccounted([page.replace("39,458\r\nA", "A")], doc, 0, heading="Annex") == []


def test_what_stands_at_the_head_of_the_first_page_is_left_out_too():
    assert Squeezed(
        ["Mobility Draft\nOne said.", "Mobility Draft"], ["Mobility", "Draft"]
    ).text == ("Onesaid.")


def test_dates_ids_and_codes_are_declared_and_not_facts():
    doc = document(
        made={"date": "2026-11-24", "release": "c57fe426"}, sources=[{"sha256": ["b3b03ee07523"]}]
    )
    assert numbers_left("2026-11-24 · c57fe426", doc) == []
    assert [u.number for u in unaccounted(["", "b3b03ee\r\n07523"], doc, 1)] == []


@pytest.mark.parametrize("language", specimen.WORDS)
def test_one_digit_changed_in_a_pdf_is_caught_on_its_page(tmp_path, language):
    """The page says another number than the facts that travel with it."""
    right = specimen.lay(tmp_path / "right", language)

    wrong = specimen.lay(
        tmp_path / "wrong", language,
        change=lambda doc: doc["messages"][1]["runs"][1 if language == "en" else 3].update(n="8,260"),
    )  # fmt: skip
    with pikepdf.open(right) as one, pikepdf.open(wrong, allow_overwriting_input=True) as other:
        other.attachments["facts.json"] = one.attachments["facts.json"].get_file().read_bytes()
        other.save(wrong)
    assert check(right, only={"G2"}).closed == []
    faults = check(wrong, only={"G2"}).results[0].lost
    assert any("8,260" in f.found and f.page == 1 for f in faults)


def test_one_digit_changed_in_the_facts_is_caught_by_name(tmp_path):
    pdf = specimen.lay(
        tmp_path, change=lambda doc: doc["enclosed"]["facts"]["stock_back"].update(value=8_251.0)
    )
    (fault,) = check(pdf, only={"G2"}).results[0].lost
    assert (fault.found, fault.expected) == ("8,250 as stock_back", "8,251")


def test_languages_that_read_back_to_other_values_are_caught(tmp_path):
    specimen.lay(
        tmp_path, "zh", change=lambda doc: doc["messages"][0]["runs"][2].update(n="13.0万")
    )
    pdf = specimen.lay(tmp_path, "en")
    (fault,) = check(pdf, only={"G5"}).results[0].lost
    assert fault.found == "stock_there is 120400 here and 130000 in zh.pdf"
