"""The barriers that our checks have to find, by the part of the standards they break."""

from __future__ import annotations

from tests.a11y.seeding import Seed, act, edit, paint, put
from tests.a11y.seeds_blind import BLIND
from tests.a11y.seeds_blind_again import FRESH
from tests.a11y.seeds_narrow import NARROW
from tests.a11y.seeds_surroundings import SURROUNDINGS
from tests.a11y.seeds_words import OWN_GROUPS
from tests.a11y.sixty import SIXTY

IMAGE = 'alt="Eine lange Halle aus Holz mit offenen Toren, davor stehen Räder."'
LINK = '<a href="/markt/geschichte/">Bericht über den Bau der Halle</a>'
NAME = '<label for="name">Name*</label> <input id="name" name="name" type="text" autocomplete="name" required>'
MAIL = '<label for="mail">E-Mail*</label> <input id="mail" name="mail" type="email" autocomplete="email" required>'
ROWS = """<thead><tr><th scope="col">Tag</th><th scope="col">Zeit</th></tr></thead>
<tbody><tr><th scope="row">Freitag</th><td>8 bis 14 Uhr</td></tr>
<tr><th scope="row">Samstag</th><td>7 bis 13 Uhr</td></tr></tbody>"""
INTRO = "Seit dem Frühjahr steht die Halle am Ufer offen"

ALTERNATIVES = (
    edit("bild-ohne-alt", "1.1.1", (f" {IMAGE}", "")),
    edit("alt-dateiname", "1.1.1", (IMAGE, 'alt="IMG_2041.jpg"')),
    edit("alt-dateistamm", "1.1.1", (IMAGE, 'alt="markt_halle_aussen"')),
    edit("alt-wiederholt-unterschrift", "1.1.1", (IMAGE, 'alt="Die Halle wurde 1911 gebaut."')),
    edit("alt-nichtssagend", "1.1.1", (IMAGE, 'alt="Bild"')),
    edit("alt-leer-an-abbildung", "1.1.1", (IMAGE, 'alt=""')),
    put("linkbild-ohne-alt", "1.1.1", '<p><a href="/kultur/"><img src="/k.png" alt="" width="80" height="60"></a></p>'),
    put("canvas-ohne-namen", "1.1.1", '<canvas width="200" height="80"></canvas>'),
    put("svg-ohne-namen", "1.1.1", '<p><svg width="120" height="80" viewBox="0 0 12 8"><path d="M0 8 3 3l3 3 6-6" fill="none" stroke="currentColor"/></svg></p>'),
    put("svg-rolle-ohne-namen", "1.1.1", '<p><svg role="img" width="120" height="80" viewBox="0 0 12 8"><path d="M0 8 12 0" stroke="currentColor"/></svg></p>'),
    paint("bild-im-stylesheet", "1.1.1", '.plan { width: 20rem; max-width: 100%; height: 9rem; background: url("/plan.png"); }', '<div class="plan"></div>'),
    paint("text-im-stylesheet", "1.3.1", '.frist::before { content: "Anmeldung nur noch bis Freitag möglich"; }', '<p class="frist"></p>'),
    put("rahmen-ohne-titel", "4.1.2", '<iframe src="/karte.html" width="300" height="100"></iframe>'),
    put("rahmen-titel-nichtssagend", "2.4.1", '<iframe src="/karte.html" title="iframe" width="300" height="100"></iframe>'),
    put("objekt-ohne-text", "1.1.1", '<object data="/karte.png" type="image/png" width="300" height="100"></object>'),
    put("knopf-ohne-namen", "4.1.2", '<p><button type="button"><svg aria-hidden="true" width="24" height="24"><circle cx="12" cy="12" r="8" fill="currentColor"/></svg></button></p>'),
)  # fmt: skip

MEDIA = (
    put("video-ohne-untertitel", "1.2.2", '<section aria-label="Film"><video src="/film.mp4" controls aria-label="Film über die Halle" width="320"></video><details><summary>Textfassung</summary><p>Die Halle am Morgen.</p></details></section>'),
    put("video-ohne-beschreibung", "1.2.5", '<section aria-label="Film"><video src="/film.mp4" controls aria-label="Film über die Halle" width="320"><track kind="captions" src="/film.vtt" srclang="de" label="Deutsch"></video></section>'),
    put("ton-ohne-text", "1.2.1", '<p><audio src="/ton.mp3" controls></audio></p>'),
    put("ton-von-selbst", "1.4.2", '<section aria-label="Ton"><audio src="/ton.mp3" autoplay controls></audio><p>Textfassung: Es rauscht.</p></section>'),
    put("video-von-selbst", "2.2.2", '<video src="/film.mp4" autoplay muted loop aria-label="Fluss" width="320"></video>'),
)  # fmt: skip

