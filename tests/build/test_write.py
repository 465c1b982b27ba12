"""Writing: only what changed, nothing stale, never outside the folder."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from plugins.build.write import Site, Written, refuse_foreign_folder
from plugins.core.errors import SettingsError

Files = Mapping[str, bytes | Path]
FILES: Files = {"index.html": b"Start", "artikel/eins/index.html": b"Eins"}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "output"


@pytest.fixture(params=["staged", "ready"])
def way(request: pytest.FixtureRequest) -> str:
    """Return how bytes come to the writer: staged as pages are, or ready in memory."""
    return str(request.param)


@pytest.fixture
def write(output: Path, way: str) -> Callable[[Files], Written]:
    return lambda files: write_site(output, files, way)


def write_site(output: Path, files: Files, way: str) -> Written:
    """Publish files as a build does; finished ones, given by their path, are placed."""
    site = Site(output, files)
    removed = site.clear({})
    finished = {name: source for name, source in files.items() if isinstance(source, Path)}
    pages = {name: content for name, content in files.items() if isinstance(content, bytes)}
    changed = site.place_finished(finished)
    changed += site.write(pages) if way == "ready" else _publish(site, output, pages)
    return Written(len(files), changed, removed)


def _publish(site: Site, output: Path, pages: Mapping[str, bytes]) -> int:
    staging = output.parent / ".neu"
    for name, content in pages.items():
        target = staging / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    changed = site.publish(staging, pages)
    shutil.rmtree(staging, ignore_errors=True)
    return changed


def files_in(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir())


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    return {name: _stamp(folder / name) for name in files_in(folder)}


def _stamp(path: Path) -> tuple[int, int]:
    return path.stat().st_ino, path.stat().st_mtime_ns


Write = Callable[[Files], Written]


def test_the_first_run_writes_everything(output: Path, write: Write) -> None:
    assert write(FILES) == Written(files=2, changed=2, removed=0)
    assert (output / "artikel/eins/index.html").read_bytes() == b"Eins"


def test_the_second_run_changes_nothing(output: Path, write: Write) -> None:
    write(FILES)
    before = stamps(output)
    assert write(FILES) == Written(files=2, changed=0, removed=0)
    assert stamps(output) == before


def test_only_changed_bytes_are_written(output: Path, write: Write) -> None:
    write(FILES)
    before = stamps(output)
    assert write({**FILES, "index.html": b"Stark"}) == Written(files=2, changed=1, removed=0)
    after = stamps(output)
    assert [name for name in FILES if before[name] != after[name]] == ["index.html"]


def test_stale_files_and_empty_folders_are_removed(output: Path, write: Write) -> None:
    write({**FILES, "artikel/alt/index.html": b"Alt", "artikel/alt/x/y": b""})
    assert write(FILES) == Written(files=2, changed=0, removed=2)
    assert files_in(output) == sorted(FILES)
    assert not (output / "artikel/alt").exists()


def test_half_written_files_of_a_broken_build_are_removed(output: Path, write: Write) -> None:
    write(FILES)
    (output / ".index.html.x1y2").write_bytes(b"Hal")
    write(FILES)
    assert files_in(output) == sorted(FILES)


def test_finished_files_of_the_cache_are_placed_once(
    output: Path, tmp_path: Path, write: Write
) -> None:
    source = tmp_path / "bild.jpg"
    source.write_bytes(b"JPEG")
    files: Files = {"bilder/bild.jpg": source}
    assert write(files).changed == 1
    assert (output / "bilder/bild.jpg").read_bytes() == b"JPEG"
    assert write(files) == Written(files=1, changed=0, removed=0)


def test_a_link_to_another_folder_is_removed_not_followed(
    output: Path, tmp_path: Path, write: Write
) -> None:
    """Pages were written through it, and then lost with it."""
    foreign = tmp_path / "fremd"
    (foreign / "eins").mkdir(parents=True)
    (foreign / "eins/mein.txt").write_bytes(b"Meins")
    output.mkdir()
    (output / "artikel").symlink_to(foreign)
    assert write(FILES) == Written(files=2, changed=2, removed=1)
    assert files_in(foreign) == ["eins/mein.txt"]
    assert not (output / "artikel").is_symlink()
    assert (output / "artikel/eins/index.html").read_bytes() == b"Eins"


@pytest.mark.parametrize("content", [b"Start", b"Anderes"])
def test_a_link_in_place_of_a_page_is_replaced(
    output: Path, tmp_path: Path, content: bytes, write: Write
) -> None:
    foreign = tmp_path / "fremd.html"
    foreign.write_bytes(content)
    output.mkdir()
    (output / "index.html").symlink_to(foreign)
    write(FILES)
    assert foreign.read_bytes() == content
    assert not (output / "index.html").is_symlink()
    assert (output / "index.html").read_bytes() == b"Start"


def test_a_link_to_nowhere_is_removed(output: Path, write: Write) -> None:
    write(FILES)
    (output / "nirgends").symlink_to(output / "gibt-es-nicht")
    assert write(FILES) == Written(files=2, changed=0, removed=1)


def test_an_old_file_gives_way_to_a_folder_and_a_folder_to_a_file(
    output: Path, write: Write
) -> None:
    write({"artikel": b"Datei", "index.html/x": b"Ordner"})
    write(FILES)
    assert files_in(output) == sorted(FILES)


def test_a_staging_folder_becomes_an_empty_output_folder_in_one_step(output: Path) -> None:
    staging = output.parent / ".neu"
    (staging / "artikel").mkdir(parents=True)
    (staging / "artikel/a.html").write_bytes(b"A")
    inode = (staging / "artikel").stat().st_ino
    site = Site(output, ["artikel/a.html"])
    site.clear({})
    assert site.publish(staging, ["artikel/a.html"]) == 1
    assert (output / "artikel").stat().st_ino == inode
    assert not staging.exists()


def test_a_folder_that_is_known_is_not_read(output: Path, write: Write) -> None:
    write(FILES)
    (output / "artikel/eins/fremd.txt").write_bytes(b"Fremd")
    known = {f: (output / f).stat().st_mtime_ns for f in ("", "artikel", "artikel/eins")}
    assert Site(output, FILES).clear(known) == 0
    assert (output / "artikel/eins/fremd.txt").exists()
    known["artikel/eins"] -= 1
    assert Site(output, FILES).clear(known) == 1
    assert not (output / "artikel/eins/fremd.txt").exists()


def test_a_folder_that_changed_a_moment_ago_is_not_remembered(output: Path) -> None:
    """Within one tick of the clock it may change again and look the same."""
    site = Site(output, FILES)
    site.clear({})
    site.write(dict.fromkeys(FILES, b"x"))
    assert site.folder_times() == {"": 0, "artikel": 0, "artikel/eins": 0}
    long_ago = time.time_ns() - 10_000_000_000
    os.utime(output / "artikel", ns=(long_ago, long_ago))
    assert site.folder_times()["artikel"] == long_ago


@pytest.mark.parametrize("place", ["", "content", "content/artikel", "theme/static"])
def test_a_folder_of_sources_is_refused(tmp_path: Path, place: str) -> None:
    sources = (tmp_path / "content", tmp_path / "theme")
    for source in sources:
        source.mkdir()
    folder = tmp_path / place
    with pytest.raises(SettingsError) as refused:
        refuse_foreign_folder(folder, sources)
    assert str(refused.value) == f"OUTPUT_PATH must be a folder of its own, not {folder}"


def test_a_repository_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    with pytest.raises(SettingsError, match="a folder of its own"):
        refuse_foreign_folder(tmp_path, ())


def test_a_link_to_a_foreign_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "output").symlink_to(tmp_path / "content")
    with pytest.raises(SettingsError, match="a folder of its own"):
        refuse_foreign_folder(tmp_path / "output", (tmp_path / "content",))


def test_a_folder_with_somebodys_files_is_refused(tmp_path: Path) -> None:
    """`-o ~/Desktop` would have emptied the desktop."""
    (tmp_path / "brief.odt").write_bytes(b"Lieber")
    with pytest.raises(SettingsError) as refused:
        refuse_foreign_folder(tmp_path, ())
    assert str(refused.value) == (
        f"OUTPUT_PATH must be new, empty or made by an earlier build, not {tmp_path}"
    )


def test_a_new_an_empty_and_an_earlier_folder_are_accepted(tmp_path: Path) -> None:
    refuse_foreign_folder(tmp_path / "neu", ())
    (tmp_path / "leer").mkdir()
    refuse_foreign_folder(tmp_path / "leer", ())
    write_site(tmp_path / "früher", FILES, "ready")
    refuse_foreign_folder(tmp_path / "früher", (tmp_path / "content",))
