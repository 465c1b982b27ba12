"""Where the files for programs lie; the number of the version is part of every address."""

from __future__ import annotations

from plugins.core.routes import API_FILES

INDEX = f"{API_FILES}index.json"


def collection_url(folder: str) -> str:
    """Return the address of the open file of a collection."""
    return f"{API_FILES}{folder}.json"


def page_url(folder: str, number: int) -> str:
    """Return the address of the `number`th file of a collection, counted from the last."""
    return f"{API_FILES}pages/{folder}-{number}.json"


def item_url(folder: str, id: str) -> str:
    """Return the address of what is told of one thing; scenes lie in their tour's folder."""
    return f"{API_FILES}{folder}/{id}.json"


def schema_url(name: str) -> str:
    """Return the address of a JSON Schema."""
    return f"{API_FILES}schema/{name}.json"
