"""The configuration of the editor: everything that editors write, and where it goes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from jsonschema import Draft7Validator

from plugins.core.kinds import Kind
from plugins.core.repository import Repository
from plugins.editing.config import configuration
from tests.builders import ROOT
from tools.setup.schemas import all_kinds

KINDS = all_kinds()
SCHEMA = ROOT / "node_modules" / "@sveltia" / "cms" / "schema" / "sveltia-cms.json"


def config(repository: Repository | None = None, kinds: tuple[Kind, ...] = KINDS) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(configuration(kinds, repository, "Digitalstadt"))
    return found


def collections() -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in config()["collections"]}


@pytest.mark.parametrize(
    "repository",
    [None, Repository("github", "a/b"), Repository("gitlab", "a/b", "x", "https://x.de", "1")],
)
def test_the_editor_accepts_it(repository: Repository | None) -> None:
    """Sveltia brings a schema of its configuration."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    errors = Draft7Validator(schema).iter_errors(config(repository))
    assert [f"{error.json_path}: {error.message[:200]}" for error in errors] == []


def test_every_kind_can_be_written() -> None:
    folders, files = collections(), {file["name"] for file in collections()["listen"]["files"]}
    assert {kind.id for kind in KINDS if kind.single} == files
    several = {kind.id for kind in KINDS if not kind.single and not kind.translates}
    assert several == folders.keys() - {"listen"}


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if not kind.translates], ids=lambda kind: kind.id
)
def test_files_are_looked_for_where_they_lie(kind: Kind) -> None:
    if kind.single:
        (file,) = [one for one in collections()["listen"]["files"] if one["name"] == kind.id]
        assert (file["file"], file["format"]) == (kind.place, "yaml")
        return
    folder = collections()[kind.id]
    place = folder.get("path", "{{slug}}").replace("{{slug}}", "*")
    assert f"{folder['folder']}/{place}.{folder['extension']}" == kind.place
    assert folder["format"] == ("yaml-frontmatter" if kind.markdown else "yaml")


def test_a_markdown_kind_has_a_text_below_its_head_that_stays_as_it_is_typed() -> None:
    body = collections()["article"]["fields"][-1]
    assert (body["name"], body["modes"][0]) == ("body", "raw")
    assert collections()["project"]["fields"][-1]["name"] != "body"


def test_a_new_file_is_named_after_its_title_as_the_build_wants_it() -> None:
    slug = collections()["article"]["slug"]
    assert slug["template"] == "{{title}}"
    assert slug["pattern"][0] == "^[a-z0-9]+(-[a-z0-9]+)*$"
    assert collections()["edition"]["slug"]["template"] == "{{year}}-{{number}}"


def test_files_with_comments_can_be_chosen_but_not_changed() -> None:
    hidden = {name for name, one in collections().items() if one.get("hide")}
    assert hidden == {kind.id for kind in KINDS if kind.comments} == {"tour", "venue"}


def test_without_a_repository_only_a_folder_can_be_opened() -> None:
    assert config()["backend"]["auth_methods"] == ["token"]
    assert config()["backend"]["repo"].startswith("lokal/")


def test_on_github_one_signs_in_with_a_token_of_ones_own() -> None:
    backend = config(Repository("github", "stadt/hub", "main"))["backend"]
    assert backend.pop("commit_messages")["update"] == "{{collection}}: {{slug}} geändert"
    assert backend == {
        "name": "github", "repo": "stadt/hub", "branch": "main", "auth_methods": ["token"],
    }  # fmt: skip


def test_on_a_gitlab_of_ones_own_one_signs_in_there() -> None:
    repository = Repository("gitlab", "stadt/hub", host="https://gitlab.opencode.de", app="abc")
    backend = config(repository)["backend"]
    del backend["commit_messages"]
    assert backend == {
        "name": "gitlab", "repo": "stadt/hub", "base_url": "https://gitlab.opencode.de",
        "api_root": "https://gitlab.opencode.de/api/v4", "auth_type": "pkce", "app_id": "abc",
        "auth_methods": ["oauth", "token"],
    }  # fmt: skip


def test_pictures_are_named_as_the_build_wants_them() -> None:
    assert Path(config()["media_folder"]) == Path("content") / config()["public_folder"]
    for one in (collections()["article"], collections()["listen"]["files"][0]):
        assert (one["media_folder"], one["public_folder"]) == ("/content/bilder", "./bilder")
    assert config()["media_libraries"] == {
        "default": {"config": {"slugify_filename": True}}, "stock_assets": False,
    }  # fmt: skip


def test_a_site_without_single_files_has_no_collection_of_them() -> None:
    several = tuple(kind for kind in KINDS if not kind.single)
    names = [one["name"] for one in config(kinds=several)["collections"]]
    assert "listen" not in names


def test_nothing_is_written_outside_the_folders_of_content() -> None:
    places = list(_places_in(config()))
    assert len(places) > len(KINDS)
    for key, place in places:
        parts = PurePosixPath(place.lstrip("/")).parts
        assert parts and parts[0] in ("content", "tours"), (key, place)
        assert ".." not in parts


def _places_in(value: object) -> Iterator[tuple[str, str]]:
    """Give every folder and file in which the editor may write."""
    if isinstance(value, dict) and value.get("widget") != "relation":
        for key, inner in value.items():
            if key in ("folder", "file", "media_folder") and isinstance(inner, str):
                yield key, inner
            yield from _places_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _places_in(inner)


def test_versions_in_other_languages_are_not_among_the_articles() -> None:
    """They lie beside their originals and lack what only these say."""
    folders = collections()
    assert folders["article"]["filter"] == {"field": "rubric", "pattern": "."}
    assert not any("filter" in folder for id, folder in folders.items() if id != "article")
