"""python -m plugins.venues imdf ARCHIVE: a building's venue.yaml from an IMDF archive."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from plugins.core.files import write_whole
from plugins.core.wording import counted, quoted, slugify
from plugins.venues.archive import LARGEST, UnreadableArchive
from plugins.venues.exchange import KEPT, loose_links, text_of_archive
from plugins.venues.read import FILE
from plugins.venues.words import RESERVED

TOURS = Path(__file__).resolve().parents[2] / "tours"

NEXT = """\
{place} ist angelegt. So geht es weiter:
  1. Die Datei öffnen und ergänzen, was das Archiv nicht sagt: summary, credit, licence.
  2. make html aufrufen; die Meldungen nennen, was am Plan noch nicht stimmt.
"""


LOOSE = "  Es fehlen: {}, deren Räume das Archiv nicht hat; unter „relationships“ nachtragen."


def main(arguments: Sequence[str], tours: Path = TOURS) -> int:
    """Do what the command line asks; return 0, or 1 after saying why it cannot be done."""
    wanted = _parser().parse_args(arguments)
    archive: Path = wanted.archive
    name = slugify(wanted.name or archive.stem)
    place = tours / name
    if not name or name in RESERVED:
        return _refuse(f"{quoted(archive.stem)} ist kein Name – Mit --name einen anderen nennen.")
    if (place / FILE).exists():
        return _refuse(f"{tours.name}/{name}/{FILE} gibt es schon – Mit --name anders nennen.")
    try:
        with archive.open("rb") as stream:
            content = stream.read(LARGEST + 1)
        text = text_of_archive(content, name, archive.name)
    except OSError as reason:
        return _refuse(f"{archive}: {reason.strerror}")
    except UnreadableArchive as reason:
        return _refuse(f"{reason.mark(str(archive))}: {reason}")
    place.mkdir(parents=True, exist_ok=True)
    write_whole(place / FILE, text.encode())
    if f"\narchive: {KEPT}\n" in text:
        write_whole(place / KEPT, content)
    print(NEXT.format(place=f"{tours.name}/{name}/{FILE}"), end="")
    loose = loose_links(content)
    if loose:
        print(LOOSE.format(counted(loose, "Aufzug oder Treppe", "Aufzüge oder Treppen")))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m plugins.venues", description="Gebäude")
    commands = parser.add_subparsers(required=True, metavar="imdf")
    imdf = commands.add_parser("imdf", help="ein Gebäude aus einem IMDF-Archiv anlegen")
    imdf.add_argument("archive", type=Path, help="das Archiv, eine .zip-Datei")
    imdf.add_argument("--name", default="", help="Name des Gebäudes, sonst der der Datei")
    return parser


def _refuse(why: str) -> int:
    print(why, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
