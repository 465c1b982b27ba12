from __future__ import annotations

from pathlib import Path

from tests.bench.corpus import make_corpus
from tests.bench.rounds import CHECKED, STEPS, Comparison, Run, alternate
from tests.bench.sides import Side

# Copies the article into the output, but only when there is none yet: quick and wrong.
MAKE = "cat artikel.md template.html > out/index.html"
LAZY = f"mkdir -p out kept/pictures; test -e out/index.html || {MAKE}"
RIGHT = f"mkdir -p out kept/pictures; {MAKE}"
PIECES = make_corpus(3).articles


def side(folder: Path, name: str, script: str) -> Side:
    own = folder / name
    own.mkdir()
    (own / "template.html").write_text("<body></body>")
    (own / "kept" / "pictures").mkdir(parents=True)
    return Side(
        name=name, folder=own, output="out", made=("out", "kept"), pictures="kept/pictures",
        command=("sh", "-c", script), server=(), template="template.html",
        article=lambda piece: ("artikel.md", piece.title + piece.body),
    )  # fmt: skip


def test_the_sides_take_turns_and_every_step_is_measured(tmp_path: Path) -> None:
    sides = [side(tmp_path, name, RIGHT) for name in ("a", "b")]
    runs = [part for part in alternate(sides, PIECES, 2, 0) if isinstance(part, Run)]
    order = [(name, step) for name in "abab" for step in STEPS]
    assert [(run.side, run.step) for run in runs] == order


def test_a_build_that_leaves_something_stale_is_found(tmp_path: Path) -> None:
    sides = [side(tmp_path, "right", RIGHT), side(tmp_path, "lazy", LAZY)]
    found = [part for part in alternate(sides, PIECES, 1, 0) if isinstance(part, Comparison)]
    assert [(one.side, one.step, one.files) for one in found] == [
        *(("right", step, ()) for step in CHECKED),
        *(("lazy", step, ("index.html",)) for step in CHECKED),
    ]


def test_pictures_can_be_left_where_they_are(tmp_path: Path) -> None:
    one = side(tmp_path, "one", RIGHT)
    one.write(PIECES[0])
    one.build()
    (one.folder / "kept" / "pictures" / "a.jpg").touch()
    (one.folder / "kept" / "other").touch()
    one.clean_but_pictures()
    left = {path.relative_to(one.folder).as_posix() for path in one.folder.rglob("*")}
    assert left == {"artikel.md", "template.html", "kept", "kept/pictures", "kept/pictures/a.jpg"}
    one.clean()
    assert {path.name for path in one.folder.iterdir()} == {"artikel.md", "template.html"}
