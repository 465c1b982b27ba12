"""`python -m tools.translations`: bring the catalogues of gettext up to what the house says.

New phrases get an empty translation, those that nobody says any more go.
"""

from __future__ import annotations

from io import BytesIO

from babel.messages import Catalog
from babel.messages.pofile import read_po, write_po

from plugins.build.catalogues import catalogue_path
from tools.translations.said import ROOT, all_said

LANGUAGES = ("en",)
HEAD = """\
# What the site says on its pages in another language. `make messages` brings it up to date.
msgid ""
msgstr ""
"Language: {code}\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def updated(code: str) -> Catalog:
    """Return the catalogue of a language with every phrase that is said, and no other."""
    template = Catalog(charset="utf-8")
    for text, places in all_said().items():
        template.add(text, locations=[(place, 0) for place in places])
    path = catalogue_path(ROOT / "theme", code)
    if path.is_file():
        with path.open("rb") as file:
            known = read_po(file, locale=code)
    else:
        known = Catalog(locale=code, charset="utf-8", fuzzy=False)
    known.update(template, no_fuzzy_matching=True)
    known.obsolete.clear()
    return known


def written(catalogue: Catalog, code: str) -> bytes:
    """Return a catalogue as a file; its head says nothing that changes from day to day."""
    phrases = BytesIO()
    write_po(phrases, catalogue, width=100, sort_output=True, omit_header=True)
    return HEAD.format(code=code).encode() + phrases.getvalue()


def main() -> None:
    """Write every catalogue and say what is still to be translated."""
    for code in LANGUAGES:
        catalogue = updated(code)
        path = catalogue_path(ROOT / "theme", code)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written(catalogue, code))
        for message in catalogue:
            if message.id and not message.string:
                print(f"{path.relative_to(ROOT)}: {message.id}")


if __name__ == "__main__":
    main()
