"""The desk of a feature."""

from __future__ import annotations

from tests.core.builders import desk


def test_other_sites_get_addresses_with_scheme_and_host() -> None:
    assert desk().absolute("/artikel/eins/") == "https://hub.example/artikel/eins/"
