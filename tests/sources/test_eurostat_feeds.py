"""What Eurostat is asked for, set beside the headers of tables that it has given."""

import pytest

from twoway import catalogue
from twoway.readers.eurostat import read_eurostat


@pytest.mark.parametrize(
    ("source", "file"),
    [
        ("eurostat_employment_rate", "visas_permits/eurostat/estat_lfsa_ergan_filtered.tsv"),
        ("eurostat_unemployment_rate", "visas_permits/eurostat/estat_lfsa_urgan_filtered.tsv"),
        (
            "eurostat_employment",
            "visas_permits/eurostat/lfsa_egan_total_Y15-64__sdmxcsv_both_2025.csv.gz",
        ),
        (
            "eurostat_labour_status",
            "visas_permits/eurostat/lfsa_pganws_foreign_Y15-64__sdmxcsv_both_2025.csv.gz",
        ),
        (
            "eurostat_unemployment",
            "visas_permits/eurostat/lfsq_ugan_Y15-64_quarterly__sdmxcsv_both_2025.csv.gz",
        ),
        (
            "eurostat_education_by_citizenship",
            "visas_permits/eurostat/edat_lfs_9911_foreign_Y15-64__sdmxcsv_both_2025.csv.gz",
        ),
        (
            "eurostat_education_by_birth",
            "visas_permits/eurostat/estat_edat_lfs_9912_filtered1.tsv.gz",
        ),
        ("eurostat_immigration", "stocks_flows/eurostat/migr_imm8_tabular.tsv.gz"),
        ("eurostat_emigration", "stocks_flows/eurostat/migr_emi2_tabular.tsv.gz"),
    ],
)
def test_the_key_of_a_feed_has_the_order_and_the_codes_of_the_publishers_header(
    shared, source, file
):
    """One position per dimension; what is asked for in each is found in that column of the file.

    The yearly unemployed are checked on the quarterly table, whose header is the same.
    """
    cells = read_eurostat(shared / "data" / file).cells
    dimensions = list(cells.columns[: cells.columns.get_loc("geo") + 1])
    feed = catalogue.source(source).source.feed
    assert feed.address.endswith("?format=TSV&compressed=true")
    asked = feed.address.partition("?")[0].rpartition("/")[2].split(".")
    assert len(asked) == len(dimensions)
    for codes, dimension in zip(asked, dimensions, strict=True):
        if codes and not (dimension == "freq" and "lfsq" in file):
            assert set(codes.split("+")) & set(cells[dimension]), dimension
