"""Rules of the house style that no linter checks: sizes, docstrings, a test for every file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLUGINS = ROOT / "plugins"
LONGEST_FUNCTION = 40
LONGEST_FILE = 300
MOST_PARAMETERS = 6

# Longer than 300 lines, each for a reason; the number is its own limit.
LONG_FILES = {
    "core/fields.py": (420, "one small class for each kind of field; the list is the product"),
    "tours/model.py": (480, "what a tour is, in flat values with a sentence each; no logic"),
}
LONG_FUNCTIONS: dict[str, str] = {}

# Files without a test file of the same name, and where they are tested instead.
TESTED_ELSEWHERE: dict[str, str] = {
    "adapter.py": "site/ and broken/: it is the joint to Pelican",
    "build/order.py": "site/ and broken/: it is the order of a whole build",
    "build/entrance.py": "site/ and checks/test_command.py: with and without Pelican",
    "checks/compile.py": "checks/test_cases.py: all rules together over one site",
    "checks/together.py": "checks/test_command.py: what only shows in a whole site",
    "core/complaints.py": "core/test_yamlfile.py: what it explains comes from there",
}

Function = ast.FunctionDef | ast.AsyncFunctionDef
FILES = sorted(path for path in PLUGINS.rglob("*.py") if path.name != "__init__.py")
by_file = pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PLUGINS)))


def functions(tree: ast.AST) -> Iterator[Function]:
    """Give every function and method."""
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def name_of(file: Path) -> str:
    """Return a file's path below plugins/."""
    return file.relative_to(PLUGINS).as_posix()


@by_file
def test_file_is_short(file: Path) -> None:
    limit, _ = LONG_FILES.get(name_of(file), (LONGEST_FILE, ""))
    assert len(file.read_text(encoding="utf-8").splitlines()) <= limit


@by_file
def test_functions_are_short(file: Path) -> None:
    for function in functions(ast.parse(file.read_bytes())):
        lines = (function.end_lineno or 0) - function.lineno + 1
        where = f"{name_of(file)}:{function.name}"
        assert lines <= LONGEST_FUNCTION or where in LONG_FUNCTIONS, f"{where}: {lines} lines"


@by_file
def test_functions_take_few_parameters(file: Path) -> None:
    for function in functions(ast.parse(file.read_bytes())):
        parameters = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
        own = [parameter for parameter in parameters if parameter.arg not in ("self", "cls")]
        assert len(own) <= MOST_PARAMETERS, f"{function.name} takes {len(own)}"


@by_file
def test_everything_public_has_a_docstring(file: Path) -> None:
    tree = ast.parse(file.read_bytes())
    assert ast.get_docstring(tree), "the file itself has none"
    for node in _public(tree):
        assert ast.get_docstring(node), f"{node.name} has none"


@by_file
def test_no_state_at_module_level(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_bytes())):
        assert not isinstance(node, ast.Global), f"line {node.lineno}: global"


@by_file
def test_file_has_its_test_file(file: Path) -> None:
    name = name_of(file)
    if file.name in ("plugin.py", "__main__.py") or not _does_anything(file):
        return  # whole-site tests cover the edges; plain values need no test
    own = ROOT / "tests" / Path(name).parent / f"test_{file.name}"
    assert own.is_file() or name in TESTED_ELSEWHERE, f"{own.relative_to(ROOT)} is missing"


def test_exceptions_are_still_needed() -> None:
    lengths = {name_of(f): len(f.read_text(encoding="utf-8").splitlines()) for f in FILES}
    assert {name for name in LONG_FILES if lengths.get(name, 0) <= LONGEST_FILE} == set()
    assert {name for name in TESTED_ELSEWHERE if name not in lengths} == set()


def _public(tree: ast.Module) -> Iterator[ast.ClassDef | Function]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (m for m in node.body if isinstance(m, Function) and m.name[0] != "_")


def _does_anything(file: Path) -> bool:
    """Tell whether a file has a function of more than one statement, or any at module level."""
    tree = ast.parse(file.read_bytes())
    module_level = any(isinstance(node, Function) for node in tree.body)
    return module_level or any(_statements(function) > 1 for function in functions(tree))


def _statements(function: Function) -> int:
    return len(function.body) - (ast.get_docstring(function) is not None)
