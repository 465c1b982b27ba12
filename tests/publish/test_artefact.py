"""What services for static pages take: plain files, the same from any run."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from plugins.publish.addresses import PagesAddress
from plugins.publish.artefact import ForeignFolder, write_artefact
from plugins.publish.shelf import Shelf
from tests.builders import files_in
from tests.publish.releases import shelve, town

PACKED = {"index.html.br": "b", "index.html.gz": "g", "index.html.zst": "z", "daten.gz": "fremd"}


@pytest.mark.parametrize(
    ("endings", "left_out"),
    [
        ((), {"index.html.br", "index.html.gz", "index.html.zst"}),
        (("br", "gz"), {"index.html.zst"}),
    ],
)
def test_a_folder_has_what_the_service_can_send(
    tmp_path: Path, endings: tuple[str, ...], left_out: set[str]
) -> None:
    shelf, files = Shelf(tmp_path / "public"), {**town("A"), **PACKED}
    manifest = shelve(shelf, files, tmp_path, "2026-11-01")
    address = PagesAddress(tmp_path / "seite", endings)
    for _ in range(2):  # an earlier artefact is replaced
        count = write_artefact(shelf.folder(manifest.release), manifest, address)
        assert set(files_in(tmp_path / "seite")) == {*files} - left_out
        assert count == len(files) - len(left_out)
    assert not any(path.is_symlink() for path in (tmp_path / "seite").rglob("*"))


def test_an_archive_holds_the_same_and_is_the_same_each_time(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "public")
    manifest = shelve(shelf, town("A"), tmp_path, "2026-11-01")
    archives = [tmp_path / "eins.tar", tmp_path / "zwei.tar"]
    for archive in archives:
        write_artefact(shelf.folder(manifest.release), manifest, PagesAddress(archive, ()))
    assert archives[0].read_bytes() == archives[1].read_bytes()
    with tarfile.open(archives[0]) as archive:
        archive.extractall(tmp_path / "heraus", filter="data")
    found = {name: content.decode() for name, content in files_in(tmp_path / "heraus").items()}
    assert found == town("A")


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "public")
    manifest = shelve(shelf, town("A"), tmp_path, "2026-11-01")
    (tmp_path / "seite").mkdir()
    (tmp_path / "seite/wichtig.txt").write_text("meins", "utf-8")
    with pytest.raises(ForeignFolder):
        write_artefact(
            shelf.folder(manifest.release), manifest, PagesAddress(tmp_path / "seite", ())
        )
    assert (tmp_path / "seite/wichtig.txt").read_text("utf-8") == "meins"
