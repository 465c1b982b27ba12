"""The order of a build: what happens while no other build may publish."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from plugins.build import order
from plugins.build.idle import Ended
from plugins.build.order import Builder, NoGuests
from plugins.core.report import Report
from plugins.core.site import HubSettings
from tests.cases import make_settings


class Memory:
    """A lock that remembers whether somebody holds it."""

    def __init__(self, _: HubSettings) -> None:
        self.held = False

    def __enter__(self) -> Memory:
        self.held = True
        return self

    def __exit__(self, *_: object) -> None:
        self.held = False


def test_how_all_looks_is_noted_before_another_build_can_publish(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    notes: list[tuple[bool, Ended]] = []
    monkeypatch.setattr(order, "Memory", Memory)
    builder = Builder(make_settings(), watching=False)
    memory: Any = builder._memory
    monkeypatch.setattr(order, "keep_idle", lambda _, ended: notes.append((memory.held, ended)))
    written = SimpleNamespace(files=7, new=1, removed=0)
    monkeypatch.setattr(builder, "_in_order", lambda *_: (Report(), written))
    monkeypatch.setattr(order, "tell", lambda *_: print("Fertig"))
    builder.run((), NoGuests())
    ((held, ended),) = notes
    assert (held, ended.files, ended.reminders) == (True, 7, ())
    assert capsys.readouterr().out == "Fertig\n"
