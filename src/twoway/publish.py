"""warehouse and briefs -> release: staged whole with what moved since the last, then signed.

A staged release bears "Draft" on every page. Whoever approves it has its PDFs set anew without that
word, from the very documents and figures that were looked at; the manifest says who and when, and
only then does ``latest`` move. Nothing in a release is rewritten but its manifest, once.
"""

import json
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb

from twoway import __version__, catalogue, paths
from twoway.beneath import used_cells
from twoway.check import connect
from twoway.cite import write_citations
from twoway.diff import compare, write
from twoway.draw import NOTHING_MADE, made_of
from twoway.edition import sha256
from twoway.explorer import explore, of_release, state_of
from twoway.facts import as_data, load
from twoway.files import write_whole
from twoway.fingerprint import library_versions, of_code
from twoway.journal import read_lines, stamp
from twoway.lock import alone
from twoway.panels import PANELS
from twoway.policy import policy, versions
from twoway.released import write_table_file
from twoway.releases import (
    APPROVED,
    JOURNAL,
    LATEST,
    STAGED,
    Release,
    content_of,
    files_of,
    last_approved,
    note,
    release_of,
    releases,
    verify,
)
from twoway.render import write_pdf
from twoway.scorecard import refuse_unfit
from twoway.trace import cells_of
from twoway.voice import LANGUAGES
from twoway.web import write_page

_SCHEMAS = ("panels", "indicators", "reference", "revisions", "quarantine")


def stage_release(now: datetime) -> Release:
    """Lay down all that is live as a release, with what moved since the last approved one.

    A release of the state that the last one was made from is not made twice.

    Parameters
    ----------
    now : datetime
        The moment, aware of its zone; its day in UTC names the release.

    Raises
    ------
    FileNotFoundError
        If there is no warehouse, or a brief was not rendered.
    ValueError
        If a brief was made from another state of the warehouse, or a PDF has fewer points than the
        policy asks for.
    """
    with alone("releases"):
        there = releases()
        previous = there[-1] if there else None
        for left in paths.RELEASES.glob(".*.part"):
            shutil.rmtree(left)  # What was being staged when its process was killed.
        with connect(str(paths.WAREHOUSE), read_only=True) as con:
            _, inputs = made_of(con)
            if previous and previous.manifest["inputs"] == inputs and not verify(previous.id):
                return previous
            day = now.astimezone(UTC).date().isoformat()
            home = paths.RELEASES / _free_name(day)
            part = paths.RELEASES / f".{home.name}.part"
            part.mkdir(parents=True)
            manifest = _written(con, part, previous)
        manifest |= {
            "release": home.name,
            "sequence": 1 + (previous.sequence if previous else 0),
            "day": day,
            "made_at": stamp(now),
        }
        note(STAGED, home.name, _as_json(manifest), stamp(now))
        write_whole(part / paths.RELEASE_MANIFEST, _as_json(manifest))
        part.rename(home)
        return release_of(home.name)


def _free_name(day: str) -> str:
    """Return the day with the next number of it; a number once given is not given again."""
    taken = [e["release"] for e in read_lines(paths.RELEASES / JOURNAL)]
    numbers = [int(n.rpartition("-")[2]) for n in taken if n.startswith(f"{day}-")]
    return f"{day}-{max(numbers, default=0) + 1}"


def _written(
    con: duckdb.DuckDBPyConnection, part: Path, previous: Release | None
) -> dict[str, Any]:
    """Write a release's files and return its manifest but for its name and day."""
    _export(con, part)
    for brief in catalogue.briefs():
        _keep_brief(con, brief, part)
    _keep_explorer(con, part)
    points = _fit_to_be_published(part)
    day, inputs = con.execute("SELECT day, inputs FROM reference.made").fetchall()[0]
    baseline = last_approved()
    manifest: dict[str, Any] = {
        "release": "",
        "sequence": 0,
        "state": STAGED,
        "day": "",
        "made_at": "",
        "data_day": day,
        "inputs": inputs,
        "code": {"version": __version__, "sha256": of_code(), "libraries": library_versions()},
        "policies": versions(),
        "points": points,
        "editions": _editions(con),
        "stale": _stale(con),
        "keys": _keys(),
        "measures": {name: panel.measure for name, panel in PANELS.items()},
        "baseline": baseline.id if baseline else "",
        "baseline_sha256": sha256(baseline.folder / paths.RELEASE_MANIFEST) if baseline else "",
        "previous": {"release": previous.id, "content": previous.manifest["content"]}
        if previous
        else {},
    }
    write(compare(baseline, Release(part, manifest)), part)
    manifest["files"] = files_of(part)
    manifest["content"] = content_of(manifest["files"])
    return manifest


