"""document -> citations: beside each chart, what whoever takes it alone must take with it.

A picture that leaves its brief loses its title, its note and its source. Its citation holds them as
plain data, from the very document that the brief prints: title, unit, alternative text, note,
source, licences, the trace ids of its rows, the release, and one line to cite it by.
"""

import json
from pathlib import Path
from typing import Any

from twoway.files import write_whole
from twoway.voice import Voice, joined


def write_citations(doc: dict[str, Any], figures: Path) -> list[Path]:
    """Write <figures>/<language>/<chart>.json for each chart of a document that is drawn."""
    return [
        write_whole(figures / doc["lang"] / f"{name}.json", _as_json(citation(doc, name)))
        for name, chart in doc["charts"].items()
        if not chart["empty"]
    ]


def citation(doc: dict[str, Any], name: str) -> dict[str, Any]:
    """Return what belongs to one chart, in the language of its document."""
    chart, made = doc["charts"][name], doc["made"]
    title = joined(chart["title"])
    cited = Voice(doc["lang"]).text(
        "label-figure-cite",
        figure=title,
        brief=doc["title"],
        release=made["release"],
        date=made["date"],
        source=chart["source"],
    )
    return {
        "id": name,
        "language": doc["lang"],
        "title": title,
        "unit": joined(chart["unit"]),
        "alt": chart["alt"],
        "note": " ".join(part for part in (joined(chart["note"]), chart["legend"]) if part),
        "source": chart["source"],
        # Documents of releases of before there were citations have no terms.
        "terms": chart.get("terms", []),
        "rows": {"file": f"{name}.csv", "first": chart["first"], "last": chart["last"]},
        "brief": doc["title"],
        "release": made["release"],
        "date": made["date"],
        "approved": made["approved"],
        "cite": cited,
    }


def _as_json(said: dict[str, Any]) -> bytes:
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()
