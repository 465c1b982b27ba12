"""What an address of this site looks like, and what is wrong with one that is none."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from plugins.core import routes
from plugins.core.wording import quoted

Complaint = tuple[str, str]
"""What is wrong, and the remedy."""

# Letters of any language and what other systems put into addresses; nothing that a server's
# configuration could take for its own.
_PART = re.compile(r"[\w~+,@!=()-][\w.~+,@!=()-]*")
_OUTSIDE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
_PAGE = (".html", ".htm")


def normal(text: str) -> str:
    """Return an address in the one spelling by which files and servers know it."""
    return unicodedata.normalize("NFC", text.strip())


def complaint_of(address: str) -> Complaint | None:
    """Return what keeps an address from being one of this site's; None when nothing does."""
    if _OUTSIDE.match(address):
        path = urlsplit(address).path
        example = path if path.startswith("/") and path != "/" else "/artikel/beispiel/"
        return (
            f"{quoted(address)} ist keine Adresse dieser Website",
            f"Nur den Teil ab dem Schrägstrich nach dem Namen schreiben, wie {quoted(example)}.",
        )
    if not address.startswith("/"):
        return f"{quoted(address)} beginnt nicht mit „/“", f"{quoted('/' + address)} schreiben."
    return _of_signs(address) or _of_end(address)


def _of_signs(address: str) -> Complaint | None:
    if "?" in address:
        before = address.partition("?")[0]
        return (
            f"{quoted(address)} enthält „?“, und was dahinter steht, lässt sich nicht umleiten",
            f"Nur {quoted(before)} schreiben.",
        )
    if "#" in address:
        before = address.partition("#")[0]
        return (
            f"{quoted(address)} enthält „#“, und was dahinter steht, erfährt kein Server",
            f"Nur {quoted(before)} schreiben.",
        )
    if "%" in address:
        return (
            f"{quoted(address)} ist verschlüsselt geschrieben",
            f"{quoted(unquote(address))} schreiben.",
        )
    if not all(_PART.fullmatch(part) for part in address.removesuffix("/").split("/")[1:]):
        return (
            f"{quoted(address)} enthält, was in einer Adresse nicht erlaubt ist",
            "Buchstaben, Ziffern und Bindestriche zwischen einzelnen Schrägstrichen schreiben.",
        )
    return None


def _of_end(address: str) -> Complaint | None:
    if address.endswith("/") or "." in address.rpartition("/")[2]:
        return None
    return (
        f"Der Adresse {quoted(address)} fehlt der Schrägstrich am Ende",
        f"{quoted(address + '/')} schreiben; nur Dateien wie „bericht.html“ enden ohne.",
    )


def has_page(address: str) -> bool:
    """Tell whether a page can stand at an address: there is none at that of a PDF file."""
    return address.endswith(("/", *_PAGE))


def key_of(address: str) -> str:
    """Return what addresses of the same file have in common, on any file system."""
    return routes.output_path(address).casefold()


def folders_of(key: str) -> tuple[str, ...]:
    """Return every path in which a file of this key lies."""
    parts = key.split("/")
    return tuple("/".join(parts[:end]) for end in range(1, len(parts)))
