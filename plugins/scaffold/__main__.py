"""`python -m plugins.scaffold`: what `make neu` calls."""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from plugins.build.entrance import site_of
from plugins.core.errors import HubError
from plugins.core.files import write_whole
from plugins.core.kinds import Kind
from plugins.core.wording import did_you_mean, joined, quoted
from plugins.scaffold.asking import ask, chosen_kind, complaint_about, kind_named, names_of
from plugins.scaffold.compile import missing, new_text, path_of
from plugins.scaffold.model import Answers
from plugins.scaffold.names import possible

HELP = "Legt eine neue Datei an: make neu, oder make neu WAS='beitrag title=\"…\" rubric=handel'."
_FOLDER_OF_PICTURES = "Ordner mit den Panoramen der Kamera: "


class Refused(HubError):
    """Says why a file cannot be made."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask, write, say what is left to do, and open the file; return 1 after a refusal."""
    given = _parser().parse_args(arguments)
    try:
        settings, features = site_of(given.settings, given.output)
    except HubError:
        return 1  # it was explained
    kinds = [kind for feature in features for kind in feature.kinds()]
    try:
        return _make(given, kinds, settings.root)
    except Refused as reason:
        print(reason, file=sys.stderr)
        return 1
    except (EOFError, KeyboardInterrupt):
        print("\nNichts wurde angelegt.", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m plugins.scaffold", description=HELP)
    parser.add_argument("kind", nargs="?", default="", help="Beitrag, Ausgabe, Projekt, …")
    parser.add_argument("answers", nargs="*", help='Angaben wie title="Neues vom Markt"')
    parser.add_argument("-s", "--settings", type=Path, default=Path("pelicanconf.py"))
    parser.add_argument("-o", "--output", type=Path, default=Path("output"))
    return parser


def _make(given: argparse.Namespace, kinds: Sequence[Kind], root: Path) -> int:
    offered = [kind for kind in kinds if not kind.single and not kind.translates]
    kind = _kind(given.kind, offered)
    if kind.place.endswith("/tour.yaml"):
        return _tour(given.answers)
    answers = _answers(given.answers, kind, kinds, root)
    name = path_of(kind, answers)
    if not name:
        raise Refused(f"Für den Dateinamen fehlt {joined([quoted(k) for k in kind.named_by])}.")
    path = root / name
    if path.exists():
        raise Refused(f"{name} gibt es schon – Einen anderen Titel wählen.")
    write_whole(path, new_text(kind, answers).encode())
    print(_said(name, kind, answers))
    _open(path)
    return 0


def _kind(word: str, kinds: Sequence[Kind]) -> Kind:
    if not word:
        return chosen_kind(kinds, _say, input)
    kind = kind_named(word, kinds)
    if kind is None:
        near = did_you_mean(word, [kind.singular for kind in kinds])
        raise Refused(f"{quoted(word)} gibt es nicht – {near or names_of(kinds)}")
    return kind


def _answers(given: Sequence[str], kind: Kind, kinds: Sequence[Kind], root: Path) -> Answers:
    """Return what was given as key=value; where nothing was, ask."""
    known, fields = {}, {field.key: field for field in kind.form.fields}
    names = partial(possible, kinds=kinds, root=root)
    for word in given:
        key, sign, value = word.partition("=")
        if not sign or key not in fields:
            raise Refused(
                f"Den Schlüssel {quoted(key)} gibt es nicht – {did_you_mean(key, fields)}"
            )
        complaint = complaint_about(fields[key], value, names(fields[key]))
        if complaint:
            raise Refused(f"{key}: {complaint}")
        known[key] = value
    return known if known else ask(kind, known, names, _say, input)


def _say(text: str) -> None:
    print(text, end="", flush=True)


def _said(name: str, kind: Kind, answers: Answers) -> str:
    left = missing(kind, answers)
    todo = f" Noch einzutragen: {joined(left)}." if left else ""
    return f"{name} ist angelegt.{todo} Danach: make check"


def _tour(given: Sequence[str]) -> int:
    """Let the tours make one of a folder of panoramas."""
    folder = given[0] if given else input(_FOLDER_OF_PICTURES).strip()
    command = [sys.executable, "-m", "plugins.tours", "new", str(Path(folder).expanduser())]
    return subprocess.run(command, check=False).returncode


def _open(path: Path) -> None:
    """Open the new file in the editor that the environment names, when a person sits there."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if editor and sys.stdin.isatty():
        subprocess.run([*shlex.split(editor), str(path)], check=False)


if __name__ == "__main__":
    sys.exit(main())
