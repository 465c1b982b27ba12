"""The first build of all: what it leaves out of Pelican, and when it takes all of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.builders import Done, Site, files_in, make_site, run

ASKED = """\
import sys
from pathlib import Path
from plugins.adapter import hub_settings
from plugins.build.alone import settings_alone

overrides = {"OUTPUT_PATH": str(Path("output").resolve())}
alone = settings_alone(Path("siteconf.py").resolve(), overrides)
print("alone", alone is not None, "pelican.generators" in sys.modules)
from pelican.settings import read_settings

whole = read_settings(str(Path("siteconf.py").resolve()), override=dict(overrides))
print("same", alone is None or hub_settings(alone) == hub_settings(whole))
print("again", settings_alone(Path("siteconf.py").resolve(), overrides))
"""
GUEST = """\
from pathlib import Path

from pelican import signals
from pelican.generators import Generator


class Guest(Generator):
    def generate_output(self, writer):
        Path(self.output_path, "guest.txt").write_text("hier")


def register():
    signals.get_generators.connect(generator)


def generator(_):
    return Guest
"""
SIGNALS = 'from pelican import signals\nsignals.finalized.connect(lambda _: print("Ende"))\n'
OTHERS = {
    "a plugin by name": 'PLUGINS = [*PLUGINS, "guest"]\n',
    "a plugin as module": "import guest\nPLUGINS = [*PLUGINS, guest]\n",
    "pages of templates": 'TEMPLATE_PAGES = {"a.html": "a.html"}\n',
    "sources": "OUTPUT_SOURCES = True\n",
    "a settings file that uses Pelican": SIGNALS,
    "a warning": 'SITEURL = "https://example.org/"\n',
}


def html(site: Site) -> Done:
    """Build as `make html` does."""
    command = [sys.executable, "-m", "plugins.build", "html", "-s", "siteconf.py"]
    return run(command, site.folder, {"PYTHONPATH": str(Path(__file__).resolve().parents[2])})


def asked(site: Site) -> list[str]:
    environment = {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = run([sys.executable, "-c", ASKED], site.folder, environment)
    assert done.code == 0, done.stderr
    return done.stdout.splitlines()


def test_settings_are_those_that_pelican_reads_without_the_rest_of_it(tmp_path: Path) -> None:
    assert asked(make_site(tmp_path)) == ["alone True False", "same True", "again None"]


@pytest.mark.parametrize("other", OTHERS)
def test_where_others_take_part_all_of_pelican_is_asked(tmp_path: Path, other: str) -> None:
    site = make_site(tmp_path, {"guest.py": GUEST}, settings=OTHERS[other])
    assert asked(site)[0].startswith("alone False")


def test_the_bytes_are_those_of_pelicans_own_way(tmp_path: Path, small_cache: Path) -> None:
    cold = make_site(tmp_path / "cold", cache=small_cache)
    assert (html(cold).code, len(list(tmp_path.glob("cold/.cache/tuer/*")))) == (0, 1)
    whole = make_site(tmp_path / "whole", cache=small_cache)
    assert whole.build().code == 0
    assert cold.published() == whole.published()


def test_a_guest_takes_part_and_is_asked_again_the_next_time(
    tmp_path: Path, small_cache: Path
) -> None:
    site = make_site(tmp_path, {"guest.py": GUEST}, small_cache, OTHERS["a plugin by name"])
    for _ in range(2):
        assert html(site).code == 0
        assert site.published()["guest.txt"] == b"hier"
    assert not (tmp_path / ".cache" / "tuer").exists()


@pytest.mark.parametrize("others", ["", OTHERS["a plugin by name"]])
def test_a_wrong_setting_is_told_once(tmp_path: Path, others: str) -> None:
    site = make_site(tmp_path, {"guest.py": GUEST}, settings=f'SITENAME = ""\n{others}')
    done = html(site)
    assert done.code == 1
    assert done.errors == ["SettingsError: SITENAME must be a text that is not empty, not ''"]
    assert files_in(site.output).keys() == {"404.html"}
