"""Rules of the house style that no linter checks: sizes, docstrings, a test for every file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

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


def functions(tree: ast.AST) -> Iterator[Function]:
    """Give every function and method."""
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def name_of(file: Path) -> str:
    """Return a file's path below plugins/."""
    return file.relative_to(PLUGINS).as_posix()


@cache
def tree_of(file: Path) -> ast.Module:
    """Return a file's syntax tree."""
    return ast.parse(file.read_bytes())


def test_files_are_short() -> None:
    for file in FILES:
        limit, _ = LONG_FILES.get(name_of(file), (LONGEST_FILE, ""))
        lines = len(file.read_text(encoding="utf-8").splitlines())
        assert lines <= limit, f"{name_of(file)}: {lines} lines"


def test_functions_are_short() -> None:
    for file in FILES:
        for function in functions(tree_of(file)):
            lines = (function.end_lineno or 0) - function.lineno + 1
            where = f"{name_of(file)}:{function.name}"
            assert lines <= LONGEST_FUNCTION or where in LONG_FUNCTIONS, f"{where}: {lines} lines"


def test_functions_take_few_parameters() -> None:
    for file in FILES:
        for function in functions(tree_of(file)):
            given = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
            own = [parameter for parameter in given if parameter.arg not in ("self", "cls")]
            assert len(own) <= MOST_PARAMETERS, f"{name_of(file)}:{function.name}: {len(own)}"


def test_everything_public_has_a_docstring() -> None:
    for file in FILES:
        assert ast.get_docstring(tree_of(file)), f"{name_of(file)} itself has none"
        for node in _public(tree_of(file)):
            assert ast.get_docstring(node), f"{name_of(file)}:{node.name} has none"


def test_no_state_at_module_level() -> None:
    for file in FILES:
        for node in ast.walk(tree_of(file)):
            assert not isinstance(node, ast.Global), f"{name_of(file)}:{node.lineno}: global"


def test_every_file_has_its_test_file() -> None:
    for file in FILES:
        if file.name in ("plugin.py", "__main__.py") or not _does_anything(file):
            continue  # whole-site tests cover the edges; plain values need no test
        own = ROOT / "tests" / Path(name_of(file)).parent / f"test_{file.name}"
        is_there = own.is_file() or name_of(file) in TESTED_ELSEWHERE
        assert is_there, f"{own.relative_to(ROOT)} is missing"


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
    tree = tree_of(file)
    module_level = any(isinstance(node, Function) for node in tree.body)
    return module_level or any(_statements(function) > 1 for function in functions(tree))


def _statements(function: Function) -> int:
    return len(function.body) - (ast.get_docstring(function) is not None)
