"""Write schemas/*.schema.json from the forms with which the build reads: make schemas."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from plugins.core.fields import Form
from plugins.core.schema import json_schema
from plugins.tours.forms import TOUR

FOLDER = Path(__file__).resolve().parents[2] / "schemas"
FORMS: Mapping[str, tuple[Form, str]] = MappingProxyType({"tour": (TOUR, "Eine 360°-Tour")})


def schema_files() -> dict[str, str]:
    """Return the text of every schema by its file name."""
    return {
        f"{name}.schema.json": json_schema(form, title) for name, (form, title) in FORMS.items()
    }


def main() -> None:
    """Write all schemas."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in schema_files().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
