"""What the lists on programmes and agreements say in words becomes a status or a mark."""

from pathlib import Path

import pytest

from tables import listed
from twoway.sources._programmes import programme_rows

ROW = {
    "theme": "matching",
    "indicator": "nurses placed",
    "origin": "China",
    "destination": "Germany",
    "period_start": "2019-01-01",
    "period_end": "2019-12-31",
    "breakdown": "all",
    "value": "100",
    "unit": "persons",
    "status": "published",
    "publisher": "Agency",
    "document": "Report",
    "page_or_table": "",
    "url_or_repo_path": "https://example.org",
    "evidence": "100 nurses",
    "source_type": "printed in publisher's document",
    "note": "",
}


@pytest.mark.parametrize(
    ("change", "status", "flag"),
    [
        ({}, "", ""),
        ({"note": "printed with qualifier: more than; lower bound"}, "E", "more than"),
        ({"note": "printed with qualifier: at most"}, "E", "at most"),
        ({"note": "85 firms; 'just under'"}, "E", "just under"),
        ({"note": "'up to nearly'; one provider"}, "E", "up to nearly"),
        ({"breakdown": "cumulated, 'more than'"}, "E", "more than"),
        ({"breakdown": "last year before the article, about"}, "E", "about"),
        ({"indicator": "uptake, less than"}, "E", "less than"),
        # Words that qualify something else than the figure.
        ({"note": "allegation; 'up to' in a 2015 report"}, "", ""),
        ({"note": "rounded; workers abroad 'over 1 million'"}, "", ""),
        ({"breakdown": "over 50 countries"}, "", ""),
        ({"breakdown": "'over the last two decades'"}, "", ""),
        ({"note": "page estimates about 1,000 with the unregistered"}, "", ""),
        # Aimed at, capped or offered.
        ({"status": "target"}, "D", "target"),
        ({"status": "quota"}, "D", "quota"),
        ({"indicator": "interns a year, ceiling"}, "D", "ceiling"),
        ({"breakdown": "plan"}, "D", "plan"),
        ({"note": "plan at the time of the article"}, "D", "plan"),
        ({"note": "ceiling, not permits granted", "breakdown": "about"}, "DE", "about; ceiling"),
        ({"note": "start planned for 8 August"}, "", ""),
        ({"indicator": "share planning to leave"}, "", ""),
        # Days that the page does not name.
        ({"note": "period is ours; 'almost'"}, "E", "almost; days ours"),
        ({"note": "academic-year dates are ours"}, "", "days ours"),
        ({"note": "end-of-year date assumed; same figures"}, "", "days ours"),
        ({"note": "start year not stated"}, "", "days ours"),
        ({"note": "undated; older description"}, "", "days ours"),
        ({"note": "in force or only signed is not said"}, "", ""),
        ({"note": "destination Canada assumed from the funder"}, "", ""),
        ({"note": "later 750: whs.gov.hk, day not stated."}, "", ""),
    ],
)
def test_qualifiers_intentions_and_days(tmp_path: Path, change, status: str, flag: str):
    (row,) = programme_rows(listed(tmp_path, [{**ROW, **change}])).to_dict("records")
    assert (row["status"], row["flag"]) == (status, flag)
    assert row["value"] == "100"


def test_a_table_on_somebody_elses_page_is_no_document_of_the_bureau(tmp_path: Path):
    note = "share 1.8 %; hand copy of the bureau's table on a third-party page"
    rows = programme_rows(listed(tmp_path, [ROW, {**ROW, "note": note}]))
    assert rows["custody"].tolist() == ["publisher's document", "copy of the publisher's page"]
