"""Write what text editors read of the forms of the build: make schemas.

schemas/<kind>.schema.json for each kind of file, and in .vscode/ which files a schema is for.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plugins.adapter import HubGenerator
from plugins.core.kinds import Kind
from plugins.core.schema import json_schema

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = "schemas"
VSCODE = ".vscode"
_YAML = "redhat.vscode-yaml"


def all_kinds() -> tuple[Kind, ...]:
    """Return every kind of file that editors write, of the features that are switched on."""
    import pelicanconf  # noqa: PLC0415 - it loads every feature

    features = (plugin.generator(None) for plugin in pelicanconf.PLUGINS if _joins(plugin))
    return tuple(kind for feature in features for kind in _kinds(feature))


def _joins(plugin: Any) -> bool:
    return hasattr(plugin, "generator")


def _kinds(feature: type[HubGenerator]) -> tuple[Kind, ...]:
    return feature.kinds()


def made_files(kinds: Iterable[Kind]) -> dict[str, str]:
    """Return the text of every file by its path."""
    kinds = tuple(kinds)
    return {
        **{schema_path(kind): json_schema(kind.form, kind.singular) for kind in kinds},
        f"{VSCODE}/settings.json": _json(_settings(kinds)),
        f"{VSCODE}/extensions.json": _json({"recommendations": [_YAML]}),
    }


def schema_path(kind: Kind) -> str:
    """Return where the schema of a kind lies, below the project's folder."""
    return f"{SCHEMAS}/{kind.id}.schema.json"


def _settings(kinds: Iterable[Kind]) -> dict[str, Any]:
    """Return which schema is for which files; the extension reads whole YAML files only."""
    return {
        "files.encoding": "utf8",
        "files.eol": "\n",
        "yaml.schemaStore.enable": False,
        "yaml.schemas": {
            f"./{schema_path(kind)}": kind.place for kind in kinds if not kind.markdown
        },
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    """Write all files."""
    for name, text in made_files(all_kinds()).items():
        (ROOT / name).parent.mkdir(exist_ok=True)
        (ROOT / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