STRUCTURE = (
    edit("falsche-ueberschrift", "1.3.1", ("<h2>Öffnungszeiten</h2>", ""), ("</style>", ".gross { font-size: 1.5rem; }</style>"), ("<!-- hier -->", '<p class="gross">So kommen Sie hin</p><p>Mit dem Rad fährt man am Ufer entlang und biegt hinter der Brücke links ab.</p>')),
    put("falsche-ueberschrift-fett", "1.3.1", "<p><strong>So kommen Sie hin</strong></p><p>Mit dem Rad fährt man am Ufer entlang und biegt hinter der Brücke nach links ab.</p>"),
    edit("ebene-uebersprungen", "1.3.1", ("<h2>Öffnungszeiten</h2>", "<h4>Öffnungszeiten</h4>")),
    put("leere-ueberschrift", "1.3.1", "<h2></h2>"),
    edit("keine-h1", "1.3.1", ("<h1>Der neue Markt am Fluss</h1>", "")),
    edit("tabelle-ohne-kopf", "1.3.1", (ROWS, "<tbody><tr><td>Tag</td><td>Zeit</td></tr><tr><td>Freitag</td><td>8 bis 14 Uhr</td></tr></tbody>")),
    edit("tabelle-als-gestaltung", "1.3.1", ("<table>", '<table role="presentation">')),
    edit("falsche-liste", "1.3.1", ("<ul>\n<li>Obst und Gemüse aus der Gegend</li>\n<li>Brot aus dem Steinofen</li>\n</ul>", "<p>• Obst und Gemüse aus der Gegend</p>\n<p>• Brot aus dem Steinofen</p>")),
    put("liste-aus-zeilen", "1.3.1", "<p>- Obst<br>- Gemüse<br>- Brot</p>"),
    put("tabelle-aus-leerzeichen", "1.3.1", "<pre>Tag        Zeit\nFreitag    8 bis 14\nSamstag    7 bis 13\n</pre>"),
    put("gesperrt", "1.3.2", "<p>Das ist W I C H T I G für alle.</p>"),
    put("kein-hauptbereich-doppelt", "1.3.1", '<div role="main"><p>Noch ein Bereich.</p></div>'),
    edit("kein-hauptbereich", "1.3.1", ('<main id="inhalt" tabindex="-1">', '<div id="inhalt" tabindex="-1">'), ("</main>", "</div>")),
    edit("doppelte-id", "4.1.1", ('<h2>Öffnungszeiten</h2>', '<h2 id="mail">Öffnungszeiten</h2>')),
    paint("reihenfolge-flex", "1.3.2", ".schritte { display: flex; flex-direction: column-reverse; }", '<div class="schritte"><p>Zuerst das Rad abstellen.</p><p>Danach zum Eingang gehen.</p></div>'),
    paint("reihenfolge-order", "2.4.3", ".reihe { display: flex; gap: 1rem; } .reihe :first-child { order: 2; }", '<p class="reihe"><a href="/a/">Erster Schritt</a><a href="/b/">Zweiter Schritt</a></p>'),
    paint("reihenfolge-grid", "1.3.2", ".paar { display: grid; } .paar :first-child { grid-row: 2; } .paar :last-child { grid-row: 1; }", '<div class="paar"><p>Frage: Wann öffnet die Halle?</p><p>Antwort: um acht Uhr.</p></div>'),
    edit("tabindex-positiv", "2.4.3", ('<a href="/kultur/">', '<a tabindex="3" href="/kultur/">')),
    edit("kein-sprunglink", "2.4.1", ('<a class="skip" href="#inhalt">Zum Inhalt springen</a>', "")),
    edit("sprunglink-ins-leere", "2.4.1", ('href="#inhalt"', 'href="#anfang"')),
)  # fmt: skip

