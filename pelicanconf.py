"""Settings of the hub; publishconf.py adds what only the published site needs.

The plugins are imported here and listed as modules: a broken one then ends the build,
where a broken *name* in PLUGINS would give a site with something missing and exit 0.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

from plugins.api import plugin as api  # noqa: E402
from plugins.articles import plugin as articles  # noqa: E402
from plugins.assets import plugin as assets  # noqa: E402
from plugins.build import plugin as build  # noqa: E402
from plugins.displays import plugin as displays  # noqa: E402
from plugins.editing import plugin as editing  # noqa: E402
from plugins.editions import plugin as editions  # noqa: E402
from plugins.events import plugin as events  # noqa: E402
from plugins.feeds import plugin as feeds  # noqa: E402
from plugins.frontpage import plugin as frontpage  # noqa: E402
from plugins.languages import plugin as languages  # noqa: E402
from plugins.licences import plugin as licences  # noqa: E402
from plugins.listings import plugin as listings  # noqa: E402
from plugins.media import plugin as media  # noqa: E402
from plugins.merchants import plugin as merchants  # noqa: E402
from plugins.newsletters import plugin as newsletters  # noqa: E402
from plugins.offline import plugin as offline  # noqa: E402
from plugins.pages import plugin as pages  # noqa: E402
from plugins.papers import plugin as papers  # noqa: E402
from plugins.pictures import plugin as pictures  # noqa: E402
from plugins.projects import plugin as projects  # noqa: E402
from plugins.redirects import plugin as redirects  # noqa: E402
from plugins.related import plugin as related  # noqa: E402
from plugins.search import plugin as search  # noqa: E402
from plugins.series import plugin as series  # noqa: E402
from plugins.services import plugin as services  # noqa: E402
from plugins.signing import plugin as signing  # noqa: E402
from plugins.sitemap import plugin as sitemap  # noqa: E402
from plugins.toureditor import plugin as toureditor  # noqa: E402
from plugins.tours import plugin as tours  # noqa: E402
from plugins.venues import plugin as venues  # noqa: E402

SITENAME = "Digitalstadt Darmstadt"
SITEURL = "http://127.0.0.1:8000"
AUTHOR = "Redaktion Digitalstadt-Hub"
TIMEZONE = "Europe/Berlin"
DEFAULT_LANG = "de"

PATH = str(ROOT / "content")
OUTPUT_PATH = str(ROOT / "output")
THEME = str(ROOT / "theme")
CACHE_PATH = str(ROOT / ".cache")

# Ours, checked in plugins/adapter.py.
HUB_TOURS = str(ROOT / "tours")
HUB_NODE_MODULES = str(ROOT / "node_modules")
HUB_PUBLISHED = False
HUB_WORKERS = 0  # 0: one for each core
HUB_TILE_FORMATS = ["jpg"]  # publishconf.py adds AVIF
HUB_EXECUTOR = ""  # "module:function" that opens another engine for panoramas
HUB_DETECTORS = "/usr/share/opencv4/haarcascades"  # of Debian's opencv-data, where it is there
HUB_TOUR_VIEWER = "own"  # or "pannellum"
HUB_PAPERS = ["pdf", "epub"]  # editions to take along; []: none
HUB_EDITING = True  # tools for editors under /redaktion/; publishconf.py leaves them out
HUB_EDITING_BACKEND: dict[str, str] = {}  # a repository on GitHub or GitLab that editors may choose
HUB_API = True  # what the site knows, as JSON for programs under /api/
HUB_SEARCH = True  # the search under /suche/
HUB_OFFLINE = True  # pages to take along, switched on by readers under /offline/
HUB_SOCIAL_CARDS = True  # a PNG for each page that others show where they name it, under /karten/
HUB_SECURITY_CONTACT = ""  # "mailto:…" or "https://…": whom finders of a weakness tell
HUB_RELEASES = 5  # releases that `make publish` keeps to go back to
HUB_WATCHING = False  # set by `make devserver`: tell a fault and wait for the next change

PELICAN_CLASS = build.hub_pelican
# The order counts: `related` reads the cards of articles, `redirects` sees what all others plan.
PLUGINS = [
    build, assets, pictures, articles, listings, editions, papers, newsletters, series, projects,
    merchants, events, services, displays, pages, tours, venues, media, related, frontpage,
    languages, signing, feeds, api, search, offline, licences, toureditor, sitemap, editing,
    redirects,
]  # fmt: skip

# Pelican's own generators have nothing to do: every page is one of ours.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
THEME_STATIC_PATHS: list[str] = []
# Nobody copies this folder (StaticGenerator is idle); autoreload watches it besides PATH.
STATIC_PATHS = ["../tours"]
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
DELETE_OUTPUT_DIRECTORY = False  # `build` removes what no page claims any more
