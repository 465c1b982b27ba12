"""What a disk answers when it is full, read-only or not ours: no bug, no author's fault."""

from __future__ import annotations

import errno

from plugins.core.errors import DiskError

_REMEDIES = {
    errno.ENOSPC: "free some space",
    errno.EDQUOT: "free some space",
    errno.EFBIG: "raise the limit of a file's size",
    errno.EROFS: "build into a folder that may be written",
    errno.EACCES: "look who owns it and who may write",
    errno.EPERM: "look who owns it and who may write",
    errno.EIO: "look whether the disk is sound",
    errno.EMFILE: "raise the limit of open files",
    errno.ENFILE: "raise the limit of open files",
}


def is_of_disk(reason: BaseException) -> bool:
    """Tell whether an error is the disk's."""
    return isinstance(reason, OSError) and reason.errno in _REMEDIES


def explained(reason: OSError) -> DiskError:
    """Return an error of the disk for a person, with what to do."""
    remedy = _REMEDIES[reason.errno or 0]
    name = f"{reason.filename}: " if reason.filename else ""
    return DiskError(
        f"{name}{reason.strerror}; {remedy} and build again. No file is left half written."
    )
