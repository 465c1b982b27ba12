"""How features see each other."""

from __future__ import annotations

import plugins.core.cards as module
from plugins.core.cards import Card
from plugins.core.nouns import GERMAN


def test_every_kind_of_card_has_a_german_name() -> None:
    kinds = {
        kind
        for name, kind in vars(module).items()
        if name.endswith("Card") and isinstance(kind, type) and kind is not Card
    }
    assert kinds <= set(GERMAN)
