"""What a declaration must say: of a source, of an indicator."""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from inspect import Parameter, getsource, signature
from typing import Any, Literal

import pandas as pd

from twoway.frames import FRAMES
from twoway.panels import PANELS

StayRule = Literal["", "12 months", "any", "own"]
Supersede = Literal["edition", "cell"]
Group = Literal[
    "corridor",
    "area",
    "system",
    "concentration",
    "mirror",
    "permits",
    "visas",
    "students",
    "labour",
    "economy",
    "recruitment",
    "protection",
    "estimation",
    "revision",
    "evidence",
]


ANY = "*"


@dataclass(frozen=True, kw_only=True)
class Feed:
    """Where a publisher keeps the newest file of a source, and how to ask whether it is newer.

    Attributes
    ----------
    address : str
        https address of the file, one dataset and filter; empty where `listing` names it.
    media : tuple of str
        Content types that the publisher answers with; any other is refused.
    evidence : str
        Where the address and its parameters were checked: the publisher's documentation, or public
        code that uses it.
    file_name : str
        The name the file is kept under; empty: as the publisher calls it.
    dialect : str
        How the publisher is spoken to, a file in `dialects/`: how a newer edition is seen without
        downloading it, and what else than the file may come.
    watch : str
        Address asked for what is newest, where it is not `address` itself.
    listing, link : str
        Page that names the newest file, and the pattern of its link there, by address or by words;
        the group that matches is what links are sorted by, the greatest last.
    page : str
        Where the listing leads to a page for each year and these hold the files: the pattern of the
        link to such a page.
    accept : str
        What the request says it accepts, where the publisher chooses the form by it.
    also : tuple of str
        Further hosts to which the publisher's own redirects lead.
    tried : str
        Day on which all this was last tried against the live address; empty: never. `status` says
        so.
    """

    media: tuple[str, ...]
    evidence: str
    address: str = ""
    file_name: str = ""
    dialect: str = "file"
    watch: str = ""
    listing: str = ""
    link: str = ""
    page: str = ""
    accept: str = ""
    also: tuple[str, ...] = ()
    tried: str = ""

    def __post_init__(self) -> None:
        """Refuse a feed that names neither a file nor a page, or an address that is not https."""
        if bool(self.address) == bool(self.listing and self.link):
            raise ValueError("a feed has an address, or a listing with the pattern of its link.")
        plain = [a for a in self.addresses if not a.startswith("https://")]
        if plain or not self.media or not self.evidence:
            raise ValueError(
                f"a feed has https addresses, content types and evidence; found {plain or self}."
            )

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address that this feed asks."""
        return tuple(filter(None, (self.address, self.listing, self.watch)))


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
    feed : Feed, optional
        Where the newest file is downloaded.
    by_hand : str
        Why there is no feed and a person brings the file in; one of the two is given.
    rounded_to : float
        The step to which it rounds each count, in the unit of its panel's measure; 0: exact. What
        is made of its counts lies between what the ends of each step give.
    stay_rule : {"", "12 months", "any", "own"}
        How long a person of its flows must stay to be counted: twelve months, any length, by each
        reporter's own rule; empty where it counts no flows.
    supersede : {"edition", "cell"}
        "edition": the newest edition replaces the older one whole, which stays for comparison.
        "cell": editions are pieces; of one cell held twice, the later published is current.
    system : str
        Sources that are two halves of one system of statistics (arrivals and departures) share
        its name, so that their counts may be set against each other; empty: the source alone.
    records : {"public", "protected"}
        Public: a publisher has printed these figures, and they are shown exactly, with the
        publisher's own suppressions. Protected: records or registers that somebody entrusted to us;
        they stay in the protected store, and a source of them is never staged. A source that does
        not say is protected.
    not_shipped : str
        Why data/raw ships no edition: terms that are not confirmed, or no file at hand.
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
    feed: Feed | None = None
    by_hand: str = ""
    supersede: Supersede = "cell"
    rounded_to: float = 0.0
    stay_rule: StayRule = ""
    system: str = ""
    records: Literal["public", "protected"] = "protected"
    not_shipped: str = ""
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
            if f.name not in ("system", "feed", "by_hand", "not_shipped", "stay_rule")
            and getattr(self, f.name) in ("", ())
        ]
        if empty:
            raise ValueError(f"a source must say its {', '.join(empty)}: these are empty.")
        if bool(self.feed) == bool(self.by_hand):
            raise ValueError("a source has a feed, or says in by_hand why a person brings it in.")


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """A quantity computed from the panels: the title block of its file.

    `keys` tell rows apart. `kind` says how a value is printed; `signed` that a count is a balance
    or a change, of which 0 is a value and not nobody. `edge` says what happens where the
    formula does not hold: nothing to divide by, a direction that is missing, a cell that is hidden.
    `cannot_say` is what a reader must not conclude from it. `sets_against` are the concepts and
    units of quoted figures that a row may set against each other; others make it unlike, unless it
    is `ANY`: a row that counts figures sets the value of none against another.
    `query` is the SELECT of an indicator in SQL, `function` that of one in Python: its parameters
    are tables (`frames`), and after a ``*`` options with their defaults.
    """

    label: str
    group: Group
    unit: str
    kind: Literal["count", "percent", "permille", "usd", "months", "ratio"]
    formula: str
    reference: str
    keys: Sequence[str]
    edge: str
    cannot_say: str
    digits: int = 0
    signed: bool = False
    sets_against: Sequence[str] = ()
    query: str = field(default="", repr=False)
    function: Callable[..., pd.DataFrame] | None = field(default=None, repr=False)

    @property
    def takes(self) -> tuple[str, ...]:
        """Tables that its function is given."""
        return tuple(p.name for p in self._parameters if p.kind is not Parameter.KEYWORD_ONLY)

    @property
    def options(self) -> tuple[str, ...]:
        """Options of its function."""
        return tuple(p.name for p in self._parameters if p.kind is Parameter.KEYWORD_ONLY)

    @property
    def _parameters(self) -> tuple[Parameter, ...]:
        return tuple(signature(self.function).parameters.values()) if self.function else ()

    @property
    def words(self) -> dict[str, Any]:
        """What the declaration says, as the warehouse's reference and a trace show it."""
        said = {f.name: getattr(self, f.name) for f in fields(self)}
        return {k: v for k, v in said.items() if k not in ("keys", "function", "sets_against")}

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

    @classmethod
    def from_python(
        cls, declared: "Indicator", function: Callable[..., pd.DataFrame]
    ) -> "Indicator":
        """Join what an indicator's module declares and its function.

        Raises
        ------
        ValueError
            If the function takes a table that there is not.
        """
        whole = replace(declared, function=function, query=getsource(function))
        unknown = sorted({*whole.takes} - {*FRAMES})
        if unknown:
            raise ValueError(
                f"compute takes {', '.join(unknown)}; expected tables of twoway/frames.py "
                f"({', '.join(FRAMES)})."
            )
        return whole
