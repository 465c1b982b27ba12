"""`python -m plugins.checks`: what `make check` calls."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.adapter import HubGenerator
from plugins.build.entrance import site_of
from plugins.build.order import Builder, explain
from plugins.build.version import code_version
from plugins.checks.compile import (
    MAX_BYTES,
    TEXTS,
    findings_in_picture,
    findings_in_text,
    findings_of_build,
    in_order,
    is_in,
)
from plugins.checks.encoding import decoded
from plugins.checks.kept import Kept
from plugins.checks.model import Finding, Level
from plugins.checks.photos import SUFFIXES, head_of, redrawn
from plugins.checks.render import FORMATS, as_text, summary
from plugins.checks.write import mend_texts
from plugins.core.errors import HubError
from plugins.core.files import write_whole
from plugins.core.folders import Listed
from plugins.core.site import HubSettings

HELP = "Prüft Texte, Angaben und Bilder, ohne etwas zu veröffentlichen."
_UNKNOWN = 2  # exit code when the check itself could not be done


@dataclass(frozen=True)
class Checked:
    """What one run found, in how many files, and the texts that it looked at."""

    findings: tuple[Finding, ...]
    files: int
    texts: dict[str, str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Check what is asked for and say it; return 1 when there are faults."""
    given, started = _parser().parse_args(arguments), time.monotonic()
    try:
        settings, kinds = site_of(given.settings, given.output)
    except HubError:
        return _UNKNOWN  # it was explained
    try:
        chosen = [_chosen(path, settings) for path in given.paths]
        checked = _check(settings, kinds, chosen)
        mended = _mend(checked, settings.root) if given.fix else 0
        if mended:
            checked = _check(settings, kinds, chosen)
    except HubError as reason:
        explain(reason)
        return _UNKNOWN
    if given.format == "text":
        print(as_text(checked.findings, checked.texts, sys.stdout.isatty()), end="")
        seconds = time.monotonic() - started
        print(summary(checked.findings, checked.files, seconds, mended))
    else:
        print(FORMATS[given.format](checked.findings, checked.texts), end="")
    counts = (Level.FAULT, Level.HINT) if given.strict else (Level.FAULT,)
    return int(any(found.level in counts for found in checked.findings))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m plugins.checks", description=HELP)
    parser.add_argument("paths", nargs="*", type=Path, help="nur diese Dateien oder Ordner")
    parser.add_argument("--fix", action="store_true", help="berichtigen, was sicher ist")
    parser.add_argument("--strict", action="store_true", help="auch Hinweise halten auf")
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="Form der Ausgabe")
    parser.add_argument("-s", "--settings", type=Path, default=Path("pelicanconf.py"))
    parser.add_argument("-o", "--output", type=Path, default=Path("output"))
    return parser


class NoSuchPath(HubError):
    """Says which file to be checked is none of the site's."""


def _chosen(path: Path, settings: HubSettings) -> str:
    """Return a file or folder as authors know it."""
    place = path.resolve()
    if not place.exists() or not place.is_relative_to(settings.root):
        raise NoSuchPath(f"{path} gibt es hier nicht")
    return place.relative_to(settings.root).as_posix()


def _check(
    settings: HubSettings, kinds: Sequence[type[HubGenerator]], chosen: Sequence[str]
) -> Checked:
    hub = Builder(settings, watching=False).check(kinds)
    listed = (*hub.content, *hub.tours)
    files = [file for file in listed if not file.linked and is_in(file.name, chosen)]
    kept = Kept(settings.cache / "pruefung.bin", code_version())
    texts: dict[str, str] = {}
    findings = [found for file in files for found in _in_file(file, kept, texts)]
    kept.save(whole=not chosen)
    findings += findings_of_build(hub.report, hub.desk.catalogue, texts)
    return Checked(in_order(findings, chosen), len(files), texts)


def _in_file(file: Listed, kept: Kept, texts: dict[str, str]) -> Sequence[Finding]:
    """Return what is found in a file; its text is added to `texts`."""
    path, name = Path(file.path), file.name
    try:
        if name.endswith(TEXTS) and file.stamp.size <= MAX_BYTES:
            content = path.read_bytes()
            text = texts[name] = decoded(content)
            return kept.of(name, content, lambda: findings_in_text(name, content, text))
        if name.endswith(SUFFIXES):
            head = head_of(path)
            return kept.of(name, head, lambda: findings_in_picture(name, head))
    except (OSError, UnicodeDecodeError):
        pass  # the build has said so
    return ()


def _mend(checked: Checked, root: Path) -> int:
    """Make every safe fix; return how many places were mended."""
    done = mend_texts(checked.findings, checked.texts, root)
    fixable = {found.mark.path for found in checked.findings if found.fixes}
    for name in sorted(fixable - checked.texts.keys()):
        path = root / name
        done += write_whole(path, redrawn(path.read_bytes()))
    return done


if __name__ == "__main__":
    sys.exit(main())
