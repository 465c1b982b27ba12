"""Tour -> TourPlan: which files become of its panoramas, and how other features see it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.core import routes
from plugins.core.cards import SceneCard, StillPicture, TourCard
from plugins.core.errors import Mark
from plugins.core.fingerprint import of_value
from plugins.core.pages import CachedFile
from plugins.core.pictures import FORMATS
from plugins.core.value import replace
from plugins.core.wording import wind
from plugins.tours.course import course_of
from plugins.tours.model import Aim, Audio, FloorPlan, Scene, Shot, Tour, View
from plugins.tours.planned import (
    CheckJob,
    FileJob,
    Making,
    PlannedFloor,
    SceneJob,
    ScenePlan,
    ShotJob,
    TileJob,
    TourPlan,
)
from plugins.tours.pyramid import absent_tiles, pyramid_of
from plugins.tours.ways import leg
from plugins.tours.window import view_within

LAYOUT = 3  # to be raised when tiles or views of the same panorama come out differently
CHECK = 2  # to be raised when detectors look at panoramas in another way
TILES = f"{routes.TOURS}kacheln/"
SHOTS = f"{routes.TOURS}bilder/"
DRAWINGS = f"{routes.TOURS}plaene/"
SOUNDS = f"{routes.TOURS}ton/"
STILL = "still"
STILL_WIDTHS = (480, 800, 1200, 1600)
STILL_RATIO = (16, 9)
ROUGH = "rough"
ROUGH_WIDTH = 160
DIRECTIONS = (("north", 0.0), ("east", 90.0), ("south", 180.0), ("west", 270.0))
DIRECTION_WIDTHS = (400, 800)
DIRECTION_RATIO = (3, 2)
DIRECTION_FOV = 90.0
_FALLBACK_WIDTH = 800
_STRETCH = 1.25  # how much a view may be enlarged beyond the panorama's own pixels
_SUMMARY = 200
_SENTENCES = re.compile(r"(?<=\w{3}[.!?]) (?=[A-ZÄÖÜ„])")


def plan_tour(tour: Tour, cache: Path, making: Making) -> TourPlan:
    """Return the plan of a tour."""
    distinct = {scene.id: scene for scene in reversed(tour.scenes)}
    scenes = tuple(
        _scene(scene, _aims(scene, tour, distinct), tour, cache / "touren", making)
        for scene in tour.scenes
        if distinct[scene.id] is scene
    )
    # Where the start has faults of its own, other features still need some scene to show.
    start = next((plan for plan in scenes if plan.scene.id == tour.start.id), scenes[0])
    card = TourCard(
        id=tour.id,
        title=tour.title,
        summary=tour.summary,
        url=routes.tour(tour.id),
        start=start.card.id,
        scenes=tuple(plan.card.id for plan in scenes),
        still=replace(start.card.still, alt=""),
        demo=tour.demo,
        mark=tour.mark,
        topics=tuple(ref.id for ref in tour.topics),
        language=tour.language,
    )
    floors = tuple(
        PlannedFloor(floor, _drawing_job(floor, cache / "touren", making.versions))
        for floor in tour.floors
    )
    course = course_of([planned.scene for planned in scenes])
    return TourPlan(tour, card, scenes, course, floors)


def _scene(
    scene: Scene, aims: tuple[Aim, ...], tour: Tour, cache: Path, making: Making
) -> ScenePlan:
    scene = replace(scene, view=_first_view(scene))
    job = _job(scene, cache, making)
    id = f"{tour.id}/{scene.id}"
    card = SceneCard(
        id=id,
        tour=tour.id,
        title=scene.title,
        tour_title=tour.title,
        summary=summary_of(scene),
        url=routes.scene(id),
        data_url=routes.scene_data(id),
        still=still_of(job.shots, STILL, f"{scene.title}, Blick nach {wind(scene.view.heading)}"),
        heading=scene.view.heading,
        pitch=scene.view.pitch,
        fov=scene.view.fov,
        credit=scene.rights.credit,
        licence=scene.rights.licence,
        articles=_targets(scene, "article", "shop"),
        projects=_targets(scene, "project"),
        demo=tour.demo,
        mark=scene.mark,
        shops=_targets(scene, "shop"),
    )
    audio = _sound_job(scene.audio, scene.mark, cache) if scene.audio else None
    return ScenePlan(scene, card, aims, job, audio)


def _drawing_job(floor: FloorPlan, cache: Path, versions: object) -> FileJob:
    file, suffix = floor.file, floor.file.published_suffix
    name = of_value((LAYOUT, versions, file.fingerprint)) + suffix
    return FileJob(file.path, file.name, cache / "plaene" / name, DRAWINGS + name, floor.mark)


def _sound_job(audio: Audio, mark: Mark, cache: Path) -> FileJob:
    file = audio.file
    name = of_value((LAYOUT, file.fingerprint)) + file.suffix
    return FileJob(file.path, file.name, cache / "ton" / name, SOUNDS + name, mark)


def _targets(scene: Scene, *kinds: str) -> tuple[str, ...]:
    spots = (spot for spot in scene.hotspots if spot.kind in kinds)
    return tuple(spot.target.id for spot in spots if spot.target)


def summary_of(scene: Scene) -> str:
    """Return the first sentences that fit, or the first cut after a word."""
    first, *others = _SENTENCES.split(scene.description[0])
    if len(first) > _SUMMARY:
        return first[:_SUMMARY].rsplit(" ", 1)[0].rstrip(" ,;:–") + "\u00a0…"
    summary = first
    for sentence in others:
        if len(summary) + 1 + len(sentence) > _SUMMARY:
            break
        summary += f" {sentence}"
    return summary


def _aims(scene: Scene, tour: Tour, others: Mapping[str, Scene]) -> tuple[Aim, ...]:
    """Return the hotspots with their headings; those without a known target are faults already."""
    aims = []
    for hotspot in scene.hotspots:
        heading, metres = hotspot.heading, None
        if hotspot.kind == "scene":
            other = others.get(hotspot.target.id) if hotspot.target else None
            if other is None:
                continue
            way = leg(scene, other, tour.floors)
            metres = way.metres if way else None
            heading = way.heading if heading is None and way else heading
        aims.append(Aim(hotspot, round(heading or 0.0, 2), metres))
    return tuple(aims)


def _job(scene: Scene, cache: Path, making: Making) -> SceneJob:
    panorama, shots = scene.panorama, _shots(scene)
    pyramid = pyramid_of(panorama.sphere_width)
    blur = tuple(replace(r, heading=(r.heading - scene.heading) % 360) for r in scene.blur)
    seen = (LAYOUT, making.versions, panorama.fingerprint, panorama.extent, blur)
    tiles_id = of_value((*seen, pyramid))
    shots_id = of_value((*seen, scene.heading, shots))
    tiles = TileJob(
        folder=cache / "kacheln" / tiles_id,
        url=f"{TILES}{tiles_id}/",
        pyramid=pyramid,
        absent=absent_tiles(pyramid, panorama.extent),
    )
    others = (format for format in making.tile_formats if format != tiles.format)
    return SceneJob(
        panorama=panorama,
        mark=scene.mark,
        tiles=tiles,
        shots=ShotJob(cache / "bilder" / shots_id, f"{SHOTS}{shots_id}/", scene.heading, shots),
        more_tiles=tuple(
            replace(tiles, folder=cache / f"kacheln-{format}" / tiles_id, format=format)
            for format in others
        ),
        blur=blur,
        check=_check(tiles, making),
    )


def _check(tiles: TileJob, making: Making) -> CheckJob | None:
    """Return the search of a panorama; its result lies with the tiles, which it belongs to."""
    if not making.detectors:
        return None
    seen = of_value((CHECK, tuple((one.kind, one.fingerprint) for one in making.detectors)))
    return CheckJob(tiles.folder / f"check-{seen}", making.detectors)


def _first_view(scene: Scene) -> View:
    """Return what the still shows; one that looks beside the panorama is a fault and stays."""
    extent, view = scene.panorama.extent, scene.view
    if not extent.shows(view.heading - scene.heading, view.pitch):
        return view
    return view_within(extent, view, scene.heading, STILL_RATIO)


def _around(scene: Scene) -> tuple[tuple[str, View], ...]:
    """Return the flat views that show all there is from left to right."""
    extent, middle = scene.panorama.extent, scene.heading
    if extent.whole:
        return tuple((name, View(heading, 0.0, DIRECTION_FOV)) for name, heading in DIRECTIONS)
    wide = extent.right - extent.left
    count = math.ceil(wide / DIRECTION_FOV)
    headings = (middle + extent.left + wide * (i + 0.5) / count for i in range(count))
    views = (View(heading % 360, 0.0, wide / count) for heading in headings)
    return tuple(
        (f"part-{number}", view_within(extent, view, middle, DIRECTION_RATIO))
        for number, view in enumerate(views, 1)
    )


def _shots(scene: Scene) -> tuple[Shot, ...]:
    width = scene.panorama.sphere_width
    formats = tuple(suffix for suffix, _ in FORMATS)
    small = tuple(suffix for suffix in formats if suffix != "webp")
    still = Shot(
        STILL, scene.view, _widths(STILL_WIDTHS, scene.view.fov, width), STILL_RATIO, formats
    )
    around = (
        Shot(
            name,
            view,
            _widths(DIRECTION_WIDTHS, view.fov, width),
            DIRECTION_RATIO,
            small,
        )
        for name, view in _around(scene)
    )
    rough = Shot(ROUGH, scene.view, (ROUGH_WIDTH,), STILL_RATIO, ("jpg",))
    return (still, *around, rough)


def _widths(wanted: tuple[int, ...], fov: float, panorama: int) -> tuple[int, ...]:
    """Return the widths for which the panorama has pixels, at least the narrowest."""
    own = 2 * math.tan(math.radians(fov) / 2) * panorama / (2 * math.pi)
    return tuple(width for width in wanted if width <= own * _STRETCH) or wanted[:1]


def still_of(job: ShotJob, name: str, alt: str) -> StillPicture:
    """Return one of a job's views as other features may show it."""
    shot = next(shot for shot in job.shots if shot.name == name)
    types = dict(FORMATS)
    srcsets = tuple(
        (
            types[suffix],
            ", ".join(f"{job.url}{name}-{width}.{suffix} {width}w" for width in shot.widths),
        )
        for suffix in shot.formats
    )
    fallback = min(shot.widths, key=lambda width: abs(width - _FALLBACK_WIDTH))
    widest = shot.widths[-1]
    return StillPicture(
        srcsets, f"{job.url}{name}-{fallback}.jpg", widest, shot.height(widest), alt
    )


def shared_picture(job: ShotJob) -> str:
    """Return the address of the still as other sites show it."""
    width = max(width for width in job.shots[0].widths if width <= STILL_WIDTHS[-2])
    return f"{job.url}{STILL}-{width}.jpg"


def finished_files(plans: Iterable[TourPlan]) -> tuple[CachedFile, ...]:
    """Return all files that are made of panoramas; scenes of one panorama share them."""
    files: dict[str, CachedFile] = {}
    for plan in plans:
        for scene in plan.scenes:
            for job in scene.job.parts:
                for name in job.files():
                    url = job.url + name
                    files[url] = CachedFile(url, job.folder / name)
        files |= {job.url: CachedFile(job.url, job.target) for job in file_jobs(plan)}
    return tuple(files.values())


def file_jobs(plan: TourPlan) -> tuple[FileJob, ...]:
    """Return the clean copies to be made of a tour's floor plans and recordings."""
    sounds = (scene.audio for scene in plan.scenes if scene.audio)
    return (*(floor.job for floor in plan.floors), *sounds)
