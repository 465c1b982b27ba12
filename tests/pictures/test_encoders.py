"""The settings of the encoders and their version."""

from __future__ import annotations

import pytest

from plugins.core.pictures import FORMATS
from plugins.core.value import replace
from plugins.pictures import encoders


def test_there_is_an_encoder_for_every_format_of_a_page() -> None:
    assert set(encoders.ENCODERS) == {suffix for suffix, _ in FORMATS}


def test_a_changed_setting_makes_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    before = encoders.settings_version()
    better = replace(encoders.ENCODERS["jpg"], quality=81)
    monkeypatch.setattr(encoders, "ENCODERS", {**encoders.ENCODERS, "jpg": better})
    assert encoders.settings_version() != before


def test_the_bytes_of_avif_do_not_depend_on_the_number_of_cores() -> None:
    options = dict(encoders.ENCODERS["avif"].options)
    assert options["max_threads"] == 1
    assert options["autotiling"] is False