WORDS = (
    edit("sprache-fehlt", "3.1.1", ('<html lang="de">', "<html>")),
    edit("sprache-falsch", "3.1.1", ('<html lang="de">', '<html lang="en">')),
    put("sprache-eines-absatzes", "3.1.2", "<p>The hall was built in 1911 and has been the heart of the town ever since; it is open to everyone on Saturday.</p>"),
    put("sprache-eines-zitats", "3.1.2", "<p>Ein Gast sagte: „This is the best market in the whole country, and we will be back.“</p>"),
    edit("titel-nichtssagend", "2.4.2", ("<title>Der neue Markt am Fluss – Stadtblatt</title>", "<title>Dokument</title>")),
    edit("titel-fehlt", "2.4.2", ("<title>Der neue Markt am Fluss – Stadtblatt</title>", "<title></title>")),
    edit("link-hier", "2.4.4", (LINK, '<a href="/markt/geschichte/">hier</a>')),
    put("link-weiterlesen", "2.4.4", '<p>Die Halle hat eine lange Geschichte. <a href="/g/">Weiterlesen</a></p>'),
    put("link-leer", "2.4.4", '<p>Ein Bild. <a href="/g/"></a></p>'),
    put("pdf-unangekuendigt", "2.4.4", '<p>Die <a href="/plan.pdf">Übersicht aller Stände</a> gibt es gedruckt am Eingang.</p>'),
    put("fenster-unangekuendigt", "3.2.5", '<p>Der <a href="/plan/" target="_blank">Lageplan der Halle</a> zeigt alle Stände.</p>'),
    paint("link-nur-farbe", "1.4.1", "main p a { color: #0b4f8a; text-decoration: none; } :root { color-scheme: light; --ink: #1b1b1b; --paper: #fff; --link: #0b4f8a; --line: #6b6b6b; }"),
    put("nur-fuer-die-sinne", "1.3.3", "<p>Klicken Sie auf den roten Knopf rechts, um sich anzumelden.</p>"),
    put("felder-nur-farbe", "1.4.1", "<p>Rot markierte Felder sind Pflichtfelder.</p>"),
    edit("navigation-anders", "3.2.3", ('<li><a href="/markt/">Markt</a></li>\n<li><a href="/verkehr/">Verkehr</a></li>', '<li><a href="/verkehr/">Verkehr</a></li>\n<li><a href="/markt/">Markt</a></li>')),
    edit("anders-benannt", "3.2.4", ('<a href="/kontakt/">Kontakt</a>', '<a href="/kontakt/">Rückmeldung</a>')),
    edit("hilfe-anderswo", "3.2.6", ('<li><a href="/impressum/">Impressum</a></li>\n<li><a href="/kontakt/">Kontakt</a></li>', '<li><a href="/kontakt/">Kontakt</a></li>\n<li><a href="/impressum/">Impressum</a></li>')),
)  # fmt: skip

FORMS = (
    edit("feld-ohne-beschriftung", "3.3.2", ('<label for="name">Name*</label>', "")),
    edit("feld-nur-platzhalter", "3.3.2", (NAME, '<input id="name" name="name" type="text" placeholder="Name" autocomplete="name" required>')),
    edit("beschriftung-ohne-feld", "1.3.1", ('<label for="name">', '<label for="nam">')),
    edit("autocomplete-fehlt", "1.3.5", (' autocomplete="email"', "")),
    edit("autocomplete-ungueltig", "1.3.5", ('autocomplete="email"', 'autocomplete="mail"')),
    edit("fehler-ohne-text", "3.3.1", ('autocomplete="email" required', 'autocomplete="email" aria-invalid="true" required')),
    act("fehler-nur-farbe", "3.3.1", '<form id="f" action="/f/" novalidate><p><label for="stand">Stand</label> <input id="stand" name="stand" type="text"> <button type="submit">Stand suchen</button></p></form>', "document.getElementById('f').addEventListener('submit', (e) => { e.preventDefault(); document.getElementById('stand').style.borderColor = '#c00'; });"),
    edit("pflicht-ungenannt", "3.3.2", ("<p>Felder mit einem Stern (*) sind Pflichtfelder.</p>", "")),
    put("gruppe-ohne-namen", "1.3.1", '<form action="/w/"><p><label><input type="radio" name="tag" value="f"> Freitag</label> <label><input type="radio" name="tag" value="s"> Samstag</label> <button type="submit">Tag wählen</button></p></form>'),
    edit("doppelte-eingabe", "3.3.7", (MAIL, f'{MAIL}</p><p><label for="mail2">E-Mail wiederholen</label> <input id="mail2" name="mail2" type="email" autocomplete="email">')),
    put("raetsel", "3.3.8", '<form action="/r/"><p><label for="r">Was ergibt 3 + 4?</label> <input id="r" name="r" type="text"> <button type="submit">Weiter zur Anmeldung</button></p></form>'),
    act("einfuegen-gesperrt", "3.3.8", '<form action="/a/"><p><label for="pw">Kennwort</label> <input id="pw" type="password" autocomplete="current-password"> <button type="submit">Anmelden</button></p></form>', "document.getElementById('pw').addEventListener('paste', (e) => e.preventDefault());"),
    act("wechsel-bei-auswahl", "3.2.2", '<p><label for="w">Stadtteil</label> <select id="w"><option value="">Bitte wählen</option><option value="/nord/">Nord</option></select></p>', "document.getElementById('w').addEventListener('change', (e) => { location.href = e.target.value; });"),
    act("wechsel-bei-fokus", "3.2.1", '<p><a id="v" href="/v/">Ein Verweis auf die Vorschau</a></p>', "document.getElementById('v').addEventListener('focus', () => { location.href = '/v/'; });"),
    put("name-anders", "2.5.3", '<p><button type="button" aria-label="Formular abschicken">Platz buchen</button></p>'),
    put("format-ungenannt", "3.3.2", '<form action="/d/"><p><label for="d">Wunschdatum</label> <input id="d" type="text" pattern="[0-9]{2}-[0-9]{2}"> <button type="submit">Datum senden</button></p></form>'),
)  # fmt: skip

