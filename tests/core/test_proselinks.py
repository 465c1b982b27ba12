"""What authors meant when they gave an address of this site."""

from __future__ import annotations

import pytest

from plugins.core.proselinks import link_by_name


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("/artikel/eins/", "Meinten Sie „artikel:eins“?"),
        ("projekte/wlan", "Meinten Sie „projekt:wlan“?"),
        ("/suche/", ""),
        ("artikel", ""),
    ],
)
def test_an_address_of_ours_is_told_as_a_link(address: str, hint: str) -> None:
    assert link_by_name(address) == hint
