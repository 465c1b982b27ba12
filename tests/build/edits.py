"""What editors and developers do to a site, each a function of which thing and how."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path

from tests.build.town import (
    BODIES,
    BUILDINGS,
    DAYS,
    DISPLAYS,
    DISTRICTS,
    EDITIONS,
    EVENTS,
    FAULTS,
    HOURS,
    PHRASES,
    PICTURES,
    PROJECTS,
    RUBRICS,
    SERIES,
    SERIES_FILES,
    TODAYS,
    TOURS,
    TRADES,
    Piece,
    Shop,
)
from tests.build.town_site import MADE_ONCE, TownSite

Edit = Callable[[TownSite, int, int], None]
TEMPLATES = (
    "base.html", "articles/article.html", "parts/teaser.html", "listings/list.html",
    "tours/scene.html", "merchants/directory.html", "merchants/merchant.html",
    "parts/crumbs.html", "parts/occasions.html", "venues/place.html",
    "frontpage/front.html", "pages/page.html",
)  # fmt: skip
THINGS = (
    "handel", "sensoren", "redaktion", "2018-03", "stadt", "wlan", "rundgang", "halle", "anfang",
    "rundgaenge", "quick-wins", "platz", "brummel", "fest", "verleih", "netze",
    "fenster",
)  # fmt: skip
NEW = ("anbau", "brunnen", "zoo")
FEWEST = 5  # articles that a site needs for its front page


def _stem(site: TownSite, which: int) -> str:
    stems = sorted(site.town.pieces)
    return stems[which % len(stems)]


def _piece(site: TownSite, which: int) -> Piece:
    return site.town.pieces[_stem(site, which)]


def _choose(key: str, choices: int, site: TownSite, which: int, how: int) -> None:
    setattr(_piece(site, which), key, how % choices)


def _set(key: str, choices: int, site: TownSite, which: int, how: int) -> None:
    setattr(site.town, key, how % choices)


def _switch(key: str, site: TownSite, which: int, how: int) -> None:
    setattr(site.town, key, not getattr(site.town, key))


def change_title(site: TownSite, which: int, how: int) -> None:
    _piece(site, which).title = f"Beitrag {how}"


def change_topics(site: TownSite, which: int, how: int) -> None:
    _piece(site, which).topics = how % 7 + 1


def curate(site: TownSite, which: int, how: int) -> None:
    _piece(site, which).related = tuple(site.town.shown()[how : how + how % 3])


def number_part(site: TownSite, which: int, how: int) -> None:
    """Give a part its number; it is the only one with this number."""
    piece = _piece(site, which)
    piece.part = 0 if piece.part else which + 1


def withdraw(site: TownSite, which: int, how: int) -> None:
    if len(site.town.shown()) > FEWEST:
        _piece(site, which).withdrawn ^= True


def make_a_draft(site: TownSite, which: int, how: int) -> None:
    if len(site.town.shown()) > FEWEST:
        _piece(site, which).draft ^= True


def delete(site: TownSite, which: int, how: int) -> None:
    if len(site.town.shown()) > FEWEST:
        del site.town.pieces[_stem(site, which)]


def add(site: TownSite, which: int, how: int) -> None:
    site.town.pieces[NEW[which % len(NEW)]] = Piece(
        "Neu", how % len(DAYS), which % 3, body=how % len(BODIES)
    )


def rename_file(site: TownSite, which: int, how: int) -> None:
    """Rename a file with its time and inode; its address changes unless it has a slug."""
    old, new = _stem(site, which), f"umbenannt-{how}"
    if new in site.town.pieces:
        return
    site.town.pieces[new] = site.town.pieces.pop(old)
    site.moved(f"content/artikel/{old}.md", f"content/artikel/{new}.md")


def change_slug(site: TownSite, which: int, how: int) -> None:
    piece = _piece(site, which)
    piece.slug = "" if piece.slug else f"adresse-{which}"


def swap_files(site: TownSite, which: int, how: int) -> None:
    """Let two files change their names; the articles stay what they are."""
    one, other = _stem(site, which), _stem(site, which + 1 + how)
    pieces = site.town.pieces
    pieces[one], pieces[other] = pieces[other], pieces[one]


def rename_thing(site: TownSite, which: int, how: int) -> None:
    site.town.words[THINGS[which % len(THINGS)]] = f"Wort {how}"


def turn_rubrics(site: TownSite, which: int, how: int) -> None:
    rubrics = site.town.rubrics
    rubrics.insert(how % len(rubrics), rubrics.pop())


def turn_topics(site: TownSite, which: int, how: int) -> None:
    topics = site.town.topics
    topics.insert(how % len(topics), topics.pop())


def change_site_name(site: TownSite, which: int, how: int) -> None:
    site.town.name = f"Stadt {how % 2}"


def change_template(site: TownSite, which: int, how: int) -> None:
    site.town.template = (TEMPLATES[which % len(TEMPLATES)], how)


def move_clock(site: TownSite, which: int, how: int) -> None:
    site.town.today = TODAYS[how % len(TODAYS)]
    if len(site.town.shown()) < FEWEST:
        site.town.today = ""


def commit(site: TownSite, which: int, how: int) -> None:
    """Let it be another time at which the last commit was made."""
    site.town.commit = (0, 1530000000, 1530600000, 1795900000)[how % 4]


def set_settings(site: TownSite, which: int, how: int) -> None:
    site.town.settings = how % 4


def change_picture(site: TownSite, which: int, how: int) -> None:
    site.town.hues[PICTURES[which % len(PICTURES)]] = (200, 40)[how % 2]


def change_panorama(site: TownSite, which: int, how: int) -> None:
    site.town.panorama = ("platz", "halle")[how % 2]


def make_a_fault(site: TownSite, which: int, how: int) -> None:
    site.town.fault = how % len(FAULTS)


def mend(site: TownSite, which: int, how: int) -> None:
    site.town.fault = -1


def revert(site: TownSite, which: int, how: int) -> None:
    site.town = deepcopy(site.past[-1 - how % len(site.past)])


def _shop(site: TownSite, which: int) -> Shop:
    shops = sorted(site.town.shops)
    return site.town.shops[shops[which % len(shops)]]


def _choose_shop(key: str, choices: int, site: TownSite, which: int, how: int) -> None:
    setattr(_shop(site, which), key, how % choices)


def name_merchant(site: TownSite, which: int, how: int) -> None:
    _piece(site, which).merchant ^= True


def open_or_close_shop(site: TownSite, which: int, how: int) -> None:
    """Add a merchant or remove it again; nothing else names it."""
    if "neuling" in site.town.shops:
        del site.town.shops["neuling"]
    else:
        site.town.shops["neuling"] = Shop(how % len(HOURS), which % 2, how % 3, which % 3)


def touch(site: TownSite, which: int, how: int) -> None:
    """Save a file without a change."""
    path = site.folder / f"content/artikel/{_stem(site, which)}.md"
    path.write_bytes(path.read_bytes())


def save_anew(site: TownSite, which: int, how: int) -> None:
    """Save a file as editors do that write a new one beside it, with an older time."""
    path = site.folder / f"content/artikel/{_stem(site, which)}.md"
    copy = path.with_suffix(".neu")
    copy.write_bytes(path.read_bytes())
    os.utime(copy, (1_500_000_000, 1_500_000_000))
    copy.replace(path)


def _published(site: TownSite, which: int) -> Path:
    files = sorted(site.output.rglob("index.html"))
    return files[which * 5 % len(files)]


def lose_output(site: TownSite, which: int, how: int) -> None:
    path = _published(site, which)
    if how % 2:
        shutil.rmtree(path.parent) if path.parent != site.output else path.unlink()
    else:
        path.unlink()


def spoil_output(site: TownSite, which: int, how: int) -> None:
    path = _published(site, which)
    if how % 2:
        path.write_bytes(b"#" * path.stat().st_size)
    else:
        path.unlink()
        path.mkdir()
        (path / "fremd.txt").write_text("Fremdes", encoding="utf-8")


def spoil_finished(site: TownSite, which: int, how: int) -> None:
    """Damage a picture, tile or bundle in the cache; where it is published, that file, too."""
    places = (site.cache / name for name in MADE_ONCE if name != "templates")
    paths = [path for place in places for path in sorted(place.rglob("*")) if path.is_file()]
    path = paths[which * 37 % len(paths)]
    if how % 3 == 0:
        os.truncate(path, path.stat().st_size // 2)
    elif how % 3 == 1:
        path.write_bytes(b"#" * path.stat().st_size)
    else:
        path.unlink()


def put_foreign(site: TownSite, which: int, how: int) -> None:
    folder = _published(site, which).parent
    if how % 3 == 0:
        (folder / "fremd.txt").write_text("Fremdes", encoding="utf-8")
    elif how % 3 == 1 and not (folder / "fremd").exists():
        (folder / "fremd/tief").mkdir(parents=True)
        (folder / "fremd/tief/mehr.txt").write_text("Fremdes", encoding="utf-8")
    elif not (folder / "fremd.lnk").is_symlink():
        (folder / "fremd.lnk").symlink_to("index.html")


def link_output(site: TownSite, which: int, how: int) -> None:
    """Move a page's folder away and leave a link to it."""
    folder = _published(site, which).parent
    away = site.folder / "beiseite"
    if folder == site.output or folder.is_symlink():
        return
    shutil.rmtree(away, ignore_errors=True)
    folder.rename(away)
    folder.symlink_to(away)


