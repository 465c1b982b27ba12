// Directions that only help those who see colours, shapes and places, or hear.
({ all, words, visible, where }) => {
  const findings = [];
  const THING = "(schaltfläche|knopf|button|taste|feld(er)?|link|symbol|kreis|kasten|menü|spalte|bereich|eintrag|einträge|box|markierung(en)?|zeile[n]?|balken|pfeil|punkt(e)?|angaben|termine|kästchen)";
  const SENSE = "(rote[nrsm]?|grüne[nrsm]?|blaue[nrsm]?|gelbe[nrsm]?|graue[nrsm]?|orange(farbene[nrsm]?)?|runde[nrsm]?|eckige[nrsm]?|dreieckige[nrsm]?|quadratische[nrsm]?|große[nrsm]?|rechte[nrsm]?|linke[nrsm]?|obere[nrsm]?|untere[nrsm]?)";
  const ACT = "(klick\\w*|drück\\w*|wähl\\w*|nutz\\w*|benutz\\w*|verwend\\w*|tipp\\w*|füll\\w*|beacht\\w*|betätig\\w*)";
  const PATTERNS = [
    new RegExp(`\\b${ACT}\\b[^.!?]{0,40}\\b${SENSE}\\s+(\\p{L}+\\s+)?${THING}\\b`, "iu"),
    new RegExp(`\\b(den|die|das|der)\\s+${SENSE}\\s+(runden?|eckigen?)?\\s*${THING}\\b[^.!?]{0,30}\\b(klicken|drücken|wählen|antippen|betätigen|ausfüllen)`, "iu"),
    /\b(rot|grün|blau|gelb|farbig|grau|fett|orange)\s+(markiert\w*|hinterlegt\w*|gekennzeichnet\w*|dargestellt\w*|umrandet\w*|hervorgehoben\w*|eingefärbt\w*)\s+(\p{L}+\s+)?(feld\w*|pflicht\w*|angabe\w*|termine?|einträge?|zeilen?|orte?|tage|stationen?)?\s*(sind|ist|müssen|bedeute\w*)/iu,
    /\b(felder|angaben|termine|tage|einträge|zeilen|orte|strecken|stationen|plätze)\s+in\s+(rot|grün|blau|gelb|grau|orange)\b/iu,
    /\b(rot|grün|blau|gelb|orange|grau)\s*(=|bedeutet|steht für|heißt)\s/iu,
    /\b(felder|angaben|termine|einträge|zeilen|tage|orte)\b[^.!?]{0,20}\b(sind|werden)\s+(rot|grün|blau|gelb|farbig|orange)\s+(markiert|hinterlegt|gekennzeichnet|umrandet|dargestellt|hervorgehoben)/iu,
    /\b(rot|grün|blau|gelb|farbig|grau|orange)\s+\p{L}+(te|ene)[nrs]?\s+(feld|angabe|termin|eintr[aä]g|zeile|ort|tag|station|platz|plätze|punkt|name|wort|wörter)\p{L}*\b/iu,
    /\bnach dem (signalton|piepton|gong|ton)\b/iu,
    /\b(click|press|use|select)\b[^.!?]{0,30}\b(red|green|blue|round|square|right|left)\s+(button|link|icon|field|box)/iu,
  ];
  for (const element of all("p, li, label, legend, td, figcaption, dd, small, h2, h3, span, div")) {
    const own = element.matches("div, span") && element.children.length ? "" : words(element.innerText);
    if (own.length < 400 && own && visible(element) && PATTERNS.some((pattern) => pattern.test(own)) && !element.querySelector("p, li"))
      findings.push({ rule: "nur-fuer-die-sinne", where: where(element), text: "eine Anweisung, der nur folgen kann, wer Farbe, Form oder Lage sieht" });
  }
  return findings;
}
