"""Settings are read once, checked, frozen; the desk opens only when all have gathered."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from plugins.adapter import Hub, HubGenerator, hub_settings, open_executor
from plugins.core.cards import ArticleCard
from plugins.core.errors import SettingsError
from plugins.core.fields import Form
from plugins.core.kinds import Kind
from plugins.core.readings import Found, Input
from plugins.core.repository import Repository
from tests.cases import make_article_card, make_frame, ref


@pytest.fixture
def right(tmp_path: Path) -> dict[str, Any]:
    """Return settings that are sound."""
    for name in ("content", "tours", "theme"):
        (tmp_path / name).mkdir()
    return {
        "PATH": str(tmp_path / "content"),
        "HUB_TOURS": str(tmp_path / "tours"),
        "THEME": str(tmp_path / "theme"),
        "OUTPUT_PATH": str(tmp_path / "output"),
        "CACHE_PATH": str(tmp_path / ".cache"),
        "HUB_NODE_MODULES": str(tmp_path / "node_modules"),
        "SITENAME": "Hub",
        "SITEURL": "https://example.org",
        "DEFAULT_LANG": "de",
        "HUB_PUBLISHED": False,
        "HUB_EDITING": False,
        "HUB_API": False,
        "HUB_SEARCH": False,
        "HUB_OFFLINE": False,
        "HUB_SOCIAL_CARDS": False,
        "HUB_WORKERS": 2,
    }


def test_sound_settings_are_taken_over(right: dict[str, Any], tmp_path: Path) -> None:
    settings = hub_settings(right)
    assert settings.root == tmp_path
    assert settings.site_url == "https://example.org"
    assert settings.workers == 2


def test_no_number_of_workers_means_one_for_each_core(right: dict[str, Any]) -> None:
    assert hub_settings({**right, "HUB_WORKERS": 0}).workers >= 1


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        (
            "HUB_SECURITY_CONTACT",
            "sicher@hub.example",
            "HUB_SECURITY_CONTACT must be empty, mailto:… or https://…, not 'sicher@hub.example'",
        ),
        ("SITENAME", "", "SITENAME must be a text that is not empty, not ''"),
        ("HUB_TOURS", "/gibt/es/nicht", "HUB_TOURS must be a folder that exists"),
        ("HUB_PUBLISHED", "ja", "HUB_PUBLISHED must be True or False, not 'ja'"),
        ("HUB_WORKERS", -1, "HUB_WORKERS must be a whole number from 0, not -1"),
        (
            "HUB_TILE_FORMATS",
            ["webp"],
            'HUB_TILE_FORMATS must be ["jpg"] or ["avif", "jpg"], not [\'webp\']',
        ),
        (
            "HUB_EXECUTOR",
            "cluster:panoramas",
            "HUB_EXECUTOR must be module:function that exists, not 'cluster:panoramas'",
        ),
        (
            "HUB_DETECTORS",
            "haarcascades",
            "HUB_DETECTORS must be empty or an absolute path, not 'haarcascades'",
        ),
        ("HUB_EXECUTOR", 7, "HUB_EXECUTOR must be module:function that exists, not 7"),
        ("HUB_WORKERS", True, "HUB_WORKERS must be a whole number from 0, not True"),
        ("SITEURL", "https://example.org/", "SITEURL must be scheme and host"),
        ("SITEURL", "ftp://example.org", "SITEURL must be scheme and host"),
    ],
)
def test_a_wrong_setting_is_named(
    right: dict[str, Any], key: str, value: object, message: str
) -> None:
    with pytest.raises(SettingsError, match=re.escape(message)):
        hub_settings({**right, key: value})


def test_a_build_date_that_is_no_number_is_refused(
    right: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "gestern")
    with pytest.raises(SettingsError, match="SOURCE_DATE_EPOCH must be seconds"):
        hub_settings(right)


@pytest.mark.parametrize("day", ["morgen", "2018-02-30", "4.7.2018"])
def test_a_today_that_is_no_day_is_refused(
    right: dict[str, Any], monkeypatch: pytest.MonkeyPatch, day: str
) -> None:
    monkeypatch.setenv("HUB_TODAY", day)
    with pytest.raises(
        SettingsError, match=f"HUB_TODAY must be a day like 2018-07-04, not '{day}'"
    ):
        hub_settings(right)


def test_without_a_today_everything_appears(
    right: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HUB_TODAY", raising=False)
    assert hub_settings(right).today is None
    monkeypatch.setenv("HUB_TODAY", "2018-07-04")
    assert hub_settings(right).today == dt.date(2018, 7, 4)


class Broken:
    """Reads every input as broken, whatever it says."""

    def read(self, feature: str, inputs: Sequence[Input], *_: object) -> Any:
        return [], [(ArticleCard, item.path.stem) for item in inputs]

    def remember(self, name: str, make: Callable[[], str]) -> str:
        return make()


@pytest.fixture
def hub(right: dict[str, Any]) -> Hub:
    """Return a build over two articles and a link."""
    folder = Path(right["PATH"]) / "artikel"
    folder.mkdir()
    for name in ("b.md", "a.md", "c.txt"):
        (folder / name).write_text("x", encoding="utf-8")
    (folder / "d.md").symlink_to(folder / "a.md")
    return Hub(hub_settings(right), Broken())


def test_asking_for_the_desk_too_early_is_our_own_bug(hub: Hub) -> None:
    with pytest.raises(RuntimeError, match="opens when all features have gathered"):
        _ = hub.desk


def test_tiles_are_jpegs_unless_avif_is_wanted_too(right: dict[str, Any]) -> None:
    assert hub_settings(right).tile_formats == ("jpg",)
    both = {**right, "HUB_TILE_FORMATS": ["avif", "jpg"]}
    assert hub_settings(both).tile_formats == ("avif", "jpg")


def test_the_editor_commits_nowhere_unless_a_repository_is_named(right: dict[str, Any]) -> None:
    assert hub_settings(right).repository is None
    named = {**right, "HUB_EDITING_BACKEND": {"name": "github", "repo": "stadt/hub"}}
    assert hub_settings(named).repository == Repository("github", "stadt/hub")


def test_a_build_knows_what_editors_write_for_its_features(right: dict[str, Any]) -> None:
    kind = Kind("ding", "Ding", "Dinge", "content/dinge/*.yaml", Form(()))

    class Things(HubGenerator):
        @classmethod
        def kinds(cls) -> tuple[Kind, ...]:
            return (kind,)

    settings = hub_settings(right)
    assert Hub(settings, Broken(), (HubGenerator, Things)).kinds() == (kind,)
    assert Hub(settings, Broken()).kinds() == ()


def test_an_executor_is_opened_by_its_name(right: dict[str, Any]) -> None:
    name = "concurrent.futures:ThreadPoolExecutor"
    assert hub_settings({**right, "HUB_EXECUTOR": name}).executor == name
    with open_executor(name) as executor:
        assert executor.submit(max, 1, 2).result() == 2


def test_what_opens_no_executor_is_refused() -> None:
    with pytest.raises(SettingsError, match="HUB_EXECUTOR must open an executor; builtins:list"):
        open_executor("builtins:list")


def test_files_of_a_folder_are_inputs_and_links_are_none(hub: Hub) -> None:
    assert [item.name for item in hub.files("artikel", ".md")] == [
        "content/artikel/a.md", "content/artikel/b.md",
    ]  # fmt: skip


def test_a_single_file_is_an_input_also_when_it_is_missing(hub: Hub) -> None:
    found, missing = hub.file("artikel/a.md"), hub.file("startseite.yaml")
    assert (found.name, len(found.parts)) == ("content/artikel/a.md", 1)
    assert (missing.name, missing.parts) == ("content/startseite.yaml", ())


def test_what_is_withheld_is_not_in_the_catalogue_and_a_reminder_says_so(hub: Hub) -> None:
    card = make_article_card("morgen")
    hub.announce([card, make_article_card("heute")])
    hub.withhold(card.id, card.mark, dt.date(2018, 7, 5), (ArticleCard,))
    assert [found.id for found in hub.catalogue().all(ArticleCard)] == ["heute"]
    assert [str(reminder) for reminder in hub.report.reminders] == [
        "content/artikel/morgen.md: „morgen“ erscheint erst am 5. Juli 2018"
        " und wird noch nicht gezeigt"
    ]


def test_a_link_to_what_is_withheld_says_from_when_on(hub: Hub) -> None:
    card = make_article_card("morgen")
    hub.announce([card])
    hub.withhold(card.id, card.mark, dt.date(2018, 7, 5), (ArticleCard,))
    hub.catalogue().look_up(ArticleCard, ref("morgen"), hub.report)
    (fault,) = hub.report.faults
    assert "Den Beitrag „morgen“ gibt es erst ab dem 5. Juli 2018 – Den Verweis" in str(fault)


def test_a_link_to_a_thing_with_faults_of_its_own_is_no_fault(hub: Hub) -> None:
    hub.read("articles", hub.files("artikel", ".md"), lambda *_: Found())
    catalogue = hub.catalogue()
    catalogue.look_up(ArticleCard, ref("a"), hub.report)
    assert hub.report.faults == ()
    catalogue.look_up(ArticleCard, ref("c"), hub.report)
    assert len(hub.report.faults) == 1


def test_a_name_that_is_taken_is_a_fault_when_the_desk_opens(hub: Hub) -> None:
    hub.announce([make_article_card("a"), make_article_card("a", mark=ref("b").mark)])
    desk = hub.open_desk(hub.catalogue(), make_frame())
    assert len(hub.report.faults) == 1
    assert hub.desk is desk
