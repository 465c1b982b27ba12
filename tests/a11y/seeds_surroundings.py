"""Barriers that show only somewhere: narrow, in the dark, after a while, without scripts, turned."""

from __future__ import annotations

from tests.a11y.seeding import Seed, act, edit, paint, put
from tests.a11y.seeds_words import by

VIEWPORT = "width=device-width, initial-scale=1"
FLAGS = 'width="80" height="40" alt="Fahnen im Wind über dem Markt"'
LIGHT = ":root { color-scheme: light; --ink: #1b1b1b; --paper: #fff; --link: #0b4f8a; --line: #6b6b6b; }"
NARROW = "@media (max-width: 600px)"
DARK = "@media (prefers-color-scheme: dark)"
FORCED = "@media (forced-colors: active)"
CALM = "@media (prefers-reduced-motion: reduce)"
ACROSS = "@media (orientation: landscape) and (max-height: 500px)"
CLOSED = '<p class="m">Die Halle ist an Feiertagen geschlossen, und der Markt zieht um.</p>'
GIF = "data:image/gif;base64,R0lGODlhBAAEAIEAAMwAAAAAAAAAAAAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQAKAAAACwAAAAABAAEAAAICQABCBxIsCCAgAAh+QQBKAABACwAAAAABAAEAIEAAMwAAAAAAAAAAAAICQABCBxIsCCAgAA7"
PNG = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAACGFjVEwAAAACAAAAAPONk3AAAAAaZmNUTAAAAAAAAAAEAAAABAAAAAAAAAAAAAIABQAAG44+DAAAABBJREFUeJxjPMOAAEwMRHEAKagA1EAskY4AAAAaZmNUTAAAAAEAAAAEAAAABAAAAAAAAAAAAAIABQAAgP3U2AAAABhmZEFUAAAAAnicY2RgOMMAA0wMSAA3BwAoEADUkAF6BAAAAABJRU5ErkJggg=="
WEBP = "data:image/webp;base64,UklGRoQAAABXRUJQVlA4WAoAAAACAAAAAwAAAwAAQU5JTQYAAAAAAAAAAABBTk1GKAAAAAAAAAAAAAMAAAMAAJABAAJWUDhMDwAAAC8DwAAABxBljv4HIqL/AQBBTk1GKAAAAAAAAAAAAAMAAAMAAJABAABWUDhMDwAAAC8DwAAABxBR5v4HIqL/AQA="
TICKS = "const w = document.getElementById('w'), some = ['Erdbeeren', 'Kirschen', 'Pflaumen']; let n = 0;"

