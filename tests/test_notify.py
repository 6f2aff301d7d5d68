"""A person hears of each matter once, by whatever channel, and of nothing that is secret."""

import json
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import trustme

from twoway import paths
from twoway.notify import notify
from twoway.todo import Matter

STALE = Matter("stale:a:2026-11-24", "a is stale since 2026-11-24", "fetch it again")
AWAY = Matter("unreachable:b:2026-11-20", "b has not answered since 2026-11-20", "open its page")
OWN = paths.POLICIES / "notify.toml"
FILE = Path("data/journal/notices.txt")


def policy(workspace: Path, **changes: str) -> None:
    """Lay a policy into the workspace that differs from the package's own in some settings."""
    lines = [
        f"{name} = {changes[name]}" if (name := line.split(" =")[0]) in changes else line
        for line in OWN.read_text("utf-8").splitlines()
    ]
    (workspace / "policies").mkdir(exist_ok=True)
    (workspace / "policies/notify.toml").write_text("\n".join(lines), "utf-8")


def notices() -> list[str]:
    return FILE.read_text("utf-8").strip().split("\n\n") if FILE.exists() else []


def test_a_matter_is_told_once_however_often_a_run_meets_it(workspace):
    assert notify("twoway refresh: to do", [STALE]) == ["file"]
    for _ in range(40):
        assert notify("twoway refresh: to do", [STALE]) == []
    assert notices() == [
        "twoway refresh: to do\n- a is stale since 2026-11-24\n  To do: fetch it again"
    ]


def test_a_new_matter_is_told_beside_an_old_one_without_telling_that_again(workspace):
    notify("first", [STALE])
    assert notify("second", [STALE, AWAY]) == ["file"]
    last = notices()[-1]
    assert "b has not answered" in last
    assert "a is stale" not in last
    assert "(1 matters told before are still open: twoway status)" in last


def test_a_matter_that_ended_and_came_back_is_told_again(workspace):
    notify("first", [STALE])
    assert notify("quiet", []) == []
    assert notify("again", [STALE]) == ["file"]
    assert len(notices()) == 2


@pytest.fixture
def authority(monkeypatch, tmp_path) -> trustme.CA:
    """Whom this machine believes about certificates."""
    made = trustme.CA()
    made.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    return made


@contextmanager
def webhook(authority: trustme.CA, status: int) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Bring up a receiver of webhooks that answers with a status."""
    got: list[dict[str, str]] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self):
            size = int(self.headers["Content-Length"])
            got.append(json.loads(self.rfile.read(size)))
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://127.0.0.1:{server.server_port}/hook/s3cret", got
    server.shutdown()
    server.server_close()


def log() -> str:
    (file,) = paths.LOGS.glob("*.jsonl")
    return file.read_text("utf-8")


def test_a_webhook_gets_the_message_as_json(workspace, monkeypatch, authority):
    with webhook(authority, 204) as (address, got):
        monkeypatch.setenv("TWOWAY_WEBHOOK", address)
        assert notify("twoway watch: to do", [AWAY]) == ["file", "webhook"]
    assert [g["subject"] for g in got] == ["twoway watch: to do"]
    assert "To do: open its page" in got[0]["text"]


def test_a_message_that_no_channel_took_is_tried_again_and_the_log_keeps_the_secret(
    workspace, monkeypatch, authority
):
    policy(workspace, file='""')
    with webhook(authority, 500) as (address, got):
        monkeypatch.setenv("TWOWAY_WEBHOOK", address)
        assert notify("first", [STALE]) == []
    with webhook(authority, 200) as (address, got):
        monkeypatch.setenv("TWOWAY_WEBHOOK", address)
        assert notify("second", [STALE]) == ["webhook"]
        assert len(got) == 1
    assert '"notice not sent", "channel": "webhook", "why": "HTTPStatusError"' in log()
    assert "s3cret" not in log()


def test_a_channel_that_failed_hears_of_it_later_and_one_that_took_it_does_not_again(
    workspace, monkeypatch, authority
):
    with webhook(authority, 503) as (address, got):
        monkeypatch.setenv("TWOWAY_WEBHOOK", address)
        assert notify("first", [STALE]) == ["file"]
    with webhook(authority, 204) as (address, got):
        monkeypatch.setenv("TWOWAY_WEBHOOK", address)
        assert notify("second", [STALE]) == ["webhook"]
        assert notify("third", [STALE]) == []
        assert [g["subject"] for g in got] == ["second"]
    assert len(notices()) == 1


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("http://127.0.0.1:9/hook/s3cret", "the address of the webhook is not https"),
        ("127.0.0.1/hook/s3cret", "the address of the webhook is not https"),
        ("https://[::1/hook/s3cret", "InvalidURL"),
        ("https://h\u00fc\u00fc\u00fc..x/s3cret", "InvalidURL"),
    ],
)
def test_a_webhook_that_is_no_https_address_is_told_without_the_secret(
    workspace, monkeypatch, address, why
):
    monkeypatch.setenv("TWOWAY_WEBHOOK", address)
    assert notify("first", [STALE]) == ["file"]
    assert why in log()
    assert "s3cret" not in log()


class PostOffice(socketserver.StreamRequestHandler):
    """As much of a mail server as takes one message."""

    taken: list[str]
    heard: list[str]

    def handle(self):
        self.say("220 here")
        body = False
        for raw in self.rfile:
            line = raw.decode().rstrip("\r\n")
            self.heard.append(line)
            if body:
                self.taken.append(line)
                if line == ".":
                    body = False
                    self.say("250 taken")
            elif line.upper().startswith("EHLO"):
                self.say("250-here\r\n250 AUTH PLAIN LOGIN")
            elif line.upper().startswith("DATA"):
                body = True
                self.say("354 go on")
            elif line.upper().startswith("QUIT"):
                self.say("221 bye")
                return
            else:
                self.say("250 fine")

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@contextmanager
def post_office(workspace: Path, **changes: str) -> Iterator[list[str]]:
    """Bring up a mail server without TLS, and a policy that names it; yield what it took."""
    PostOffice.taken, PostOffice.heard = [], []
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), PostOffice) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        policy(
            workspace,
            smtp_host='"127.0.0.1"',
            smtp_port=str(server.server_address[1]),
            mail_from='"twoway@example.org"',
            mail_to='["analyst@example.org"]',
            **changes,
        )
        yield PostOffice.taken
        server.shutdown()


def test_mail_goes_to_whom_the_policy_names(workspace):
    with post_office(workspace) as taken:
        assert notify("twoway publish: to do", [STALE]) == ["file", "mail"]
    mail = "\n".join(taken)
    assert "Subject: twoway publish: to do" in mail
    assert "To: analyst@example.org" in mail
    assert "To do: fetch it again" in mail


def test_no_password_goes_over_an_open_line(workspace, monkeypatch):
    monkeypatch.setenv("TWOWAY_SMTP_PASSWORD", "s3cret")
    with post_office(workspace, smtp_user='"analyst"') as taken:
        assert notify("twoway publish: to do", [STALE]) == ["file"]
    assert taken == []
    assert not [line for line in PostOffice.heard if line.upper().startswith("AUTH")]
    assert "offers no STARTTLS, so the password was not sent" in log()
    assert "s3cret" not in log()