def _export(con: duckdb.DuckDBPyConnection, part: Path) -> None:
    """Write every table as Parquet."""
    tables = con.execute(
        "SELECT table_schema, table_name FROM information_schema.tables "
        "WHERE table_type = 'BASE TABLE' ORDER BY ALL"
    ).fetchall()
    for schema, name in (t for t in tables if t[0] in _SCHEMAS):
        folder = part / schema
        folder.mkdir(exist_ok=True)
        write_table_file(con, schema, name, folder / f"{name}.parquet")


def _keep_brief(con: duckdb.DuckDBPyConnection, brief: str, part: Path) -> None:
    """Keep a brief's facts, raw cells, documents, figures, layout and drafts."""
    facts = load(brief, con)
    home, made = part / "made" / brief, paths.REPORTS / brief
    _of_this_warehouse(con, brief)
    shutil.copytree(made / "documents", home / "documents")
    shutil.copytree(made / "figures", home / "figures")
    (home / "facts.json").write_bytes(_as_json(as_data(facts)))
    cells_of(con, used_cells(facts)).to_parquet(home / "trace.parquet", index=False)
    for folder in ("layout", "draft"):
        (home / folder).mkdir()
    for file in catalogue.brief(brief).layouts:
        shutil.copyfile(file, home / "layout" / file.name)
    for draft in sorted([*made.glob("*.pdf"), *made.glob("*.html")]):
        shutil.copyfile(draft, home / "draft" / draft.name)


def _keep_explorer(con: duckdb.DuckDBPyConnection, part: Path) -> None:
    """Keep the explorer of this warehouse, made anew where the one at hand is of another."""
    page, (made, _) = paths.REPORTS / paths.EXPLORER, made_of(con)
    if not page.is_file() or state_of(page.read_text("utf-8")) != made:
        explore()
    (part / paths.EXPLORER).parent.mkdir()
    shutil.copyfile(page, part / paths.EXPLORER)


def _fit_to_be_published(folder: Path) -> dict[str, float]:
    """Return the points of each draft of a release; refuse any that the policy does not let out."""
    drafts = sorted(folder.glob("made/*/draft/*.pdf"))
    found = refuse_unfit(drafts, policy("publish")["least_score"])
    return {Path(path).relative_to(folder).as_posix(): points for path, points in found.items()}


def _of_this_warehouse(con: duckdb.DuckDBPyConnection, brief: str) -> None:
    """Refuse a brief that was made from another warehouse than the one published with it."""
    wanted, _ = made_of(con)
    for language in LANGUAGES:
        file = paths.REPORTS / brief / "documents" / f"{language}.json"
        found = json.loads(file.read_text("utf-8"))["made"] if file.is_file() else NOTHING_MADE
        if found != wanted:
            raise ValueError(
                f"{file}: made from state {found['release']} of {found['date']}, the warehouse is "
                f"in state {wanted['release']} of {wanted['date']}. Run: twoway draw {brief}; "
                f"twoway render {brief}"
            )


def _editions(con: duckdb.DuckDBPyConnection) -> list[dict[str, Any]]:
    rows = con.execute("""
        SELECT e.source, e.edition, e.published, e.received,
            list({'name': f.name, 'sha256': f.sha256} ORDER BY f.name) AS files
        FROM reference.edition e
        JOIN reference.file f USING (source, edition)
        GROUP BY ALL ORDER BY ALL
    """).fetchall()
    names = ("source", "edition", "published", "received", "files")
    return [dict(zip(names, row, strict=True)) for row in rows]


def _stale(con: duckdb.DuckDBPyConnection) -> dict[str, str]:
    rows = con.execute(
        "SELECT id, stale_since FROM reference.source WHERE stale_since <> '' ORDER BY id"
    ).fetchall()
    return dict(rows)


def _keys() -> dict[str, list[str]]:
    return {
        **{f"panels.{n}": list(p.keys) for n, p in PANELS.items()},
        **{f"indicators.{n}": list(i.keys) for n, i in catalogue.indicators().items()},
    }