SMALL = (
    *by("reihenfolge",
        paint("schmal-order", "2.4.3", f"{NARROW} {{ .r {{ display: flex; gap: 1rem; }} .r :first-child {{ order: 2; }} }}", '<p class="r"><a href="/a/">Erster Schritt</a><a href="/b/">Zweiter Schritt</a></p>'),
        paint("schmal-grid", "1.3.2", f"{NARROW} {{ .g {{ display: grid; }} .g .b {{ grid-row: 1; }} }}", '<div class="g"><section class="a"><h2>Anmelden</h2><p>Zuerst bitte anmelden.</p></section><section class="b"><h2>Bezahlen</h2><p>Danach bitte bezahlen.</p></section></div>'),
    ),
    *by("nur-mit-maus",
        act("schmal-menue-maus", "2.1.1", f'<style>.k {{ display: none; }} {NARROW} {{ .k {{ display: block; }} }}</style><div class="k" id="k">Menü öffnen</div>', "document.getElementById('k').addEventListener('click', () => {});"),
    ),
    *by("inhalt-verschwindet",
        paint("schmal-ohne-navigation", "1.4.10", f"{NARROW} {{ header nav {{ display: none; }} }}"),
        paint("schmal-ohne-kontakt", "1.4.10", f"{NARROW} {{ footer li:nth-child(2) {{ display: none; }} }}"),
        paint("tablett-ohne-hinweis", "1.4.10", "@media (min-width: 600px) and (max-width: 1000px) { .m { display: none; } }", CLOSED),
    ),
    *by("schrift-zu-schwach",
        paint("schmal-schwach", "1.4.3", f"{NARROW} {{ .m {{ color: #aaa; background: #fff; }} }}", CLOSED),
        paint("tablett-schwach", "1.4.3", "@media (min-width: 700px) and (max-width: 1000px) { .m { color: #aaa; background: #fff; } }", CLOSED),
        paint("schmal-im-dunkeln-schwach", "1.4.3", "@media (prefers-color-scheme: dark) and (max-width: 600px) { .m { color: #555; } }", CLOSED),
    ),
    *by("stille-meldung zustand-ungesagt",
        act("schmal-knopf-stumm", "4.1.2", f'<style>.k {{ display: none; }} {NARROW} {{ .k {{ display: block; }} }}</style><p class="k"><button type="button" id="k">Weitere Zeiten</button></p><p id="s" hidden>Im Winter öffnet die Halle erst um neun Uhr.</p>', "const s = document.getElementById('s'); document.getElementById('k').addEventListener('click', () => { s.hidden = !s.hidden; });"),
    ),
    *by("fokus-verdeckt",
        paint("schmal-fokus-verdeckt", "2.4.11", f"{NARROW} {{ .l {{ position: fixed; inset: auto 0 0; height: 45vh; background: #024; color: #fff; }} }}", '<div class="l"><p>Heute ist der Markt offen.</p></div>'),
        paint("rueckwaerts-fokus-verdeckt", "2.4.11", "header { position: sticky; top: 0; z-index: 2; max-width: none; min-height: 9rem; background: var(--paper); }", "".join(f'<p><a href="/s{n}/">Stand Nummer {n}</a></p>' for n in range(50))),
    ),
    *by("ziel-zu-klein",
        paint("schmal-ziel-klein", "2.5.8", f"{NARROW} {{ .e button {{ width: 16px; height: 16px; padding: 0; margin: 0 1px; font-size: 10px; line-height: 1; }} }}", '<div class="e"><button type="button" aria-label="Seite 1">1</button><button type="button" aria-label="Seite 2">2</button></div>'),
    ),
    *by("tastaturfalle",
        act("schmal-geladen-falle", "2.1.2", '<p><label for="t">Notiz</label> <input id="t" type="text"> <a href="/n/">Danach</a></p>', "if (innerWidth < 600) document.getElementById('t').addEventListener('keydown', (e) => { if (e.key === 'Tab') e.preventDefault(); });"),
    ),
    *by("nicht-erreichbar",
        act("schmal-ohne-tabulator", "2.1.1", '<p><a id="x" href="/x/">Anmeldung für Händler</a></p>', "if (innerWidth < 600) document.getElementById('x').tabIndex = -1;"),
    ),
    *by("fokus-nicht-sichtbar",
        paint("telefon-fokus-weg", "2.4.7", "@media (max-width: 700px) and (hover: none) { :focus-visible { outline: none; } }"),
        paint("schmal-fokus-schwach", "1.4.11", f"{NARROW} {{ :focus-visible {{ outline: 2px solid #eee; }} }} {LIGHT}"),
    ),
)  # fmt: skip

