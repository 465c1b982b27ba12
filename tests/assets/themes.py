"""A theme and a node_modules in a few lines; esbuild itself is the project's."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

NODE_MODULES = Path(__file__).resolve().parents[2] / "node_modules"

FILES = {
    "css/site.css": '@import "./colours.css";\nbody { margin: 0; }\n',
    "css/colours.css": ":root { color: #123456; }\n",
    "css/newsletters.css": ".letter { display: grid; }\n",
    "css/venues.css": ".plan { width: 100%; }\n",
    "css/tour.css": ".pano { width: 100%; }\n",
    "js/merchants/main.js": "history.replaceState(null, '', location.href);\n",
    "js/tour/main.js": 'import { greet } from "./greet.js";\ngreet();\n',
    "js/tour/greet.js": 'export function greet() { console.info("Grüß Gott"); }\n',
    "js/tour/stroll-de.js": 'console.info("Weg");\n',
    "js/tour/stroll-en.js": 'console.info("way");\n',
    "js/venues/planner.js": 'console.info("Planer");\n',
    "js/tour/vr.js": 'console.info("Brille");\n',
    "js/events/main.js": 'console.info("Vorbei");\n',
    "css/display.css": ".slide { inset: 0; }\n",
    "js/display/main.js": 'console.info("Läuft");\n',
    "js/display/worker.js": 'addEventListener("install", () => skipWaiting());\n',
    "js/offline/main.js": 'console.info("Dabei");\n',
    "js/offline/worker.js": 'addEventListener("activate", () => clients.claim());\n',
    "css/reading.css": ".quote { margin: 0; }\n",
    "js/gallery/main.js": 'console.info("Bilder");\n',
    "js/aloud/reading.js": 'console.info("Wort");\n',
    "js/aloud/main.js": 'console.info("Laut");\n',
    "js/share/main.js": 'console.info("Weiter");\n',
    "js/share/code.js": 'console.info("Code");\n',
    "css/search.css": ".find { margin: 0; }\n",
    "css/terminal.css": ".terminal { inset: 0; }\n",
    "js/terminal/main.js": 'console.info("Da");\n',
    "js/terminal/terminal.js": 'console.info("Hier");\n',
    "js/terminal/worker.js": 'addEventListener("install", () => skipWaiting());\n',
    "js/notfound/main.js": 'console.info("Nicht da");\n',
    "js/search/main.js": 'console.info("Wo");\n',
    "js/venues/main.js": 'console.info("Hier");\n',
    "js/house/main.js": 'console.info("Haus");\n',
    "icons/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>\n",
}


def make_theme(folder: Path, changes: Mapping[str, str | None] | None = None) -> Path:
    """Write a theme with `changes` (None: without the file) and return its folder."""
    theme = folder / "theme"
    for name, text in {**FILES, **(changes or {})}.items():
        if text is not None:
            path = theme / "static" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return theme
