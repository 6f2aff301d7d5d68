"""What a declaration must say: of a source, of an indicator."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from twoway.vocabulary import PANELS

Supersede = Literal["edition", "cell"]


@dataclass(frozen=True, kw_only=True)
class Source:
    """What one producer counts under one definition, in however many files.

    Attributes
    ----------
    panel : str
        The panel it joins.
    producer, dataset, title, url, licence, citation : str
        Whose figures they are, under which code, where, on what terms, and how to cite them.
    territory : str
        What "China" covers in this source, and any other trap of geography.
    definition : str
        What one count is, under which rule.
    files : tuple of str
        Patterns of the names of the files that one edition holds; each must match at least once
        unless it ends in ``?``.
    address, file_name : str
        Where the newest file is downloaded (https), and the name it is kept under; empty where
        the publisher has no stable address and the file is brought in by hand.
    supersede : {"edition", "cell"}
        "edition": the newest edition replaces the older one whole, which stays for comparison.
        "cell": editions are pieces; of one cell held twice, the later published is current.
    system : str
        Sources that are two halves of one system of statistics (arrivals and departures) share
        its name, so that their counts may be set against each other; empty: the source alone.
    records : {"published", "entrusted"}
        Published figures are public and printed exactly. Records entrusted to us are released
        only under a disclosure rule.
    stale_after_days : int
        When `status` calls the newest edition old.
    like_sized : bool
        Editions are whole tables of about one size, so that a much smaller one is suspect; false
        where editions are cuts of different shape.
    largest_mb : int
        Files above this size are refused before they are opened.
    """

    panel: str
    producer: str
    dataset: str
    title: str
    url: str
    licence: str
    citation: str
    territory: str
    definition: str
    files: tuple[str, ...]
    address: str = ""
    file_name: str = ""
    supersede: Supersede = "cell"
    system: str = ""
    records: Literal["published", "entrusted"] = "published"
    stale_after_days: int = 550
    largest_mb: int = 64
    like_sized: bool = True

    def __post_init__(self) -> None:
        """Refuse a panel that the vocabulary does not have, and empty words."""
        if self.panel not in PANELS:
            raise ValueError(
                f"panel is {self.panel!r}, expected one of {', '.join(PANELS)}. "
                "Name one of these, or add the panel to vocabulary.py."
            )
        empty = [
            f.name
            for f in fields(self)
            if f.name not in ("system", "address", "file_name")
            and getattr(self, f.name) in ("", ())
        ]
        if empty:
            raise ValueError(f"a source must say its {', '.join(empty)}: these are empty.")


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """A quantity computed from the panels: the title block of its file.

    `keys` tell rows apart. `kind` says how a value is printed. `cannot_say` is what a reader
    must not conclude from it.
    """

    label: str
    unit: str
    kind: Literal["count", "percent", "permille", "usd", "months", "ratio"]
    formula: str
    reference: str
    keys: Sequence[str]
    cannot_say: str
    digits: int = 0
    query: str = field(default="", repr=False)

    @classmethod
    def from_sql(cls, text: str, name: str) -> "Indicator":
        """Read the TOML title block of an indicator file and the SELECT under it.

        Raises
        ------
        ValueError
            If the file does not open with a title block, or the block misses or misspells a field.
        """
        opened, _, rest = text.partition("*/")
        if not opened.startswith("/*") or not rest.strip():
            raise ValueError(
                f"indicators/{name}.sql: expected a title block /* ... */ and a SELECT under it."
            )
        block: dict[str, Any] = tomllib.loads(opened[2:])
        try:
            return cls(**block, query=rest.strip())
        except TypeError as error:
            raise ValueError(f"indicators/{name}.sql, title block: {error}") from error
