"""Two releases with a file of every kind, as `make publish` lays them out."""

from __future__ import annotations

from pathlib import Path

from plugins.redirects.model import Rule
from plugins.redirects.render import render_rules

RULES = (
    Rule("/alt/", "/artikel/eins/"),
    Rule("/Über/", "/artikel/eins/#über"),
    Rule("/plan.pdf", "/artikel/eins/"),
    Rule("/weg/"),
    Rule("/weg.pdf"),
)
STYLE = "theme/site.ABCD2345.css"
PICTURE = "bilder/platz.0123456789ab-320.jpg"
OLD_SCRIPT = "theme/tour.OLDE2345.js"
PAGES = (
    "index.html", "404.html", "410.html", "artikel/eins/index.html", "alt/index.html",
    "weg/index.html", "display/laden/index.html", "offline/index.html",
    "wege/haus/terminal/index.html",
    "touren/stadt/platz/index.html",
    "touren/stadt/platz/einbetten/index.html",
)  # fmt: skip
FILES = (
    STYLE, PICTURE, "theme/tour.WXYZ2345.js", "theme/schrift.QRST2345.woff2", "theme/bild.avif",
    "touren/kacheln/0123456789ab/1/0_0.jpg", "display/dienst.js", "dienst.js",
    "wege/dienst.js",
    "display/laden/inhalt.json",
    "feeds/atom.xml", "feeds/rss.xml", "feeds/feed.json", "sitemap.xml", "robots.txt",
    "termine/alle.ics", "haendler/laden/laden.vcf", "api/v1/index.json", "wege/haus/plan.geojson",
    "cityzeitung/2018-03/cityzeitung-2018-03.pdf", "cityzeitung/2018-03/cityzeitung-2018-03.epub",
    "cityzeitung/2018-03/newsletter/newsletter.eml", "app.webmanifest", "theme/ton.mp3",
    "theme/icon.svg", "liesmich.md", ".well-known/security.txt", ".git/config", ".env",
    "artikel/.geheim/index.html",
)  # fmt: skip
PACKED = {"br": b"br of ", "zst": b"zst of ", "gz": b"gz of "}


def content_of(name: str) -> bytes:
    """Return the bytes of a file: its name, often."""
    return f"{name}\n".encode() * 200


def make_public(public: Path) -> Path:
    """Write a folder of releases and return it."""
    now, before = public / "releases" / "2" / "site", public / "releases" / "1" / "site"
    for name in (*PAGES, *FILES):
        _write(now / name, content_of(name))
        if not name.endswith((".jpg", ".avif", ".woff2", ".mp3", ".pdf", ".epub")):
            for ending, said in PACKED.items():
                _write(now / f"{name}.{ending}", said + name.encode())
    for rules in render_rules(RULES):
        _write(now / rules.url.lstrip("/"), rules.content)
    (now / "leer").mkdir()
    _write(before / OLD_SCRIPT, b"old")
    _write(before / "alt.html", b"old")
    (public / "current").symlink_to("releases/2/site")
    (public / "previous").symlink_to("releases/1/site")
    return public


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
