"""The QR code with which a printed page leads back to the site; drawn where it is printed only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plugins.core.value import Value

if TYPE_CHECKING:
    from plugins.core.qrcode import CodeShape


class PrintCode(Value, frozen=True):
    """The address of a page; a template that asks for its shape has it drawn."""

    address: str

    @property
    def shape(self) -> CodeShape:
        """Return the code."""
        from plugins.core.qrcode import quick_shape  # noqa: PLC0415 - not on a site without them

        return quick_shape(self.address)
