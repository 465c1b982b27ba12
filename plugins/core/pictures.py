"""Which files a picture becomes, and how a page shows it; sizes and names only, no pixels."""

from __future__ import annotations

from pathlib import PurePosixPath

from plugins.core.cards import PictureFile, PictureUse, StillPicture
from plugins.core.catalogue import Catalogue
from plugins.core.report import Report
from plugins.core.value import Value
from plugins.core.wording import slugify

WIDTHS = (320, 480, 720, 1080, 1600)
FORMATS = (("avif", "image/avif"), ("webp", "image/webp"), ("jpg", "image/jpeg"))
FALLBACK_WIDTH = 720
SHARED_WIDTH = 1080  # what other sites show of a page


class SourceSet(Value, frozen=True):
    """The files of one format in all widths, as `srcset` wants them."""

    type: str
    srcset: str


class PictureView(Value, frozen=True):
    """A picture as a page shows it; width and height in pixels give its shape."""

    alt: str
    caption: str
    credit: str
    licence: str
    sources: tuple[SourceSet, ...]
    src: str
    srcset: str
    share: str
    width: int
    height: int


MISSING = PictureView("", "", "", "", (), "", "", "", 3, 2)


def widths_of(picture: PictureFile) -> tuple[int, ...]:
    """Return the widths in pixels in which a picture is published; never wider than it is."""
    fitting = tuple(width for width in WIDTHS if width < picture.width)
    return fitting + ((picture.width,) if picture.width <= WIDTHS[-1] else ())


def height_at(picture: PictureFile, width: int) -> int:
    """Return the height in pixels at a width, in the shape of the original."""
    return max(1, round(picture.height * width / picture.width))


def variant_url(picture: PictureFile, width: int, suffix: str) -> str:
    """Return the address of one width and format; it changes when the picture does."""
    stem = slugify(PurePosixPath(picture.id).stem)
    return f"/bilder/{stem}.{picture.fingerprint}-{width}.{suffix}"


class PictureFiles(Value, frozen=True):
    """Where the files of a picture are found: the same wherever it is shown."""

    sources: tuple[SourceSet, ...]
    src: str
    srcset: str
    share: str
    width: int
    height: int


def files_of(picture: PictureFile) -> PictureFiles:
    """Return where a picture's files are found."""
    widths = widths_of(picture)
    sets = {
        suffix: ", ".join(f"{variant_url(picture, width, suffix)} {width}w" for width in widths)
        for suffix, _ in FORMATS
    }
    fallback = min(widths, key=lambda width: abs(width - FALLBACK_WIDTH))
    share = min(widths, key=lambda width: abs(width - SHARED_WIDTH))
    return PictureFiles(
        sources=tuple(SourceSet(type, sets[suffix]) for suffix, type in FORMATS[:-1]),
        src=variant_url(picture, fallback, "jpg"),
        srcset=sets["jpg"],
        share=variant_url(picture, share, "jpg"),
        width=widths[-1],
        height=height_at(picture, widths[-1]),
    )


def view_of(files: PictureFiles, use: PictureUse, alt: str) -> PictureView:
    """Return how a page shows a picture."""
    return PictureView(
        alt, use.caption, use.credit, use.licence, files.sources, files.src, files.srcset,
        files.share, files.width, files.height,
    )  # fmt: skip


def view_of_still(still: StillPicture, caption: str, credit: str, licence: str = "") -> PictureView:
    """Return how a page shows a picture that one of our own features made."""
    *others, (_, fallback) = still.srcsets
    return PictureView(
        alt=still.alt,
        caption=caption,
        credit=credit,
        licence=licence,
        sources=tuple(SourceSet(type, srcset) for type, srcset in others),
        src=still.src,
        srcset=fallback,
        share=still.src,
        width=still.width,
        height=still.height,
    )


class PictureOrders:
    """Gives out views of pictures and remembers which pictures must be made."""

    def __init__(self, catalogue: Catalogue, report: Report) -> None:
        """Start with nothing ordered."""
        self._catalogue = catalogue
        self._report = report
        self._ordered: dict[str, PictureFile] = {}
        self._others: dict[str, None] = {}

    def view(self, use: PictureUse, alt: str | None = None) -> PictureView:
        """Return how to show a picture; `alt=""` where a link beside it says the same."""
        picture = self._catalogue.look_up(PictureFile, use.file, self._report)
        if picture is None:
            return MISSING
        self._ordered[picture.id] = picture
        kept = self._catalogue.shelves.kept
        files = kept.get(picture.id)
        if files is None:
            files = kept[picture.id] = files_of(picture)
        return view_of(files, use, use.alt if alt is None else alt)

    def order(self, what: str) -> None:
        """Have a card made (`socialcards.py`), or a film handed over (`prose.py`)."""
        self._others[what] = None

    @property
    def orders(self) -> tuple[str, ...]:
        """Return all that is to be made: pictures by id, then cards and films."""
        return (*sorted(self._ordered), *self._others)

    @property
    def ordered(self) -> tuple[PictureFile, ...]:
        """Return every picture that some page shows, sorted by name."""
        return tuple(self._ordered[id] for id in sorted(self._ordered))
