"""Whose work is in the bundles, by esbuild's own note."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.assets.packages import packages_in


def test_every_package_of_a_bundle_is_found_once_and_nothing_else(tmp_path: Path) -> None:
    modules = tmp_path / "node_modules"
    for name in ("@fonts/serif", "yaml", "unused"):
        folder = modules / name
        folder.mkdir(parents=True)
        said = {"name": name, "version": "1.0.0", "license": "ISC"}
        (folder / "package.json").write_text(json.dumps(said), "utf-8")
    inputs = {
        "theme/static/js/a.js": {}, "node_modules/yaml/dist/a.js": {},
        "node_modules/yaml/dist/b.js": {},
    }  # fmt: skip
    outputs = {
        "a.js": {"inputs": inputs},
        "serif.woff2": {"inputs": {"../node_modules/@fonts/serif/files/serif.woff2": {}}},
    }
    note = tmp_path / "bundle.json"
    unused = {"node_modules/unused/a.js": {}}
    note.write_text(json.dumps({"inputs": {**inputs, **unused}, "outputs": outputs}), "utf-8")
    assert [card.id for card in packages_in(note, modules)] == ["@fonts/serif", "yaml"]
