"""PictureFile -> PictureJob, order -> CardJob: which files, and where they lie until published."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from plugins.core.cards import PictureFile
from plugins.core.errors import Mark
from plugins.core.fingerprint import of_value
from plugins.core.pages import CachedFile, MadePage
from plugins.core.pictures import FORMATS, height_at, variant_url, widths_of
from plugins.core.report import Report
from plugins.core.site import HubSettings
from plugins.core.socialcards import order_in
from plugins.pictures.model import CardJob, PictureJob, Variant
from plugins.pictures.quality import QUALITY


def compile_jobs(
    pictures: Iterable[PictureFile], content: Path, cache: Path, encoders: str
) -> tuple[PictureJob, ...]:
    """Return one job for each picture; `encoders` names the encoders' settings and versions."""
    return tuple(_job(picture, content, cache / "bilder", encoders) for picture in pictures)


def _job(picture: PictureFile, content: Path, cache: Path, encoders: str) -> PictureJob:
    variants = tuple(_variants(picture))
    settings = of_value((encoders, tuple(variant.name for variant in variants)))
    return PictureJob(
        mark=picture.mark,
        source=content / picture.id,
        folder=cache / f"{picture.fingerprint}-{settings}",
        variants=variants,
    )


def _variants(picture: PictureFile) -> Iterable[Variant]:
    for width in sorted(widths_of(picture), reverse=True):
        for suffix, _ in FORMATS:
            yield Variant(
                width=width,
                height=height_at(picture, width),
                format=suffix,
                quality=QUALITY[suffix],
                url=variant_url(picture, width, suffix),
            )


def finished_files(jobs: Iterable[PictureJob]) -> tuple[CachedFile, ...]:
    """Return the files that jobs make; equal pictures of the same name share theirs."""
    files = {
        variant.url: CachedFile(variant.url, job.folder / variant.name)
        for job in jobs
        for variant in job.variants
    }
    return tuple(files.values())


def compile_cards(made: Iterable[MadePage], settings: HubSettings) -> tuple[CardJob, ...]:
    """Return a job for each card that a page has ordered."""
    return tuple(
        CardJob(
            order=order,
            name=settings.site_name,
            source=settings.content / order.picture if order.picture else None,
            fonts=settings.node_modules,
            target=settings.cache / "karten" / ".".join(order.url.split(".")[-2:]),
            mark=Mark(f"{settings.content.name}/{order.picture}"),
        )
        for page in made
        for text in page.pictures
        if (order := order_in(text))
    )


def remind_of_unused(
    found: Iterable[PictureFile], ordered: Iterable[PictureFile], report: Report
) -> None:
    """Note every picture that no page shows."""
    used = {picture.id for picture in ordered}
    for picture in found:
        if picture.id not in used:
            report.remind(picture.mark, "Keine Seite zeigt dieses Bild", "Verwenden oder löschen.")