MOVING = (
    *by("endlose-bewegung",
        act("kette-2s", "2.2.2", '<p id="w">Erdbeeren</p>', f"{TICKS} (function f() {{ n += 1; w.textContent = some[n % 3]; setTimeout(f, 2000); }})();"),
        act("karussell-3s", "2.2.2", '<p id="w">Erdbeeren</p>', f"{TICKS} setInterval(() => {{ n += 1; w.textContent = some[n % 3]; }}, 3000);"),
        act("bilder-6s", "2.2.2", f'<p><img id="w" src="/a.png" {FLAGS}></p>', "let n = 0; setInterval(() => { n += 1; document.getElementById('w').src = ['/a.png', '/b.png', '/c.png'][n % 3]; }, 6000);"),
        act("bilder-kette-7s", "2.2.2", f'<p><img id="w" src="/a.png" {FLAGS}></p>', "let n = 0; (function f() { n += 1; document.getElementById('w').src = ['/a.png', '/b.png', '/c.png'][n % 3]; setTimeout(f, 7000); })();"),
        act("klassen-5s", "2.2.2", '<style>.k { display: none; } .k.an { display: block; }</style><div><p class="k an">Erdbeeren</p><p class="k">Kirschen</p></div>', "setInterval(() => document.querySelectorAll('.k').forEach((k) => k.classList.toggle('an')), 5000);"),
        act("blinkt-langsam", "2.2.2", '<p id="w">Nur heute!</p>', "setInterval(() => { const s = document.getElementById('w').style; s.visibility = s.visibility ? '' : 'hidden'; }, 1000);"),
        put("webp-bewegt", "2.2.2", f'<p><img src="{WEBP}" {FLAGS}></p>'),
        put("apng-bewegt", "2.2.2", f'<p><img src="{PNG}" {FLAGS}></p>'),
        paint("gif-im-hintergrund", "2.2.2", f".f {{ background: url({GIF}) repeat-x; padding: 3rem 1rem 1rem; }}", '<p class="f">Fahnen wehen über dem Markt.</p>'),
        paint("gif-vor-absatz", "2.2.2", f'.f::before {{ content: ""; display: block; width: 80px; height: 40px; background: url({GIF}); }}', '<p class="f">Fahnen wehen über dem Markt.</p>'),
        put("svg-datei-bewegt", "2.2.2", f"""<p><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='80' height='40'%3E%3Crect width='20' height='20'%3E%3Canimate attributeName='x' values='0;60;0' dur='2s' repeatCount='indefinite'/%3E%3C/rect%3E%3C/svg%3E" {FLAGS}></p>"""),
        put("rahmen-bewegt", "2.2.2", '<iframe title="Wetter" width="300" height="80" srcdoc="<style>@keyframes l { to { margin-left: 9rem } } p { animation: l 2s infinite alternate }</style><p>Sonne</p>"></iframe>'),
        act("webgl-bewegt", "2.2.2", '<canvas id="c" role="img" aria-label="Wellen auf dem Fluss" width="200" height="80"></canvas>', "const g = document.getElementById('c').getContext('webgl'); let t = 0; (function f() { t += 0.02; g.clearColor(Math.abs(Math.sin(t)), 0, 0.5, 1); g.clear(g.COLOR_BUFFER_BIT); requestAnimationFrame(f); })();"),
        act("laufband", "2.2.2", '<div id="l" tabindex="0" role="region" aria-label="Angebote" style="overflow: auto; white-space: nowrap; width: 12rem">Erdbeeren, Kirschen, Pflaumen, Äpfel, Birnen, Quitten und noch viel mehr Obst aus der Gegend</div>', "const l = document.getElementById('l'); setInterval(() => { l.scrollLeft = (l.scrollLeft + 2) % 300; }, 30);"),
        act("bewegung-in-stuecken", "2.2.2", '<p id="w">Heute frische Erdbeeren</p>', "const w = document.getElementById('w'); let r = 1; (function f() { r = -r; w.animate([{ transform: 'none' }, { transform: `translateX(${r * 40}px)` }, { transform: 'none' }], { duration: 1500 }).onfinish = f; })();"),
        act("bewegung-durch-variable", "2.2.2", '<p style="margin-left: var(--x, 0)">Heute frische Erdbeeren</p>', "let t = 0; (function f() { t += 0.03; document.documentElement.style.setProperty('--x', `${2 + 2 * Math.sin(t)}rem`); requestAnimationFrame(f); })();"),
        act("rollt-von-selbst", "2.2.2", f"<p>{'Noch ein Absatz über die Halle. ' * 300}</p>", "(function f() { window.scrollBy(0, 1); requestAnimationFrame(f); })();"),
    ),
    *by("zeitgrenze",
        act("sekunden-laufen-ab", "2.2.1", '<p>Die Reservierung gilt noch <span id="n">90</span> Sekunden.</p>', "let n = 90; setInterval(() => { n -= 1; document.getElementById('n').textContent = n; if (!n) location.href = '/weg/'; }, 1000);"),
    ),
    *by("bewegung-trotz-wunsch",
        act("bewegt-trotz-wunsch", "2.2.2", '<style>@keyframes l { to { margin-left: 4rem; } } .l { animation: l 2s infinite alternate; } .aus .l { animation: none; }</style><p class="l">Heute frische Erdbeeren</p><p><button type="button" id="h" aria-pressed="false">Bewegung anhalten</button></p>', "document.getElementById('h').addEventListener('click', (e) => { document.body.classList.toggle('aus'); e.target.setAttribute('aria-pressed', 'true'); });"),
        paint("rollt-sanft-trotz-wunsch", "2.3.3", "html { scroll-behavior: smooth; }"),
        paint("fliegt-herein-trotz-wunsch", "2.3.3", "@keyframes e { from { transform: translateX(-100vw) rotate(90deg); } } .e { animation: e 2s; }", '<p class="e">Heute frische Erdbeeren</p>'),
    ),
    *by("inhalt-verschwindet",
        paint("ohne-bewegung-unsichtbar", "1.3.1", f"@keyframes a {{ to {{ opacity: 1; }} }} .m {{ opacity: 0; animation: a 0.4s forwards; }} {CALM} {{ .m {{ animation: none; }} }}", CLOSED),
    ),
)  # fmt: skip

