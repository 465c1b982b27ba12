"""Which files are read together, and with what."""

from __future__ import annotations

from pathlib import Path

from plugins.core.folders import Listed, Stamp
from plugins.core.readings import Prosaist, file_inputs, folder_inputs


def listed(*names: str) -> tuple[Listed, ...]:
    stamp = Stamp(1, 2, 3, 4)
    return tuple(Listed(f"/hub/{name}", name, stamp, False) for name in names)


def test_every_file_of_a_folder_with_its_suffix_is_an_input() -> None:
    files = listed(
        "content/artikel/a.md", "content/artikel/2018/b.md", "content/artikel/c.txt",
        "content/artikel-alt/d.md", "content/seiten/e.md",
    )  # fmt: skip
    inputs = file_inputs(files, "content/artikel", ".md")
    assert [(str(item.path), item.name) for item in inputs] == [
        ("/hub/content/artikel/a.md", "content/artikel/a.md"),
        ("/hub/content/artikel/2018/b.md", "content/artikel/2018/b.md"),
    ]
    assert inputs[0].parts == files[:1]


def test_every_folder_with_a_file_in_it_is_one_input() -> None:
    files = listed(
        "tours/lies-mich.md", "tours/markt/panoramas/a.jpg", "tours/markt/tour.yaml",
        "tours/platz/tour.yaml",
    )  # fmt: skip
    markt, platz = folder_inputs(files, Path("/hub/tours"))
    assert (markt.path, markt.name) == (Path("/hub/tours/markt"), "tours/markt")
    assert markt.parts == files[1:3]
    assert (platz.name, platz.parts) == ("tours/platz", files[3:])


def test_a_process_sets_one_markdown_reader_up_for_all_its_texts() -> None:
    prosaist = Prosaist()
    assert prosaist.reader is prosaist.reader
