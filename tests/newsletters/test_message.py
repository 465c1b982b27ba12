"""The draft, read back by Python's own parser of mail."""

from __future__ import annotations

import email
from email.message import EmailMessage
from email.policy import default

import pytest

from plugins.newsletters.mail import mail_html
from plugins.newsletters.message import mail_message
from plugins.newsletters.plaintext import mail_text
from tests.newsletters.letters import letter


@pytest.fixture(scope="module")
def message() -> EmailMessage:
    found = email.message_from_bytes(mail_message(letter()), policy=default)
    assert isinstance(found, EmailMessage)
    return found


def test_its_head_is_that_of_a_draft(message: EmailMessage) -> None:
    assert message["Subject"] == "Cityzeitung 03/2018: Motto 2018-03"
    assert message["X-Unsent"] == "1"
    assert message["Message-ID"] == "<cityzeitung-2018-03@hub.example>"
    assert message["Date"].datetime.isoformat() == "2018-06-01T06:00:00+00:00"
    assert message["From"].addresses[0].addr_spec.endswith(".invalid")
    assert message["Content-Language"] == "de"
    assert "To" not in message
    assert message.defects == []


def test_text_comes_first_and_both_parts_are_whole(message: EmailMessage) -> None:
    assert message.get_content_type() == "multipart/alternative"
    text, html = message.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert text.get_content().replace("\r\n", "\n") == mail_text(letter())
    assert html.get_content().replace("\r\n", "\n") == mail_html(letter())


def test_lines_are_as_short_as_mail_wants_them_and_bytes_the_same() -> None:
    content = mail_message(letter())
    assert content == mail_message(letter())
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert b"\n" not in b"".join(lines) and content.isascii()
