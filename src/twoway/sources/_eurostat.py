"""Where Eurostat's tables are had: one dataset and one filter a source."""

from twoway.declare import Feed

TABLE_TYPES = (
    "text/tab-separated-values",
    "application/vnd.sdmx.data+tsv",
    "application/gzip",
    "application/x-gzip",
    "application/octet-stream",
    "text/plain",
)
EVIDENCE = (
    "Eurostat, API detailed guidelines (SDMX 2.1 data query, asynchronous API) and the OpenAPI "
    "description of the data service"
)
_BASE = "https://ec.europa.eu/eurostat/api/dissemination"


def tsv_feed(dataset: str, key: str = "") -> Feed:
    """Return the feed of a dataset as packed TSV.

    Parameters
    ----------
    key : str
        One place per dimension in the order of the TSV's header, empty for all, + between
        several; empty: the whole table.
    """
    return Feed(
        address=f"{_BASE}/sdmx/2.1/data/{dataset}/{key}?format=TSV&compressed=true",
        file_name=f"{dataset}.tsv.gz",
        media=TABLE_TYPES,
        dialect="eurostat",
        evidence=EVIDENCE,
    )


def json_feed(dataset: str, query: str) -> Feed:
    """Return the feed of a dataset as JSON-stat, for a filter written as a query."""
    return Feed(
        address=f"{_BASE}/statistics/1.0/data/{dataset}?format=JSON&lang=EN&{query}",
        file_name=f"{dataset}.json",
        media=("application/json",),
        dialect="eurostat",
        evidence=EVIDENCE,
    )
