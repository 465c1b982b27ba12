"""Whom those tell who find a weakness of the site, as the settings say it."""

from __future__ import annotations

import re

from plugins.core.errors import SettingsError

_CONTACT = re.compile(r"(mailto:[^\s@]+@[^\s@]+|https://[^\s]+)?")


def contact_of(value: object) -> str:
    """Return the address, or nothing; anything that is no address raises SettingsError."""
    if not isinstance(value, str) or not _CONTACT.fullmatch(value):
        raise SettingsError(
            f"HUB_SECURITY_CONTACT must be empty, mailto:… or https://…, not {value!r}"
        )
    return value
