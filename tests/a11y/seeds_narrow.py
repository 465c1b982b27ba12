"""Barriers on small screens and in things that move, each with the rule that has to find it."""

from __future__ import annotations

from tests.a11y.seeding import Seed, act, edit, paint
from tests.a11y.seeds_words import by

VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">'
NARROW: tuple[Seed, ...] = (
    *by(
        "feste-breite",
        edit("fenster-fest", "1.4.10", (VIEWPORT, '<meta name="viewport" content="width=1024">')),
        edit("fenster-fehlt", "1.4.10", (VIEWPORT, "")),
    ),
    *by(
        "nicht-zu-vergroessern",
        edit(
            "vergroessern-verboten",
            "1.4.4",
            (VIEWPORT, VIEWPORT.replace("scale=1", "scale=1, maximum-scale=1.0")),
        ),
    ),
    *by(
        "fokus-nicht-sichtbar",
        paint(
            "fokus-nur-am-schreibtisch",
            "2.4.7",
            "@media (max-width: 700px) { :focus-visible { outline: none; } }",
        ),
    ),
    *by(
        "inhalt-verschwindet",
        paint(
            "link-nur-beim-fokus",
            "1.4.10",
            "@media (max-width: 500px) { .h a:not(:focus) { opacity: 0; } }",
            '<p class="h"><a href="/x/">Am Feiertag ist die Halle geschlossen</a></p>',
        ),
    ),
    *by(
        "reihenfolge",
        paint(
            "reihenfolge-schmal",
            "1.3.2",
            "@media (max-width: 600px) { .s { display: flex; flex-direction: column-reverse; } }",
            '<div class="s"><p>Zuerst das Rad abstellen.</p><p>Danach zum Eingang gehen.</p></div>',
        ),
    ),
    *by(
        "endlose-bewegung stille-meldung",
        act(
            "karussell-schnell",
            "2.2.2",
            '<p id="w">Erdbeeren</p>',
            "let n = 0; setInterval(() => { n += 1; document.getElementById('w').textContent = ['Erdbeeren aus der Gegend', 'Kirschen vom Hof', 'Pflaumen'][n % 3]; }, 2000);",
        ),
    ),
    *by(
        "endlose-bewegung",
        act(
            "leinwand-bewegt",
            "2.2.2",
            '<canvas id="c" role="img" aria-label="Wellen auf dem Fluss" width="200" height="80"></canvas>',
            "const x = document.getElementById('c').getContext('2d'); let t = 0; (function f() { t += 1; x.fillStyle = `hsl(${t % 360} 50% 50%)`; x.fillRect(0, 0, 200, 80); requestAnimationFrame(f); })();",
        ),
    ),
)
