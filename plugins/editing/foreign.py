"""Keeps the editor from asking other hosts on its own.

As npm brings it, it asks for fonts, for its newest version and for the state of GitHub and GitLab
without anybody having chosen so.  All that is led to files of ours.  What is left in it are links,
and services that work only when an editor signs in or asks for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from plugins.core.errors import ToolError

ANSWER = "package.json"  # what is asked for instead: the version, and nothing of any state
PACKAGES = "https://unpkg.com"
STATES = (
    "https://www.githubstatus.com/api/v2/status.json",
    "https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7",
)
_OWN_PACKAGE = f"{PACKAGES}/@sveltia/cms"
_FONT = re.compile(
    r"https://cdn\.jsdelivr\.net/fontsource/fonts/([a-z0-9-]+)(?::vf)?@[0-9.]+/([a-z0-9-]+)\.woff2"
)


def without_asking(script: str, answers: str, assets: str, names: Iterable[str]) -> str:
    """Return the editor's script with addresses of ours in the place of foreign ones.

    `answers` and `assets` are folders of ours, `names` the files in the second.  ToolError when
    something is not where it was: another version may ask other hosts.
    """
    replacements = [
        *((address, f"{answers}/{ANSWER}") for address in STATES),
        (_OWN_PACKAGE, answers),
        (PACKAGES, answers),
    ]
    for address, own in replacements:
        if address not in script:
            raise ToolError(f"the editor asks {address} no more; look what it asks instead")
        script = script.replace(address, own)
    fonts = tuple(name for name in names if name.endswith(".woff2"))
    script, found = _FONT.subn(lambda match: f"{assets}/{_font(match, fonts)}", script)
    if found != len(fonts):
        raise ToolError(f"the editor has {len(fonts)} fonts and asks for {found}")
    return script


def _font(match: re.Match[str], names: tuple[str, ...]) -> str:
    """Return the file that is the font of an address."""
    family, cut = match.groups()
    for name in names:
        if name.startswith(f"{family}-{cut}-"):
            return name
    raise ToolError(f"the editor asks for a font that it does not bring: {match[0]}")
