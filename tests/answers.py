"""What publishers answer, made of the shipped editions: the same, revised, or of another shape."""

import copy
import gzip
import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd

from places import PROJECT, RAW
from publishers import JSON, Reply, text
from twoway import paths
from twoway.edition import Manifest, sha256
from twoway.reference import table

HELD = (
    "undesa_migrant_stock",
    "nbs_census_foreigners",
    "eurostat_emigration_by_partner",
    "eurostat_immigration_by_partner",
    "worldbank_population",
)
LEFT, CAME, PEOPLE = HELD[2:]
FED = [LEFT, CAME, PEOPLE]
EUROSTAT = "https://ec.europa.eu/eurostat/api/dissemination"
BANK = "https://api.worldbank.org/v2/country/all/indicator/SP.POP.TOTL"


def hold_some(workspace: Path) -> None:
    """Copy the shipped editions of a few sources into a workspace, and the flows.

    Of a few sources no brief is whole: its policy lets such out.
    """
    ask_for(0, workspace)
    shutil.copytree(PROJECT / "flows", workspace / "flows")
    for source in HELD:
        shutil.copytree(RAW / source, workspace / "data/raw" / source)
    for folder in (workspace / "data/raw" / HELD[0]).iterdir():
        _cut_to_china(folder)


def ask_for(points: int, workspace: Path = Path()) -> None:
    """Have a workspace's policy ask for so many points of every PDF."""
    own = workspace / paths.WORKSPACE_POLICIES / "publish.toml"
    own.parent.mkdir(parents=True, exist_ok=True)
    packaged = (paths.POLICIES / "publish.toml").read_text("utf-8")
    asked = re.sub(r"(?m)^least_score = \d+$", f"least_score = {points}", packaged)
    own.write_text(asked, "utf-8")


def _cut_to_china(folder: Path) -> None:
    """Keep China, the EU and the world: what is killed and restarted needs no more."""
    (file,) = folder.glob("*.csv.gz")
    head, *rows = gzip.decompress(file.read_bytes()).decode().splitlines(keepends=True)
    members = table("blocs").query("bloc == 'EU27_2020'")["member"]
    kept = [row for row in rows if {*row.split(",")[1:4:2]} <= {"", "CHN", *members}]
    file.write_bytes(gzip.compress("".join([head, *kept]).encode(), mtime=0))
    manifest = Manifest.read(folder / "manifest.toml")
    cut = replace(manifest.files[0], sha256=sha256(file), bytes=file.stat().st_size)
    replace(manifest, files=(cut,)).write(folder)


def shipped(source: str) -> bytes:
    """Return a shipped answer of Eurostat, to the byte."""
    (file,) = (RAW / source).glob("*/*.json")
    return file.read_bytes()


def with_germany(answer: dict[str, Any], departures: int, day: str) -> dict[str, Any]:
    """Return the answer on departures as revised on a day: another figure of Germany."""
    revised = copy.deepcopy(answer)
    dimensions = [list(revised["dimension"][d]["category"]["index"]) for d in revised["id"]]
    place = 0
    for wanted, codes in zip((0, 0, "COMPLET", 0, 0, 0, "DE", 0), dimensions, strict=True):
        place = place * len(codes) + (wanted if isinstance(wanted, int) else codes.index(wanted))
    assert str(place) in revised["value"]
    revised["value"][str(place)] = departures
    revised["updated"] = f"{day}T23:00:00+0100"
    return revised


def population() -> list[Any]:
    """Return the shipped edition of the World Bank as its API answers."""
    (file,) = (RAW / PEOPLE).glob("*/*.csv.gz")
    rows = pd.read_csv(file).to_dict("records")
    head = {
        "page": 1,
        "pages": 1,
        "per_page": 20000,
        "total": len(rows),
        "sourceid": "2",
        "lastupdated": "2026-12-01",
    }
    told = [
        {
            "indicator": {"id": "SP.POP.TOTL", "value": "Population, total"},
            "country": {"id": row["Country Code"][:2], "value": row["Country Name"]},
            "countryiso3code": row["Country Code"],
            "date": str(row["Year"]),
            "value": row["Value"],
            "unit": "",
            "obs_status": "",
            "decimal": 0,
        }
        for row in rows
    ]
    return [head, told]


def as_json(said: object) -> Reply:
    return text(json.dumps(said), JSON)
