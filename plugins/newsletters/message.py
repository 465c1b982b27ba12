"""Letter -> a message file (RFC 5322) that mail programs open as a draft to be sent."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

from plugins.newsletters.mail import mail_html
from plugins.newsletters.model import Letter
from plugins.newsletters.plaintext import mail_text

# A name that no mail can come from (RFC 2606): the mail program puts its own sender there.
SENDER = "redaktion@absender.invalid"


def mail_message(letter: Letter) -> bytes:
    """Return the letter as multipart/alternative, text first; the same letter, the same bytes."""
    from email.headerregistry import Address  # noqa: PLC0415 - takes longer to load than a build
    from email.message import EmailMessage  # noqa: PLC0415
    from email.policy import SMTP  # noqa: PLC0415
    from email.utils import format_datetime  # noqa: PLC0415

    message = EmailMessage(policy=SMTP)
    host = urlsplit(letter.site_address).hostname or "localhost"
    day = dt.datetime.fromisoformat(f"{letter.iso_date}T06:00:00+00:00")
    message["Subject"] = letter.subject
    message["From"] = Address(letter.operator, addr_spec=SENDER)
    message["Date"] = format_datetime(day)
    message["Message-ID"] = f"<cityzeitung-{letter.id}@{host}>"
    message["X-Unsent"] = "1"  # Outlook opens it as a draft
    message.set_content(mail_text(letter), cte="quoted-printable")
    message.add_alternative(mail_html(letter), subtype="html", cte="quoted-printable")
    message["Content-Language"] = letter.language
    message.set_boundary(f"=_cityzeitung-{letter.id}")
    return message.as_bytes()
