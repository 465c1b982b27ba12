"""What a package of npm says of its licence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.core.errors import ToolError
from plugins.core.rights import PackageCard, read_package


def package(folder: Path, terms: str = "LICENSE", **changes: object) -> Path:
    said = {"name": "@a/b", "version": "1.2.3", "license": "MIT", "homepage": "https://b.example/"}
    (folder / "package.json").write_text(json.dumps({**said, **changes}), "utf-8")
    if terms:
        (folder / terms).write_text("\nMay be used.\n", "utf-8")
    return folder


@pytest.mark.parametrize("terms", ["LICENSE", "LICENSE.txt", "COPYING"])
def test_name_version_licence_and_its_text_are_read(tmp_path: Path, terms: str) -> None:
    assert read_package(package(tmp_path, terms)) == PackageCard(
        "@a/b", "1.2.3", "MIT", "https://b.example/", "May be used."
    )


def test_text_and_homepage_may_be_missing(tmp_path: Path) -> None:
    card = read_package(package(tmp_path, "", homepage=None))
    assert (card.terms, card.homepage) == ("", "")


@pytest.mark.parametrize("licence", [None, "", {"type": "MIT"}])
def test_what_names_no_licence_is_not_passed_on(tmp_path: Path, licence: object) -> None:
    with pytest.raises(ToolError, match="names no licence"):
        read_package(package(tmp_path, license=licence))
