"""What a browser finds in a page: breaches of accessibility, errors, requests to the network."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

WEB = Path(__file__).with_name("web")
CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
# A desk and a telephone.
WIDTHS = (1280, 390)


def lacking() -> str:
    """Return what this machine lacks to open a page, with its cure; nothing if all is there."""
    if not shutil.which("node"):
        return "node is not installed: install Node.js 20 or later"
    if not CHROMIUM.exists():
        return f"{CHROMIUM} is not there: apt-get install chromium, or set CHROMIUM"
    absent = [n for n in ("axe-core", "playwright-core") if not (WEB / "node_modules" / n).exists()]
    if absent:
        return f"{' and '.join(absent)} not installed: npm ci --prefix tests/web"
    return ""


def must_be_there() -> bool:
    """Tell whether this place promises a browser: what sets up CI says so."""
    return os.environ.get("TWOWAY_BROWSER") == "must"


def need_browser() -> None:
    """Skip the test where there is no browser, saying why; fail where there must be one."""
    reason = lacking()
    if reason and must_be_there():
        pytest.fail(f"the pages must be opened in a browser here, but {reason}")
    if reason:
        pytest.skip(reason)


def audit(
    page: Path, widths: tuple[int, ...] = WIDTHS, screenshots: Path | None = None
) -> dict[int, Any]:
    """Open a page in Chromium and run axe-core on it.

    Returns
    -------
    dict
        By width in pixels: ``violations`` of axe-core, ``errors`` of console and page,
        ``requests`` other than file:, data: and blob:, ``overflow`` in pixels.
    """
    need_browser()
    command = ["node", str(WEB / "axe.mjs"), str(page), ",".join(map(str, widths))]
    if screenshots is not None:
        command.append(str(screenshots))
    ran = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert ran.returncode == 0, f"{page.name} could not be opened: {ran.stderr[-2000:]}"
    return {int(width): found for width, found in json.loads(ran.stdout).items()}


def faults(page: Path, widths: tuple[int, ...] = WIDTHS) -> list[str]:
    """Return everything that a browser finds amiss in a page, one line each; none if it is clean."""
    said = []
    for width, found in audit(page, widths).items():
        at = f"{page.name} at {width} px"
        said += [f"{at}: {v['id']}: {node}" for v in found["violations"] for node in v["nodes"]]
        said += [f"{at}: {error}" for error in found["errors"]]
        said += [f"{at} asks for {address}" for address in found["requests"]]
        if found["overflow"] > 0:
            said.append(f"{at} is {found['overflow']} px wider than the window")
    return said