WIDTHS = (
    *by("feste-breite",
        act("breite-durch-skript", "1.4.10", "<p>Ende.</p>", "document.querySelector('meta[name=viewport]').content = 'width=1100';"),
    ),
    *by("nicht-zu-vergroessern",
        edit("vergroessern-begrenzt", "1.4.4", (VIEWPORT, f"{VIEWPORT}, maximum-scale=1.5")),
        paint("zwei-finger-gesperrt", "1.4.4", "html, body { touch-action: pan-y; }"),
        act("vergroessern-abgefangen", "1.4.4", "<p>Ende.</p>", "document.addEventListener('wheel', (e) => { if (e.ctrlKey) e.preventDefault(); }, { passive: false });"),
    ),
    *by("zu-breit",
        paint("nicht-umbrochen", "1.4.10", ".n { white-space: nowrap; }", '<p class="n">Am Freitag und am Samstag ist die Halle offen, an Feiertagen bleibt sie zu.</p>'),
    ),
    *by("ueberlappung",
        paint("uebereinander", "1.4.12", ".w { position: relative; height: 3.2rem; } .w span { position: absolute; inset: 0 auto auto 0; } .w span + span { top: 1.6rem; }", '<p class="w"><span>Die Halle ist am Freitag und am Samstag offen, auch im Winter.</span><span>Am Sonntag ist geschlossen, außer im Advent.</span></p>'),
    ),
    *by("ausrichtung-erzwungen",
        act("geladen-nur-quer", "1.3.4", "<p>Ende.</p>", "if (innerHeight > innerWidth) document.querySelector('main').textContent = 'Bitte das Gerät drehen.';"),
        act("geladen-nur-hochkant", "1.3.4", "<p>Ende.</p>", "if (matchMedia('(orientation: landscape)').matches && innerWidth < 1000) document.body.innerHTML = '<main><h1>Hochkant halten</h1></main>';"),
        edit("manifest-erzwingt", "1.3.4", ("</title>", '</title>\n<link rel="manifest" href="data:application/manifest+json,%7B%22orientation%22%3A%22portrait%22%7D">')),
        paint("tablett-nur-quer", "1.3.4", "@media (orientation: portrait) and (min-width: 700px) { main { display: none; } }"),
        act("haelt-beim-druecken-fest", "1.3.4", '<p><button type="button" id="l">Großansicht des Plans</button></p>', "document.getElementById('l').onclick = () => screen.orientation.lock('landscape').catch(() => {});"),
    ),
    *by("inhalt-verschwindet",
        paint("quer-ohne-hinweis", "1.3.4", f"{ACROSS} {{ .m {{ display: none; }} }}", CLOSED),
    ),
)  # fmt: skip

