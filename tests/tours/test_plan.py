"""Which files become of a tour, and how other features see it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.value import replace
from plugins.tours.model import Audio, AudioFile, Extent, Position, Region, Scene, View
from plugins.tours.plan import file_jobs, finished_files, plan_tour, shared_picture, still_of
from plugins.tours.planned import Making, ShotJob
from tests.cases import make_prose
from tests.tours.authored import VERSIONS, floor, inside, panorama, plan, scene, spot, tour


def shots(**changes: object) -> ShotJob:
    return plan(scene("platz", **changes)).scenes[0].job.shots


def test_a_tour_is_known_by_its_start() -> None:
    card = plan(start=replace(tour().start, id="halle"), demo="Ein Modell.").card
    assert (card.id, card.url, card.start) == ("rundgang", "/touren/rundgang/", "rundgang/halle")
    assert card.scenes == ("rundgang/platz", "rundgang/halle")
    assert card.demo == "Ein Modell."
    assert "/touren/bilder/" in card.still.src and card.still.alt == ""


def test_a_tour_without_its_start_still_shows_a_scene() -> None:
    """The start may have faults of its own; the build ends later, and not with our bug."""
    assert plan(start=replace(tour().start, id="fehlt")).card.start == "rundgang/platz"


def test_a_scene_is_known_under_its_tour() -> None:
    card = plan().scenes[0].card
    assert (card.id, card.tour, card.tour_title) == ("rundgang/platz", "rundgang", "Rundgang")
    assert card.url == "/touren/rundgang/platz/"
    assert card.data_url == "/touren/rundgang/platz/szene.json"
    assert (card.heading, card.pitch, card.fov) == (350.0, 5.0, 80.0)
    assert card.still.alt == "Platz, Blick nach Norden"


def summary_of(text: str) -> str:
    return plan(scene("platz", description=(text, "Noch ein Absatz."))).scenes[0].card.summary


def test_a_summary_is_made_of_whole_sentences() -> None:
    first = "In der Mitte des Platzes steht eine Säule."
    assert summary_of(f"{first} Ringsum stehen Häuser.") == f"{first} Ringsum stehen Häuser."
    assert summary_of(f"{first} {'Viele Häuser stehen hier ' * 8}.") == first


def test_a_long_sentence_is_cut_after_a_word() -> None:
    summary = summary_of("Ein sehr langer Satz über den Platz, " * 10)
    assert len(summary) <= 202
    assert summary.endswith("Ein sehr\u00a0…")


def test_of_two_scenes_of_one_name_the_first_is_planned() -> None:
    first, second = scene("platz", title="A"), scene("platz", title="B")
    assert [found.card.title for found in plan(first, second).scenes] == ["A"]


def test_the_heading_of_a_way_follows_from_the_positions() -> None:
    there, back = Position(49.8725, 8.6512), Position(49.8725, 8.6526)
    planned = plan(
        scene("platz", spot(target="halle"), position=there),
        scene("halle", spot(target="platz"), position=back),
    )
    assert [aim.heading for found in planned.scenes for aim in found.aims] == [90.0, 270.0]
    assert planned.scenes[0].aims[0].metres == pytest.approx(100.3, abs=0.5)


def test_a_heading_that_is_given_counts() -> None:
    aim = plan(scene("platz", spot(target="halle", heading=7.0)), scene("halle")).scenes[0].aims[0]
    assert aim.heading == 7.0
    assert aim.metres > 0


def test_ways_to_nowhere_are_left_out() -> None:
    (aim,) = plan(scene("platz", spot(target="fehlt"), spot("info"))).scenes[0].aims
    assert (aim.hotspot.kind, aim.metres) == ("info", None)


def test_the_still_comes_first_then_the_four_directions_and_the_rough() -> None:
    still, *around, rough = shots().shots
    assert (still.name, still.view) == ("still", View(350.0, 5.0, 80.0))
    assert [(shot.name, shot.view.heading) for shot in around] == [
        ("north", 0.0), ("east", 90.0), ("south", 180.0), ("west", 270.0),
    ]  # fmt: skip
    assert {shot.ratio for shot in around} == {(3, 2)}
    assert (rough.view, rough.ratio, rough.files()) == (still.view, still.ratio, ("rough-160.jpg",))


def test_stills_and_flat_views_of_a_part_show_nothing_beside_it() -> None:
    part = panorama("platz", extent=Extent(-80, 100, -20, 30))
    seen = scene("platz", panorama=part, heading=350.0, view=View(300.0, 20.0, 100.0))
    planned = plan(seen, scene("halle")).scenes[0]
    still, *around, rough = planned.job.shots.shots
    assert [shot.name for shot in around] == ["part-1", "part-2"]
    assert [round(shot.view.heading) for shot in around] == [315, 45]
    assert still.view == rough.view == planned.scene.view != seen.view
    assert planned.card.fov == still.view.fov < 100
    assert all(shot.view.fov <= 90 for shot in around)


@pytest.mark.parametrize(
    ("width", "fov", "widths"),
    [
        (2048, 90.0, (480, 800)),
        (4096, 90.0, (480, 800, 1200, 1600)),
        (4096, 60.0, (480, 800)),
        (2048, 30.0, (480,)),
        (8192, 60.0, (480, 800, 1200, 1600)),
    ],
)
def test_views_are_no_wider_than_the_panorama_is_sharp(
    width: int, fov: float, widths: tuple[int, ...]
) -> None:
    job = shots(panorama=panorama(width=width), view=View(0.0, 0.0, fov))
    assert job.shots[0].widths == widths


def folders(changed: Scene, versions: Making = VERSIONS) -> tuple[str, str]:
    job = plan_tour(tour(changed), Path("/cache"), versions).scenes[0].job
    return job.tiles.folder.name, job.shots.folder.name


def test_only_what_changes_gets_another_name() -> None:
    tiles, views = folders(scene("platz"))
    assert folders(scene("platz", title="Anders")) == (tiles, views)
    turned = folders(scene("platz", heading=11.0))
    assert turned[0] == tiles and turned[1] != views
    other = folders(scene("platz", panorama=panorama("platz", fingerprint="4567")))
    assert other[0] != tiles and other[1] != views
    blurred = folders(scene("platz", blur=(Region(20, 0, 5, 5),)))
    assert blurred[0] != tiles and blurred[1] != views
    newer = folders(scene("platz"), versions=Making((("pil", "2"),)))
    assert newer[0] != tiles and newer[1] != views


def test_stills_name_every_format_and_width() -> None:
    job = replace(shots(), url="/touren/bilder/0123/")
    still = still_of(job, "north", "Nach Norden")
    assert still.srcsets == (
        ("image/avif", "/touren/bilder/0123/north-400.avif 400w, "
                       "/touren/bilder/0123/north-800.avif 800w"),
        ("image/jpeg", "/touren/bilder/0123/north-400.jpg 400w, "
                       "/touren/bilder/0123/north-800.jpg 800w"),
    )  # fmt: skip
    assert (still.src, still.width, still.height) == ("/touren/bilder/0123/north-800.jpg", 800, 533)


def test_other_sites_get_a_picture_of_usual_size() -> None:
    wide = shots(panorama=panorama(width=8192))
    assert shared_picture(wide).endswith("/still-1200.jpg")
    assert shared_picture(shots(panorama=panorama(width=2048))).endswith("/still-480.jpg")


def test_every_file_has_its_address_once() -> None:
    shared = panorama()
    view = View(0.0, 0.0, 90.0)
    planned = plan(
        scene("platz", spot(target="halle"), panorama=shared, view=view),
        scene("halle", spot(target="platz"), panorama=shared, view=view),
    )
    files = finished_files([planned])
    assert len({file.url for file in files}) == len(files) == 127 + 4 * 3 + 4 * 2 * 2 + 1
    tiles = planned.scenes[0].job.tiles
    found = next(file for file in files if file.url.endswith("/2/r1_0.jpg"))
    assert found.url == f"{tiles.url}2/r1_0.jpg"
    assert found.source == tiles.folder / "2" / "r1_0.jpg"


def test_floor_plans_and_recordings_are_published_under_lasting_names() -> None:
    file = AudioFile(Path("/hub/a.mp3"), "tours/rundgang/audio/a.mp3", ".mp3", "0123")
    audio = Audio(file, make_prose("Hier."), "Redaktion", "de")
    planned = plan(inside("platz", 5, 5, audio=audio), floors=(floor(),))
    drawing, sound = file_jobs(planned)
    assert drawing.url.startswith("/touren/plaene/") and drawing.url.endswith(".png")
    assert sound.url.startswith("/touren/ton/") and sound.url.endswith(".mp3")
    assert sound.target.parent == Path("/cache/touren/ton")
    urls = {found.url: found.source for found in finished_files([planned])}
    assert urls[drawing.url] == drawing.target and urls[sound.url] == sound.target


def test_the_heading_of_a_way_follows_from_the_plan() -> None:
    planned = plan(
        inside("platz", 100, 100, spot(target="halle")),
        inside("halle", 100, 300, spot(target="platz")),
        floors=(floor(),),
    )
    (aim,) = planned.scenes[0].aims
    assert (aim.heading, aim.metres) == (180.0, 20.0)


def test_a_shop_is_linked_back_like_an_article() -> None:
    assert plan(scene("platz", spot("shop", "laden"))).scenes[0].card.articles == ("laden",)


def test_a_second_set_of_tiles_has_the_same_address_and_a_cache_of_its_own() -> None:
    both = Making(VERSIONS.versions, ("avif", "jpg"))
    job = plan_tour(tour(), Path("/cache"), both).scenes[0].job
    avif, jpg = job.tile_sets
    assert (avif.format, jpg.format, avif.url) == ("avif", "jpg", jpg.url)
    assert jpg == plan().scenes[0].job.tiles
    assert avif.folder == Path("/cache/touren/kacheln-avif") / jpg.folder.name
    assert len(avif.files()) == len(jpg.files()) - 1  # the preview strip
    assert "3/f0_0.avif" in avif.files()


def test_regions_are_counted_from_the_centre_of_the_panorama() -> None:
    job = plan(scene("platz", heading=30.0, blur=(Region(20, 5, 4, 6),))).scenes[0].job
    assert job.blur == (Region(350, 5, 4, 6),)
