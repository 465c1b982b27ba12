"""The schemas that text editors read: current, true of every file, and of use while one types."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from plugins.core.kinds import Kind
from plugins.core.schema import json_schema
from tests.schemas.editor import ROOT, Editor, editing
from tools.setup.schemas import all_kinds, made_files, schema_path

KINDS = all_kinds()
MADE = made_files(KINDS)
YAML_KINDS = [kind for kind in KINDS if not kind.markdown]
FILES = [(kind, path) for kind in KINDS for path in kind.files(ROOT)]
TOUR = ROOT / "tours" / "watch-my-city" / "tour.yaml"
by_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
by_yaml_kind = pytest.mark.parametrize("kind", YAML_KINDS, ids=lambda kind: kind.id)


class Plain(yaml.SafeLoader):
    """YAML as text editors and JSON Schema see it: a day is a text, only true and false are not."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - declared so by the base class


Plain.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), list("tf"))
Plain.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile("[-+]?[0-9]+$"), list("-+0123456789")
)
Plain.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"[-+]?[0-9]+\.[0-9]+$"), list("-+0123456789")
)
Plain.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("~|null|$"), ["~", "n", ""])


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    with editing() as editor:
        yield editor


def head(path: Path) -> str:
    """Return what a schema speaks of: a whole YAML file, or the head of a Markdown text."""
    text = path.read_text(encoding="utf-8")
    return text.split("---\n")[1] if path.suffix == ".md" else text


def faults(kind: Kind, text: str) -> list[str]:
    validator = Draft7Validator(json.loads(json_schema(kind.form, kind.singular)))
    return [error.message for error in validator.iter_errors(yaml.load(text, Plain))]


def first_key(path: Path) -> tuple[int, str]:
    """Return line and name of the first key of a file."""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if match := re.match(r"([a-z]+):", line):
            return number, match[1]
    raise AssertionError(path)


@pytest.mark.parametrize("name", MADE)
def test_a_file_is_what_the_forms_say(name: str) -> None:
    """After a change of a form: make schemas."""
    assert (ROOT / name).read_text(encoding="utf-8") == MADE[name]


def test_no_schema_is_left_of_a_form_that_is_gone() -> None:
    schemas = {path.relative_to(ROOT).as_posix() for path in (ROOT / "schemas").iterdir()}
    assert schemas == {schema_path(kind) for kind in KINDS}


@by_kind
def test_a_schema_is_one(kind: Kind) -> None:
    Draft7Validator.check_schema(json.loads(MADE[schema_path(kind)]))


@by_kind
def test_every_key_and_every_member_of_a_list_is_explained(kind: Kind) -> None:
    assert list(unexplained(json.loads(MADE[schema_path(kind)]), kind.id)) == []


def unexplained(schema: dict[str, Any], name: str) -> Iterator[str]:
    """Give what has no description."""
    inner = {f"{name}.{key}": value for key, value in schema.get("properties", {}).items()}
    if "items" in schema:
        inner[f"{name}[]"] = schema["items"]
    for key, value in inner.items():
        if not value.get("description", "").strip():
            yield key
        yield from unexplained(value, key)


def test_every_kind_has_files_and_every_file_of_editors_has_a_kind() -> None:
    assert {kind.id for kind, _ in FILES} == {kind.id for kind in KINDS}
    written = {
        path for folder in ("content", "tours") for path in (ROOT / folder).rglob("*")
        if path.suffix in (".md", ".yaml")
    }  # fmt: skip
    assert written == {path for _, path in FILES}


@pytest.mark.parametrize(("kind", "path"), FILES, ids=lambda value: getattr(value, "name", ""))
def test_every_file_of_the_site_is_right(kind: Kind, path: Path) -> None:
    assert faults(kind, head(path)) == []


@by_kind
def test_a_misspelt_key_and_one_that_is_missing_are_wrong(kind: Kind) -> None:
    path = next(path for other, path in FILES if other is kind)
    first = sorted(kind.form.fields, key=lambda field: not field.required)[0]
    text = re.sub(rf"^{first.key}:", f"{first.key}x:", head(path), flags=re.MULTILINE)
    wrong = {f"Additional properties are not allowed ('{first.key}x' was unexpected)"}
    if first.required:
        wrong.add(f"'{first.key}' is a required property")
    assert set(faults(kind, text)) == wrong