SIGHT = (
    paint("schrift-zu-schwach", "1.4.3", ".grau { color: #999; background: #fff; }", '<p class="grau">Die Halle ist an Feiertagen geschlossen.</p>'),
    paint("schrift-zu-schwach-im-dunkeln", "1.4.3", "@media (prefers-color-scheme: dark) { .matt { color: #555; } }", '<p class="matt">Die Halle ist an Feiertagen geschlossen.</p>'),
    paint("schrift-auf-verlauf", "1.4.3", ".bunt { color: #fff; background: linear-gradient(90deg, #ddd, #bbb); }", '<p class="bunt">Die Halle ist an Feiertagen geschlossen.</p>'),
    paint("rand-zu-schwach", "1.4.11", "input { border-color: #e3e3e3; background: #fff; } :root { color-scheme: light; --ink: #1b1b1b; --paper: #fff; --link: #0b4f8a; --line: #6b6b6b; }"),
    paint("zeichen-zu-schwach", "1.4.11", ".blass { fill: #d0d0d0; } @media (prefers-color-scheme: dark) { .blass { fill: #444; } }", '<p><button type="button" aria-label="Suche öffnen"><svg aria-hidden="true" width="24" height="24"><circle cx="12" cy="12" r="8" class="blass"/></svg></button></p>'),
    paint("platzhalter-zu-blass", "1.4.3", "::placeholder { color: #bbb; opacity: 1; } input { background: #fff; }", '<p><label for="p">Stichwort</label> <input id="p" type="text" placeholder="etwa Brot"></p>'),
    paint("beim-zeigen-zu-schwach", "1.4.3", "main p a:hover { color: #bbb; background: #fff; }"),
    paint("kein-fokus", "2.4.7", "a:focus-visible, button:focus-visible { outline: none; }"),
    paint("fokus-zu-schwach", "1.4.11", ":focus-visible { outline: 2px solid #e8e8e8; } :root { color-scheme: light; --ink: #1b1b1b; --paper: #fff; --link: #0b4f8a; --line: #6b6b6b; }"),
    paint("fokus-fehlt-in-systemfarben", "2.4.7", "a:focus-visible { outline: none; box-shadow: 0 0 0 3px #0b4f8a; } @media (prefers-color-scheme: dark) { a:focus-visible { box-shadow: 0 0 0 3px #8ec5ff; } }"),
    paint("fokus-verdeckt", "2.4.11", ".leiste { position: fixed; inset: auto 0 0; height: 14rem; background: #024; color: #fff; }", '<div class="leiste"><p>Heute ist der Markt bis 14 Uhr offen.</p></div>'),
    paint("auswahl-nur-farbe", "1.4.1", "nav [aria-current] { color: #135; } :root { color-scheme: light; --ink: #1b1b1b; --paper: #fff; --link: #0b4f8a; --line: #6b6b6b; } nav a { color: #0b4f8a; text-decoration: underline; }", '<nav aria-label="Teile"><ul><li><a href="/1/" aria-current="page">Teil eins</a></li><li><a href="/2/">Teil zwei</a></li></ul></nav>'),
    paint("feste-breite", "1.4.10", "main { width: 700px; max-width: none; }"),
    paint("abgeschnitten", "1.4.4", ".kasten { height: 2.6rem; overflow: hidden; width: 12rem; }", '<p class="kasten">Die Halle ist am Freitag und am Samstag offen, außer an Feiertagen.</p>'),
    paint("abgeschnitten-mit-abstand", "1.4.12", ".zeile { height: 24px; line-height: 24px; overflow: hidden; white-space: nowrap; width: 250px; font-size: 16px; }", '<p class="zeile">Freitag und Samstag geöffnet</p>'),
    paint("schrift-nach-fenster", "1.4.4", "main p { font-size: 1.4vw; }"),
    edit("zoom-gesperrt", "1.4.4", ("initial-scale=1", "initial-scale=1, maximum-scale=1, user-scalable=no")),
    paint("verschwindet-schmal", "1.4.10", "@media (max-width: 500px) { .hinweis { display: none; } }", '<p class="hinweis">Am Feiertag ist die Halle geschlossen, und der Markt zieht um.</p>'),
    paint("nur-hochkant", "1.3.4", "@media (orientation: landscape) and (max-height: 500px) { main { display: none; } }"),
    paint("gedreht", "1.3.4", "@media (orientation: portrait) { body { transform: rotate(90deg); } }"),
)  # fmt: skip