EDITS: dict[str, Edit] = {
    "text": partial(_choose, "body", len(BODIES)),
    "title": change_title,
    "date": partial(_choose, "date", len(DAYS)),
    "rubric": partial(_choose, "rubric", len(RUBRICS)),
    "topics": change_topics,
    "picture of an article": partial(_choose, "picture", len(PICTURES)),
    "edition of an article": partial(_choose, "edition", len(EDITIONS)),
    "project of an article": partial(_choose, "project", len(PROJECTS)),
    "tour of an article": partial(_choose, "tour", len(TOURS)),
    "series of an article": partial(_choose, "series", len(SERIES)),
    "part": number_part,
    "series": partial(_set, "series", len(SERIES_FILES)),
    "topic": partial(_switch, "topic"),
    "curated": curate,
    "withdraw": withdraw,
    "draft": make_a_draft,
    "delete": delete,
    "add": add,
    "rename file": rename_file,
    "slug": change_slug,
    "swap files": swap_files,
    "rename thing": rename_thing,
    "order of rubrics": turn_rubrics,
    "order of topics": turn_topics,
    "site name": change_site_name,
    "template": change_template,
    "clock": move_clock,
    "commit": commit,
    "settings": set_settings,
    "stylesheet": partial(_set, "style", 3),
    "statement of accessibility": partial(_switch, "statement"),
    "picture": change_picture,
    "panorama": change_panorama,
    "front page": partial(_set, "lead", 5),
    "project's status": partial(_set, "status", 2),
    "project's partners": partial(_set, "partner", 3),
    "hotspot": partial(_set, "hotspot", 4),
    "merchant's hours": partial(_choose_shop, "hours", len(HOURS)),
    "merchant's trade": partial(_choose_shop, "trade", len(TRADES)),
    "merchant's district": partial(_choose_shop, "district", len(DISTRICTS)),
    "merchant's project": partial(_choose_shop, "project", len(PROJECTS)),
    "merchant's scene": partial(_choose_shop, "tour", len(TOURS)),
    "merchant's article": partial(_choose_shop, "article", 2),
    "merchant's access": partial(_choose_shop, "step_free", 2),
    "merchant of an article": name_merchant,
    "open or close a shop": open_or_close_shop,
    "event": partial(_set, "event", len(EVENTS)),
    "second event": partial(_set, "second_event", len(EVENTS)),
    "service": partial(_switch, "service"),
    "display": partial(_set, "display", len(DISPLAYS)),
    "building": partial(_set, "building", len(BUILDINGS)),
    "about page": partial(_switch, "about"),
    "third scene": partial(_switch, "third"),
    "fault": make_a_fault,
    "mend": mend,
    "revert": revert,
    "article in English": partial(_choose, "english", 3),
    "article in plain German": partial(_choose, "easy", 2),
    "project and tour in English": partial(_set, "english", 3),
    "English phrase": partial(_set, "phrase", len(PHRASES)),
    "first words of English": partial(_switch, "entrance"),
    "touch": touch,
    "save anew": save_anew,
    "lose output": lose_output,
    "spoil output": spoil_output,
    "spoil finished": spoil_finished,
    "foreign output": put_foreign,
    "link output": link_output,
}
