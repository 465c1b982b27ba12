"""Valid HTML: the checkers vnu and html-validate have nothing to say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import ROOT, run
from tests.site.published import Published
from tools.setup.java import JAVA
from tools.setup.programs import find

VNU = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"
HTML_VALIDATE = ROOT / "node_modules/.bin/html-validate"
SHOWN = 40


def test_vnu_has_nothing_to_say(site: Published) -> None:
    java = find(JAVA)
    if java is None:
        pytest.fail(f"{JAVA.title} is missing. {JAVA.remedy}", pytrace=False)
    options = ["-Xss4m", "-jar", str(VNU), "--format", "json", "--skip-non-html"]
    done = run([java, *options, str(site.folder)], ROOT, {})
    messages = json.loads(done.stderr)["messages"]
    faults = [f"{_where(site, m)}: {m['message']}" for m in messages]
    assert faults[:SHOWN] == []
    assert done.code == 0


def test_html_validate_has_nothing_to_say(site: Published, tmp_path: Path) -> None:
    config = Path(__file__).with_name("html-validate.json")
    result = tmp_path / "result.json"
    options = ["--config", str(config), "--formatter", f"json={result}"]
    done = run([str(HTML_VALIDATE), *options, f"{site.folder}/**/*.html"], ROOT, {})
    assert result.is_file(), done.stderr
    faults = [
        f"{Path(file['filePath']).relative_to(site.folder)}:{m['line']}:"
        f" {m['ruleId']}: {m['message']}"
        for file in json.loads(result.read_text(encoding="utf-8"))
        for m in file["messages"]
    ]
    assert faults[:SHOWN] == []
    assert done.code == 0


def _where(site: Published, message: dict[str, object]) -> str:
    file = str(message["url"]).removeprefix("file:").removeprefix(str(site.folder))
    return f"{file}:{message.get('lastLine', 0)}"


def test_every_heading_of_a_table_and_every_link_says_something(site: Published) -> None:
    """What both checkers let pass; axe sees it, but only on the pages it visits."""
    silent = [
        f"{url}: {tag}"
        for url, soup in site.pages.items()
        for tag in soup.select("th, main a[href]")
        if not tag.get_text().strip()
        and not tag.select_one('img:not([alt=""])')
        and not tag.get("aria-label")
        and tag.get("aria-hidden") != "true"
    ]
    assert silent == []