SCRIPTS = by("inhalt-nur-mit-skript",
    act("skript-bringt-link", "robust", "<p>Ende.</p>", "addEventListener('DOMContentLoaded', () => document.querySelector('footer ul').insertAdjacentHTML('beforeend', '<li><a href=/notdienst/>Notdienste</a></li>'));"),
    act("skript-bringt-bild", "robust", '<p><img id="b" width="200" height="100" alt="Plan der Stände in der Halle"></p>', "document.getElementById('b').src = '/plan.png';"),
    act("skript-bringt-nummer", "robust", '<p>Anmeldung unter <span id="t"></span>.</p>', "document.getElementById('t').textContent = '06151 123456';"),
    act("skript-bringt-adresse", "robust", '<p>Schreiben an <a id="a">uns</a></p>', "const a = document.getElementById('a'); a.href = 'mailto:halle' + '@' + 'example.org'; a.textContent = 'halle' + '@' + 'example.org';"),
    act("skript-bringt-ueberschrift", "robust", '<div id="u"></div>', "document.getElementById('u').innerHTML = '<h2>Anreise mit dem Bus</h2>';"),
    act("skript-bringt-preise", "robust", '<table><caption>Preise</caption><thead><tr><th scope="col">Ware</th><th scope="col">Preis</th></tr></thead><tbody id="t"></tbody></table>', "document.getElementById('t').innerHTML = '<tr><th scope=row>Kirschen</th><td>3,50 €</td></tr>';"),
    act("skript-bringt-termin", "robust", '<p>Nächster Markt: <span id="t">siehe Aushang</span></p>', "document.getElementById('t').textContent = '12. Dezember, 8 Uhr';"),
    act("skript-zeigt-satz", "robust", '<p id="h" hidden>Am Montag ist die Halle zu.</p>', "document.getElementById('h').hidden = false;"),
    put("skript-laedt-bild", "robust", '<p><img data-src="/plan.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="200" height="100" alt="Plan der Stände in der Halle"></p><script>for (const one of document.querySelectorAll("[data-src]")) one.src = one.dataset.src;</script>'),
    act("skript-klappt-auf", "robust", '<h3><button type="button" id="a" aria-expanded="false" aria-controls="p">Anfahrt mit dem Rad</button></h3><div id="p" hidden><p>Mit dem Rad fährt man am Ufer entlang und biegt hinter der Brücke links ab, dort stehen viele Bügel.</p></div>', "const a = document.getElementById('a'), p = document.getElementById('p'); a.onclick = () => { p.hidden = !p.hidden; a.setAttribute('aria-expanded', String(!p.hidden)); };"),
    paint("skript-blendet-ein", "robust", ".auf { opacity: 0; }", '<div class="auf"><p>Am Sonntag bleibt die Halle wegen eines Konzertes leider den ganzen Tag geschlossen.</p></div><script>document.querySelector(".auf").style.opacity = 1;</script>'),
    act("skript-bringt-spaeter", "robust", '<div id="j"></div>', "setTimeout(() => { document.getElementById('j').textContent = 'Am Sonntag spielt hier die Kapelle, und der Eintritt ist frei für alle Leute aus der Stadt.'; }, 600);"),
    edit("skript-setzt-titel", "2.4.2", ("<title>Der neue Markt am Fluss – Stadtblatt</title>", "<title>Stadtblatt</title><script>document.title = 'Der neue Markt am Fluss – Stadtblatt';</script>")),
    act("skript-baut-teil", "robust", "<x-info></x-info>", "customElements.define('x-info', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Die Halle wird im Herbst umgebaut, und der Markt zieht für drei Monate auf den Platz.</p>'; } });"),
    act("skript-bringt-auswahl", "robust", '<form action="/w/"><p><label for="w">Stadtteil</label> <select id="w" name="w"></select> <button>Wählen</button></p></form>', "document.getElementById('w').innerHTML = '<option>Nord</option><option>Süd</option>';"),
    act("skript-bringt-liste", "robust", '<ul id="u"></ul>', "document.getElementById('u').innerHTML = '<li>Stand 1: Obst</li><li>Stand 2: Brot</li><li>Stand 3: Käse</li>';"),
    act("skript-zeichnet", "robust", '<div id="d"></div>', "document.getElementById('d').innerHTML = '<svg role=img aria-label=\"Besucher je Monat, im Mai am meisten\" width=200 height=80><rect width=20 height=60 /></svg>';"),
    act("skript-bringt-formular", "robust", '<div id="f"></div>', "document.getElementById('f').innerHTML = '<form action=/anmelden/ method=post><p><label for=pl>Zahl der Plätze</label> <input id=pl name=pl type=number></p><p><button>Anmelden</button></p></form>';"),
)  # fmt: skip

