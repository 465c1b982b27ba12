"""Hostile Markdown: markup and programs in it, and what takes a parser long."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.articles.read import read_file
from plugins.events.read import read_event
from tests.cases import article_file
from tests.events.authored import event_file
from tests.hostile.attack import Attack, text_files

NAME = "content/artikel/eins.md"
HTML = {
    "html": (
        "<b>x</b>", "<p>", "</p>", "<div class=x>", "<!-- x -->", "<!--", "<!-->", "<a href=/>x</a>",
        "<input>", "<form action=https://a.example>", "<button formaction=//a.example>x</button>",
        "<base href=//a.example>", "<meta http-equiv=refresh content=0>", "<link rel=stylesheet>",
        "<noscript><p title='</noscript><img src=x>'>", "<template>x</template>", "<textarea>",
        "<title></title>", "<xmp>", "<plaintext>", "<body>", "<html>", "<head>", "<frameset>",
    ),
    "program in html": (
        "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<script\n>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>", "<script/src=//a.example>", "<script src=data:,x>",
        "<iframe src=javascript:alert(1)>", "<iframe srcdoc='<script>x</script>'>",
        "<object data=x>", "<embed src=x>", "<applet>", "<portal src=x>", "<fencedframe>",
        "<style>@import 'x'</style>", "<style>*{background:url(javascript:x)}</style>",
    ),
    "event handler": (
        "<img src=x onerror=alert(1)>", "<img/onerror=x src>", "<body onload=x>", "<p onclick=x>",
        "<details open ontoggle=x>", "<video><source onerror=x>", "<audio src onerror=x>",
        "<select autofocus onfocus=x>", "<input onfocus=x autofocus>", "<marquee onstart=x>",
        "<a onmouseover=x>x</a>", "<div onpointerenter=x>", "<img src=`x`onerror=x>",
        "<img\tsrc=x\tonerror=x>", "<isindex onx=1>",
    ),
    "svg and mathml": (
        "<svg onload=x>", "<svg><script>x</script></svg>", "<svg><a xlink:href='javascript:x'>",
        "<svg><animate onbegin=x>", "<svg><foreignObject><img src=x>", "<svg><use href=data:,x>",
        "<math><mtext><img src=x></math>", "<math href='javascript:x'>x</math>",
        "<math><mglyph><style></math><img src=x>", "<svg><style><img src=x></style></svg>",
        "<svg/onload=x>", "<svg><set attributeName=href to=javascript:x>",
    ),
}  # fmt: skip
ADDRESSES = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "javascript&colon;alert(1)",
    "java&#115;cript:alert(1)", "java&#x73;cript:x", "&#106;avascript:x", "javascript&#58;x",
    "java\\script:x", "\\javascript:x", "javascript\\:x", "java&Tab;script:x", "java&NewLine;script:x",
    "data:text/html,<script>x</script>", "data:text/html;base64,PHNjcmlwdD4=", "DATA:image/svg+xml,x",
    "vbscript:x", "file:///etc/passwd", "blob:https://a.example/x", "about:blank", "view-source:x",
    "//a.example/x", "\\\\a.example", "/\\a.example", "https:a.example", "http:\\\\a.example",
    "https://user:pw@a.example/", "https://a.example@b.example/", "ftp://a.example/", "ws://a.example/",
    "mailto:", "tel:", "?x=javascript:x", "../../geheim", "javascript://%0aalert(1)",
    "https://a.example/\"onmouseover=x", "https://a.example/'><script>", "intent://x#Intent;end",
)  # fmt: skip
WAYS = {
    "plain": "{}", "after a word": "Wort {} Wort", "heading": "## Titel {}", "item": "- eins {}",
    "quotation": "> eins {}", "cell": "| a | b |\n| --- | --- |\n| {} | c |", "strong": "**a {} b**",
    "term": "Wort\n:   {}", "after code": "`a` {}", "link text": "[a {}](https://a.example/)",
}  # fmt: skip
LINKS = {
    "link": "[a]({})", "in brackets": "[a](<{}>)", "titled": '[a]({} "b")', "automatic": "<{}>",
    "reference": "[a][b]\n\n[b]: {}", "picture": '![a]({} "b | c | d")', "scene": "![a](tour:{})",
    "picture in a link": '[![a](bilder/a.jpg "b | c | d")]({})',
}  # fmt: skip
TEMPLATES = (
    "{{ 7 * 7 }}", "{% include '/etc/passwd' %}", "{# x #}", "{{ config }}", "{{ self.__init__ }}",
    "{{ ''.__class__.__mro__ }}", "{%- raw -%}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{{{x}}}",
    "{% set x = cycler.__init__ %}", "{filename}a.md", "{static}/etc/passwd", "{attach}../x", "|safe",
)  # fmt: skip


def article(group: str, what: str, body: str, must_fail: bool = False) -> Attack:
    """Return an article with a hostile text."""
    return Attack(group, what, read_file, NAME, text_files(NAME, article_file(body)), must_fail)


def markup() -> Iterator[Attack]:
    """Give markup of every sort in every place of a text; none of it is allowed."""
    for group, payloads in HTML.items():
        for payload in payloads:
            for way, frame in WAYS.items():
                if "\n" in payload and way in ("heading", "cell"):
                    continue
                yield article(group, f"{way}: {payload!r}", frame.format(payload), must_fail=True)


def links() -> Iterator[Attack]:
    """Give addresses that no browser should follow, in every form of a link."""
    for address in ADDRESSES:
        for way, frame in LINKS.items():
            yield article("address in a text", f"{way}: {address!r}", frame.format(address))


def hidden() -> Iterator[Attack]:
    """Give markup as code or escaped, which is allowed and must come out as text."""
    for payload in (*HTML["program in html"], *HTML["event handler"], *HTML["svg and mathml"]):
        flat = payload.replace("\n", " ")
        yield article("markup as text", f"code {payload!r}", f"`{flat}`")
        yield article("markup as text", f"block {payload!r}", f"    {flat}")
        escaped = flat.replace("<", "&lt;")
        yield article("markup as text", f"entity {payload!r}", f"Wort {escaped}")
        yield article("markup as text", f"backslash {payload!r}", flat.replace("<", "\\<"))
    for payload in TEMPLATES:
        for way, frame in WAYS.items():
            yield article("template in a text", f"{way}: {payload}", frame.replace("{}", payload))


_SIGNS = (
    "[", "![", "[a](", "](", ">", "> ", "*", "*a ", "**a", "*a_ ", "_a ", "`", "`a ", "``a` ", "<",
    "<a", "<a@b", "<http://a ", "&", "&amp", "&#1;", "\\", "|", "|a|\n", "- ", "    - a\n", "1. ", "#",
    "# a\n", "a\n: b\n", "[a]: b\n", "[[a]](", "[a][b] ", "```\n", "~~~\n", "---\n", "a\n===\n", "\n",
    " ", "\t", "a", "a b ", "***a**b* ", "(", "!", "<!--", "<?", "<![CDATA[", "{", "<div>\n", "-|-\n",
    "> a\n", "- a\n\n", "1. a\n\n    1. b\n\n", "[a](artikel:b) ", '![a](b.jpg "c|d|e")\n\n', "## a\n\n",
    "a\u0301", "\u200d", "\u00ad", "🏴", "ß", "x\n    ", "*a **b *c ",
)  # fmt: skip


def costly() -> Iterator[Attack]:
    """Give what takes a parser the square of its length, as long as a file and a text may be."""
    for number, sign in enumerate(_SIGNS):
        body = sign * (400_000 // len(sign.encode()))
        yield article("costly text", f"{sign!r} as long as a file", body)
        if number % 2:  # what costs much in one piece, or in pieces: each sign in one of both ways
            body = sign * (70_000 // len(sign.encode()))
            yield article("costly text", f"{sign!r} as long as a text", body)
            continue
        block = (sign * 600)[:15_000].rstrip("\n")
        body = f"{block}\n\n" * (70_000 // (len(block.encode()) + 2))
        yield article("costly text", f"blocks of {sign!r}", body)
    wide = "|a" * 5000 + "|\n" + "|---" * 5000 + "|\n" + "|b|\n" * 20_000
    yield article("costly text", "short rows below a wide head", wide, must_fail=True)
    deep = "".join(f"{'    ' * depth}- a\n" for depth in range(300))
    yield article("costly text", "lists in lists", deep, must_fail=True)
    for depth in (7, 9, 40, 400):
        yield article("costly text", f"{depth} quotations", "> " * depth + "a")
        yield article("costly text", f"{depth} lists on a line", "1. " * depth + "a")


def in_fields() -> Iterator[Attack]:
    """Give hostile texts under a key, where a text is read as well."""
    name = "content/termine/a.yaml"
    for payload in (payload for payloads in HTML.values() for payload in payloads):
        text = "|\n  " + payload.replace("\n", "\n  ")
        files = text_files(name, event_file(text=text))
        yield Attack("text under a key", repr(payload), read_event, name, files)


def attacks() -> Iterator[Attack]:
    """Give all of them."""
    yield from markup()
    yield from links()
    yield from hidden()
    yield from costly()
    yield from in_fields()
