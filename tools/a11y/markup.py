"""Runs the checkers of finished HTML, vnu and html-validate, over files or folders."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.builders import ROOT
from tools.a11y.model import HTML_VALIDATE, VNU, Finding
from tools.setup.java import JAVA
from tools.setup.programs import find

JAR = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"
PROGRAM = ROOT / "node_modules/.bin/html-validate"
RULES = ROOT / "tests/site/html-validate.json"

Found = tuple[str, Finding]


def vnu(*places: Path) -> list[Found]:
    """Return what vnu says about HTML files, each with the path of its file."""
    java = find(JAVA)
    if java is None:
        raise FileNotFoundError(f"{JAVA.title} is missing. {JAVA.remedy}")
    options = ["-Xss4m", "-jar", str(JAR), "--format", "json", "--skip-non-html"]
    done = _run([java, *options, *map(str, places)])
    return [
        (
            str(m["url"]).removeprefix("file:"),
            Finding(VNU, "vnu", f"Zeile {m.get('lastLine', 0)}", m["message"]),
        )
        for m in json.loads(done.stderr)["messages"]
    ]


def html_validate(*patterns: str) -> list[Found]:
    """Return what html-validate says about HTML files, each with the path of its file."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder, "result.json")
        options = ["--config", str(RULES), "--formatter", f"json={result}"]
        done = _run([str(PROGRAM), *options, *patterns])
        if not result.is_file():
            raise RuntimeError(done.stderr)
        return list(_messages(json.loads(result.read_text(encoding="utf-8"))))


def _messages(files: list[dict[str, object]]) -> Iterator[Found]:
    for file in files:
        for m in file["messages"]:  # type: ignore[attr-defined]
            where = f"Zeile {m['line']}"
            yield str(file["filePath"]), Finding(HTML_VALIDATE, m["ruleId"], where, m["message"])


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
