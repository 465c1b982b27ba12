"""theme/translations/<language>/LC_MESSAGES/hub.po -> what the house says in a language.

Babel reads a catalogue once; its phrases are kept under the hash of the file.  A site without
translations never comes here.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from msgspec import DecodeError, json

from plugins.core.errors import HubError
from plugins.core.files import write_whole
from plugins.core.fingerprint import of_bytes
from plugins.core.site import HubSettings

FILE = "LC_MESSAGES/hub.po"
FOLDER = "sprachen"


class NoCatalogue(HubError):
    """The theme has no words in a language in which somebody has written."""


def catalogue_path(theme: Path, code: str) -> Path:
    """Return where a theme keeps what it says in a language."""
    return theme / "translations" / code / FILE


def words_of(settings: HubSettings, code: str) -> dict[str, str]:
    """Return what the house says in a language, by what it says in German."""
    path = catalogue_path(settings.theme, code)
    try:
        content = path.read_bytes()
    except OSError as reason:
        raise NoCatalogue(f"{path} cannot be read: {reason.strerror}") from reason
    kept = settings.cache / FOLDER / f"{code}-{of_bytes(content)}.json"
    with suppress(OSError, DecodeError):
        return dict(json.decode(kept.read_bytes(), type=dict[str, str]))
    words = _read(path)
    for old in kept.parent.glob(f"{code}-*.json"):
        old.unlink(missing_ok=True)
    kept.parent.mkdir(parents=True, exist_ok=True)
    write_whole(kept, json.encode(words))
    return words


def _read(path: Path) -> dict[str, str]:
    from babel.messages.pofile import read_po  # noqa: PLC0415 - when a catalogue has changed only

    with path.open("rb") as file:
        catalogue = read_po(file, abort_invalid=True)
    return {
        str(message.id): str(message.string)
        for message in catalogue
        if message.id and message.string and not message.fuzzy
    }
