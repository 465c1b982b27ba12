"""EditorJob -> the editor's files in the cache: its package without foreign addresses, bundled."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from plugins.core import routes
from plugins.core.esbuild import run_esbuild
from plugins.core.sealed import SEAL, is_sealed, sealed_folder
from plugins.editing.foreign import ANSWER, without_asking
from plugins.editing.model import NAME, Editor, EditorFile, EditorJob

_NOTE = "bundle.json"  # esbuild's own note of what it made of what
_LANGUAGE = "de.json"  # the only one besides English, which is part of the editor
_OPTIONS = (
    "--bundle",
    "--minify",
    "--splitting",
    "--format=esm",
    "--target=es2022",
    "--charset=utf8",
    "--legal-comments=none",
    # Colours for code in some 300 languages; nobody asks for them here.
    "--external:@shikijs/langs/*",
    "--external:@shikijs/themes/*",
    "--entry-names=[name].[hash]",
    "--chunk-names=[name].[hash]",
    "--preserve-symlinks",
)
_ASSETS = "assets"  # where the editor's script expects them, beside itself
_LICENCE = "LICENSE.txt"
_COPY = "package"
_MODULES = "node_modules"


def make_editor(job: EditorJob) -> Editor:
    """Return the editor's finished files; they are made only when the cache has none."""
    note = job.folder / _NOTE
    if not is_sealed(job.folder):
        with sealed_folder(job.folder, lambda: is_sealed(job.folder)) as made:
            _make(job, made)
    outputs = json.loads(note.read_text(encoding="utf-8"))["outputs"]
    script = next(
        Path(path).name
        for path, output in outputs.items()
        if Path(output.get("entryPoint", "")).name == job.script.name
    )
    return Editor(routes.EDITING_FILES + script, tuple(_files(job.folder)))


def _files(folder: Path) -> Iterator[EditorFile]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in (_NOTE, SEAL):
            yield EditorFile(routes.EDITING_FILES + name, path)


def _make(job: EditorJob, folder: Path) -> None:
    """Bundle a copy of the package that asks nobody else; the copy is thrown away."""
    _copy(job, folder)
    run_esbuild(_options(job), folder, job.node_modules, "the editor")
    shutil.move(folder / _COPY / "npm" / _ASSETS, folder / _ASSETS)
    shutil.rmtree(folder / _COPY)
    for name in (job.script.name, _MODULES):
        (folder / name).unlink()
    own = folder / job.package.version
    own.mkdir()
    (own / ANSWER).write_text(json.dumps({"version": job.package.version}) + "\n", encoding="utf-8")
    shutil.copy(job.package.folder / _LICENCE, own / _LICENCE)


def _copy(job: EditorJob, folder: Path) -> None:
    """Put together what is bundled, under names that are the same wherever the cache lies."""
    package, copy = job.package, folder / _COPY
    shutil.copytree(package.folder / "npm", copy / "npm", ignore=shutil.ignore_patterns("*.map"))
    (copy / "locales").mkdir()
    shutil.copy(package.folder / "locales" / _LANGUAGE, copy / "locales")
    shutil.copy(job.script, folder / job.script.name)
    (folder / _MODULES).symlink_to(job.node_modules.resolve(), target_is_directory=True)
    assets = routes.EDITING_FILES + _ASSETS
    answers = routes.EDITING_FILES + package.version
    names = sorted(path.name for path in (copy / "npm" / _ASSETS).iterdir())
    main = copy / "npm" / "index.js"
    script = main.read_text(encoding="utf-8")
    main.write_text(without_asking(script, answers, assets, names), encoding="utf-8")
    for chunk in (copy / "npm" / "chunks").iterdir():
        _flatten(chunk)


def _flatten(chunk: Path) -> None:
    """Let a part of the editor look for its assets beside itself: all parts lie in one folder."""
    text = chunk.read_text(encoding="utf-8")
    chunk.write_text(text.replace(f"`../{_ASSETS}/", f"`{_ASSETS}/"), encoding="utf-8")


def _options(job: EditorJob) -> list[str]:
    languages = sorted(path.name for path in (job.package.folder / "locales").iterdir())
    return [
        job.script.name,
        *_OPTIONS,
        *(f"--external:../locales/{name}" for name in languages if name != _LANGUAGE),
        f"--alias:{NAME}=./{_COPY}/npm/index.js",
        "--outdir=.",
        f"--metafile={_NOTE}",
    ]
