"""Kinds of files and settings -> the configuration of the editor."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import PurePosixPath

from plugins.core.fields import RefTo
from plugins.core.kinds import Kind
from plugins.core.patterns import SLUG
from plugins.core.repository import Repository
from plugins.editing.widgets import LISTS, Config, Widgets

PICTURES = PurePosixPath("content/bilder")
# Where a collection keeps its pictures.  Without the dot the editor would write /bilder/x.jpg; it
# is taken away when a file is saved (theme/static/js/redaktion/anfang.js).
_MEDIA = {"media_folder": f"/{PICTURES}", "public_folder": f"./{PICTURES.name}"}
_NOWHERE = (
    "lokal/digitalstadt-hub"  # the editor wants a repository even where only a folder is worked on
)
_API = {"github": "/api/v3", "gitlab": "/api/v4"}
_MESSAGES = {
    "create": "{{collection}}: {{slug}} angelegt",
    "update": "{{collection}}: {{slug}} geändert",
    "delete": "{{collection}}: {{slug}} gelöscht",
    "uploadMedia": "Bild {{path}} hochgeladen",
    "deleteMedia": "Bild {{path}} gelöscht",
}


def configuration(kinds: Iterable[Kind], repository: Repository | None, name: str) -> str:
    """Return the configuration of the editor as JSON; `name` is that of the site."""
    kinds = tuple(kinds)
    widgets = Widgets(kinds)
    singles = [kind for kind in kinds if kind.single]
    # A version in another language has the name of its original, which the editor cannot give.
    several = [kind for kind in kinds if not kind.single and not kind.translates]
    files = {
        "name": LISTS,
        "label": "Startseite und Listen",
        "files": [_file(kind, widgets) for kind in singles],
    }
    settings = {
        "load_config_file": False,
        "app_title": name,
        "backend": _backend(repository),
        "media_folder": str(PICTURES),
        "public_folder": PICTURES.name,
        "media_libraries": {
            "default": {"config": {"slugify_filename": True}},
            "stock_assets": False,
        },
        "slug": {"encoding": "ascii", "clean_accents": True},
        "output": {"omit_empty_optional_fields": True},
        "editor": {"preview": False},
        "collections": [
            *(_folder(kind, widgets) | _apart(kind, kinds) for kind in several),
            *([files] if singles else []),
        ],
    }
    return json.dumps(settings, ensure_ascii=False, indent=1) + "\n"


def _backend(repository: Repository | None) -> Config:
    """Return where the editor commits; one signs in with a token of one's own, or by PKCE."""
    if repository is None:
        return {"name": "github", "repo": _NOWHERE, "auth_methods": ["token"]}
    backend: Config = {
        "name": repository.service,
        "repo": repository.name,
        "commit_messages": _MESSAGES,
        "auth_methods": ["token"],
    }
    if repository.branch:
        backend["branch"] = repository.branch
    if repository.host:
        backend["base_url"] = repository.host
        backend["api_root"] = repository.host + _API[repository.service]
    if repository.app:
        backend |= {
            "auth_type": "pkce", "app_id": repository.app, "auth_methods": ["oauth", "token"],
        }  # fmt: skip
    return backend


def _apart(kind: Kind, kinds: Iterable[Kind]) -> Config:
    """Return how originals are told from their versions, which lie in the same folder."""
    others = {field.key for one in kinds if one.translates == kind.id for field in one.form.fields}
    own = (
        field.key for field in kind.form.fields
        if isinstance(field, RefTo) and field.required and field.key not in others
    )  # fmt: skip
    return {"filter": {"field": next(own), "pattern": "."}} if others else {}


def _folder(kind: Kind, widgets: Widgets) -> Config:
    """Return the collection of a kind of which there are many files."""
    place = PurePosixPath(kind.place)
    nested = place.parent.name == "*"
    return {
        "name": kind.id,
        "label": kind.plural,
        "label_singular": kind.singular,
        "folder": str(place.parent.parent if nested else place.parent),
        **({"path": f"{{{{slug}}}}/{place.stem}"} if nested else {}),
        "extension": kind.suffix,
        **_MEDIA,
        "format": "yaml-frontmatter" if kind.markdown else "yaml",
        "identifier_field": kind.form.fields[0].key,
        "slug": {
            "template": "-".join(f"{{{{{key}}}}}" for key in kind.named_by),
            "editable": ["create"],
            "hint": "Der Dateiname; er wird zur Adresse.",
            "pattern": [SLUG.expression, SLUG.message],
        },
        **({"hide": True, "create": False, "delete": False} if kind.comments else {}),
        "fields": widgets.of_form(kind.form) + (_BODY if kind.markdown else []),
    }


_BODY: list[Config] = [
    {
        "name": "body",
        "label": "Der Text",
        "hint": "In Markdown, wie im Handbuch beschrieben.",
        "required": True,
        "widget": "richtext",
        "modes": ["raw", "rich_text"],
    }
]


def _file(kind: Kind, widgets: Widgets) -> Config:
    """Return the entry of a kind of which there is one file."""
    return {
        "name": kind.id,
        "label": kind.plural,
        "file": kind.place,
        **_MEDIA,
        "format": "yaml",
        "fields": widgets.of_form(kind.form),
    }
