"""Names that are there already."""

from __future__ import annotations

from pathlib import Path

from plugins.core.fields import Choice, ListOf, Picture, RefTo, Text
from plugins.scaffold.names import possible
from tests.builders import make_site
from tools.setup.schemas import all_kinds


def test_names_come_from_lists_files_folders_and_forms(tmp_path: Path) -> None:
    make_site(tmp_path, {"content/artikel/_entwurf.md": "", "content/artikel/kaputt.md": "x"})

    def names(to: str) -> tuple[str, ...]:
        return possible(ListOf("k", "", of=RefTo("", "", to=to)), all_kinds(), tmp_path)

    assert names("rubrics") == ("handel", "innenstadt")
    assert names("article") == ("drei", "eins", "kaputt", "zwei")
    assert names("tour") == ("rundgang",)
    assert names("picture") == ("bilder/platz.jpg",)
    assert names("scene") == ()
    assert possible(Choice("k", "", options=("a", "b")), (), tmp_path) == ("a", "b")
    assert possible(Text("k", ""), (), tmp_path) == ()
    assert possible(Picture("k", ""), (), tmp_path) == ()


def test_a_list_with_faults_has_no_names(tmp_path: Path) -> None:
    make_site(tmp_path, {"content/rubriken.yaml": "rubrics: [\n"})
    assert possible(RefTo("k", "", to="rubrics"), all_kinds(), tmp_path) == ()