SCHEMES = (
    *by("inhalt-verschwindet",
        paint("im-dunkeln-weg", "1.3.1", f"{DARK} {{ .m {{ display: none; }} }}", CLOSED),
        paint("in-systemfarben-weg", "1.3.1", f"{FORCED} {{ .m {{ display: none; }} }}", CLOSED),
    ),
    *by("schrift-zu-schwach",
        paint("in-systemfarben-schwach", "1.4.3", f"{FORCED} {{ .m {{ forced-color-adjust: none; color: #999; background: #fff; }} }}", CLOSED),
    ),
    *by("schrift-zu-schwach",
        paint("feld-im-dunkeln-weiss", "1.4.3", f"{DARK} {{ input, textarea {{ background: #fff; }} }}"),
    ),
    *by("zeichen-zu-schwach",
        paint("maske-in-systemfarben", "1.4.11", ".i { display: inline-block; width: 24px; height: 24px; background: currentColor; mask: url(/x.svg); }", '<p><button type="button" aria-label="Suche öffnen"><span class="i"></span></button></p>'),
        paint("zeichen-in-systemfarben", "1.4.11", f".i {{ fill: #1b1b1b; }} {DARK} {{ .i {{ fill: #eee; }} }} {FORCED} {{ .i {{ fill: #1b1b1b; }} }}", '<p><button type="button" aria-label="Suche öffnen"><svg aria-hidden="true" width="24" height="24"><circle cx="12" cy="12" r="8" class="i"/></svg></button></p>'),
    ),
    *by("zustand-nur-farbe",
        paint("gewaehlt-in-systemfarben", "1.4.1", f".t [aria-current] {{ background: #024; color: #fff; }} .t a {{ padding: 0.4rem; }} {DARK} {{ .t [aria-current] {{ background: #fff; color: #000; }} }}", '<nav aria-label="Teile" class="t"><ul><li><a href="/1/" aria-current="page">Teil eins</a></li><li><a href="/2/">Teil zwei</a></li></ul></nav>'),
        paint("haken-in-systemfarben", "1.4.1", ".c { appearance: none; width: 1.5rem; height: 1.5rem; background: var(--paper); border: 2px solid var(--line); } .c:checked { background: #0b4f8a; }", '<form action="/x/"><p><label><input class="c" type="checkbox" name="n"> Newsletter bestellen</label></p><p><button>Absenden</button></p></form>'),
    ),
    *by("fokus-nicht-sichtbar",
        paint("fokus-nur-flaeche", "2.4.7", f"a:focus-visible {{ outline: none; background: #024; color: #fff; }} {DARK} {{ a:focus-visible {{ background: #fff; color: #000; }} }}"),
    ),
    *by("schrift-zu-schwach-beim-zeigen",
        paint("beim-zeigen-im-dunkeln", "1.4.3", f"{DARK} {{ main p a:hover {{ color: #333; }} }}"),
    ),
    *by("verschwindet-beim-zeigen",
        act("zeigt-sich-kurz", "1.4.13", '<p><a id="a" href="/preise/" aria-describedby="t">Preise der Woche</a> <span id="t" hidden>Alle Preise gelten für ein Kilo.</span></p>', "const a = document.getElementById('a'), t = document.getElementById('t'); const show = () => { t.hidden = false; setTimeout(() => { t.hidden = true; }, 1500); }; a.addEventListener('mouseenter', show); a.addEventListener('focus', show); addEventListener('keydown', (e) => { if (e.key === 'Escape') t.hidden = true; });"),
    ),
    *by("nur-beim-zeigen",
        put("hinweis-im-title", "1.4.13", '<p>Ein Stand kostet <span title="im Monat, dazu kommen Strom und Wasser nach Verbrauch">80 Euro</span>.</p>'),
        paint("unter-vielen-nur-beim-zeigen", "1.4.13", "".join(f".q{n}:hover {{ color: var(--ink); }} " for n in range(16)) + ".mehr .tipp { display: none; } .mehr:hover .tipp { display: block; }", "".join(f'<p><a class="q{n}" href="/q{n}/">Quelle Nummer {n}</a></p>' for n in range(16)) + '<p class="mehr"><a href="/preise/">Preise der Woche</a> <span class="tipp">Alle Preise gelten für ein Kilo.</span></p>'),
    ),
)  # fmt: skip

SURROUNDINGS: dict[str, tuple[Seed, ...]] = {
    "Nur schmal": SMALL,
    "Bewegung, genauer": MOVING,
    "Breite und Ausrichtung, genauer": WIDTHS,
    "Nur mit Skript": SCRIPTS,
    "Farben und Mauszeiger, genauer": SCHEMES,
}
