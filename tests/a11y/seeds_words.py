"""Barriers in words and in use, each with the rule of our own checks that has to find it."""

from __future__ import annotations

from dataclasses import replace

from tests.a11y.seeding import Seed, act, edit, paint, put

IMAGE = 'alt="Eine lange Halle aus Holz mit offenen Toren, davor stehen Räder."'
PICTURE = f'<img src="/halle.png" width="320" height="180" {IMAGE}>'
AFTER = "<p>Die Halle am Fluss ist das ganze Jahr offen, und wer mag, kommt mit dem Rad zu uns.</p>"


def by(rules: str, *seeds: Seed) -> tuple[Seed, ...]:
    """Return seeds that one of some rules, named with blanks between them, has to find."""
    return tuple(replace(seed, rules=tuple(rules.split())) for seed in seeds)


PICTURES = (
    *by("alt-dateiname",
        edit("alt-datei-leerzeichen", "1.1.1", (PICTURE, '<img src="/markthalle-aussen-final.png" width="320" height="180" alt="markthalle aussen final">')),
        edit("alt-datei-ziffern", "1.1.1", (PICTURE, '<img src="/m/markthalle-neu-1280x720.png" width="320" height="180" alt="Markthalle neu">')),
    ),
    *by("alt-wie-bildunterschrift",
        edit("alt-unterschrift-foto", "1.1.1", (IMAGE, 'alt="Die Halle wurde 1911 gebaut."'), ("<figcaption>Die", "<figcaption>Foto: Die")),
        edit("alt-bild-unterschrift", "1.1.1", (IMAGE, 'alt="Bild: Halle wurde 1911 gebaut"')),
        edit("alt-unterschrift-nachweis", "1.1.1", (IMAGE, 'alt="Die Halle wurde 1911 gebaut"'), ("1911 gebaut.</fig", "1911 gebaut. Foto: Anna Muster</fig")),
    ),
    *by("alt-wie-nachbar",
        put("alt-unterschrift-picture", "1.1.1", '<div><picture><img src="/k.png" width="80" height="60" alt="Der Brunnen vor der Halle"></picture><p>Der Brunnen vor der Halle</p></div>'),
        put("alt-wie-text-davor", "1.1.1", '<div><h3>Der Brunnen vor der Halle</h3><p><img src="/k.png" width="80" height="60" alt="Der Brunnen vor der Halle"></p></div>'),
    ),
    *by("alt-nichtssagend",
        edit("alt-bild-von-etwas", "1.1.1", (IMAGE, 'alt="Foto der Seite"')),
        put("alt-an-zierbild", "1.1.1", '<p><img src="/linie.png" width="80" height="10" alt="Trennlinie"></p>'),
    ),
    *by("link-ohne-namen",
        put("zeichenlink-ohne-namen", "2.4.4", '<p><a href="/teilen/"><svg aria-hidden="true" width="24" height="24"><circle cx="12" cy="12" r="8" fill="currentColor"/></svg></a></p>'),
        paint("zeichenlink-aus-css", "2.4.4", ".z { display: inline-block; width: 2rem; height: 2rem; background: var(--link); }", '<p><a class="z" href="/teilen/"></a></p>'),
    ),
)  # fmt: skip

