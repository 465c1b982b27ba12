"""What an audit finds, and what it was asked to look at: plain values."""

from __future__ import annotations

from dataclasses import dataclass, field

AXE, HTML_VALIDATE, VNU, OWN = "axe", "html-validate", "vnu", "eigene"
TOOLS = (AXE, HTML_VALIDATE, VNU, OWN)


@dataclass(frozen=True, order=True)
class Finding:
    """One barrier: who found it, by which rule, where on the page, in which surroundings."""

    tool: str
    rule: str
    where: str
    text: str
    at: str = ""

    def line(self) -> str:
        """Return the finding as one line for people."""
        surroundings = f" ({self.at})" if self.at else ""
        return f"{self.tool}: {self.rule}{surroundings}: {self.text} – {self.where}"


@dataclass
class Visited:
    """A page with everything that was found on it, and its navigation for comparing pages."""

    url: str
    findings: list[Finding] = field(default_factory=list)
    navigation: list[tuple[str, str]] = field(default_factory=list)
    source: str = ""

    def note(self, rule: str, text: str, where: str = "", at: str = "") -> None:
        """Note a finding of our own checks."""
        finding = Finding(OWN, rule, where, text, at)
        if not any((f.rule, f.where) == (rule, where) for f in self.findings):
            self.findings.append(finding)


@dataclass(frozen=True)
class Depth:
    """Which checks an audit runs: those of axe, and how much of our own."""

    axe: bool = True
    markup: bool = True
    widths: tuple[int, ...] = (320, 768, 1280)
    every_colour: bool = True
    phone: bool = True
