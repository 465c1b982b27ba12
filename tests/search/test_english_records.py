"""What is found in English: what there is in English, in its own words, and nothing else."""

from __future__ import annotations

from plugins.core.desk import Desk
from plugins.core.stories import Retold
from plugins.search.english_records import english_records
from tests.cases import make_article_card, make_person, make_project_card, make_prose, make_scene
from tests.core.test_languages import make_version, speaking_desk


def translated(**article: bool) -> Desk:
    """Return a desk with an article, a project and a scene in English, and two more in German."""
    scene = make_scene("rundgang/anderswo")
    desk = speaking_desk(
        make_article_card("eins", **article), make_article_card("zwei"), make_person(),
        make_project_card("wlan"), scene,
        make_version("/artikel/eins/", title="One", kicker="Power", summary="Of one."),
        make_version("/artikel/eins/", "leicht"),
        make_version("/projekte/wlan/", kind="project", title="Wireless", summary="It is free."),
        make_version(scene.url, kind="scene", original=scene.id, title="Elsewhere", kicker="Walk"),
    )  # fmt: skip
    desk.catalogue.derive(
        Retold, lambda id, *_: Retold(id, make_prose("A **whole** text."), ("A fact.",))
    )
    return desk


def test_what_there_is_in_english_is_found_in_its_own_words() -> None:
    found = {one.url: one for one in english_records(translated())}
    assert list(found) == [
        "/en/projekte/wlan/", "/en/touren/rundgang/anderswo/", "/en/artikel/eins/",
    ]  # fmt: skip
    article = found["/en/artikel/eins/"]
    assert (article.title, article.kicker, article.summary) == ("One", "Power", "Of one.")
    assert (article.body, article.year) == ("A fact. A whole text.", "2018")
    assert found["/en/touren/rundgang/anderswo/"].kicker == "Walk"
    assert found["/en/projekte/wlan/"].title == "Wireless"


def test_what_was_withdrawn_is_not_found() -> None:
    assert "/en/artikel/eins/" not in {
        one.url for one in english_records(translated(withdrawn=True))
    }
