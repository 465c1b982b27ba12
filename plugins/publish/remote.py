"""Releases on a server, by rsync over SSH: nothing has to be installed there but rsync.

The server has the same layout as `shelf.py`.  A release is sent under a hidden name, its bytes
are hashed over there and compared with what they are here, and only then is it given its name
and made live; each of these two is one step.  A deploy that ends in between is taken up by the
next one.
"""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from plugins.core.errors import HubError
from plugins.publish.addresses import SshAddress
from plugins.publish.model import Manifest, SiteFile
from plugins.publish.shelf import RELEASE, NoSuchRelease

# Each gets the folder as $1 and, where it needs one, a release as $2.
_LOOK = """
cd "$1" 2>/dev/null || exit 0
printf 'current %s\\n' "$(readlink current)"
printf 'previous %s\\n' "$(readlink previous)"
for one in releases/*/manifest.json; do
  [ -f "$one" ] && stat -c '%Y %n' "$one"
done
true
"""
_VERIFY = """
cd "$1/releases/$2" && mkdir -p site && cd site
[ "$(find . ! -type d | wc -l)" -eq "$3" ] || { echo 'other files lie there' >&2; exit 1; }
sha256sum --check --strict --quiet - >&2
"""
# A release gets its name, unless it has it, and is made live; with $3 it also becomes the newest.
_SWITCH = (
    """
cd "$1"
[ -d "releases/$2" ] || [ -z "$3" ] || mv -T "releases/.neu-$2" "releases/$2"
[ -d "releases/$2/site" ]
[ -z "$3" ] || touch "releases/$2/manifest.json"
old=$(readlink current || true)
if [ -n "$old" ] && [ "$old" != "releases/$2/site" ]; then
  ln -sfn "$old" ".previous.neu-$$" && mv -Tf ".previous.neu-$$" previous
fi
ln -sfn "releases/$2/site" ".current.neu-$$" && mv -Tf ".current.neu-$$" current
"""
    + _LOOK
)
# What was left by those who were killed goes after a day, old releases at once.
_PRUNE = """
cd "$1"
find . -maxdepth 1 -type l -name '.*.neu-*' -mmin +60 -delete
cd releases
find . -maxdepth 1 -type d -name '.neu-*' -mmin +1440 -exec rm -rf {} +
shift
for one in "$@"; do
  mv -T "$one" ".neu-alt-$one" && rm -rf ".neu-alt-$one"
done
"""


class RemoteFailed(HubError):
    """Says what a server, or the way to it, refused."""


class Remote:
    """A folder with releases on a server."""

    def __init__(self, address: SshAddress, ssh: str) -> None:
        """Take the folder and the command that reaches the server, `ssh` with its options."""
        self._address = address
        port = ["-p", str(address.port)] if address.port else []
        self._ssh = [*shlex.split(ssh), "-T", "-o", "BatchMode=yes", *port]
        self._note(self._run(_LOOK))

    def _note(self, said: str) -> None:
        """Note what lies there."""
        self.current, self.previous = "", ""
        self._times: dict[str, float] = {}
        for line in said.splitlines():
            what, _, path = line.partition(" ")
            id = path.split("/")[1] if path.count("/") == 2 else ""
            if not RELEASE.fullmatch(id):
                continue
            if what in ("current", "previous"):
                setattr(self, what, id)
            else:
                self._times[id] = float(what)

    def ids(self) -> tuple[str, ...]:
        """Return every release, the one that was published last first."""
        return tuple(sorted(self._times, key=lambda id: (self._times[id], id), reverse=True))

    def published(self, id: str) -> float:
        """Return when a release was published there, as seconds since 1970."""
        return self._times[id]

    def bring(self, folder: Path, manifest: Manifest) -> None:
        """Send a release, unless it is there whole, and make it live."""
        id = manifest.release
        if id not in self._times or not self._is_whole(id, manifest.files):
            place = id if id in self._times else f".neu-{id}"
            self._send(folder, place)
            self._verify(place, manifest.files)
        self.switch(id, publishing=True)

    def switch(self, id: str, publishing: bool = False) -> None:
        """Make a release that is there the live one, in one step."""
        if not RELEASE.fullmatch(id):
            raise NoSuchRelease(f"{id} ist kein Release.")
        self._note(self._run(_SWITCH, id, "published" if publishing else ""))

    def prune(self, keep: int) -> tuple[str, ...]:
        """Remove all but the newest releases, never a live one; return which went."""
        kept = {*self.ids()[: max(keep, 1)], self.current, self.previous}
        gone = tuple(id for id in self.ids() if id not in kept)
        self._run(_PRUNE, *gone)
        return gone

    def _is_whole(self, id: str, files: Mapping[str, SiteFile]) -> bool:
        try:
            self._verify(id, files)
        except RemoteFailed:
            return False
        return True

    def _send(self, folder: Path, place: str) -> None:
        """Copy a release; what the live one has already is shared with it over there.

        Files are compared by their bytes, not by their times: a new checkout has new ones.
        """
        shared = [f"--link-dest=../{self.current}"] if self.current else []
        target = f"{self._address.host}:{self._address.folder}/releases/{place}/"
        options = [
            "--recursive",
            "--mkpath",
            "--perms",
            "--chmod=D755,F644",
            "--checksum",
            "--delete",
            # Versions far apart fail to agree on the parts of a file that both may have.
            "--whole-file",
        ]
        shell = f"--rsh={shlex.join(self._ssh)}"
        self._call(["rsync", *options, "--secluded-args", *shared, shell, f"{folder}/", target])

    def _verify(self, place: str, files: Mapping[str, SiteFile]) -> None:
        lines = "".join(f"{file.sha256}  ./{name}\n" for name, file in files.items())
        self._run(_VERIFY, place, str(len(files)), said=lines)

    def _run(self, script: str, *arguments: str, said: str = "") -> str:
        words = ["sh", "-euc", script, "sh", self._address.folder, *arguments]
        return self._call([*self._ssh, "--", self._address.host, shlex.join(words)], said)

    def _call(self, command: Sequence[str], said: str = "") -> str:
        try:
            done = subprocess.run(
                command, input=said, capture_output=True, encoding="utf-8", check=False
            )
        except FileNotFoundError as reason:
            raise RemoteFailed(f"{command[0]} fehlt auf diesem Rechner.") from reason
        if done.returncode:
            words = done.stderr.strip() or f"{command[0]} endete mit {done.returncode}."
            raise RemoteFailed(f"{self._address.host}: {words}")
        return done.stdout
