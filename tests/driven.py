"""A process of the product that a test can kill: a verb or a flow, at a moment, in a workspace.

Its publishers are those of the test. It may be told a function at whose n-th call it dies as by
``kill -9``: no clean-up of any kind runs.
"""

import atexit
import json
import os
import resource
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

import small_brief
from publishers import World

HERE = Path(__file__).resolve().parent
KILLED = -9


@dataclass
class Order:
    """What the process is to do.

    Attributes
    ----------
    words : list of str
        The command line after ``twoway``, or ``flow`` with the name of a flow and JSON parameters.
    moment : str
        What its clock says, ISO; empty: the machine's.
    die_at : str
        Dotted name of a function, as the module that calls it knows it.
    call : int
        At which call of it.
    largest_file : int
        Bytes that a file may grow to, as on a disk that is full; 0: no bound.
    answer : str
        Who signs when asked to; empty: nobody.
    world : dict
        A `World` as plain data.
    """

    words: list[str]
    moment: str = ""
    die_at: str = ""
    call: int = 1
    largest_file: int = 0
    answer: str = ""
    world: dict[str, Any] | None = None


def drive(
    workspace: Path, *words: str, world: World | None = None, timeout: int = 300, **more: Any
) -> subprocess.CompletedProcess[str]:
    """Run an order to its end, or to its death: `KILLED`."""
    return start(workspace, *words, world=world, **more).ended(timeout)


@dataclass
class Running:
    """A process under way; what it says goes to files, which outlive it without holding anybody."""

    process: subprocess.Popen[bytes]
    said: IO[bytes]
    complained: IO[bytes]

    def ended(self, timeout: int = 300) -> subprocess.CompletedProcess[str]:
        """Wait for its end and return what it said."""
        with self.said, self.complained:
            code = self.process.wait(timeout)
            both = []
            for stream in (self.said, self.complained):
                stream.seek(0)
                both.append(stream.read().decode())
        return subprocess.CompletedProcess(self.process.args, code, *both)


def start(workspace: Path, *words: str, world: World | None = None, **more: Any) -> Running:
    """Start an order and go on."""
    order = Order(list(words), world=asdict(world) if world else None, **more)
    said, complained = TemporaryFile(), TemporaryFile()  # noqa: SIM115  `ended` closes them
    process = subprocess.Popen(
        [sys.executable, str(HERE / "driven.py"), json.dumps(asdict(order))],
        cwd=workspace,
        env=environment(workspace),
        stdout=said,
        stderr=complained,
    )
    return Running(process, said, complained)


def environment(workspace: Path) -> dict[str, str]:
    """Return an environment in which nothing of the tester's own Prefect counts."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PREFECT_")}
    return {**kept, "PREFECT_HOME": str(workspace / ".twoway/prefect")}


def run(folder: Path, *words: str, timeout: int = 300) -> subprocess.CompletedProcess[str]:
    """Run a verb in a project's folder to its end, as a person types it."""
    quiet = {k: v for k, v in os.environ.items() if not k.startswith("PREFECT_")}
    return subprocess.run(
        [sys.executable, "-m", "twoway", *words],
        cwd=folder,
        env=quiet,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def the_main_job(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the main job in a folder where it never ran; where it did, return what it said then."""
    file = folder / "main_job.json"
    if not file.is_file():
        done = run(folder, "run", timeout=900)
        assert done.returncode == 0, done.stderr
        said = {"args": done.args, "code": 0, "out": done.stdout, "err": done.stderr}
        file.write_text(json.dumps(said), "utf-8")
    said = json.loads(file.read_text("utf-8"))
    return subprocess.CompletedProcess(said["args"], said["code"], said["out"], said["err"])


def _obey(order: Order) -> int:
    _set_up(order)
    if order.words[0] != "flow":
        from twoway.cli import main

        return main(order.words)
    from twoway.cli import quiet_prefect

    quiet_prefect()
    sys.path.insert(0, str(Path.cwd()))
    import flows.everything as flows

    if order.answer is not None:
        _answer(order.answer)
    result = getattr(flows, order.words[1])(**json.loads(order.words[2]))
    Path("result.json").write_text(json.dumps(result, default=str), "utf-8")
    return 0


def _set_up(order: Order) -> None:
    from datetime import datetime, timedelta

    from twoway import clock, fetch, watch

    if Path("briefs").is_dir():
        small_brief.use(Path.cwd())
    if order.world:
        world = World(**order.world)
        fetch.Wire = watch.Wire = lambda _: world.wire()  # type: ignore[misc, assignment]
    if order.moment:
        ahead = datetime.fromisoformat(order.moment) - clock.now()
        now = clock.now
        clock.now = lambda: now() + timedelta(seconds=ahead.total_seconds())
    if order.largest_file:
        resource.setrlimit(resource.RLIMIT_FSIZE, (order.largest_file, resource.RLIM_INFINITY))
    if order.die_at:
        _die_at(order.die_at, order.call)


def _die_at(name: str, call: int) -> None:
    from importlib import import_module

    module_name, _, attribute = name.rpartition(".")
    module = import_module(module_name)
    living, left = getattr(module, attribute), [call]

    def dying(*args: Any, **kwargs: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), 9)
        return living(*args, **kwargs)

    setattr(module, attribute, dying)


def _answer(name: str) -> None:
    import flows.publish as publish

    publish.ask = lambda _: publish.Signature(approved=bool(name), name=name or "nobody")


if __name__ == "__main__":
    code = [1]
    # As the product's own script ends: Prefect stops its server first.
    atexit.register(lambda: (sys.stdout.flush(), sys.stderr.flush(), os._exit(code[0])))
    code[0] = _obey(Order(**json.loads(sys.argv[1])))