LANGUAGES = by("sprache-eines-teils",
    put("sprache-ukrainisch", "3.1.2", "<p>Ласкаво просимо на наш ринок, він відкритий щосуботи для всіх мешканців міста.</p>"),
    put("sprache-arabisch", "3.1.2", "<p>مرحبا بكم في السوق المفتوح كل يوم سبت لجميع سكان المدينة</p>"),
    put("sprache-falsch-daenisch", "3.1.2", '<p lang="da">Die Halle ist an jedem Samstag offen, und die Leute kommen aus der ganzen Stadt.</p>'),
    put("sprache-ueberschrift-en", "3.1.2", f"<h2>Opening hours and prices</h2>{AFTER}"),
    put("sprache-link-fr", "3.1.2", '<p><a href="/fr/">Horaires et prix du marché</a></p>'),
    put("sprache-satz-tr", "3.1.2", "<p>Hoş geldiniz! Pazar her cumartesi açık.</p>"),
    put("sprache-satz-it", "3.1.2", "<p>Benvenuti al mercato! Orari e prezzi per tutti.</p>"),
    put("sprache-absatz-pl", "3.1.2", "<p>Witamy na naszym rynku, który jest otwarty w każdą sobotę.</p>"),
    put("sprache-griechisch-link", "3.1.2", '<p><a href="/el/">Ελληνικά και άλλες γλώσσες</a></p>'),
    put("sprache-marke-falsch", "3.1.2", '<p>Im Sommer ist <span lang="en">die Halle auch am Abend für alle offen</span>.</p>'),
    put("sprache-alternativtext", "3.1.2", '<p><img src="/a.png" width="90" height="50" alt="A long hall with open gates and many people in front of it"></p>'),
    put("sprache-schaltflaeche-en", "3.1.2", '<p><button type="button">Book your tickets now</button></p>'),
)  # fmt: skip

LINKS = (
    *by("link-nichtssagend",
        put("hier-klammer", "2.4.4", '<p>Der Plan der Halle ist fertig (<a href="/g/">hier:</a>).</p>'),
        put("hier-finden", "2.4.4", '<p>Es gibt einen neuen Plan. <a href="/g/">Hier finden Sie mehr</a></p>'),
        put("hier-gehts", "2.4.4", '<p>Es gibt einen neuen Plan. <a href="/g/">Hier entlang</a></p>'),
        put("hier-geht-es-weiter", "2.4.4", '<p>Es gibt einen neuen Plan. <a href="/g/">Hier geht’s weiter …</a></p>'),
        put("link-dieser-seite", "2.4.4", '<p>Der Plan steht <a href="/g/">auf dieser Seite</a>.</p>'),
        put("hier-anmelden", "2.4.4", '<p>Der Kurs ist frei. <a href="/g/">Hier anmelden</a></p>'),
        put("link-nur-pfeil", "2.4.4", '<p>Der Plan der Halle ist fertig. <a href="/g/">→</a></p>'),
        put("link-jetzt-lesen", "2.4.4", '<p>Der Plan der Halle ist fertig. <a href="/g/">Jetzt lesen</a></p>'),
    ),
    *by("dateilink-unangekuendigt",
        put("pdf-abfrage", "2.4.4", '<p>Die <a href="/download?datei=plan.pdf">Übersicht aller Stände</a> hängt am Eingang.</p>'),
        put("tabelle-unangekuendigt", "2.4.4", '<p>Die <a href="/preise.xlsx">Preise der Woche</a> hängen am Eingang.</p>'),
        put("download-unangekuendigt", "2.4.4", '<p>Die <a href="/datei/17" download="plan.docx">Übersicht aller Stände</a> hängt am Eingang.</p>'),
    ),
    *by("neues-fenster",
        put("fenster-eines-formulars", "3.2.5", '<form action="/f/" target="_blank"><p><button type="submit">Stand suchen</button></p></form>'),
        act("fenster-durch-skript", "3.2.5", '<p><button type="button" id="p">Lageplan der Halle</button></p>', "document.getElementById('p').addEventListener('click', () => open('/plan/'));"),
    ),
    *by("link-ist-adresse",
        put("link-adresse", "2.4.4", '<p>Mehr steht unter <a href="https://markt.example/geschichte/1911/">markt.example/geschichte/1911/halle.html?id=42</a></p>'),
    ),
    *by("gleicher-text-anderes-ziel",
        put("gleiche-links", "2.4.4", '<p><a href="/obst/">Zum Stand</a></p><p><a href="/brot/">Zum Stand</a></p>'),
    ),
)  # fmt: skip

