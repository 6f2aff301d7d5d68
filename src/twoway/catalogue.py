"""Where declarations are found: the file is the registration, its name is the id."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any, TypeVar

import pandas as pd

from twoway import paths
from twoway.corridor import PROFILE, Corridor, corridors, pair_called, profile_called
from twoway.declare import Indicator, Source
from twoway.edition import RefusedError

if TYPE_CHECKING:
    from twoway.dialects import Dialect
    from twoway.edition import Edition

Named = TypeVar("Named")


@dataclass(frozen=True)
class SourceFile:
    """A source with its id, and what its module offers.

    `stage` reads an edition; `label` is what a file says of its edition; `totals` sets the
    publisher's own totals beside what their parts add up to (`where`, `printed`, `added` and
    `tolerance` of each comparison), and `foot` those that stand under a table and are no rows of
    the panel, for which it opens the edition again.
    """

    id: str
    source: Source
    stage: "Callable[[Edition], pd.DataFrame]"
    label: Callable[[Path], str | None]
    totals: Callable[[pd.DataFrame], pd.DataFrame] | None = None
    foot: "Callable[[pd.DataFrame, Edition], pd.DataFrame] | None" = None


@dataclass(frozen=True)
class Brief:
    """A brief: its id, its folder in briefs/, and the corridor that fills it in."""

    id: str
    folder: Path
    corridor: Corridor | None = None

    @property
    def layouts(self) -> tuple[Path, ...]:
        """The Typst files: ``brief.typ``, and those that every one may import."""
        return self.folder / "brief.typ", *sorted(self.folder.parent.glob("*.typ"))

    def plan(self) -> dict[str, Any]:
        """Read its facts.toml, the corridor's codes in their places, and what all briefs share."""
        text = (self.folder / "facts.toml").read_text("utf-8")
        plan = tomllib.loads(self.corridor.filled(text) if self.corridor else text)
        if self.corridor and "both" in plan:
            plan["numbers"] = {**plan.get("numbers", {}), **self.corridor.both(plan["both"])}
            plan["guards"] = {**plan.get("guards", {}), **self.corridor.trends(plan["both"])}
        if "entrusted" in plan:
            text = Template(paths.ENTRUSTED.read_text("utf-8")).substitute(plan["entrusted"])
            plan["tables"] = {**plan.get("tables", {}), **tomllib.loads(text)["tables"]}
        return plan


def names(folder: Path, suffix: str) -> list[str]:
    """Ids declared in a folder, in alphabetical order; names that open with _ are not ids."""
    return sorted(p.stem for p in folder.glob(f"*{suffix}") if not p.stem.startswith("_"))


@cache
def sources() -> dict[str, SourceFile]:
    """Every source that has a file in sources/."""
    return {name: _source(name) for name in names(paths.SOURCES, ".py")}


def _source(name: str) -> SourceFile:
    module = import_module(f"twoway.sources.{name}")
    return SourceFile(
        name,
        module.SOURCE,
        module.stage,
        getattr(module, "edition_label", _no_label),
        getattr(module, "totals", None),
        getattr(module, "foot", None),
    )


def _no_label(_: Path) -> str | None:
    return None


def source(name: str) -> SourceFile:
    """One source by its id.

    Raises
    ------
    ValueError
        If no file in sources/ bears that name; the nearest ones are listed.
    """
    return _named(sources(), name, "source")


@cache
def indicators() -> dict[str, Indicator]:
    """Every indicator that has a file in indicators/."""
    in_sql = {
        name: Indicator.from_sql((paths.INDICATORS / f"{name}.sql").read_text("utf-8"), name)
        for name in names(paths.INDICATORS, ".sql")
    }
    in_python = {name: _in_python(name) for name in names(paths.INDICATORS, ".py")}
    return dict(sorted({**in_sql, **in_python}.items()))


def _in_python(name: str) -> Indicator:
    module = import_module(f"twoway.indicators.{name}")
    return Indicator.from_python(module.INDICATOR, module.compute)


def dialect(name: str) -> "Dialect":
    """Return the module in dialects/ that speaks to a publisher.

    Raises
    ------
    ValueError
        If no file bears that name.
    """
    known = {n: n for n in names(paths.DIALECTS, ".py")}
    module: Dialect = import_module(f"twoway.dialects.{_named(known, name, 'dialect')}")
    return module


def indicator(name: str) -> Indicator:
    """One indicator by its id."""
    return _named(indicators(), name, "indicator")


def briefs() -> dict[str, Brief]:
    """Every brief: those with a folder of their own in briefs/, then one for each corridor.

    Raises
    ------
    RefusedError
        If a corridor file is wrong, names a brief that no folder lays out for corridors, or bears
        the name of a brief.
    """
    folders = {p.parent.name: p.parent for p in sorted(paths.BRIEFS.glob("*/facts.toml"))}
    own = {n: Brief(n, f) for n, f in folders.items() if not _of_corridors(f)}
    general = [n for n in folders if n not in own and n != PROFILE]
    made = {}
    for name, corridor in corridors().items():
        if corridor.brief not in general or name in folders:
            found = f"brief = {corridor.brief!r}" if name not in folders else f"the name {name!r}"
            raise RefusedError(
                f"corridors/{name}.toml: found {found}; expected a brief for corridors "
                f"({', '.join(general)}) and a name that no folder in briefs/ bears "
                f"({', '.join(folders)}). Cure: mend the one or rename the file."
            )
        made[name] = Brief(name, folders[corridor.brief], corridor)
    return own | made


def _of_corridors(folder: Path) -> bool:
    """Tell whether a brief is made for each corridor that names it: its facts leave places."""
    return "$home" in (folder / "facts.toml").read_text("utf-8")


def brief(name: str) -> Brief:
    """One brief by its id; those of any two sides and profiles are made as they are asked for."""
    known = briefs()
    asked = None if name in known else pair_called(name) or profile_called(name)
    if asked:
        return Brief(asked.id, paths.BRIEFS / asked.brief, asked)
    return _named(known, name, "brief")


def _named(known: dict[str, Named], name: str, what: str) -> Named:
    if name not in known:
        near = get_close_matches(name, known, n=3) or sorted(known)
        raise ValueError(f"no {what} is called {name!r}. Did you mean {', '.join(near)}?")
    return known[name]
