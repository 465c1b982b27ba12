"""Letter -> HTML that survives mail programs: tables, every style beside its element, no script.

Mail programs drop stylesheets, web fonts and much of CSS; Outlook for Windows lays out with Word.
So everything that matters is written on the elements; the one stylesheet in the head only turns
colours in the dark, where a program reads it.  Nothing counts who opens what.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from plugins.newsletters.model import Item, Letter, LetterPicture, LetterSection, Paragraph, Run

WIDTH = 600
PAPER, SHEET, INK, MUTED = "#f2ecdf", "#fbf8f2", "#1b2027", "#565d68"
ACCENT, LINE, NIGHT, NIGHT_INK = "#96301f", "#d9d0bf", "#10222b", "#f3ecdd"
SERIF = "font-family:Georgia,'Times New Roman',serif"
SANS = "font-family:'Segoe UI',Helvetica,Arial,sans-serif"
TEXT = f"margin:0 0 14px;{SERIF};font-size:17px;line-height:26px;color:{INK}"
SMALL = f"margin:0 0 8px;{SANS};font-size:13px;line-height:19px;color:{MUTED}"
KICKER = f"margin:0 0 3px;{SANS};font-size:13px;line-height:18px;font-weight:bold;color:{ACCENT}"
LINK = f"color:{ACCENT};text-decoration:underline"
BARE = "border-collapse:collapse;border-spacing:0"
DARK = (
    "@media (prefers-color-scheme: dark) {"
    " .paper { background: #12171d !important; } .sheet { background: #1a2129 !important; }"
    " .ink { color: #ece6da !important; } .muted { color: #a8b0ba !important; }"
    " .accent { color: #f2957d !important; } .line { border-color: #313b46 !important; } }"
    " @media (max-width: 480px) { .room { padding-left: 20px !important;"
    " padding-right: 20px !important; } }"
)


def mail_html(letter: Letter) -> str:
    """Return the HTML part of a letter."""
    rows = (
        _masthead(letter), _opening(letter), _editorial(letter.editorial),
        _lead(letter.lead) if letter.lead else "", *map(_section, letter.sections),
        _button(letter), _footer(letter),
    )  # fmt: skip
    return f"""<!doctype html>
<html lang="{escape(letter.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>{escape(letter.subject)}</title>
<style>{DARK}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:{PAPER}">
<div style="display:none;max-height:0;overflow:hidden">{escape(letter.preheader)}</div>
<table role="presentation" class="paper" style="{BARE};width:100%;background:{PAPER}"><tr>
<td style="padding:0;text-align:center">
<!--[if mso]><table role="presentation" align="center" width="{WIDTH}"><tr><td><![endif]-->
<table role="presentation" class="sheet" style="{BARE};width:100%;max-width:{WIDTH}px;\
margin:0 auto;background:{SHEET};text-align:left">
{"".join(rows)}</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
"""


def _row(content: str, padding: str, style: str = "") -> str:
    """Return a row of the letter's one column."""
    return f'<tr><td class="room" style="padding:{padding};{style}">\n{content}</td></tr>\n'


def _p(content: str, style: str, kind: str = "ink") -> str:
    return f'<p class="{kind}" style="{style}">{content}</p>\n'


def _masthead(letter: Letter) -> str:
    name = (
        f'<a href="{escape(letter.address)}" style="color:{NIGHT_INK};text-decoration:none">'
        "Cityzeitung</a>"
    )
    date = f"{escape(letter.site)} · {escape(letter.date)}"
    content = (
        f'<p style="margin:0;{SERIF};font-size:34px;line-height:40px;color:{NIGHT_INK}">'
        f"{name}</p>\n"
        f'<p style="margin:4px 0 0;{SANS};font-size:13px;line-height:19px;color:{NIGHT_INK}">'
        f"{date}</p>\n"
    )
    return _row(content, "22px 24px 18px", f"background:{NIGHT}")


def _opening(letter: Letter) -> str:
    demo = f"<strong>Demo-Ausgabe.</strong> {escape(letter.demo)}"
    content = (
        _p(escape(letter.name), KICKER, "accent")
        + _heading(letter.title, letter.address, 1, "30px", "36px")
        + _p(escape(letter.preheader), TEXT)
        + (_p(demo, SMALL, "muted") if letter.demo else "")
        + _image(letter.cover, letter.address)
    )
    return _row(content, "28px 24px 6px")