HEADINGS = (
    *by("falsche-ueberschrift",
        paint("ueberschrift-im-kasten", "1.3.1", ".gross { font-size: 1.6rem; font-weight: 700; }", f'<div class="kopf"><p class="gross">So kommen Sie hin</p></div>{AFTER}'),
        paint("ueberschrift-grossbuchstaben", "1.3.1", ".gr { text-transform: uppercase; letter-spacing: 0.1em; color: var(--link); margin-top: 2rem; }", f'<p class="gr">So kommen Sie hin</p>{AFTER}'),
        put("ueberschrift-fett-mit-zeile", "1.3.1", "<p><strong>So kommen Sie hin</strong><br>Mit dem Rad fährt man am Ufer entlang und biegt hinter der Brücke nach links ab.</p>"),
        paint("ueberschrift-doppelpunkt", "1.3.1", ".un { text-decoration: underline; font-weight: 600; }", f'<p class="un">So kommen Sie hin:</p>{AFTER}'),
    ),
    *by("falsche-liste",
        put("liste-aus-bildzeichen", "1.3.1", "<p>👉 Obst aus der Gegend</p><p>👉 Brot aus dem Ofen</p>"),
        put("liste-aus-kaesten", "1.3.1", "<div><div>✓ Obst aus der Gegend</div><div>✓ Brot aus dem Ofen</div><div>✓ Blumen</div></div>"),
    ),
    *by("ebene-uebersprungen",
        put("ebene-h3-h5", "1.3.1", f"<h3>Anfahrt</h3>{AFTER}<h5>Mit dem Rad</h5>{AFTER}"),
    ),
)  # fmt: skip

MOUSE = (
    *by("nur-mit-maus",
        act("delegiert", "2.1.1", '<div class="k">Karte öffnen</div><p id="o" hidden>Offen</p>', "document.addEventListener('click', e => { if (e.target.closest('.k')) document.getElementById('o').hidden = false; });"),
        act("delegiert-im-inhalt", "2.1.1", '<div class="karten"><p class="k" data-karte="1">Stadtplan vergrößern</p></div>', "document.querySelector('main').addEventListener('click', e => { if (e.target.dataset.karte) e.target.classList.toggle('offen'); });"),
        act("delegiert-fuehrt-fort", "2.1.1", '<div class="karte" data-ziel="/x/"><p class="name">Der Stand am Tor</p></div>', "document.addEventListener('click', e => { const k = e.target.closest('.karte'); if (k) location.href = k.dataset.ziel; });"),
        act("delegiert-am-fenster", "2.1.1", '<p><span class="k" style="cursor:pointer">Preise umschalten</span></p><p id="p">Euro</p>', "window.addEventListener('click', e => { if (e.target.matches('.k')) document.getElementById('p').textContent = 'Franken'; });"),
    ),
    *by("nur-durch-ziehen",
        act("ziehen-mit-knopf", "2.5.7", '<section><h2>Rundblick</h2><canvas id="c" width="300" height="120" role="img" aria-label="Rundblick über den Markt"></canvas><p><button type="button">Bild teilen</button></p></section>', "const c = document.getElementById('c'); c.addEventListener('pointerdown', () => {}); c.addEventListener('pointermove', () => {});"),
        act("ziehen-delegiert", "2.5.7", '<div class="z" style="width:3rem;height:3rem;background:#057"></div><p>Regler für die Helligkeit</p>', "document.addEventListener('pointerdown', () => {}); document.addEventListener('pointermove', () => {});"),
        act("ziehen-mit-auswahl", "2.5.7", '<section aria-label="Karte"><div id="k" style="width:15rem;height:5rem;background:#057;touch-action:none"></div><p><label for="thema">Thema</label> <select id="thema"><option>Obst</option><option>Brot</option></select></p></section>', "const k = document.getElementById('k'); k.addEventListener('mousedown', () => {}); k.addEventListener('mousemove', () => {});"),
    ),
)  # fmt: skip

