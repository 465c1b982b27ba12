"""Videos in German Sign Language (DGS): as an author places one, and as a page shows it."""

from __future__ import annotations

from pathlib import PurePosixPath

from plugins.core.cards import Ref
from plugins.core.clips import SignFile
from plugins.core.desk import Desk
from plugins.core.fields import Form, RefTo, Text, Values
from plugins.core.value import Value

FOLDER = "gebaerden"
TYPES = {".mp4": "video/mp4", ".vtt": "text/vtt"}
VIDEOS = "video"  # what names of videos refer to: no kind of file that editors write
SIGN = Form(
    (
        RefTo("file", "Datei in content/gebaerden/: .mp4.", to=VIDEOS),
        RefTo("captions", "Untertitel dazu: .vtt.", required=False, to=VIDEOS),
        Text("note", "Was gebärdet wird und wer gebärdet, in einem Satz.", limit=300),
    )
)


class SignUse(Value, frozen=True):
    """A video as an author placed it."""

    file: Ref
    captions: Ref | None
    note: str


class SignView(Value, frozen=True):
    """A video as a page shows it; it never starts by itself."""

    src: str
    type: str
    captions: str
    note: str


def sign_use(values: Values | None) -> SignUse | None:
    """Return what an author wrote under `sign`."""
    return SignUse(values["file"], values["captions"], values["note"]) if values else None


def sign_view(use: SignUse | None, desk: Desk) -> SignView | None:
    """Return how a page shows a video; an unknown file is a fault."""
    if use is None:
        return None
    video = desk.catalogue.look_up(SignFile, use.file, desk.report)
    text = desk.catalogue.look_up(SignFile, use.captions, desk.report) if use.captions else None
    for ref, wanted in ((use.file, "video/"), (use.captions, "text/")):
        kind = TYPES.get(PurePosixPath(ref.id).suffix, "") if ref else wanted
        if ref and not kind.startswith(wanted):
            what = "kein Video" if wanted == "video/" else "keine Untertitel"
            desk.report.fault(ref.mark, f"„{ref.id}“ enthält {what}", _REMEDY[wanted])
    if video is None:
        return None
    suffix = PurePosixPath(video.id).suffix
    return SignView(video.url, TYPES.get(suffix, ""), text.url if text else "", use.note)


_REMEDY = {"video/": "Eine Datei .mp4 nennen.", "text/": "Eine Datei .vtt nennen."}
