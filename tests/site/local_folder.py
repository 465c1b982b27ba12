"""The folder of a site as a browser holds it after its user has chosen it in a dialogue.

Chromium opens no dialogue without a window.  The test lays a copy of the site's files into the
page's own folder (OPFS) and gives that in the dialogue's place; its handles are those of the File
System Access API.
"""

from __future__ import annotations

import base64
from pathlib import Path

from playwright.sync_api import Page

WRITTEN = ("content", "tours")  # what editors write
# The dialogue itself stays: a browser without it must not pass.
DIALOGUE = """
if (isSecureContext && !("showDirectoryPicker" in window)) throw new Error("no dialogue");
window.showDirectoryPicker = () => navigator.storage.getDirectory();
"""
_FILL = """async (files) => {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle(".git", { create: true });
  for (const [path, content] of Object.entries(files)) {
    const parts = path.split("/"), name = parts.pop();
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)));
    await stream.close();
  }
}"""
_READ = """async () => {
  const found = {};
  const walk = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === "directory") await walk(handle, `${path}${name}/`);
      else {
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        found[path + name] = btoa(Array.from(bytes, (sign) => String.fromCharCode(sign)).join(""));
      }
    }
  };
  await walk(await navigator.storage.getDirectory(), "");
  return found;
}"""


def files_of(site: Path) -> dict[str, bytes]:
    """Return what editors write, and pictures, by path below the site's folder."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for folder in WRITTEN
        for path in sorted((site / folder).rglob("*"))
        if path.is_file()
    }


def lend(page: Page, site: Path) -> None:
    """Give a page a copy of a site's files."""
    page.evaluate(_FILL, {name: _text(content) for name, content in files_of(site).items()})


def take_back(page: Page, site: Path) -> list[str]:
    """Write what the page has changed into the site's folder; return the names of these files."""
    before = files_of(site)
    after = {name: base64.b64decode(text) for name, text in page.evaluate(_READ).items()}
    changed = sorted(name for name, content in after.items() if before.get(name) != content)
    for name in changed:
        (site / name).write_bytes(after[name])
    return changed


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()
