"""What editors write: each kind of file with its names, its place and the form that reads it.

A feature names its kinds in its `plugin.py`.  Schemas for text editors and the forms of the
browser's editor are made of them, so that a kind named once is known everywhere.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from plugins.core.fields import Form
from plugins.core.value import Value


class Kind(Value, frozen=True):
    """A kind of file that editors write; the words are German."""

    id: str
    """By this name fields refer to it, and its schema is called so."""
    singular: str
    plural: str
    place: str
    """Where such files lie, below the project's folder; `*` is the name an editor chooses."""
    form: Form
    named_by: tuple[str, ...] = ("title",)
    """The keys from which a new file gets its name."""
    comments: bool = False
    """Whether such files carry comments worth keeping, which an editor of forms would drop."""

    translates: str = ""
    """The id of the kind whose files these say in another language; they take their names."""

    def holds(self, name: str) -> bool:
        """Tell whether a path below the project's folder is that of such a file.

        The name an editor chooses has no dot: `x.en.md` is no article, but says one in English.
        """
        parts, pattern = name.split("/"), self.place.split("/")
        return len(parts) == len(pattern) and all(
            _fits(part, wanted) for part, wanted in zip(parts, pattern, strict=True)
        )

    def files(self, root: Path) -> tuple[Path, ...]:
        """Return the files of this kind below the project's folder."""
        found = sorted(root.glob(self.place))
        return tuple(path for path in found if self.holds(path.relative_to(root).as_posix()))

    @property
    def single(self) -> bool:
        """Tell whether there is one such file only."""
        return "*" not in self.place

    @property
    def markdown(self) -> bool:
        """Tell whether the form reads the head of a Markdown text, not a whole file."""
        return self.place.endswith(".md")

    @property
    def suffix(self) -> str:
        """Return what such files end on, without the dot."""
        return PurePosixPath(self.place).suffix.removeprefix(".")


def _fits(part: str, wanted: str) -> bool:
    before, star, behind = wanted.partition("*")
    if not star:
        return part == wanted
    chosen = part.removeprefix(before).removesuffix(behind)
    return part == before + chosen + behind and bool(chosen) and "." not in chosen
