"""Tell people what they must do: once for each matter, by file, webhook or mail.

A message that cannot be sent is no reason for a run to fail; it is logged, and tried again with the
next run, since each channel remembers only what it took. No message and no password goes over a
line that others can read, but for mail that a server takes without TLS and without a password.
"""

import json
import os
import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

import httpx

from twoway import paths
from twoway.files import write_whole
from twoway.log import tell
from twoway.policy import policy
from twoway.todo import Matter

_MEMORY = "notified.json"
_SECONDS = 15

Channel = Callable[[str, str], None]


class _OpenLineError(Exception):
    """A channel is set up so that others could read along; says how to mend it, and no secret."""


def notify(subject: str, matters: list[Matter]) -> list[str]:
    """Send by each channel what is new to it among the matters, and remember what is open.

    Returns
    -------
    list of str
        Channels that took a message; empty if there was nothing new to any.
    """
    open_now = {m.key for m in matters}
    told = {name: keys & open_now for name, keys in _remembered().items()}
    sent = []
    for name, send in _channels().items():
        known = told.get(name, set())
        new = [m for m in matters if m.key not in known]
        if new and _went(name, send, subject, as_text(new, len(matters) - len(new))):
            told[name] = open_now
            sent.append(name)
    _remember(told)
    return sent


def as_text(new: list[Matter], still_open: int) -> str:
    """Say what is new, with its cure, and how much is open besides."""
    lines = [f"- {m.what}\n  To do: {m.cure}" for m in new]
    if still_open:
        lines.append(f"({still_open} matters told before are still open: twoway status)")
    return "\n".join(lines)


def _channels() -> dict[str, Channel]:
    rules = policy("notify")
    found: dict[str, Channel] = {}
    if rules["file"]:
        found["file"] = lambda subject, text: _to_file(rules["file"], subject, text)
    address = os.environ.get(rules["webhook_variable"] or "", "")
    if address:
        found["webhook"] = lambda subject, text: _to_webhook(address, subject, text)
    if rules["smtp_host"]:
        found["mail"] = lambda subject, text: _by_mail(rules, subject, text)
    return found


def _went(name: str, send: Channel, subject: str, text: str) -> bool:
    try:
        send(subject, text)
    except _OpenLineError as error:
        tell("notice not sent", channel=name, why=str(error))
        return False
    except (
        OSError,
        ValueError,
        httpx.HTTPError,
        httpx.InvalidURL,
        smtplib.SMTPException,
    ) as error:
        # Not the message: an address of a webhook is a secret, and errors quote it.
        tell("notice not sent", channel=name, why=type(error).__name__)
        return False
    tell("notice sent", channel=name, subject=subject)
    return True


def _to_file(path: str, subject: str, text: str) -> None:
    file = paths.WORKSPACE / path
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"{subject}\n{text}\n\n")


def _to_webhook(address: str, subject: str, text: str) -> None:
    if httpx.URL(address).scheme != "https":
        raise _OpenLineError("the address of the webhook is not https: give one that is")
    with httpx.Client(timeout=_SECONDS, follow_redirects=False) as client:
        client.post(address, json={"subject": subject, "text": text}).raise_for_status()


def _by_mail(rules: dict[str, Any], subject: str, text: str) -> None:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = rules["mail_from"]
    message["To"] = ", ".join(rules["mail_to"])
    message.set_content(text)
    with smtplib.SMTP(rules["smtp_host"], rules["smtp_port"], timeout=_SECONDS) as server:
        server.ehlo()
        password = os.environ.get("TWOWAY_SMTP_PASSWORD", "")
        logs_in = bool(rules["smtp_user"] and password)
        if server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
        elif logs_in:
            raise _OpenLineError(
                "the mail server offers no STARTTLS, so the password was not sent: name the port "
                "that does (often 587) as smtp_port in policies/notify.toml"
            )
        if logs_in:
            server.login(rules["smtp_user"], password)
        server.send_message(message)


def _remembered() -> dict[str, set[str]]:
    """Return by channel the keys of what it took; nothing where the memory cannot be read."""
    file = paths.STATE / _MEMORY
    try:
        return {name: set(keys) for name, keys in json.loads(file.read_text("utf-8")).items()}
    except (FileNotFoundError, ValueError, TypeError, AttributeError):
        return {}


def _remember(told: dict[str, set[str]]) -> None:
    kept = {name: sorted(keys) for name, keys in told.items()}
    write_whole(paths.STATE / _MEMORY, json.dumps(kept).encode())
