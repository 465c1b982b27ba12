"""content/medien/ -> Recordings: words in a YAML file, beside it film or sound, and captions.

All files of one thing have the same name, so nothing says twice what belongs together.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path, PurePosixPath

from plugins.core import routes
from plugins.core.clips import MediumCard
from plugins.core.errors import Mark
from plugins.core.fields import Choice, Form, LongText, Picture, Text, Values
from plugins.core.fingerprint import of_bytes
from plugins.core.folders import Listed
from plugins.core.kinds import Kind
from plugins.core.naming import wrong_name
from plugins.core.readings import Found, Input, Prosaist
from plugins.core.report import Report
from plugins.core.sounds import suffix_of, tells_place
from plugins.core.textfile import read_text
from plugins.core.wording import joined, quoted, slugify
from plugins.core.yamlfile import parse
from plugins.media.captions import wrongs
from plugins.media.model import CAPTIONS, FILMS, TYPES, GivenFile, Recording

MAX_BYTES = 60_000_000
WORDS = ".yaml"
LANGUAGES = ("de", "en")
MEDIUM = Form(
    (
        Text("title", "Wie der Film oder die Aufnahme heißt.", limit=90),
        LongText(
            "transcript",
            "Was zu hören und zu sehen ist, Wort für Wort, in Absätzen. Nur eine Aufnahme, die"
            " einen Beitrag vorliest, braucht ihn nicht.",
            required=False,
            limit=20_000,
        ),
        Picture("poster", "Bei Filmen das Standbild, bevor er läuft.", required=False),
        Text("credit", "Wer gefilmt, gesprochen, aufgenommen hat.", limit=120),
        Text("licence", "Unter welcher Lizenz, zum Beispiel CC BY 4.0.", limit=80),
        Text("demo", "Was daran erfunden ist.", required=False, limit=200),
        Choice(
            "language", "Die Sprache der Aufnahme und dieser Angaben.", required=False,
            options=LANGUAGES, default="de",
        ),
    )
)  # fmt: skip
FILE_KINDS = (Kind("medium", "Film oder Aufnahme", "Medien", "content/medien/*.yaml", MEDIUM),)


class _Unfit(Exception):
    """A file that cannot be published: complaint and remedy."""


def inputs_of(files: Iterable[Listed]) -> tuple[Input, ...]:
    """Return what lies in the folder, everything of one name together."""
    listed = sorted(files, key=lambda file: PurePosixPath(file.name).with_suffix("").as_posix())
    groups = groupby(listed, key=lambda file: PurePosixPath(file.name).with_suffix(""))
    return tuple(
        Input(Path(f"{Path(parts[0].path).with_suffix('')}{WORDS}"), f"{stem}{WORDS}", parts)
        for stem, group in groups
        if (parts := tuple(group))
    )


def read_medium(item: Input, _: Prosaist, report: Report) -> Found:
    """Return a film or a recording and its card, or, when it has faults, only its name."""
    id = item.path.stem
    text = _words(item, report)
    node = parse(text, item.name, report) if text is not None else None
    wrong = wrong_name(id)
    if wrong:
        hint = f"Alle Dateien dieses Namens {quoted(slugify(id))} nennen."
        report.fault(Mark(item.name), wrong, hint)
    values = MEDIUM.read(node, report) if node else None
    recording = _recording(id, item, report)
    if values is None or recording is None or report.faults:
        return Found(broken=((MediumCard, id),))
    _check(values, recording, report)
    if report.faults:
        return Found(broken=((MediumCard, id),))
    return Found((_card(values, recording), recording))


def _words(item: Input, report: Report) -> str | None:
    if any(part.name == item.name for part in item.parts):
        return read_text(item.path, item.name, report)
    report.fault(
        Mark(item.parts[0].name),
        f"Zu {quoted(PurePosixPath(item.parts[0].name).name)} fehlen die Angaben",
        f"{quoted(item.path.name)} mit title, transcript, credit und licence daneben anlegen.",
    )
    return None


def _recording(id: str, item: Input, report: Report) -> Recording | None:
    files: list[GivenFile] = []
    captions: GivenFile | None = None
    for part in item.parts:
        suffix = PurePosixPath(part.name).suffix.lower()
        try:
            if suffix == CAPTIONS:
                captions = _captions(part, report)
            elif part.name != item.name:
                files.append(_file(part, suffix))
        except _Unfit as unfit:
            report.fault(Mark(part.name), *unfit.args)
    if len(files) == 1:
        return Recording(id, files[0], captions, Mark(item.name))
    if not report.faults:
        _note_number(id, item, files, report)
    return None


def _note_number(id: str, item: Input, files: list[GivenFile], report: Report) -> None:
    kinds = joined([f"{id}{suffix}" for suffix in TYPES], "oder")
    if files:
        message = f"Zu {quoted(item.path.name)} gibt es mehr als eine Aufnahme"
        report.fault(Mark(files[1].name), message, "Eine davon anders nennen oder löschen.")
    else:
        message = f"Zu {quoted(item.path.name)} fehlt der Film oder die Aufnahme"
        report.fault(Mark(item.name), message, f"{kinds} daneben legen.")


def _file(part: Listed, suffix: str) -> GivenFile:
    name = quoted(PurePosixPath(part.name).name)
    if suffix not in TYPES:
        allowed = joined([one.removeprefix(".").upper() for one in TYPES], "oder")
        raise _Unfit(f"{name} ist keine Datei der Art {allowed}", "Als MP3 oder MP4 speichern.")
    if part.stamp.size > MAX_BYTES:
        raise _Unfit(
            f"Die Datei ist {part.stamp.size / 1e6:.0f} MB groß",
            f"Höchstens {MAX_BYTES // 1_000_000} MB; kürzen oder stärker zusammendrücken.",
        )
    content = Path(part.path).read_bytes()
    if suffix_of(content) != suffix.replace(".mp4", ".m4a"):
        raise _Unfit(
            f"{name} ist kein lesbares {suffix.removeprefix('.').upper()}",
            "Neu aus dem Schnittprogramm exportieren.",
        )
    if tells_place(content):
        raise _Unfit(f"{name} enthält den Ort der Aufnahme", "Ohne Ortsangabe neu exportieren.")
    return GivenFile(Path(part.path), part.name, suffix, of_bytes(content))


def _captions(part: Listed, report: Report) -> GivenFile:
    text = read_text(Path(part.path), part.name, report)
    for wrong in wrongs(text) if text is not None else ():
        report.fault(Mark(part.name, wrong.line), wrong.message, wrong.hint)
    return GivenFile(Path(part.path), part.name, CAPTIONS, of_bytes((text or "").encode()))


def _check(values: Values, recording: Recording, report: Report) -> None:
    """Note what a film lacks, and what a recording has too much."""
    is_film, mark = recording.file.suffix in FILMS, recording.mark
    if is_film and not recording.captions:
        hint = f"{recording.id}{CAPTIONS} daneben legen; sie beginnt mit WEBVTT."
        report.fault(mark, "Zum Film fehlen die Untertitel", hint)
    if is_film and values["poster"] is None:
        hint = "„poster“ mit file, alt, caption, credit und licence eintragen."
        report.fault(mark, "Zum Film fehlt das Standbild", hint)
    if is_film and not values["transcript"]:
        hint = "„transcript“ eintragen: was zu sehen und zu hören ist."
        report.fault(mark, "Zum Film fehlt der Text zum Nachlesen", hint)
    if not is_film and values["poster"] is not None:
        report.fault(mark, "„poster“ gehört nur zu Filmen", "Die Angabe löschen.")
    if not is_film and recording.captions:
        report.fault(
            Mark(recording.captions.name),
            "Untertitel gehören nur zu Filmen",
            "Den Text unter „transcript“ eintragen und die Datei löschen.",
        )


def _card(values: Values, recording: Recording) -> MediumCard:
    file, captions = recording.file, recording.captions
    text = values["transcript"].text if values["transcript"] else ""
    return MediumCard(
        id=recording.id,
        title=values["title"],
        url=routes.medium(recording.id, file.fingerprint, file.suffix),
        type=TYPES[file.suffix],
        captions=routes.medium(recording.id, captions.fingerprint, CAPTIONS) if captions else "",
        poster=values["poster"],
        transcript=tuple(" ".join(block.split()) for block in text.split("\n\n") if block.strip()),
        credit=values["credit"],
        licence=values["licence"],
        demo=values["demo"],
        mark=recording.mark,
        language=values["language"],
    )