def _heading(text: str, address: str, level: int, size: str, height: str) -> str:
    style = f"margin:0 0 8px;{SERIF};font-size:{size};line-height:{height};font-weight:bold"
    link = (
        f'<a class="ink" href="{escape(address)}" style="color:{INK};text-decoration:none">'
        f"{escape(text)}</a>"
    )
    return f'<h{level} class="ink" style="{style};color:{INK}">{link}</h{level}>\n'


def _image(picture: LetterPicture, address: str) -> str:
    style = (
        f"display:block;border:0;width:100%;max-width:{picture.width}px;height:auto;{SANS};"
        f"font-size:13px;color:{MUTED}"
    )
    return (
        f'<p style="margin:14px 0 4px"><a href="{escape(address)}">'
        f'<img src="{escape(picture.address)}" width="{picture.width}" height="{picture.height}"'
        f' alt="{escape(picture.alt)}" style="{style}"></a></p>\n'
        + _p(escape(picture.credit), SMALL, "muted")
    )


def _editorial(words: Iterable[Paragraph]) -> str:
    content = "".join(_paragraph(paragraph) for paragraph in words)
    return _row(content, "10px 24px 4px") if content else ""


def _paragraph(paragraph: Paragraph) -> str:
    runs = "".join(_run(run) for run in paragraph.runs)
    if paragraph.kind == "heading":
        return _p(f"<strong>{runs}</strong>", TEXT)
    return _p(f"• {runs}" if paragraph.kind == "item" else runs, TEXT)


def _run(run: Run) -> str:
    text = f"<strong>{escape(run.text)}</strong>" if run.strong else escape(run.text)
    if not run.address:
        return text
    return f'<a class="accent" href="{escape(run.address)}" style="{LINK}">{text}</a>'


def _lead(item: Item) -> str:
    return _ruled("Aufmacher", _item(item, "25px", "31px"))


def _section(section: LetterSection) -> str:
    return _ruled(section.title, "".join(_item(item, "20px", "26px") for item in section.items))


def _ruled(title: str, content: str) -> str:
    style = f"margin:0 0 14px;{SANS};font-size:15px;line-height:20px;font-weight:bold;color:{INK}"
    rule = f'<h2 class="ink line" style="{style};padding-top:12px;border-top:2px solid {LINE}">'
    return _row(f"{rule}{escape(title)}</h2>\n{content}", "16px 24px 0")


def _item(item: Item, size: str, height: str) -> str:
    badge = f" · {escape(item.badge)}" if item.badge else ""
    return "".join(
        (
            _p(escape(item.kicker) + badge, KICKER, "accent"),
            _heading(item.title, item.address, 3, size, height),
            _image(item.picture, item.address) if item.picture else "",
            _p(f"{escape(item.text)} {_more(item)}", TEXT),
        )
    )


def _more(item: Item) -> str:
    """Return a link that also says where it leads when links are read out by themselves."""
    label = escape(f"Weiterlesen: {item.title}")
    return (
        f'<a class="accent" href="{escape(item.address)}" aria-label="{label}" style="{LINK}">'
        "Weiterlesen</a>"
    )


def _button(letter: Letter) -> str:
    """Return a link that looks like a button also where only cells can have a colour."""
    style = f"display:inline-block;padding:13px 20px;{SANS};font-size:16px;line-height:20px"
    link = (
        f'<a href="{escape(letter.address)}" style="{style};color:{NIGHT_INK};'
        'text-decoration:none">Die ganze Ausgabe lesen</a>'
    )
    content = (
        f'<table role="presentation" style="{BARE}"><tr>'
        f'<td style="padding:0;background:{NIGHT}">{link}</td></tr></table>\n'
    )
    return _row(content, "14px 24px 26px")


def _footer(letter: Letter) -> str:
    rule = f"border-top:1px solid {LINE}"
    lines = (escape(letter.notice), f"Herausgegeben von: {escape(letter.operator)}.")
    content = "".join(_p(line, SMALL, "muted") for line in lines) + _p(_links(letter), SMALL)
    return _row(content, "18px 24px 26px", rule)


def _links(letter: Letter) -> str:
    found: Iterator[tuple[str, str]] = iter(
        (("Impressum", letter.imprint), (letter.site, f"{letter.site_address}/"))
    )
    return " · ".join(
        f'<a class="accent" href="{escape(address)}" style="{LINK}">{escape(title)}</a>'
        for title, address in found
    )
