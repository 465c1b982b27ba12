"""What an editor can get wrong in editions, projects, pages, pictures and tours."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.broken.building import Changes, Fault, refuse
from tests.builders import TOUR, page, photo, valid_site

EDITION = "content/cityzeitung/2018-03.md"
PROJECT_FILE = "content/projekte/rundgaenge.yaml"
TOUR_FILE = "tours/rundgang/tour.yaml"
HALL = "tours/rundgang/panoramas/halle.jpg"
HALL_LINE = "    panorama: halle.jpg\n"
FRONT = "content/startseite.yaml"
REDIRECTS = "content/redirects.yaml"
SITE = valid_site()
UNREACHED = (
    f"{TOUR_FILE}:21:9: Zur Szene „halle“ führt kein Weg von „platz“ aus"
    " – In einer anderen Szene „- to: halle“ eintragen."
)


def edited(name: str, old: str, new: str) -> Changes:
    """Return the change of one file of the valid site; `old` must stand there."""
    text = SITE[name]
    assert isinstance(text, str) and old in text
    return {name: text.replace(old, new, 1)}


def cropped(width: int, height: int) -> bytes:
    """Return a photo whose GPano says that it is the middle third of a sphere's height."""
    stream = BytesIO()
    with Image.open(BytesIO(photo(width, height))) as image:
        image.save(stream, "JPEG", xmp=GPANO)
    return stream.getvalue()


GPANO = (
    b'<a GPano:CroppedAreaImageHeightPixels="1000" GPano:FullPanoHeightPixels="3000"'
    b' GPano:CroppedAreaTopPixels="1000"/>'
)

