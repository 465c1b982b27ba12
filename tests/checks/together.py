"""What only shows when all files of a site are known: changes of the small site, and the line."""

from __future__ import annotations

from tests.broken.building import Changes
from tests.builders import article, photo

LARGE = {"content/bilder/platz.jpg": photo(1600, 1050)}
EINS, ZWEI = "content/artikel/eins.md", "content/artikel/zwei.md"

TOGETHER: dict[str, tuple[Changes, str]] = {
    "equal_titles": (
        {EINS: article(title="Der zweite Beitrag")},
        f"Hinweis: {ZWEI}: Den Titel „Der zweite Beitrag“ gibt es schon ({EINS}) – Verschieden"
        " nennen: in Listen und Suchergebnissen sind sie sonst gleich.",
    ),
    "small_lead": (
        {"content/bilder/platz.jpg": photo(640, 420)},
        f"Hinweis: {EINS}:11:9: Das Aufmacherbild ist nur 640 Pixel breit – Ein Original mit"
        " mindestens 1080 Pixeln verwenden.",
    ),
    "unused_topic": (
        {
            "content/themen.yaml": "topics:\n"
            "  - {id: quick-wins, title: Quick Wins, summary: Kleines zuerst.}\n"
            "  - {id: wlan, title: WLAN, summary: Funk.}\n"
        },
        "Hinweis: content/themen.yaml:3: Das Thema „wlan“ kommt in keinem Beitrag vor"
        " – Verwenden oder löschen.",
    ),
    "series_without_parts": (
        {"content/serien/netze.yaml": "title: Netze\nsummary: Was Netze sind.\n"},
        "Hinweis: content/serien/netze.yaml: Die Serie „netze“ kommt in keinem Beitrag vor"
        " – Verwenden oder löschen.",
    ),
    "unused_picture": (
        {"content/bilder/saeule.jpg": photo(1600, 1050, hue=20)},
        "Hinweis: content/bilder/saeule.jpg: Keine Seite zeigt dieses Bild"
        " – Verwenden oder löschen.",
    ),
}
