"""The command line: one verb per arrow of the pipeline.

Exit codes: 0 done (or nothing to do), 1 something of ours failed, 2 the call was wrong,
3 a file or an edition was refused, 4 `status`, `check`, `verify` or `doctor` found something that
is not in order, 5 a publisher did not answer.
"""

import argparse
import atexit
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

from twoway import clock, paths

OK, FAILED, WRONG_CALL, REFUSED, NOT_IN_ORDER, UNREACHABLE = range(6)

# Linear algebra on one thread: sums in another order differ in the last digit, so that a build
# would depend on how many processors a machine has; and small systems are slower on several.
for _pool in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_pool, "1")

QUIET_PREFECT = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_REGISTER_BLOCKS_ON_START": "false",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "200",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_READ_BATCH_SIZE": "100",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_BATCH_SIZE": "200",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_READ_BATCH_SIZE": "100",
    "PREFECT_RESULTS_DEFAULT_SERIALIZER": "json",
    "PREFECT_LOGGING_LEVEL": "WARNING",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return its exit code."""
    options = _parser().parse_args(arguments)
    if options.verb is None:
        _parser().print_help()
        return WRONG_CALL
    import duckdb

    from twoway.edition import AlreadyHeldError, RefusedError

    try:
        code: int = options.run(options)
    except AlreadyHeldError as error:
        print(error)
        return OK
    except RefusedError as error:
        print(f"refused: {error}", file=sys.stderr)
        return REFUSED
    except (ValueError, RuntimeError) as error:
        print(f"twoway {options.verb}: {error}", file=sys.stderr)
        return FAILED
    except FileNotFoundError as error:
        print(f"twoway {options.verb}: {error}. Run `twoway run` first?", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115  the reader has gone: no noise
        return OK
    except (OSError, duckdb.OperationalError, duckdb.FatalException) as error:
        print(
            f"twoway {options.verb}: {error}. What is live was not touched. `twoway doctor` says "
            "what is wrong with this machine; then run it again: it goes on where it stopped.",
            file=sys.stderr,
        )
        return FAILED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="twoway",
        description="Official statistics in, evidence on two-way labour mobility out.",
        epilog="Exit codes: 0 done, 1 failed, 2 wrong call, 3 file refused, 4 not in order, "
        "5 publisher unreachable.",
    )
    verbs = parser.add_subparsers(dest="verb", title="verbs, in the order of the pipeline")
    _verb(verbs, "add", _add, "bring in a file downloaded by hand", _add_options)
    _verb(verbs, "watch", _watch, "ask publishers what is newer, without downloading", _fed_options)
    _verb(verbs, "fetch", _fetch, "download the newest editions", _fed_options)
    _verb(verbs, "stage", _stage, "read raw editions into tidy tables", _some_sources)
    _verb(verbs, "build", _build, "write the warehouse: panels, indicators, released", _as_of)
    _verb(verbs, "draw", _draw, "draw the charts of a brief", _one_brief)
    _verb(verbs, "render", _render, "write the PDFs of a brief", _one_brief)
    _verb(verbs, "brief", _brief, "draw and write the brief of any two sides", _brief_options)
    _verb(
        verbs, "explorer", _explorer, "write the page to choose from all released rows", _state_of
    )
    _verb(verbs, "run", _run, "all of it, where anything has changed", _run_options)
    _verb(verbs, "status", _status, "what is loaded: editions, rows, held back, age, checks")
    _verb(
        verbs, "trace", _trace, "from a number printed in a brief to its raw cells", _trace_options
    )
    words = "score a PDF: eight gates, a hundred points; what failed, where, and the cure"
    _verb(verbs, "check", _check, words, _check_options)
    _verb(verbs, "publish", _publish, "stage a release of all that is live, with what moved")
    _verb(verbs, "approve", _approve, "sign a staged release and make it the latest", _by_whom)
    _verb(verbs, "releases", _releases, "every release: day, state, who signed it")
    _verb(verbs, "verify", _verify, "prove that no release was changed", _which_release)
    _verb(verbs, "diff", _diff, "what moved between two releases, in words and numbers", _two)
    _verb(verbs, "doctor", _doctor, "is this installation sound; the cure where it is not")
    _verb(
        verbs, "survey", _survey, "check, load or report a survey of recruitment cost", _survey_of
    )
    _verb(verbs, "register", _register, "check, load or report a register entrusted", _register_of)
    _verb(verbs, "screen", _screen, "shares of screened cases by dimension, never cases", _screened)
    _verb(verbs, "serve", _serve, "run the flows on their schedules on this machine")
    return parser


Options = argparse.Namespace
Adder = Callable[[argparse.ArgumentParser], None]


def _verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[Options], int],
    words: str,
    options: Adder | None = None,
) -> None:
    parser = verbs.add_parser(name, help=words, description=words)
    parser.set_defaults(run=run)
    if options:
        options(parser)


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", help="id of the source: `twoway status` lists them")
    parser.add_argument("files", nargs="+", type=Path, help="all files of the edition")
    parser.add_argument("--edition", help="the publisher's own label of the edition")
    parser.add_argument("--published", default="", help="day the publisher put it out, YYYY-MM-DD")
    parser.add_argument("--received", default="", help="day it came to us (default: today)")
    parser.add_argument("--custody", default="publisher", help="whose bytes these are")
    parser.add_argument("--obtained-from", default="", help="where it was taken from")
    parser.add_argument(
        "--despite",
        default="",
        metavar="REASON",
        help="take it although it differs from the edition before; the reason is kept",
    )


def _fed_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="*", help="default: all that have an address")


def _some_sources(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="*", help="default: all")


def _one_brief(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("brief", nargs="?", default="eu_china_two_way")
    _as_of(parser)


def _brief_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--corridor",
        required=True,
        metavar="CODE-CODE",
        help="two countries or blocs, as DEU-IND or EU27_2020-ASEAN",
    )
    _as_of(parser)


def _as_of(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--as-of",
        default="",
        metavar="DAY|RELEASE",
        help="from the editions published by that day, or those of a release; what is live stays",
    )


def _run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="even if nothing has changed")


def _trace_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id",
        help="as printed in the brief's last table, <chart>:<row>, or as the explorer shows it",
    )
    parser.add_argument("--brief", default=None)
    _state_of(parser)


def _state_of(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--release", default="", help="in a release; latest is the last approved")
    parser.add_argument("--as-of", default="", metavar="DAY", help="in what was built as of a day")


def _check_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pdf", type=Path, help="a PDF that `render` or `publish` wrote")
    parser.add_argument("--json", action="store_true", help="everything found, as JSON")
    parser.add_argument(
        "--release", default="", help="the release it is of, to set it anew and to look it up in"
    )


def _by_whom(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("release")
    parser.add_argument("--by", required=True, metavar="NAME", help="who has looked at it")
    parser.add_argument("--remark", default="", help="what the signer wants to be remembered")


def _which_release(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("release", nargs="?", default="", help="default: all")


def _two(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("before", help="a release; latest is the last approved one")
    parser.add_argument("after", help="a later release")


def _survey_of(parser: argparse.ArgumentParser) -> None:
    steps = parser.add_subparsers(dest="step", required=True)
    _file_steps(steps, "the same, and keep the records in the protected store")
    own = _report_step(steps, "survey", "corridor, skill or both")
    own.add_argument("--prices", choices=("current", "constant", "ppp"), default="current")
    words = "records that may be handed on, none unlike others; once, and written down"
    own = steps.add_parser("export", help=words, description=words)
    own.add_argument("name", help="as its codebook names it")
    own.add_argument("--columns", required=True, help="as corridor,sex,skill: what is asked for")
    own.add_argument("--to", required=True, metavar="WHOM", help="who is to have them")
    own.add_argument("--file", type=Path, required=True, help="where the file is to lie")
    words = "how many workers a survey must ask for a precision"
    own = steps.add_parser("size", help=words, description=words)
    what = own.add_mutually_exclusive_group(required=True)
    what.add_argument("--share", type=float, metavar="P", help="a share of workers, 0 to 1")
    what.add_argument(
        "--deviation", type=float, metavar="S", help="standard deviation of the ratio, in months"
    )
    own.add_argument("--within", type=float, required=True, help="half the interval, as asked for")
    own.add_argument("--level", type=float, default=0.95, help="of the interval (default 0.95)")
    own.add_argument("--cluster", type=float, default=1.0, help="workers asked in each cluster")
    own.add_argument("--alike", type=float, default=0.0, help="how alike they are, 0 to 1")
    own.add_argument("--answer", type=float, default=1.0, help="share with a usable answer")
    own.add_argument("--population", type=float, default=float("inf"), help="workers there are")
    words = "write a codebook and the sheet of variables to fill in"
    own = steps.add_parser("template", help=words, description=words)
    own.add_argument("folder", type=Path, nargs="?", default=Path())


def _register_of(parser: argparse.ArgumentParser) -> None:
    from twoway.register_kinds import names

    steps = parser.add_subparsers(dest="step", required=True)
    words = "write a codebook and the sheet of variables to fill in"
    own = steps.add_parser("template", help=words, description=words)
    own.add_argument("kind", choices=names(), help="what its records are of")
    own.add_argument("folder", type=Path, nargs="?", default=Path())
    _file_steps(steps, "the same, and keep it in the protected store in the older extract's place")
    _report_step(steps, "register", "as corridor,year")


def _file_steps(steps: "argparse._SubParsersAction[argparse.ArgumentParser]", loads: str) -> None:
    """Add what is done with a file of records: check it, or load it too."""
    checks = "read a file by its codebook and say what is wrong with it; nothing is kept"
    for step, words in (("check", checks), ("load", loads)):
        own = steps.add_parser(step, help=words, description=words)
        own.add_argument("file", type=Path, help="CSV, Parquet, SPSS (.sav) or Stata (.dta)")
        own.add_argument("--codebook", type=Path, required=True, help="how its columns are ours")
        if step == "check":
            own.add_argument(
                "--faults", type=int, default=20, metavar="N",
                help="how many faults to list by record, on this screen only (default 20)",
            )  # fmt: skip


def _report_step(
    steps: "argparse._SubParsersAction[argparse.ArgumentParser]", of: str, pools: str
) -> argparse.ArgumentParser:
    words = f"tell of a {of} what may be told, and bring it in as an edition"
    own = steps.add_parser("report", help=words, description=words)
    own.add_argument("name", help="as its codebook names it")
    own.add_argument(
        "--pool", metavar="WHAT",
        help=f"{pools}: tell small groups of it together; or none. The first report decides for "
        "all",
    )  # fmt: skip
    own.add_argument("--try", dest="trial", action="store_true", help="write nothing")
    return own


def _screened(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, help="a row per case and sign: case, dimension, strength"
    )
    parser.add_argument("--name", required=True, help="of the series of files, kept in the store")
    parser.add_argument("--try", dest="trial", action="store_true", help="nothing counts as told")


def _screen(options: Options) -> int:
    from twoway.screening import screen

    _there(options.file)
    found = screen(options.file, options.name, write=not options.trial)
    print(f"{found.cases} cases, to the nearest five; positive in percent of them:")
    for dimension, share in found.shares.items():
        told = "withheld" if share is None else f"{share:.0f}"
        print(f"  {dimension.replace('_', ' '):<32}{told:>9}")
    print("What is found by screening is not how much there is.")
    return OK


def _there(*files: Path) -> None:
    from twoway.edition import RefusedError

    for path in files:
        if not path.is_file():
            raise RefusedError(f"{path}: there is no such file.")


def _survey(options: Options) -> int:
    from twoway import surveys
    from twoway.codebook import write_template

    if options.step == "template":
        for path in write_template(options.folder):
            print(path.as_posix())
        return OK
    if options.step == "report":
        return _survey_report(options)
    if options.step == "size":
        return _survey_size(options)
    if options.step == "export":
        return _survey_export(options)
    _there(options.file, options.codebook)
    if options.step == "load":
        found, held = surveys.load(options.file, options.codebook)
        return _kept(found.lines, held.state)
    found = surveys.check(options.file, options.codebook)
    print(*found.lines, sep="\n")
    for row in found.survey.faults.head(options.faults).itertuples():
        print(
            f"  record {row.record}: {row.variable}: found {row.found!r}, expected "
            f"{row.expected}. {row.cure}"
        )
    return REFUSED if found.survey.held else OK


def _kept(lines: Sequence[str], state: str) -> int:
    print(*lines, f"kept as state {state} in the protected store", sep="\n")
    return OK


def _register(options: Options) -> int:
    from twoway import registers

    if options.step == "template":
        for path in registers.write_template(options.kind, options.folder):
            print(path.as_posix())
        return OK
    if options.step == "report":
        return _register_report(options)
    _there(options.file, options.codebook)
    if options.step == "load":
        found, held = registers.load(options.file, options.codebook)
        return _kept(found.lines, held.state)
    found = registers.check(options.file, options.codebook)
    print(*found.lines, sep="\n")
    for row in found.faults.head(options.faults).itertuples():
        print(f"  record {row.record}: {row.variable}: expected {row.expected}. {row.cure}")
    return REFUSED if found.held else OK


def _register_report(options: Options) -> int:
    from twoway.register_report import report

    made = report(options.name, pool=_pools(options.pool), write=not options.trial)
    print(f"{options.name}:", "\n".join(made.lines))
    return _brought_in(made.edition)


def _pools(text: str | None) -> set[str] | None:
    return None if text is None else set(text.split(",")) - {"none"}


def _brought_in(edition: str) -> int:
    if edition:
        print(f"brought in as edition {edition}; `twoway run` puts it into the warehouse")
    return OK


def _survey_export(options: Options) -> int:
    from twoway.edition import RefusedError
    from twoway.files import write_whole
    from twoway.survey_report import hand_on

    if options.file.exists():
        raise RefusedError(f"{options.file}: it is there already. Name another file.")
    made = hand_on(options.name, quasi=tuple(options.columns.split(",")), to=options.to)
    write_whole(options.file, made.content).chmod(0o600)
    # How many are left out is not said: less these it would be the count of few.
    print(f"{made.records:,} records for {options.to} in {options.file}; {made.alike} or more are "
          "alike in all that was asked for")  # fmt: skip
    return OK


def _survey_size(options: Options) -> int:
    from twoway.methods.survey import size_needed

    share, deviation = options.share, options.deviation
    plan = size_needed(
        share * (1 - share) if share is not None else deviation**2,
        options.within,
        level=options.level,
        cluster=options.cluster,
        alike=options.alike,
        answer=options.answer,
        population=options.population,
    )
    print(
        f"{plan.workers:,} workers with a usable answer, {plan.to_ask:,} to ask (design effect "
        f"{plan.spread:.2f}); as many in each corridor that is to have a figure"
    )
    return OK


def _survey_report(options: Options) -> int:
    from twoway.survey_report import report

    given = _pools(options.pool)
    made = report(options.name, prices=options.prices, pool=given, write=not options.trial)
    print(f"{options.name}:", "\n".join(made.lines))
    return _brought_in(made.edition)


def _add(options: Options) -> int:
    from typing import get_args

    from twoway.add import add
    from twoway.edition import Custody, RefusedError

    if options.custody not in get_args(Custody):
        raise RefusedError(f"custody {options.custody!r}: one of {', '.join(get_args(Custody))}")
    try:
        received = date.fromisoformat(options.received) if options.received else clock.today()
    except ValueError as error:
        message = f"--received {options.received}: no day. Expected YYYY-MM-DD."
        raise RefusedError(message) from error
    edition, staged = add(
        options.source,
        options.files,
        received,
        options.edition,
        published=options.published,
        custody=options.custody,
        obtained_from=options.obtained_from,
        despite=options.despite,
    )
    print(f"added {options.source} edition {edition.label}: {edition.folder}")
    print(f"rows: {staged.read:,} read, {len(staged.rows):,} good, {len(staged.held):,} held back")
    for row in staged.held.head(5).to_dict("records"):
        print(
            f"held back: {row['locator']}: {row['rule']}: found {row['found']!r}, expected "
            f"{row['expected']}. {row['cure']}"
        )
    print("next: twoway run")
    return OK


def _fetch(options: Options) -> int:
    from twoway.fetch import fetch

    def one(name: str) -> int:
        fetched = fetch(name, clock.now())
        print(f"{name}: {fetched.outcome}, edition {fetched.edition}  {fetched.seconds} s")
        return OK

    return _each(_fed(options.sources), one)


def _watch(options: Options) -> int:
    from twoway.watch import watch

    words = {"newer": "NEWER", "current": "current", "unchanged": "cannot tell"}

    def one(name: str) -> int:
        seen = watch(name, clock.now())
        said = words.get(seen.outcome, seen.outcome)
        print(f"{name:<36} {said:<12} held {seen.held or '-':<24} {seen.reason}")
        return UNREACHABLE if seen.outcome == "unreachable" else OK

    return _each(_fed(options.sources), one)


def _each(names: Sequence[str], one: Callable[[str], int]) -> int:
    """Do one thing for every source, whatever befalls another; return the worst exit code."""
    from twoway.edition import RefusedError, UnreachableError

    worst = OK
    for name in names:
        try:
            code = one(name)
        except UnreachableError as error:
            code = UNREACHABLE
            print(f"{name}: unreachable: {error}", file=sys.stderr)
        except RefusedError as error:
            code = REFUSED
            print(f"{name}: refused: {error}", file=sys.stderr)
        except Exception as error:
            code = FAILED
            print(f"{name}: failed: {type(error).__name__}: {error}", file=sys.stderr)
        worst = max(worst, code)
    return worst


def _fed(names: Sequence[str]) -> list[str]:
    """Return the sources asked for, or all that can be downloaded unattended."""
    from twoway import catalogue

    return list(names) or [n for n, s in catalogue.sources().items() if s.source.feed]


def _stage(options: Options) -> int:
    from twoway import catalogue
    from twoway.console import reported
    from twoway.stage import stage

    for name in options.sources or catalogue.sources():
        reported(stage)(name)
    return OK


def _build(options: Options) -> int:
    from twoway.build import build
    from twoway.console import reported
    from twoway.vintage import Vintage, late_arrivals

    vintage = Vintage.of(options.as_of)
    built = reported(build)(vintage)
    for late in late_arrivals(vintage):
        print(f"note: {late}", file=sys.stderr)
    print(built["warehouse"])
    return OK


def _draw(options: Options) -> int:
    from twoway.draw import draw
    from twoway.vintage import Vintage

    for path in draw(options.brief, Vintage.of(options.as_of)):
        print(path)
    return OK


def _render(options: Options) -> int:
    from twoway.render import render
    from twoway.vintage import Vintage

    for path in render(options.brief, Vintage.of(options.as_of)):
        print(path)
    return OK


def _explorer(options: Options) -> int:
    from twoway.explorer import explore

    print(explore(options.release or options.as_of))
    return OK


def _brief(options: Options) -> int:
    from twoway.build import build
    from twoway.console import reported
    from twoway.corridor import pair
    from twoway.draw import draw
    from twoway.render import render
    from twoway.vintage import Vintage

    corridor, vintage = pair(options.corridor), Vintage.of(options.as_of)
    if not vintage.warehouse.exists():
        reported(build)(vintage)
    draw(corridor.id, vintage)
    for path in render(corridor.id, vintage):
        print(path)
    return OK


def _publish(_: Options) -> int:
    from twoway.diff import as_text, compare
    from twoway.publish import objections, stage_release
    from twoway.releases import release_of

    release = stage_release(clock.now())
    baseline = release.manifest["baseline"]
    print(as_text(compare(release_of(baseline) if baseline else None, release)))
    for objection in objections(release):
        print(f"to look at: {objection}")
    print(f"staged {release.id}: {release.folder}")
    if not release.approved:
        print(f"next: look at {release.folder}/made, then twoway approve {release.id} --by NAME")
    return OK


def _approve(options: Options) -> int:
    from twoway.publish import approve, objections

    release = approve(options.release, options.by, clock.now(), options.remark)
    for objection in objections(release):
        print(f"signed although: {objection}")
    signed = release.manifest["approval"]
    print(f"{release.id} approved by {signed['by']} at {signed['at']}")
    for name in signed["files"]:
        print(release.folder / name)
    return OK


def _releases(_: Options) -> int:
    from twoway.releases import last_approved, releases

    live = last_approved()
    for release in releases():
        said = release.manifest
        signed = said.get("approval") or {}
        by = f"by {signed['by']} at {signed['at']}" if signed else ""
        mark = "  <- latest" if live and live.id == release.id else ""
        print(f"{release.id:<16} {said['state']:<9} data of {said['data_day']} {by}{mark}")
    return OK


def _verify(options: Options) -> int:
    from twoway.releases import release_of, releases, verify

    faults = verify(options.release)
    for fault in faults:
        print(fault, file=sys.stderr)
    checked = [release_of(options.release)] if options.release else releases()
    files = sum(len(r.manifest["files"]) for r in checked)
    print(f"{len(checked)} releases, {files} files: {len(faults)} faults")
    return NOT_IN_ORDER if faults else OK


def _diff(options: Options) -> int:
    from twoway.diff import as_text, compare
    from twoway.releases import release_of

    print(as_text(compare(release_of(options.before), release_of(options.after))))
    return OK


def _run(options: Options) -> int:
    from twoway import catalogue
    from twoway.fingerprint import unchanged

    # What another run makes need not be made again: it is let come to its end, be it one of this
    # verb or one of the schedules.
    with _in_turn("main"):
        with _in_turn("run"):
            pass
        report = {} if options.force else unchanged()
        if report:
            print("nothing has changed since the last run", file=sys.stderr)
        else:
            catalogue.briefs()  # A wrong corridor file is refused before anything is made.
            report = _flows()
    from twoway.report import closing_lines

    print("\n".join(closing_lines(report)))
    return OK


@contextmanager
def _in_turn(name: str) -> Iterator[None]:
    """Hold a lock, and say so where it has to be waited for."""
    from twoway.lock import BusyWorkspaceError, alone

    with ExitStack() as held:
        try:
            held.enter_context(alone(name, wait=False))
        except BusyWorkspaceError as error:
            print(f"waiting: {error}", file=sys.stderr)
            held.enter_context(alone(name))
        yield


def quiet_prefect() -> None:
    """Keep Prefect silent, local and inside the workspace, wherever it is called from."""
    os.environ.setdefault("PREFECT_HOME", str(paths.PREFECT_HOME.resolve()))
    for name, value in QUIET_PREFECT.items():
        os.environ.setdefault(name, value)
    # Prefect makes its own folder but not the one above it, and fails for minutes without.
    paths.PREFECT_HOME.mkdir(parents=True, exist_ok=True)


def _flows() -> dict[str, object]:
    # The one place that imports flows: they belong to the workspace, and only a person who asks
    # for a run pays the seconds that Prefect takes to wake.
    quiet_prefect()
    if not Path("flows").is_dir():
        raise ValueError("no folder flows/ here. Run this from the root of the project.")
    sys.path.insert(0, str(Path.cwd()))
    from flows.everything import everything

    report: dict[str, object] = everything()
    return report


def _status(_: Options) -> int:
    from twoway.status import IN_ORDER, status

    table = status(clock.today())
    shown = ["source", "edition", "editions", "rows", "held", "age_days", "fetched", "state"]
    print(table[shown].to_string(index=False, na_rep="-", max_colwidth=40))
    told = table[table["note"] != ""]
    print("\n".join(f"{r.source}: {r.state}: {r.note}" for r in told.itertuples()))
    untried = int((table["fetched"] == "never tried live").sum())
    print(f"{len(table)} sources; {untried} addresses were never tried against the live publisher")
    return OK if table["state"].isin(IN_ORDER).all() else NOT_IN_ORDER


def _trace(options: Options) -> int:
    from twoway.trace import as_text, trace

    print(as_text(trace(options.id, options.brief, options.release or options.as_of)))
    return OK


def _check(options: Options) -> int:
    import json

    from twoway.policy import policy
    from twoway.scorecard import as_data, as_text, check

    _there(options.pdf)
    least = policy("publish")["least_score"]
    score = check(options.pdf, release=options.release)
    if options.json:
        print(json.dumps(as_data(score, least), ensure_ascii=False, indent=1))
    else:
        print(as_text(score, least))
    return OK if score.fit(least) else NOT_IN_ORDER


def _doctor(_: Options) -> int:
    from contextlib import suppress

    from twoway.doctor import as_text, examine

    with suppress(OSError):  # A folder that cannot be made is among what is looked for.
        quiet_prefect()
    faults = checks = 0
    for finding in examine():
        print(as_text(finding), flush=True)
        checks += 1
        faults += bool(finding.fault)
    print(f"{checks} checks: {faults} faults")
    return NOT_IN_ORDER if faults else OK


def _serve(_: Options) -> int:
    quiet_prefect()
    sys.path.insert(0, str(Path.cwd()))
    from flows.everything import serve_all

    serve_all()
    return OK


def script() -> None:
    """Run the command line as a process of its own.

    The process is left without the interpreter's last clean-up, in which DuckDB's binding lists
    dozens of harmless leaks on the terminal once Prefect's threads have used it. Registered
    first, this runs last: Prefect has stopped its server by then.
    """
    outcome = [FAILED]
    atexit.register(lambda: (sys.stdout.flush(), sys.stderr.flush(), os._exit(outcome[0])))
    try:
        outcome[0] = main()
    except SystemExit as stop:
        outcome[0] = stop.code if isinstance(stop.code, int) else FAILED
    except KeyboardInterrupt:
        print("interrupted: the last good warehouse and PDFs are in place", file=sys.stderr)


if __name__ == "__main__":
    script()
