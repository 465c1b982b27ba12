"""Barriers that were set without a look at the checks, and that those missed at first."""

from __future__ import annotations

from tests.a11y.seeding import Seed, act, edit, paint, put
from tests.a11y.seeds_words import IMAGE, PICTURE, by

FIGURE = '<figure><img src="/turm.jpg" width="320" height="180" alt="{}"><figcaption>{}</figcaption></figure>'
LINKED = '<p><a href="/bilder/{0}/"><img src="/{0}.jpg" width="320" height="180" alt="Bild vergrößern"></a></p>'

BLIND_WORDS = (
    *by("alt-dateiname",
        edit("alt-datei-mit-breite", "1.1.1", (PICTURE, '<img src="/bilder/halle-innen-modell.b00106f2c3bd-720.jpg" width="320" height="180" alt="halle innen modell">')),
    ),
    *by("alt-nichtssagend",
        edit("alt-nur-nachweis", "1.1.1", (IMAGE, 'alt="Symbolbild: Stadtblatt-Redaktion"'), ("1911 gebaut.</fig", "1911 gebaut. Bild: Stadtblatt-Redaktion, CC BY 4.0</fig")),
        edit("alt-nur-urheber", "1.1.1", (IMAGE, 'alt="© Stadtblatt/M. Beispiel"')),
        put("titel-der-ebene", "1.1.1", '<p><svg role="img" width="60" height="60" viewBox="0 0 60 60"><title>Ebene 1</title><circle cx="30" cy="30" r="20"/></svg></p>'),
    ),
    *by("alt-wie-bildunterschrift",
        put("alt-unterschrift-umgestellt", "1.1.1", FIGURE.format("Der neue Turm am Hafen kurz vor der Öffnung", "Kurz vor der Öffnung: der neue Turm am Hafen.")),
    ),
    *by("gleicher-text-anderes-ziel",
        put("bild-vergroessern", "2.4.4", LINKED.format("turm") + LINKED.format("hafen")),
    ),
    *by("seitentitel-nichtssagend",
        edit("titel-nur-website", "2.4.2", ("<title>Der neue Markt am Fluss – Stadtblatt", "<title>Stadtblatt"), ("Startseite</a>", "Stadtblatt</a>")),
    ),
    *by("ueberschrift-als-absatz",
        put("satz-als-ueberschrift", "1.3.1", "<h3>Die Halle am Fluss ist das ganze Jahr offen, und wer mag, kommt mit dem Rad, ohne dass jemand dafür bezahlen muss.</h3><p>So steht es im Vertrag.</p>"),
    ),
    *by("sprache-eines-teils",
        put("name-auf-englisch", "3.1.2", '<nav aria-label="Table of contents"><ul><li><a href="#inhalt">Zum Anfang dieser Seite</a></li></ul></nav>'),
    ),
    *by("nur-fuer-die-sinne",
        put("rot-beschriftet", "1.3.3", "<p>Rot beschriftete Felder müssen ausgefüllt werden.</p>"),
    ),
    *by("bedeutung-nur-farbe",
        paint("punkte-nur-farbe", "1.4.1", ".p { display: inline-block; width: 14px; height: 14px; border-radius: 50%; } .g { background: #1d7f3c; } .r { background: #b3261e; }", '<ul><li>Ebene eins <span class="p g"></span></li><li>Ebene zwei <span class="p r"></span></li></ul>'),
        paint("zahlen-nur-farbe", "1.4.1", ".fr { color: #116b2e; } .be { color: #a3170e; } @media (prefers-color-scheme: dark) { .fr { color: #7fe09a; } .be { color: #ff9b93; } }", '<p>Freie Stände sind <span class="fr">so</span>, belegte <span class="be">so</span> gezeigt: <span class="fr">12</span> <span class="be">13</span> <span class="fr">14</span></p>'),
    ),
)  # fmt: skip

BLIND_USE = (
    *by("wechsel-bei-fokus",
        act("fokus-oeffnet-hilfe", "3.2.1", '<p><a href="/hilfe/" id="h">Ausfüllhilfe für das Formular</a></p>', "document.getElementById('h').addEventListener('focus', () => { window.open('/hilfe/', '_blank'); });"),
    ),
    *by("dateilink-unangekuendigt",
        act("datei-durch-schaltflaeche", "2.4.4", '<p><button type="button" id="l">Lageplan</button></p>', "document.getElementById('l').onclick = () => { location.href = '/medien/plan.pdf'; };"),
    ),
    *by("fokus-nicht-sichtbar",
        paint("fokus-abgeschnitten", "2.4.7", ".eng { overflow: hidden; width: fit-content; margin: 0; } .eng a { display: block; } .eng a:focus-visible { outline-offset: 0; }", '<p class="eng"><a href="/preise/">Preise der Woche</a></p>'),
    ),
    *by("stille-meldung",
        act("meldung-abgeschaltet", "4.1.3", '<p><button type="button" id="k">Adresse kopieren</button></p><p id="a" role="status" aria-live="off"></p>', "document.getElementById('k').onclick = () => { document.getElementById('a').textContent = 'Die Adresse ist kopiert.'; };"),
        act("zahl-im-link", "4.1.3", '<p><a href="/merkliste/">Merkliste <b id="z">0</b></a></p><p><button type="button" id="m">Merken</button></p>', "document.getElementById('m').onclick = () => { document.getElementById('z').textContent = '1'; };"),
    ),
    *by("zustand-ungesagt",
        act("gedrueckt-nur-farbe", "4.1.2", '<p><button type="button" id="m">Benachrichtigungen</button></p>', "const m = document.getElementById('m'); m.onclick = () => { m.style.background = m.style.background ? '' : '#1d7f3c'; m.style.color = m.style.color ? '' : '#fff'; };"),
    ),
    *by("zeichen-zu-schwach",
        paint("balken-in-systemfarben", "1.4.11", ".bur { width: 44px; height: 44px; } .bur i { display: block; height: 3px; background: var(--ink); }", '<p><button type="button" aria-label="Karte" class="bur"><i></i></button></p>'),
    ),
    *by("feld-ohne-namen",
        paint("beschreibbar-ohne-namen", "4.1.2", ".ce { min-height: 4rem; border: 1px solid var(--line); }", '<div contenteditable="true" class="ce"></div>'),
    ),
    *by("fokus-von-selbst",
        put("fokus-springt-ins-feld", "2.4.3", '<p><label for="ort">Ort</label> <input id="ort" autocomplete="address-level2" autofocus></p>'),
    ),
    *by("ohne-ende",
        act("waechst-beim-rollen", "2.1.1", '<ul id="u"></ul>', "let n = 0; const u = document.getElementById('u'); const more = () => { for (let i = 0; i < 20; i += 1) { const l = document.createElement('li'); l.textContent = `Meldung ${n += 1}`; u.append(l); } }; more(); addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 300) more(); });"),
    ),
    *by("nur-durch-bewegen",
        act("schuetteln", "2.5.4", "<p>Wer das Telefon schüttelt, nimmt die Eingabe zurück.</p>", "addEventListener('devicemotion', (e) => { if (e.acceleration && e.acceleration.x > 15) history.back(); });"),
    ),
)  # fmt: skip

BLIND: dict[str, tuple[Seed, ...]] = {
    "Blind gesetzt: Wörter und Farben": BLIND_WORDS,
    "Blind gesetzt: Bedienen": BLIND_USE,
}