USE = (
    act("nur-mit-maus", "2.1.1", '<div id="k">Karte öffnen</div>', "document.getElementById('k').addEventListener('click', () => {});"),
    act("rolle-ohne-tasten", "2.1.1", '<p><span id="k" role="button" tabindex="0">Karte öffnen</span></p>', "document.getElementById('k').addEventListener('click', () => {});"),
    act("tastaturfalle", "2.1.2", '<p><label for="t">Notiz</label> <textarea id="t" rows="2" cols="20"></textarea> <a href="/n/">Danach</a></p>', "document.getElementById('t').addEventListener('keydown', (e) => { if (e.key === 'Tab') e.preventDefault(); });"),
    act("tastaturkreis", "2.1.2", '<div id="b"><button type="button" id="eins">Eins</button> <button type="button" id="zwei">Zwei</button></div><p><a href="/n/">Danach</a></p>', "document.getElementById('zwei').addEventListener('keydown', (e) => { if (e.key === 'Tab') { e.preventDefault(); document.getElementById('eins').focus(); } });"),
    act("fokus-flieht", "2.1.1", '<p><a id="b" href="/b/">Bildergalerie der Halle</a></p>', "document.getElementById('b').addEventListener('focus', (e) => e.target.blur());"),
    act("einzelne-taste", "2.1.4", '<p id="z">Noch nichts.</p>', "document.addEventListener('keydown', (e) => { if (e.key === 'k') document.getElementById('z').textContent = 'Kultur'; });"),
    act("nur-durch-ziehen", "2.5.7", '<canvas id="c" width="300" height="120" role="img" aria-label="Rundblick über den Markt"></canvas>', "const c = document.getElementById('c'); c.addEventListener('pointerdown', () => {}); c.addEventListener('pointermove', () => {});"),
    put("sortieren-nur-durch-ziehen", "2.5.7", '<ul><li draggable="true">Obst</li><li draggable="true">Brot</li></ul>'),
    act("loest-beim-druecken-aus", "2.5.2", '<p><button type="button" id="l">Eintrag löschen</button></p>', "document.getElementById('l').addEventListener('mousedown', () => {});"),
    paint("ziel-zu-klein", "2.5.8", ".eng button { width: 16px; height: 16px; padding: 0; margin: 0 1px; font-size: 10px; display: inline-block; }", '<div class="eng"><button type="button" aria-label="Seite 1">1</button><button type="button" aria-label="Seite 2">2</button></div>'),
    paint("endlose-bewegung", "2.2.2", "@keyframes lauf { to { margin-left: 4rem; } } .lauf { animation: lauf 2s infinite alternate; }", '<p class="lauf">Heute frische Erdbeeren</p>'),
    paint("blitzt", "2.3.1", "@keyframes blitz { 50% { background: #f00; } } .blitz { animation: blitz 0.2s infinite; width: 20rem; height: 8rem; }", '<p class="blitz">Achtung, Ausverkauf</p>'),
    act("wechselt-von-selbst", "2.2.2", '<p id="w">Erdbeeren</p>', "let n = 0; setInterval(() => { n += 1; document.getElementById('w').textContent = ['Erdbeeren', 'Kirschen', 'Pflaumen'][n % 3]; }, 300);"),
    edit("erneuert-sich", "2.2.1", ("<meta charset", '<meta http-equiv="refresh" content="60">\n<meta charset')),
    act("zeitgrenze", "2.2.1", "<p>Bitte füllen Sie das Formular aus.</p>", "setTimeout(() => { location.href = '/abgelaufen/'; }, 60000);"),
    act("stille-meldung", "4.1.3", '<p><button type="button" id="m">Merken</button> <span id="s"></span></p>', "document.getElementById('m').addEventListener('click', () => { document.getElementById('s').textContent = 'Auf die Merkliste gesetzt'; });"),
    act("zustand-ungesagt", "4.1.2", '<p><button type="button" id="m">Weitere Zeiten</button></p><p id="s" hidden>Im Winter öffnet die Halle erst um neun Uhr.</p>', "document.getElementById('m').addEventListener('click', () => { document.getElementById('s').hidden = !document.getElementById('s').hidden; });"),
    act("dialog-ohne-fokus", "2.4.3", '<p><button type="button" id="m">Hinweise zeigen</button></p><div id="s" role="dialog" aria-label="Hinweise" hidden><p>Bitte Taschen mitbringen.</p><button type="button">Schließen</button></div>', "document.getElementById('m').addEventListener('click', () => { document.getElementById('s').hidden = false; });"),
    paint("nur-beim-zeigen", "1.4.13", ".mehr { position: relative; } .tipp { display: none; } .mehr:hover .tipp { display: block; }", '<p class="mehr"><a href="/preise/">Preise der Woche</a> <span class="tipp">Alle Preise gelten für ein Kilo.</span></p>'),
    paint("verschwindet-beim-zeigen", "1.4.13", ".mehr { position: relative; } .tipp { display: none; position: absolute; top: 4rem; left: 0; pointer-events: none; } .mehr a:hover + .tipp, .mehr a:focus + .tipp { display: block; }", '<p class="mehr"><a href="/preise/">Preise der Woche</a> <span class="tipp">Alle Preise gelten für ein Kilo.</span></p>'),
    put("verborgen-und-fokussierbar", "4.1.2", '<p aria-hidden="true"><a href="/x/">Verborgener Verweis</a></p>'),
    put("inhalt-verborgen", "1.3.1", '<p aria-hidden="true">Am Sonntag bleibt die Halle wegen eines Konzertes geschlossen.</p>'),
    put("aria-unbekannt", "4.1.2", '<p><button type="button" aria-expandet="true">Weitere Angebote</button></p>'),
    put("rolle-unbekannt", "4.1.2", '<div role="knopf">Etwas zum Lesen</div>'),
    put("rolle-ohne-eltern", "1.3.1", '<div role="tab">Obst</div>'),
    put("verweis-ins-leere", "4.1.2", '<p><label for="q">Menge</label> <input id="q" type="text" aria-describedby="fehlt"></p>'),
    put("zustand-falsch", "4.1.2", '<p><button type="button" aria-expanded="false" aria-controls="z">Zeiten</button></p><div id="z"><p>Freitag und Samstag.</p></div>'),
    put("bedienelement-in-bedienelement", "4.1.2", '<p><button type="button">Jetzt <a href="/k/">kaufen</a></button></p>'),
    act("inhalt-nur-mit-skript", "EN 301 549 / robust", '<div id="j"></div>', "document.getElementById('j').innerHTML = '<p>Die Halle wird im Herbst umgebaut, und der Markt zieht für drei Monate auf den Platz vor dem Rathaus.</p>';"),
)  # fmt: skip

GROUPS: dict[str, tuple[Seed, ...]] = {
    "Textalternativen": ALTERNATIVES,
    "Medien": MEDIA,
    "Struktur und Reihenfolge": STRUCTURE,
    "Sprache, Links, Orientierung": WORDS,
    "Formulare": FORMS,
    "Sehen und Platz": SIGHT,
    "Bedienen und ARIA": USE,
    **OWN_GROUPS,
    "Kleine Bildschirme, Bewegtes": NARROW,
    **SURROUNDINGS,
    **BLIND,
    **FRESH,
    "Sechzig, von fremder Hand": SIXTY,
}
SEEDS = tuple(seed for group in GROUPS.values() for seed in group)
