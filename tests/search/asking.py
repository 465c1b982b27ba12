"""Questions to an index by the script that visitors' browsers run, here in Node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from plugins.search.index import index_of
from plugins.search.model import Record
from tests.builders import ROOT

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Answer:
    """What a question found."""

    urls: tuple[str, ...]
    instead: str
    loose: bool
    files: tuple[str, ...]
    """The files of the index that were fetched for it."""


def make_record(url: str = "/eins/", **changes: Any) -> Record:
    """Return an article of Handel; without changes it has hardly a word."""
    values: dict[str, Any] = {
        "kind": "article", "title": "Titel", "kicker": "", "summary": "", "body": "",
        "day": "2018-07-04", "rubric": "handel", **changes,
    }  # fmt: skip
    return Record(url, **values)


def written_index(folder: Path, records: Sequence[Record]) -> Path:
    """Write the index of some records into a folder."""
    folder.mkdir(exist_ok=True)
    for file in index_of(records):
        (folder / file.name).write_bytes(file.content)
    return folder


def ask(folder: Path, *questions: str, **choice: str) -> list[Answer]:
    """Return the answers to some questions."""
    asked = [{"question": question, "choice": choice} for question in questions]
    answers = _run(folder, {"questions": asked})
    return [
        Answer(tuple(one["urls"]), one["instead"], one["loose"], tuple(one["files"]))
        for one in answers
    ]


def stems_of(words: Sequence[str], english: bool = False) -> tuple[list[str], list[str]]:
    """Return the stems of words, and the words of the whole text, as the script sees them."""
    stems, spoken = _run(HERE, {"words": list(words), "english": english})
    return stems, spoken


@cache
def pairs() -> tuple[tuple[str, str], ...]:
    """Return a question and the compound it must find, line by line."""
    lines = (HERE / "compounds.txt").read_text(encoding="utf-8").splitlines()
    return tuple((question, compound) for question, compound in (line.split() for line in lines))


@cache
def _script() -> Path:
    """Return the questioner with the visitors' script, bundled once for a run of tests."""
    made = Path(mkdtemp()) / "ask.mjs"
    esbuild = ROOT / "node_modules" / ".bin" / "esbuild"
    options = ["--bundle", "--format=esm", "--platform=node", "--log-level=warning"]
    subprocess.run([str(esbuild), str(HERE / "ask.mjs"), *options, f"--outfile={made}"], check=True)
    return made


def _run(folder: Path, asked: Mapping[str, Any]) -> Any:
    done = subprocess.run(
        ["node", "--no-warnings", str(_script()), str(folder)],
        input=json.dumps(asked), capture_output=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    return json.loads(done.stdout)
