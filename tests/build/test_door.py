"""The door opens as long as nothing that settings can depend on has changed."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from types import ModuleType

import pytest

from plugins.build.door import Door
from tests.cases import make_settings

FEATURES = ("plugins.articles.plugin", "plugins.tours.plugin")


@pytest.fixture
def conf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a settings file that counts as loaded."""
    file = tmp_path / "pelicanconf.py"
    file.write_text("SITENAME = 'Eins'\n", encoding="utf-8")
    module = ModuleType("a_settings_module")
    module.__file__ = str(file)
    monkeypatch.setitem(sys.modules, "a_settings_module", module)
    return file


def test_what_was_kept_is_found_again(conf: Path) -> None:
    settings = make_settings(conf.parent)
    Door(conf, ["output"], {}).keep(settings, FEATURES)
    assert Door(conf, ["output"], {}).opened() == (settings, FEATURES)


def test_a_changed_settings_file_closes_the_door(conf: Path) -> None:
    Door(conf, [], {}).keep(make_settings(conf.parent), FEATURES)
    conf.write_text("SITENAME = 'Zwei'\n", encoding="utf-8")
    assert Door(conf, [], {}).opened() is None


def test_a_change_of_what_the_settings_import_closes_it(
    conf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    helper = conf.with_name("hausname.py")
    helper.write_text("NAME = 'Eins'\n", encoding="utf-8")
    module = ModuleType("hausname")
    module.__file__ = str(helper)
    monkeypatch.setitem(sys.modules, "hausname", module)
    Door(conf, [], {}).keep(make_settings(conf.parent), FEATURES)
    assert Door(conf, [], {}).opened() is not None
    helper.write_text("NAME = 'Zwei'\n", encoding="utf-8")
    assert Door(conf, [], {}).opened() is None


@pytest.mark.parametrize(
    ("options", "environment"),
    [(["other"], {}), ([], {"HUB_SITEURL": "https://x.example"}), ([], {"TZ": "UTC"})],
)
def test_other_options_or_environment_close_the_door(
    conf: Path, options: list[str], environment: dict[str, str]
) -> None:
    Door(conf, [], {}).keep(make_settings(conf.parent), FEATURES)
    assert Door(conf, options, environment).opened() is None


def test_a_new_day_and_a_new_commit_do_not_close_it(conf: Path) -> None:
    Door(conf, [], {"HUB_TODAY": "2018-07-04"}).keep(make_settings(conf.parent), FEATURES)
    later = {"HUB_TODAY": "2018-07-05", "SOURCE_DATE_EPOCH": "7"}
    opened = Door(conf, [], later).opened()
    assert opened is not None
    assert (opened[0].today, opened[0].epoch) == (dt.date(2018, 7, 5), 7)


def test_rubbish_is_no_note(conf: Path) -> None:
    door = Door(conf, [], {})
    door.keep(make_settings(conf.parent), FEATURES)
    (note,) = (conf.parent / ".cache" / "tuer").iterdir()
    for content in (b"", b"rubbish", note.read_bytes()[:-3]):
        note.write_bytes(content)
        assert Door(conf, [], {}).opened() is None


def test_a_note_names_no_module_but_features(conf: Path) -> None:
    Door(conf, [], {}).keep(make_settings(conf.parent), ("os",))
    assert Door(conf, [], {}).opened() is None


def test_the_note_of_an_older_call_goes(conf: Path) -> None:
    Door(conf, ["one"], {}).keep(make_settings(conf.parent), FEATURES)
    Door(conf, ["two"], {}).keep(make_settings(conf.parent), FEATURES)
    assert len(list((conf.parent / ".cache" / "tuer").iterdir())) == 1
