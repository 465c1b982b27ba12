"""The repository into which the browser's editor commits, as a setting names it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from plugins.core.errors import SettingsError
from plugins.core.value import Value

SERVICES = ("github", "gitlab")
_SETTING = "HUB_EDITING_BACKEND"
_REPO = re.compile(r"[\w.-]+(/[\w.-]+)+")


class Repository(Value, frozen=True):
    """Where a repository is: the service, its name there, and what one may leave out."""

    service: str
    name: str
    branch: str = ""
    host: str = ""
    """Scheme and host of a service of one's own, such as openCode; empty for the public one."""
    app: str = ""
    """The id under which the service knows the hub, for signing in without an access token."""


_KEYS = {"name": "service", "repo": "name", "branch": "branch", "base_url": "host", "app_id": "app"}


def repository_of(value: object) -> Repository | None:
    """Return the repository that a setting names; None where it names none."""
    if value == {}:
        return None
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        raise SettingsError(f"{_SETTING} must be a dictionary of texts, not {value!r}")
    if not {"name", "repo"} <= value.keys() <= _KEYS.keys():
        raise SettingsError(
            f"{_SETTING} must have name and repo and may have {', '.join([*_KEYS][2:])},"
            f" not {', '.join(map(str, value))}"
        )
    repository = Repository(**{_KEYS[key]: text for key, text in value.items()})
    _check(repository)
    return repository


def _check(repository: Repository) -> None:
    if repository.service not in SERVICES:
        raise SettingsError(
            f"{_SETTING}: name must be one of {', '.join(SERVICES)}, not {repository.service!r}"
        )
    if not _REPO.fullmatch(repository.name):
        raise SettingsError(f"{_SETTING}: repo must be owner/name, not {repository.name!r}")
    parts = urlsplit(repository.host)
    if repository.host and (parts.scheme != "https" or not parts.hostname or parts.path):
        raise SettingsError(
            f"{_SETTING}: base_url must be https and host without a final slash,"
            f" not {repository.host!r}"
        )
    if repository.app and repository.service != "gitlab":
        raise SettingsError(f"{_SETTING}: app_id is for gitlab only")
