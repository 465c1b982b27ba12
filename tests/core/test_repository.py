"""The repository of the browser's editor; what is wrong with it is in broken/test_settings.py."""

from __future__ import annotations

from plugins.core.repository import Repository, repository_of


def test_without_a_name_there_is_none() -> None:
    assert repository_of({}) is None


def test_a_repository_may_be_on_a_service_of_ones_own() -> None:
    value = {
        "name": "gitlab", "repo": "stadt/digital/hub", "branch": "entwurf",
        "base_url": "https://gitlab.opencode.de", "app_id": "abc",
    }  # fmt: skip
    assert repository_of(value) == Repository(
        "gitlab", "stadt/digital/hub", "entwurf", "https://gitlab.opencode.de", "abc"
    )
