"""A real browser that a test drives: Chromium without a window, over its debugging protocol.

Nothing but the browser itself and a websocket is needed. What the page logs, the errors that it
throws and whatever it asks of a network are kept.
"""

import base64
import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.sync.client import ClientConnection, connect

from browser import must_be_there

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
OWN = ("file:", "blob:", "data:")
LONGEST = 30


def found() -> str:
    """Return where the browser is; skip the test where there is none, but never where it must be."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    message = f"no browser is installed here ({', '.join(NAMES)})"
    if must_be_there():
        pytest.fail(message)
    pytest.skip(message)


class Page:
    """A tab of the browser."""

    def __init__(self, line: ClientConnection) -> None:
        self._line, self._number, self._session = line, 0, ""
        self.said: list[str] = []
        self.errors: list[str] = []
        self.asked: list[str] = []
        target = self._send("Target.createTarget", url="about:blank")["targetId"]
        joined = self._send("Target.attachToTarget", targetId=target, flatten=True)
        self._session = joined["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._send(f"{domain}.enable")

    def _send(self, method: str, **values: Any) -> Any:
        self._number += 1
        number = self._number
        order: dict[str, Any] = {"id": number, "method": method, "params": values}
        if self._session:
            order["sessionId"] = self._session
        self._line.send(json.dumps(order))
        while True:
            answer = json.loads(self._line.recv(timeout=LONGEST))
            if answer.get("id") == number:
                assert "error" not in answer, answer["error"]
                return answer["result"]
            self._note(answer)

    def _note(self, event: dict[str, Any]) -> None:
        name, told = event.get("method"), event.get("params", {})
        if name == "Runtime.exceptionThrown":
            details = told["exceptionDetails"]
            self.errors.append(details.get("exception", {}).get("description", details["text"]))
        elif name == "Runtime.consoleAPICalled":
            self.said.append(" ".join(str(a.get("value", "")) for a in told["args"]))
        elif name == "Log.entryAdded":
            self.errors.append(f"{told['entry']['text']} {told['entry'].get('url', '')}")
        elif name == "Network.requestWillBeSent":
            address = told["request"]["url"]
            if not address.startswith(OWN):
                self.asked.append(address)

    def go(self, address: str, ready: str) -> float:
        """Open an address and wait until an expression holds; return the seconds."""
        self._send("Page.navigate", url="about:blank")
        begun = time.perf_counter()
        self._send("Page.navigate", url=address)
        self.until(ready)
        return time.perf_counter() - begun

    def ask(self, expression: str) -> Any:
        """Evaluate an expression in the page; a promise is waited for."""
        answer = self._evaluate(expression)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def _evaluate(self, expression: str) -> Any:
        return self._send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )

    def until(self, expression: str) -> None:
        """Wait until an expression is true; while a page is being loaded it may fail."""
        end = time.monotonic() + LONGEST
        while self._evaluate(f"Boolean({expression})")["result"].get("value") is not True:
            assert time.monotonic() < end, f"never true: {expression}; errors: {self.errors}"
            time.sleep(0.03)

    def size(self, width: int, height: int = 900) -> None:
        """Make the window so wide and high, in CSS pixels."""
        self._send(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip

    def press(self, key: str, shift: bool = False) -> None:
        """Press a key: Tab, Enter, Escape, ArrowDown, or a letter."""
        codes = {"Tab": 9, "Enter": 13, "Escape": 27, "ArrowDown": 40}
        known = {
            "key": key,
            "code": key,
            "windowsVirtualKeyCode": codes.get(key, ord(key[0].upper())),
            "modifiers": 8 if shift else 0,
        }
        text = {"text": "\r"} if key == "Enter" else {"text": key} if len(key) == 1 else {}
        self._send("Input.dispatchKeyEvent", type="keyDown", **known, **text)
        self._send("Input.dispatchKeyEvent", type="keyUp", **known)

    def picture(self, path: Path) -> None:
        """Save what is seen as PNG."""
        shot = self._send("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(shot["data"]))


@contextmanager
def browsing() -> Iterator[Page]:
    """Start the browser with a profile of its own and open a tab."""
    program = found()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [
                program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update",
                "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            with connect(_address(Path(profile)), max_size=None) as line:
                yield Page(line)
        finally:
            process.terminate()
            process.wait(LONGEST)


def _address(profile: Path) -> str:
    """Where the browser listens, as it writes it into its profile when it is ready."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        told = profile / "DevToolsActivePort"
        lines = told.read_text("utf-8").splitlines() if told.is_file() else []
        if len(lines) == 2:
            return f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        time.sleep(0.05)
    raise AssertionError("the browser did not say where it listens")
