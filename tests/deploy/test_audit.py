"""Asking for known weaknesses: what was found is told, and nobody answering stops nothing."""

from __future__ import annotations

import json

import pytest

from tools.setup.audit import of_npm, of_pip, verdict

FOUND = {
    "vulnerabilities": {
        "braces": {"severity": "high"}, "esbuild": {"severity": "moderate"},
    },
    "metadata": {},
}  # fmt: skip


def test_of_npm_what_is_grave_is_told() -> None:
    assert of_npm(json.dumps(FOUND)) == ["npm: braces (high)"]
    assert of_npm(json.dumps({"vulnerabilities": {}, "metadata": {}})) == []


def test_of_pypi_everything_is_told() -> None:
    said = {
        "dependencies": [
            {"name": "pillow", "version": "1.0", "vulns": [{"id": "PYSEC-1"}]},
            {"name": "jinja2", "version": "3.1", "vulns": []},
            {"name": "skipped", "skip_reason": "unknown"},
        ]
    }
    assert of_pip(json.dumps(said)) == ["PyPI: pillow 1.0 (PYSEC-1)"]


@pytest.mark.parametrize(
    "said", ["", "npm error", "[]", '{"error": {"code": "ENOTFOUND"}}', '{"message": "503"}']
)
def test_no_answer_is_not_a_clean_one(said: str) -> None:
    assert of_npm(said) is None and of_pip(said) is None


@pytest.mark.parametrize(
    ("asked", "strict", "code", "line"),
    [
        ({"npm": [], "PyPI": []}, False, 0, "No known weakness."),
        ({"npm": ["npm: a (high)"], "PyPI": []}, False, 1, "Known weakness: npm: a (high)"),
        ({"npm": None, "PyPI": []}, False, 0, "npm did not answer: not checked."),
        ({"npm": None, "PyPI": []}, True, 2, "npm did not answer: not checked."),
        ({"npm": None, "PyPI": ["PyPI: b"]}, False, 1, "Known weakness: PyPI: b"),
    ],
)
def test_only_a_known_weakness_stops_a_build(
    capsys: pytest.CaptureFixture[str],
    asked: dict[str, list[str] | None],
    strict: bool,
    code: int,
    line: str,
) -> None:
    assert verdict(asked, strict) == code
    assert line in capsys.readouterr().out.splitlines()
