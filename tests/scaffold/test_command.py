"""`make neu` as an editor calls it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.builders import ROOT, Site, make_site


def neu(site: Site, *words: str, answers: str = "") -> subprocess.CompletedProcess[str]:
    """Call it in a site's folder; `answers` are what a person types."""
    command = [sys.executable, "-m", "plugins.scaffold", "-s", "siteconf.py", *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "EDITOR": "false", "PYTHONUTF8": "1"}
    return subprocess.run(
        command, cwd=site.folder, env=environment, input=answers, capture_output=True,
        encoding="utf-8", check=False,
    )  # fmt: skip


def test_a_conversation_makes_an_article_that_lacks_only_what_was_left_out(
    tmp_path: Path, small_cache: Path
) -> None:
    site = make_site(tmp_path, cache=small_cache)
    answers = [
        "beitrag", "Größe zeigen", "Handel", "Ein Vorspann.", "redakteur", "redaktion",
        "2018-07-06", "handel", "quick-wins",
    ]  # fmt: skip
    done = neu(site, answers="\n".join(answers) + "\n")
    assert done.returncode == 0, done.stderr
    assert "„redakteur“ gibt es nicht – Meinten Sie „redaktion“?" in done.stdout
    assert done.stdout.endswith(
        "content/artikel/groesse-zeigen.md ist angelegt. Noch einzutragen: picture."
        " Danach: make check\n"
    )
    said = site.check("content/artikel/groesse-zeigen.md").stdout
    faults = [line for line in said.splitlines() if line.startswith("content/")]
    assert all(" ist leer – " in line or "hat keinen Text" in line for line in faults)
    assert len(faults) == 6


def test_what_is_given_is_not_asked(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, cache=small_cache)
    done = neu(site, "partner", "name=Die Kammer", "kind=kammer")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        (site.folder / "content/partner/die-kammer.yaml")
        .read_text("utf-8")
        .startswith('name: "Die Kammer"\n')
    )


def test_refusals_say_what_to_do_and_write_nothing(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path, cache=small_cache)
    before = sorted((site.folder / "content").rglob("*"))
    cases = {
        ("betrag",): "„betrag“ gibt es nicht – Meinten Sie „Beitrag“?",
        ("beitrag", "rubrik=handel"): "Den Schlüssel „rubrik“ gibt es nicht"
        " – Meinten Sie „rubric“?",
        ("beitrag", "title=Eins"): "content/artikel/eins.md gibt es schon"
        " – Einen anderen Titel wählen.",
        ("ausgabe", "year=2026"): "Für den Dateinamen fehlt „year“ und „number“.",
    }  # fmt: skip
    for words, line in cases.items():
        done = neu(site, *words)
        assert (done.returncode, done.stderr) == (1, f"{line}\n")
    assert neu(site).stderr == "\nNichts wurde angelegt.\n"
    assert sorted((site.folder / "content").rglob("*")) == before


def test_a_tour_is_made_by_the_tours_which_want_a_folder(tmp_path: Path, small_cache: Path) -> None:
    site = make_site(tmp_path / "site", cache=small_cache)
    done = neu(site, "360°-Tour", str(tmp_path / "keine"))
    assert done.returncode == 1
    assert "gibt es nicht" in done.stderr
