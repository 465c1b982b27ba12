"""A contact is an address, or there is none."""

from __future__ import annotations

import pytest

from plugins.core.contact import contact_of
from plugins.core.errors import SettingsError


@pytest.mark.parametrize("text", ["", "mailto:sicher@hub.example", "https://hub.example/melden"])
def test_addresses_and_nothing_are_taken(text: str) -> None:
    assert contact_of(text) == text


@pytest.mark.parametrize(
    "value",
    [
        "sicher@hub.example", "mailto:", "mailto:a@b\nExpires: 2099-01-01T00:00:00Z", "http://a.b",
        "https://a b", None, 7,
    ],
)  # fmt: skip
def test_anything_else_is_refused(value: object) -> None:
    with pytest.raises(SettingsError, match="HUB_SECURITY_CONTACT"):
        contact_of(value)