def approve(name: str, by: str, now: datetime, remark: str = "") -> Release:
    """Sign a staged release: set its briefs without "Draft", write who and when, move ``latest``.

    Signing what is signed already changes nothing.

    Raises
    ------
    ValueError
        If nobody is named, a later release is approved already, the release was changed since it
        was staged, or the policy now asks for more points than a PDF has.
    """
    if not by.strip():
        raise ValueError("a release is signed by somebody: --by NAME.")
    with alone("releases"):
        release = release_of(name)
        newest = last_approved()
        if release.approved:
            if newest and newest.id == release.id:
                _lead_latest_to(release.id)  # A kill may have come just before this.
            return release
        _may_be_signed(release, newest)
        files = _set_for_good(release, now)
        manifest = {
            **release.manifest,
            "state": APPROVED,
            "approval": {"by": by.strip(), "at": stamp(now), "remark": remark, "files": files},
        }
        note(APPROVED, release.id, _as_json(manifest), stamp(now))
        write_whole(release.folder / paths.RELEASE_MANIFEST, _as_json(manifest))
        _lead_latest_to(release.id)
        return replace(release, manifest=manifest)


def _may_be_signed(release: Release, newest: Release | None) -> None:
    if newest and newest.sequence > release.sequence:
        raise ValueError(
            f"{release.id}: release {newest.id} was made later and is approved; what is live never "
            "goes back. Stage a new release if it must be undone."
        )
    # PDFs of an approval that was cut off before the manifest was written are set anew.
    for left in ("briefs", ".briefs.part"):
        shutil.rmtree(release.folder / left, ignore_errors=True)
    if versions()["publish"] != release.manifest["policies"]["publish"]:
        _fit_to_be_published(release.folder)  # The bar may have been raised since.
    faults = verify(release.id)
    if faults:
        raise ValueError(
            f"{release.id} is not what was staged: {'; '.join(faults[:3])}. Do not sign it: stage "
            "it anew with `twoway publish`."
        )


def _set_for_good(release: Release, now: datetime) -> dict[str, str]:
    """Set every document of a release, and what its charts are cited by, under its own name."""
    part = release.folder / ".briefs.part"
    shutil.rmtree(part, ignore_errors=True)
    signed = now.astimezone(UTC).date().isoformat()
    for brief in release.briefs():
        made = release.made(brief)
        for language, doc in release.documents(brief).items():
            doc["made"] |= {"release": release.id, "approved": signed}
            layout, target = sorted((made / "layout").iterdir()), part / brief
            write_pdf(doc, layout, made / "figures", target / f"{language}.pdf")
            write_page(doc, layout, made / "figures", target / f"{language}.html")
            write_citations(doc, target / "figures")
    page = release.folder / paths.EXPLORER
    if page.is_file():  # Earlier releases have none.
        text = of_release(page.read_text("utf-8"), release.id, signed)
        write_whole(part / paths.EXPLORER.name, text.encode())
    home = release.folder / "briefs"
    part.rename(home)
    return {f"briefs/{path}": digest for path, digest in files_of(home).items()}


def _lead_latest_to(name: str) -> None:
    """Point ``latest`` at a release in one step: a reader finds the old one or the new one."""
    link = paths.RELEASES / f".{LATEST}.{os.getpid()}"
    link.unlink(missing_ok=True)
    link.symlink_to(name)
    link.replace(paths.RELEASES / LATEST)


def objections(release: Release) -> list[str]:
    """Say what of a release the policy wants a person to look at, empty if nothing."""
    rules = policy("publish")
    facts = list(release.facts().values())
    absent = sorted(
        n["id"] for f in facts for n in f["numbers"] if n["reason"] == "no_edition_held"
    )
    denied = [why for f in facts for why in f["denied"]]
    stale = [f"{name} since {since}" for name, since in release.manifest["stale"].items()]
    moved = json.loads((release.folder / "diff.json").read_text("utf-8"))
    changed = [c for c in moved["figures"] if c["kind"] in ("revised", "gone")]
    share = len(changed) / moved["compared"] if moved["compared"] else 0.0
    found = []
    for what, names, most in (
        ("facts that no edition gives", absent, rules["most_absent_facts"]),
        ("claims that the facts deny", denied, rules["most_denied_claims"]),
        ("sources that are not the newest", stale, rules["most_stale_sources"]),
    ):
        if len(names) > most:
            found.append(f"{len(names)} {what}: {'; '.join(names[:5])}")
    if share > rules["largest_share_of_figures_changed"]:
        found.append(
            f"{len(changed)} of {moved['compared']} figures changed since {moved['before']}, more "
            f"than {rules['largest_share_of_figures_changed']:.0%}"
        )
    return found


def _as_json(said: Any) -> bytes:
    text = json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return text.encode()
