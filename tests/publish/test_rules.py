"""Only files for readers are published, and those that every site needs."""

from __future__ import annotations

import pytest

from plugins.publish.rules import faults_in_names

SOUND = ("index.html", "404.html", "robots.txt", "sitemap.xml", ".well-known/security.txt")


def told(*names: str, editing: bool = False) -> list[str]:
    return [str(fault) for fault in faults_in_names((*SOUND, *names), editing)]


def test_a_sound_site_has_no_fault() -> None:
    assert told("bilder/a.webp", "theme/a.css", "a/index.html") == []


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (".git/config", "Versteckte Dateien werden nicht veröffentlicht"),
        ("a/.DS_Store", "Versteckte Dateien werden nicht veröffentlicht"),
        (".well-known/.x.txt", "Versteckte Dateien werden nicht veröffentlicht"),
        ("content/a.md", "Diese Art von Datei wird nicht veröffentlicht"),
        ("a.yaml", "Diese Art von Datei wird nicht veröffentlicht"),
        ("stand.bin", "Diese Art von Datei wird nicht veröffentlicht"),
        ("theme/a.js.map", "Diese Art von Datei wird nicht veröffentlicht"),
        ("index.html.br", "Diese Art von Datei wird nicht veröffentlicht"),
        ("redaktion/index.html", "Das Werkzeug der Redaktion gehört nicht auf die öffentliche"),
        ("theme/redaktion/a.js", "Das Werkzeug der Redaktion gehört nicht auf die öffentliche"),
        ("INDEX.html", "Der Name unterscheidet sich von „index.html“ nur durch große Buchstaben"),
    ],
)
def test_what_is_not_for_readers_is_told(name: str, message: str) -> None:
    (said,) = told(name)
    assert said.startswith(f"{name}: {message}")


def test_editors_tools_are_there_where_they_are_wanted() -> None:
    assert told("redaktion/index.html", "theme/redaktion/assets/a.wasm", editing=True) == []
    assert len(told("theme/a.wasm", editing=True)) == 1


def test_what_every_site_needs_is_missed() -> None:
    faults = [str(fault) for fault in faults_in_names(["index.html", "404.html"], False)]
    assert faults == [
        f"{name}: Die Datei fehlt – Neu bauen: „make publish“."
        for name in ("robots.txt", "sitemap.xml")
    ]