CASES: dict[str, tuple[Changes, list[Fault]]] = {
    "redirects_that_lead_astray": (
        {
            REDIRECTS: "moved:\n"
            "  - {from: /artikel/eins/, to: /artikel/zwei/}\n"
            "  - {from: /alt/, to: /artikel/dreh/}\n"
            "  - {from: /kette/, to: /weiter/}\n"
            "  - {from: /weiter/, to: /artikel/zwei/}\n"
            "  - {from: /kreis/, to: /kreis/}\n"
            "  - {from: /entfernt.html, to: /weg/}\n"
            "gone: [/weg/, /weiter/, /weg/datei/, /alt/index.html/]\n"
        },
        [
            f"{REDIRECTS}:2:12: Unter der alten Adresse „/artikel/eins/“ steht schon etwas:"
            " „/artikel/eins/“ – Den Eintrag löschen; umleiten lässt sich nur, was es nicht mehr"
            " gibt.",
            f"{REDIRECTS}:3:12: „/alt/“ wäre Datei und Ordner zugleich"
            " – Einen der beiden Einträge löschen.",
            f"{REDIRECTS}:3:23: Die Adresse „/artikel/dreh/“ gibt es nicht"
            " – Meinten Sie „/artikel/drei/“?",
            f"{REDIRECTS}:4:25: „/weiter/“ ist selbst umgezogen – Gleich „/artikel/zwei/“ nennen.",
            f"{REDIRECTS}:6:25: Die Umleitung von „/kreis/“ führt im Kreis: /kreis/ → /kreis/"
            " – Als „to“ eine Seite nennen, die es gibt.",
            f"{REDIRECTS}:7:32: „/weg/“ steht unter „gone“ – Eine Seite nennen, die es gibt.",
            f"{REDIRECTS}:8:15: Die alte Adresse „/weiter/“ steht schon in Zeile 5"
            " – Einen der beiden Einträge löschen.",
            f"{REDIRECTS}:8:38: „/alt/index.html/“ wäre Datei und Ordner zugleich"
            " – Einen der beiden Einträge löschen.",
        ],
    ),
    "redirects_of_no_address": (
        {
            REDIRECTS: "moved:\n"
            "  - {from: /alt, to: https://anders.example/neu/}\n"
            "  - {from: '/index.php?id=3', to: neu/}\n"
            "gone: ['/weg/#dort', /%C3%9Cber/, /../geheim/]\n"
        },
        [
            f"{REDIRECTS}:2:12: Der Adresse „/alt“ fehlt der Schrägstrich am Ende – „/alt/“"
            " schreiben; nur Dateien wie „bericht.html“ enden ohne.",
            f"{REDIRECTS}:2:22: „https://anders.example/neu/“ ist keine Adresse dieser Website"
            " – Nur den Teil ab dem Schrägstrich nach dem Namen schreiben, wie „/neu/“.",
            f"{REDIRECTS}:3:12: „/index.php?id=3“ enthält „?“, und was dahinter steht, lässt sich"
            " nicht umleiten – Nur „/index.php“ schreiben.",
            f"{REDIRECTS}:3:35: „neu/“ beginnt nicht mit „/“ – „/neu/“ schreiben.",
            f"{REDIRECTS}:4:8: „/weg/#dort“ enthält „#“, und was dahinter steht, erfährt kein"
            " Server – Nur „/weg/“ schreiben.",
            f"{REDIRECTS}:4:22: „/%C3%9Cber/“ ist verschlüsselt geschrieben – „/Über/“ schreiben.",
            f"{REDIRECTS}:4:35: „/../geheim/“ enthält, was in einer Adresse nicht erlaubt ist"
            " – Buchstaben, Ziffern und Bindestriche zwischen einzelnen Schrägstrichen schreiben.",
        ],
    ),
    "edition_under_another_name": (
        edited(EDITION, "number: 3", "number: 4"),
        [
            f"{EDITION}: Die Datei heißt „2018-03“, enthält aber die Ausgabe 2018-04"
            " – Sie „2018-04.md“ nennen oder year und number berichtigen.",
        ],
    ),
    "number_with_comma": (
        edited(EDITION, "number: 3", "number: 3,5"),
        [f"{EDITION}:3:9: „3,5“ ist keine ganze Zahl – Nur Ziffern schreiben."],
    ),
    "unknown_status": (
        edited(PROJECT_FILE, "status: laufend\nhistory", "status: läuft\nhistory"),
        [
            f"{PROJECT_FILE}:4:9: „läuft“ ist für „status“ nicht möglich – Meinten Sie „laufend“?",
        ],
    ),
    "history_that_ends_elsewhere": (
        edited(PROJECT_FILE, "status: laufend\nhistory", "status: geplant\nhistory"),
        [
            f"{PROJECT_FILE}:6:5: „history“ endet mit „laufend“, „status“ ist aber „geplant“"
            " – Eine Zeile in „history“ ergänzen oder „status“ ändern.",
        ],
    ),
    "unknown_partner": (
        edited(PROJECT_FILE, "[stadt]", "[staat]"),
        [f"{PROJECT_FILE}:8:12: Den Partner „staat“ gibt es nicht – Meinten Sie „stadt“?"],
    ),
    "list_that_is_none": (
        edited(PROJECT_FILE, "[stadt]", "stadt"),
        [
            f"{PROJECT_FILE}:8:11: „partners“ muss eine Liste sein – Zum Beispiel [eins, zwei].",
        ],
    ),
    "unknown_kind_of_partner": (
        edited("content/partner/stadt.yaml", "kind: stadt", "kind: Behörde"),
        [
            "content/partner/stadt.yaml:3:7: „Behörde“ ist für „kind“ nicht möglich"
            " – Möglich sind: „kammer“, „stadt“, „unternehmen“, „verband“ oder „verein“.",
        ],
    ),
    "missing_imprint": (
        {"content/seiten/impressum.md": None},
        [
            "content/seiten/impressum.md: Diese Seite ist vorgeschrieben und fehlt – Sie anlegen.",
        ],
    ),
    "page_with_blank_in_its_name": (
        {"content/seiten/ueber uns.md": page("Über uns")},
        [
            "content/seiten/ueber uns.md: Der Dateiname „ueber uns“ ist in einer Adresse nicht"
            " erlaubt – Die Datei „ueber-uns.md“ nennen.",
        ],
    ),
    "missing_front_page": (
        {FRONT: None},
        [f"{FRONT}: Die Datei fehlt – Sie anlegen; siehe docs/redaktion.md."],
    ),
    "front_page_with_unknown_lead": (
        edited(FRONT, "lead: eins", "lead: ein"),
        [f"{FRONT}:1:7: Den Beitrag „ein“ gibt es nicht – Meinten Sie „eins“?"],
    ),
    "missing_rubrics": (
        {"content/rubriken.yaml": "rubrics: []\n"},
        [
            *(
                f"content/artikel/{name}.md:7:9: Die Rubrik „{rubric}“ gibt es nicht"
                for name, rubric in (
                    ("drei", "innenstadt"),
                    ("eins", "handel"),
                    ("zwei", "handel"),
                )
            ),
            "content/rubriken.yaml:1:10: „rubrics“ ist zu kurz – Mindestens 1 Eintrag.",
        ],
    ),
    "picture_too_small": (
        {"content/bilder/platz.jpg": photo(480, 320)},
        [
            "content/bilder/platz.jpg: Das Bild ist nur 480 Pixel breit"
            " – Das Original mit mindestens 640 Pixel Breite verwenden.",
        ],
    ),
    "tour_link_to_unknown_scene": (
        edited(TOUR_FILE, "- to: halle", "- to: hale"),
        [
            f"{TOUR_FILE}:16:13: Die Szene „hale“ gibt es nicht in dieser Tour"
            " – Meinten Sie „halle“?",
            UNREACHED,
        ],
    ),
    "tour_that_starts_nowhere": (
        edited(TOUR_FILE, "start: platz", "start: plaz"),
        [
            f"{TOUR_FILE}:3:8: Die Szene „plaz“ gibt es nicht in dieser Tour"
            " – Meinten Sie „platz“?",
        ],
    ),
    "scene_that_links_to_itself": (
        edited(TOUR_FILE, "- to: halle", "- to: platz"),
        [
            f"{TOUR_FILE}:16:13: Der Hotspot führt in seine eigene Szene „platz“"
            " – Eine andere Szene nennen oder den Hotspot löschen.",
            UNREACHED,
        ],
    ),
    "scene_twice": (
        {TOUR_FILE: TOUR + TOUR[TOUR.index("  - id: platz") : TOUR.index("  - id: halle")]},
        [
            f"{TOUR_FILE}:31:9: Die Szene „platz“ steht schon in Zeile 8"
            " – Eine andere „id“ wählen.",
        ],
    ),
    "missing_panorama": (
        {"tours/rundgang/panoramas/halle.jpg": None},
        [
            f"{TOUR_FILE}:23:15: Das Panorama „halle.jpg“ gibt es nicht in tours/rundgang/panoramas"
            " – Möglich sind: „platz.jpg“.",
        ],
    ),
    "panorama_that_is_no_sphere": (
        {"tours/rundgang/panoramas/halle.jpg": photo(2048, 1000)},
        [
            f"{TOUR_FILE}:23:15: „halle.jpg“ ist 2048 × 1000 Pixel groß, nicht doppelt so"
            " breit wie hoch"
            " – Ein volles Kugelpanorama verwenden, zum Beispiel 8192 × 4096;"
            " bei einem Teilpanorama „partial: “ eintragen.",
        ],
    ),
    "partial_panorama_in_wrong_degrees": (
        {
            HALL: photo(2048, 1000),
            TOUR_FILE: TOUR.replace(
                HALL_LINE, f"{HALL_LINE}    partial: {{top: 20, bottom: -20}}\n"
            ),
        },
        [
            f"{TOUR_FILE}:23:15: „halle.jpg“ ist 2048 × 1000 Pixel groß, das passt nicht zu den"
            " Graden unter „partial“ – left, right, bottom und top prüfen: auf ein Grad kommen"
            " waagerecht und senkrecht gleich viele Pixel.",
        ],
    ),
    "partial_panorama_that_is_too_small": (
        {
            HALL: photo(1000, 250),
            TOUR_FILE: TOUR.replace(HALL_LINE, f"{HALL_LINE}    partial: {{left: -180}}\n"),
        },
        [
            f"{TOUR_FILE}:23:15: „halle.jpg“ ist 1000 × 250 Pixel groß, das ist zu klein"
            " – Mindestens 2048 Pixel Breite für die ganze Runde.",
        ],
    ),
    "panorama_whose_gpano_tells_of_another": (
        {HALL: cropped(2048, 1024)},
        [
            f"{TOUR_FILE}:23:15: „halle.jpg“ ist 2048 × 1024 Pixel groß, das passt nicht zum"
            " Ausschnitt in seinen GPano-Angaben – „partial: “ mit left, right, bottom und top in"
            " Grad eintragen.",
        ],
    ),
    "looking_beyond_a_partial_panorama": (
        {
            "tours/rundgang/panoramas/platz.jpg": photo(2048, 1024),
            TOUR_FILE: TOUR.replace(
                "    panorama: platz.jpg\n",
                "    panorama: platz.jpg\n    partial: {left: 10, right: 90}\n",
            ),
        },
        [
            f"{TOUR_FILE}:8:9: Der erste Blick liegt außerhalb des Teilpanoramas"
            " – Zu sehen ist 10 bis 90 Grad Richtung, -20 bis 20 Grad Höhe.",
            f"{TOUR_FILE}:17:9: Der Hotspot liegt außerhalb des Teilpanoramas – Zu sehen ist 10"
            " bis 90 Grad Richtung, -20 bis 20 Grad Höhe; „heading: “ oder „pitch: “ ändern.",
        ],
    ),
    "panorama_without_privacy": (
        {TOUR_FILE: TOUR.replace("privacy: no-people\n", "")},
        [
            f"{TOUR_FILE}:{line}:5: Es fehlt, wie Menschen auf dem Panorama geschützt sind –"
            " „privacy: no-people“ eintragen, wenn niemand zu erkennen ist, „privacy: blurred“,"
            " wenn Gesichter und Kennzeichen unkenntlich sind, oder unter „blur: “ nennen, was"
            " unkenntlich werden soll."
            for line in (7, 20)
        ],
    ),
    "panorama_without_credit": (
        {TOUR_FILE: TOUR.replace("credit: Redaktion\n", "")},
        [
            f"{TOUR_FILE}:7:5: Es fehlt, wer das Panorama gemacht hat – „credit: “ eintragen.",
            f"{TOUR_FILE}:20:5: Es fehlt, wer das Panorama gemacht hat – „credit: “ eintragen.",
        ],
    ),
    "hotspot_without_direction": (
        edited(TOUR_FILE, "        heading: 20\n", ""),
        [
            f"{TOUR_FILE}:18:9: Die Richtung des Hotspots fehlt"
            " – „heading: “ in Grad eintragen, Norden 0, Osten 90.",
        ],
    ),
    "picture_of_a_project_without_alt": (
        edited(PROJECT_FILE, "  alt: Ein Platz mit einer Säule in der Mitte.\n", ""),
        [
            f"{PROJECT_FILE}:11:3: Die Angabe „alt“ fehlt"
            " – Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen.",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_mistake_is_explained(case: str, tmp_path: Path, small_cache: Path) -> None:
    changes, faults = CASES[case]
    refuse(tmp_path, changes, faults, small_cache)