MESSAGES = by("stille-meldung",
    act("stille-spaet", "4.1.3", '<p><button type="button" id="m">Merken</button> <span id="s"></span></p>', "document.getElementById('m').addEventListener('click', () => setTimeout(() => { document.getElementById('s').textContent = 'Auf die Merkliste gesetzt'; }, 400));"),
    act("stille-nach-abruf", "4.1.3", '<p><button type="button" id="m">Stände laden</button></p><div id="s"></div>', "document.getElementById('m').addEventListener('click', async () => { await fetch('/daten.json'); await new Promise((d) => setTimeout(d, 700)); document.getElementById('s').textContent = 'Zwölf Stände geladen'; });"),
    act("stille-tippen", "4.1.3", '<p><label for="z">Kurztext</label> <input id="z" type="text"> <span id="s"></span></p>', "document.getElementById('z').addEventListener('input', e => { document.getElementById('s').textContent = 'Noch ' + (140 - e.target.value.length) + ' Zeichen übrig'; });"),
    act("stille-und-fluechtig", "4.1.3", '<p><button type="button" id="m">Merken</button></p><div id="d"></div>', "document.getElementById('m').addEventListener('click', () => { const t = document.createElement('p'); t.textContent = 'Gemerkt!'; document.getElementById('d').append(t); setTimeout(() => t.remove(), 1200); });"),
    act("stiller-zaehler", "4.1.3", '<p>Merkliste: <span id="n">0</span></p><p><button type="button" id="m">Merken</button></p>', "document.getElementById('m').addEventListener('click', () => { document.getElementById('n').textContent = '1'; });"),
    act("stille-pruefung", "4.1.3", '<p><label for="z">Standnummer</label> <input id="z" type="text"> <span id="s"></span></p>', "document.getElementById('z').addEventListener('blur', e => { document.getElementById('s').textContent = 'Diese Nummer gibt es nicht'; });"),
    act("stille-im-formular", "4.1.3", '<form action="/w/"><p role="status" id="r"></p><p><button type="button" id="m">Prüfen</button></p><p id="s"></p></form>', "document.getElementById('m').addEventListener('click', () => { document.getElementById('r').textContent = 'Geprüft'; document.getElementById('s').textContent = 'Leider ist der Stand schon vergeben'; });"),
    act("stille-am-ende-vieler", "4.1.3", "<p>" + "".join(f'<button type="button">Stand {n} merken</button> ' for n in range(1, 17)) + '</p><p id="s"></p>', "[...document.querySelectorAll('button')].at(-1).addEventListener('click', () => { document.getElementById('s').textContent = 'Der letzte Stand ist gemerkt'; });"),
)  # fmt: skip

TRAPS = (
    *by("tastaturfalle",
        act("falle-rueckwaerts", "2.1.2", '<p><label for="t">Notiz</label> <input id="t" type="text"> <a href="/n/">Danach</a></p>', "document.getElementById('t').addEventListener('keydown', e => { if (e.key === 'Tab' && e.shiftKey) e.preventDefault(); });"),
        act("falle-springt-zurueck", "2.1.2", '<p><label for="t">Notiz</label> <input id="t" type="text"> <a href="/n/">Danach</a></p>', "document.getElementById('t').addEventListener('blur', () => setTimeout(() => document.getElementById('t').focus()));"),
    ),
    *by("fokus-verdeckt",
        paint("fokus-unter-kopfleiste", "2.4.11", ".leiste { position: fixed; inset: 0 0 auto; height: 12rem; background: #024; color: #fff; }", '<div class="leiste"><p>Heute ist der Markt bis 14 Uhr offen.</p></div>'),
    ),
    *by("nicht-erreichbar",
        act("fokus-springt", "2.4.3", '<p><a id="a" href="/a/">Erster Schritt</a> <a id="b" href="/b/">Zweiter Schritt</a> <a href="/c/">Dritter Schritt</a></p>', "document.getElementById('a').addEventListener('keydown', e => { if (e.key === 'Tab' && !e.shiftKey) { e.preventDefault(); document.querySelector('footer a').focus(); } });"),
    ),
)  # fmt: skip

OWN_GROUPS: dict[str, tuple[Seed, ...]] = {
    "Bilder, genauer": PICTURES,
    "Sprachen, genauer": LANGUAGES,
    "Links, genauer": LINKS,
    "Überschriften und Listen, genauer": HEADINGS,
    "Maus und Ziehen, genauer": MOUSE,
    "Meldungen, genauer": MESSAGES,
    "Fallen und Fokus, genauer": TRAPS,
}
