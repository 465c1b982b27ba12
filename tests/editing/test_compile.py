"""The page on which editors begin, and the making of the editor's files."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.errors import ToolError
from plugins.core.repository import Repository
from plugins.core.value import replace
from plugins.editing.compile import SCRIPT, compile_editor, compile_start
from plugins.editing.model import Package
from tests.cases import make_desk, pages_of

PACKAGE = Package(Path("/npm"), "1.0", "abc")


def theme_of(folder: Path, text: str = "// x\n") -> Path:
    script = folder / "theme" / SCRIPT
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_text(text)
    return folder / "theme"


def folder_of(folder: Path, package: Package = PACKAGE, text: str = "// x\n") -> str:
    job = compile_editor(package, theme_of(folder, text), Path("/node"), Path("/cache"))
    return str(job.folder)


def test_the_folder_in_the_cache_depends_on_all_that_goes_in(tmp_path: Path) -> None:
    first = folder_of(tmp_path)
    assert first == folder_of(tmp_path)
    other = {
        folder_of(tmp_path, text="// y\n"),
        folder_of(tmp_path, replace(PACKAGE, version="1.1")),
        folder_of(tmp_path, replace(PACKAGE, fingerprint="def")),
    }
    assert len(other) == 3 and first not in other


def test_a_theme_without_our_script_is_named(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"theme/static/js/redaktion/anfang\.js is missing"):
        compile_editor(PACKAGE, tmp_path / "theme", Path("/node"), Path("/cache"))


def test_the_page_is_for_editors_and_not_for_search_engines() -> None:
    page = pages_of(compile_start("/theme/redaktion/anfang.js"), make_desk())["/redaktion/"]
    assert (page.head.indexed, page.in_sitemap) == (False, False)
    assert (page.view.script, page.view.service) == ("/theme/redaktion/anfang.js", "")


def test_the_page_names_the_service_where_there_is_one() -> None:
    desk = make_desk()
    settings = replace(desk.settings, repository=Repository("gitlab", "stadt/hub"))
    view = pages_of(compile_start("/x.js"), replace(desk, settings=settings))["/redaktion/"].view
    assert (view.service, view.repository) == ("GitLab", "stadt/hub")
