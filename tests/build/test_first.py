"""What a first build begins early: templates, compiled by another process."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.build.first import compile_templates, state_path, templates_ahead
from plugins.core.site import HubSettings
from plugins.core.value import replace
from tests.cases import make_settings


@pytest.fixture
def site(tmp_path: Path) -> HubSettings:
    """Return settings of a site with two templates and nothing remembered."""
    templates = tmp_path / "theme" / "templates"
    templates.mkdir(parents=True)
    (templates / "a.html").write_text("{{ view }}", "utf-8")
    (templates / "b.html").write_text("{% include 'a.html' %}", "utf-8")
    return replace(make_settings(), theme=tmp_path / "theme", cache=tmp_path / "cache", workers=2)


def test_a_first_build_compiles_every_template_elsewhere(site: HubSettings) -> None:
    ahead = templates_ahead(site)
    assert ahead
    ahead.wait()
    compiled = {path.name: path.read_bytes() for path in (site.cache / "templates").iterdir()}
    assert len(compiled) == 2
    compile_templates(site)
    assert compiled == {
        path.name: path.read_bytes() for path in (site.cache / "templates").iterdir()
    }


def test_a_later_build_begins_nothing(site: HubSettings) -> None:
    state_path(site).parent.mkdir(parents=True)
    state_path(site).touch()
    assert templates_ahead(site) is None


def test_one_core_does_one_thing_after_the_other(site: HubSettings) -> None:
    assert templates_ahead(replace(site, workers=1)) is None


def test_sites_and_folders_are_remembered_apart(site: HubSettings) -> None:
    others = {replace(site, output=Path("/o")), replace(site, root=Path("/r"))}
    assert len({state_path(one) for one in (site, *others)}) == 3