def test_a_scene_must_say_where_it_is() -> None:
    tour = next(kind for kind in KINDS if kind.id == "tour")
    text = re.sub(r"^    position: .*\n", "", head(TOUR), count=1, flags=re.MULTILINE)
    assert text != head(TOUR)
    assert [fault for fault in faults(tour, text) if "is not valid under any" in fault]
    moved = re.sub(
        r"^    position: .*$", "    capture_of: marktplatz", head(TOUR), count=1, flags=re.MULTILINE
    )
    assert faults(tour, moved) == []


@pytest.mark.parametrize("path", sorted(ROOT.glob("tours/*/tour.yaml")), ids=str)
def test_every_tour_names_its_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n")[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named
    assert (path.parent / named[1]).resolve() == ROOT / "schemas" / "tour.schema.json"


@pytest.mark.parametrize(
    "path", [path for kind, path in FILES if not kind.markdown], ids=lambda path: path.name
)
def test_an_editor_has_nothing_to_say_of_our_files(editor: Editor, path: Path) -> None:
    assert editor.underlined(path, path.read_text(encoding="utf-8")) == []


@by_yaml_kind
def test_an_editor_underlines_a_misspelt_key_and_offers_the_right_one(
    editor: Editor, kind: Kind
) -> None:
    path = next(path for other, path in FILES if other is kind)
    line, key = first_key(path)
    lines = path.read_text(encoding="utf-8").split("\n")
    lines[line - 1] = lines[line - 1].replace(key, f"{key}x", 1)
    found = [one for one in editor.underlined(path, "\n".join(lines)) if f"{key}x" in one.message]
    assert [(one.line, one.column) for one in found] == [(line, 1)]
    lines[line - 1] = key[:1]
    with editor.opened(path, "\n".join(lines)):
        assert key in editor.offered(path, line, 2)


@by_yaml_kind
def test_an_editor_explains_every_key_at_the_top_in_german(editor: Editor, kind: Kind) -> None:
    path = next(path for other, path in FILES if other is kind)
    text = path.read_text(encoding="utf-8")
    places = [
        (number, match[1])
        for number, line in enumerate(text.split("\n"), 1)
        if (match := re.match(r"([a-z_]+):", line))
    ]
    helps = {field.key: field.help for field in kind.form.fields}
    with editor.opened(path, text):
        shown = {key: editor.explained(path, number, 2).replace("\\", "") for number, key in places}
    assert shown
    assert [key for key, text in shown.items() if helps[key] not in text] == []


def test_an_editor_says_in_german_what_a_day_must_look_like(editor: Editor) -> None:
    path = ROOT / "content" / "projekte" / "watch-my-city.yaml"
    text = path.read_text(encoding="utf-8")
    wrong = re.sub(r"date: 20\d\d-\d\d-\d\d", "date: 4.7.2018", text, count=1)
    assert wrong != text
    (found,) = editor.underlined(path, wrong)
    assert found.message == "Ein Datum als Jahr-Monat-Tag, zum Beispiel 2018-07-04."


def test_an_editor_underlines_wrong_words_wrong_keys_and_missing_ones_where_they_stand(
    editor: Editor,
) -> None:
    text = TOUR.read_text(encoding="utf-8")
    text = text.replace("privacy: no-people", "privacy: nobody", 1)
    text = text.replace("    moment: Tag\n", "    momnt: Tag\n", 1)
    text = text.replace("      - to: marktplatz\n", "      - title: Zum Markt\n", 1)
    lines = text.split("\n")
    found = sorted(editor.underlined(TOUR, text), key=lambda one: one.line)
    assert [(one.line, one.column) for one in found] == [
        (lines.index("privacy: nobody") + 1, len("privacy: ") + 1),
        (lines.index("    momnt: Tag") + 1, len("    ") + 1),
        (lines.index("      - title: Zum Markt") + 1, len("      - ") + 1),
    ]
    assert "no-people" in found[0].message and "momnt" in found[1].message
