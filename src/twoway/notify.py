"""Tell people what they must do: once for each matter, by file, webhook or mail.

A message that cannot be sent is no reason for a run to fail; it is logged, and tried again with the
next run, since only what was sent is remembered.
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


def notify(subject: str, matters: list[Matter]) -> list[str]:
    """Send what is new among the matters, in one message, and remember what is open.

    Returns
    -------
    list of str
        Channels that took the message; empty if there was nothing new.
    """
    open_now = {m.key for m in matters}
    known = _remembered() & open_now
    new = [m for m in matters if m.key not in known]
    if not new:
        _remember(known)
        return []
    text = as_text(new, len(matters) - len(new))
    sent = [name for name, send in _channels().items() if _went(name, send, subject, text)]
    _remember(open_now if sent else known)
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
    except (OSError, httpx.HTTPError, smtplib.SMTPException) as error:
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
        if server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
        password = os.environ.get("TWOWAY_SMTP_PASSWORD", "")
        if rules["smtp_user"] and password:
            server.login(rules["smtp_user"], password)
        server.send_message(message)


def _remembered() -> set[str]:
    file = paths.STATE / _MEMORY
    try:
        return set(json.loads(file.read_text("utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return set()


def _remember(keys: set[str]) -> None:
    write_whole(paths.STATE / _MEMORY, json.dumps(sorted(keys)).encode())
