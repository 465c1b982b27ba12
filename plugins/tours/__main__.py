"""python -m plugins.tours new FOLDER: a first tour from the panoramas of a camera."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from plugins.core.files import whole_folder
from plugins.core.wording import MOST_LISTED, counted, joined, printable, quoted, slugify
from plugins.tours.camera import Photo, read_photo
from plugins.tours.header import UnfitPanorama
from plugins.tours.read import FILE, PANORAMAS, RESERVED
from plugins.tours.scaffold import Draft, draft_scenes, tour_file

TOURS = Path(__file__).resolve().parents[2] / "tours"
SUFFIXES = (".jpg", ".jpeg")

NEXT = """\
{place} ist angelegt: {scenes}.{missing}{left}
So geht es weiter:
  1. {place}/tour.yaml öffnen und eintragen, was dort hinter einem # beschrieben ist.
  2. Jedes Bild ansehen: Sind Gesichter oder Kennzeichen zu erkennen, sie erst unkenntlich machen.
  3. make html aufrufen; die Meldungen nennen, was noch fehlt.
"""
UNFIT = (
    "Noch ist nichts angelegt – Diese Bilder erneuern oder herausnehmen und noch einmal aufrufen;"
    " ein Teilpanorama danach von Hand in die tour.yaml eintragen."
)


def main(arguments: Sequence[str], tours: Path = TOURS) -> int:
    """Do what the command line asks; return 0, or 1 after saying why it cannot be done."""
    wanted = _parser().parse_args(arguments)
    folder: Path = wanted.folder
    title = wanted.name or folder.resolve().name
    place = tours / slugify(title)
    photos, complaints = _photos(folder)
    complaints = [*_refusals(place, title), *complaints]
    if complaints:
        print("\n".join(complaints), file=sys.stderr)
        return 1
    drafts = draft_scenes(photos)
    _write(place, title, drafts)
    print(_said(f"{tours.name}/{place.name}", drafts, _left(folder)), end="")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m plugins.tours", description="360°-Touren")
    commands = parser.add_subparsers(required=True, metavar="new")
    new = commands.add_parser("new", help="eine neue Tour aus einem Ordner mit JPEGs anlegen")
    new.add_argument("folder", type=Path, help="Ordner mit den Panoramen der Kamera")
    new.add_argument("--name", default="", help="Name der Tour, sonst der des Ordners")
    return parser


def _refusals(place: Path, title: str) -> list[str]:
    if not slugify(title) or place.name in RESERVED:
        return [f"{quoted(title)} ist kein Name für eine Tour – Mit --name einen anderen nennen."]
    if place.exists():
        return [
            f"{place.parent.name}/{place.name} gibt es schon, nichts wird überschrieben"
            " – Mit --name einen anderen Namen nennen."
        ]
    return []


def _photos(folder: Path) -> tuple[list[Photo], list[str]]:
    """Return the panoramas of a folder, and what is wrong with it or with them."""
    if not folder.is_dir():
        return [], [f"{folder}: Diesen Ordner gibt es nicht – Den Pfad prüfen."]
    photos, complaints = [], []
    for path in sorted(folder.iterdir()):
        if _is_meant(path):
            try:
                photos.append(read_photo(path))
            except UnfitPanorama as unfit:
                complaints.append(f"{path}: {unfit.args[0]} – {unfit.args[1]}")
    if photos and complaints:
        complaints.append(UNFIT)
    if not photos and not complaints:
        complaints.append(f"{folder}: Hier liegt kein JPEG – Die Panoramen als .jpg ablegen.")
    return photos, complaints


def _is_meant(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and path.is_file() and path.name[0] != "."


def _write(place: Path, title: str, drafts: Sequence[Draft]) -> None:
    """Write the whole tour folder or nothing; it is known not to exist."""
    with whole_folder(place, lambda: True) as folder:
        (folder / PANORAMAS).mkdir()
        for draft in drafts:
            shutil.copyfile(draft.photo.path, folder / PANORAMAS / f"{draft.id}.jpg")
        (folder / FILE).write_text(tour_file(title, drafts), encoding="utf-8")


def _left(folder: Path) -> list[str]:
    """Return the names of what lies beside the panoramas and has not been taken."""
    others = (path.name for path in folder.iterdir() if not _is_meant(path))
    return sorted(printable(name) for name in others if name[0] != ".")


def _said(place: str, drafts: Sequence[Draft], left: Sequence[str]) -> str:
    unplaced = sum(draft.photo.position is None for draft in drafts)
    missing = f" Bei {unplaced} davon nennt das Bild keinen Ort." if unplaced else ""
    scenes = counted(len(drafts), "Standort", "Standorte")
    return NEXT.format(place=place, scenes=scenes, missing=missing, left=_said_of(left))


def _said_of(left: Sequence[str]) -> str:
    if not left:
        return ""
    named = [quoted(name) for name in left[:MOST_LISTED]]
    more = [f"{len(left) - MOST_LISTED} weitere"] if len(left) > MOST_LISTED else []
    return f"\nNicht übernommen, weil kein JPEG: {joined([*named, *more])}."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
