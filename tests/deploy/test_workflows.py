"""What CI is told: it fits the schemas, knows no secret where strangers run, and its steps run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.deploy.workflows import GITHUB, GITLAB, commands, jobs, loaded, steps

NAMES = sorted(path.stem for path in GITHUB.glob("*.yml"))
RUNS = os.environ.get("HUB_WORKFLOWS") == "run"


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", sorted(GITHUB.glob("*.yml"))),
        ("custom.github-workflows-require-timeout", sorted(GITHUB.glob("*.yml"))),
        ("vendor.gitlab-ci", [GITLAB]),
        ("vendor.dependabot", [ROOT / ".github" / "dependabot.yml"]),
        ("vendor.renovate", [ROOT / "renovate.json"]),
    ],
)
def test_every_file_fits_its_schema(schema: str, files: list[Path]) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)
    assert files and done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_actions_are_pinned_to_commits_and_say_of_which_release(name: str) -> None:
    uses = re.findall(r"uses: *(.*)", (GITHUB / f"{name}.yml").read_text("utf-8"))
    assert len(uses) == sum("uses" in step for step in steps(name)) > 0
    for use in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use), use


def test_an_action_has_the_same_commit_everywhere() -> None:
    pins: dict[str, set[str]] = {}
    for name in NAMES:
        for step in steps(name):
            action, _, commit = step.get("uses", "").partition("@")
            pins.setdefault(action, set()).add(commit)
    assert all(len(commits) == 1 for commits in pins.values())


def test_where_strangers_run_there_is_no_secret_and_nothing_may_be_written() -> None:
    text = (GITHUB / "test.yml").read_text("utf-8")
    assert "secrets." not in text and "pull_request_target" not in text
    assert loaded(GITHUB / "test.yml")["permissions"] == {"contents": "read"}
    assert all("permissions" not in job for job in jobs("test").values())
    assert "pull_request" not in loaded(GITHUB / "publish.yml")["on"]


def test_who_knows_a_secret_builds_nothing_and_who_builds_knows_none() -> None:
    for name, job in jobs("publish").items():
        text = str(job)
        assert ("secrets." in text) == (name == "deploy")
    ran = [step.get("run", "") for step in jobs("publish")["deploy"]["steps"]]
    assert not any("npm" in command or "make publish" in command for command in ran)


@pytest.mark.parametrize("name", NAMES)
def test_no_step_leaves_a_token_or_puts_words_of_others_into_a_command(name: str) -> None:
    for step in steps(name):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"
        assert "${{" not in step.get("run", ""), "an expression in a command can be anything"


def test_every_command_of_ours_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z0-9-]+):", makefile, re.MULTILINE))
    for command in commands():
        for target in re.findall(r"\bmake ([a-z0-9-]+)\b", command):
            assert target in targets, command
        for path in re.findall(r"(?:^|\s)(\.ci/\w+|tools/\S+\.py)", command):
            assert os.access(ROOT / path, os.R_OK), command


def test_who_keeps_a_cache_prunes_it() -> None:
    """Each run starts with what the last one left: without that it would only grow."""
    keeping = [
        [step.get("run", "") for step in job["steps"]]
        for name in NAMES
        for job in jobs(name).values()
        if any(step.get("with", {}).get("path") == ".cache" for step in job["steps"])
    ]
    keeping += [
        job["script"]
        for job in loaded(GITLAB).values()
        if isinstance(job, dict) and job.get("extends") == ".keeping"
    ]
    assert len(keeping) == 6
    assert all("make prune" in commands for commands in keeping)


def test_both_publish_daily_and_one_release_at_a_time() -> None:
    publish = loaded(GITHUB / "publish.yml")
    assert publish["on"]["schedule"] and publish["concurrency"]["cancel-in-progress"] == "false"
    gitlab = loaded(GITLAB)
    assert gitlab["pages"]["resource_group"] == gitlab["deploy"]["resource_group"]


@pytest.mark.skipif(not RUNS, reason="HUB_WORKFLOWS=run runs the steps in a clean folder: minutes")
@pytest.mark.parametrize("job", ["check", "audit"])
def test_the_steps_run_in_a_clean_folder(tmp_path: Path, job: str) -> None:
    """A fresh clone of the last commit, each command in a shell as GitHub starts it."""
    folder = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    keep = ("PATH", "HOME", "LANG", "PIP_INDEX_URL", "PIP_CONFIG_FILE", "NPM_CONFIG_REGISTRY")
    environment = {key: os.environ[key] for key in keep if key in os.environ}
    for step in jobs("test")[job]["steps"]:
        if "run" in step:
            command = step["run"] if os.geteuid() else step["run"].replace("sudo ", "")
            shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", command]
            done = subprocess.run(
                shell, cwd=folder, env={**environment, "CI": "true"}, check=False,
                capture_output=True, text=True,
            )  # fmt: skip
            assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    if job == "check":
        assert (folder / "output" / "index.html").is_file()
