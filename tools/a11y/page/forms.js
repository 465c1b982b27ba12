// Fields: a visible label, a known purpose, groups with names, faults in words, no riddles.
({ all, words, name, visible, where, referred, style, box }) => {
  const findings = [];
  const find = (rule, element, text) => findings.push({ rule, text, where: where(element) });
  const fields = all("input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), select, textarea")
    .filter((field) => visible(field) || (field.matches("[type=radio], [type=checkbox]") && !field.closest("[hidden]")));
  const labelled = (field) => words([...(field.labels ?? [])].map((label) => label.textContent).join(" "))
    || words(field.getAttribute("aria-label")) || referred(field, "aria-labelledby");
  const PURPOSES = [
    [/^(e-?mail|email)/i, "email"], [/(telefon|handy|mobil|phone|rufnummer)/i, "tel"],
    [/^(vorname|given|first ?name)/i, "given-name"], [/^(nachname|familienname|last ?name|surname)/i, "family-name"],
    [/^(vor- und nachname|(ihr )?(voller |vollständiger )?name|full ?name|your name)\b/i, "name"],
    [/^(postleitzahl|plz|zip|postal)/i, "postal-code"], [/^(straße|strasse|street|anschrift|adresse)/i, "street-address"],
    [/^(wohn)?ort$|^(stadt|city)$/i, "address-level2"], [/^(geburtsdatum|geburtstag|birthday)/i, "bday"],
    [/^(passwort|kennwort|password)/i, "password"], [/^(benutzername|nutzername|username)/i, "username"],
    [/^(iban|kreditkarte|kartennummer|card number)/i, "cc-number"], [/^(land|country)$/i, "country"],
  ];
  const KIN = { password: /password/, name: /name/, "street-address": /address/, country: /country/, "cc-number": /cc-/ };
  const seen = new Map();
  for (const field of fields) {
    const label = labelled(field).replace(/[*:]|\((pflichtfeld|erforderlich|optional|freiwillig)\)/gi, "").trim().replace(/^(ihre?n?|deine?n?|eure?n?|your) (?=\p{L})/iu, "");
    const type = field.type;
    if (!labelled(field)) {
      if (field.placeholder) find("feld-nur-platzhalter", field, "das Feld ist nur durch seinen Platzhalter beschriftet");
      else if (field.title) find("feld-nur-title", field, "das Feld ist nur durch title beschriftet");
    } else if (![...(field.labels ?? [])].some(visible) && !field.matches("[type=search], [role=combobox]") && !field.closest("[role=search], search, table")
      && ![...(field.getAttribute("aria-labelledby") ?? "").split(" ")].some((id) => id && document.getElementById(id) && visible(document.getElementById(id)))) {
      find("feld-ohne-sichtbare-beschriftung", field, "die Beschriftung des Feldes ist nicht zu sehen");
    }
    const purpose = PURPOSES.find(([pattern]) => pattern.test(label))?.[1];
    const token = words(field.getAttribute("autocomplete")).toLowerCase();
    if (purpose && ["text", "email", "tel", "password", "date", "textarea", "select-one", "number", "url"].includes(type)
      && !field.closest("[role=search], search")) {
      if (purpose === "password") {
        if (token === "off") find("anmeldung-ohne-hilfe", field, "das Kennwort lässt sich nicht automatisch ausfüllen");
      } else if (!token || token === "off" || token === "on") find("autocomplete-fehlt", field, `das Feld „${label}“ nennt seinen Zweck nicht (autocomplete)`);
      const kin = KIN[purpose] ?? new RegExp(purpose === "email" ? "email|username" : purpose);
      if (token && !["off", "on"].includes(token) && !kin.test(token) && !(purpose === "tel" && token.includes("tel")))
        find("autocomplete-falsch", field, `das Feld „${label}“ nennt einen anderen Zweck (${token})`);
    }
    const form = field.form ?? document.body;
    if (/(wiederholen|bestätigen|erneut|nochmals?|noch einmal|confirm|repeat|again|zweimal)/i.test(label) && !/passwort|kennwort|password/i.test(label)
      && !field.matches("[type=checkbox], [type=radio]"))
      find("doppelte-eingabe", field, `„${label}“ verlangt eine Angabe zum zweiten Mal`);
    else if (purpose && !["country"].includes(purpose) && label && !field.value) {
      const key = `${purpose}|${form.id || form.name || ""}`;
      const section = token.match(/section-\S+|shipping|billing/)?.[0] ?? "";
      const twin = seen.get(key);
      if (twin && twin.section === section && field.closest("form") && twin.form === form)
        find("doppelte-eingabe", field, `„${label}“ wird in einem Formular zweimal verlangt`);
      seen.set(key, { section, form });
    }
    if (field.getAttribute("aria-invalid") === "true" && !words(referred(field, "aria-errormessage") || referred(field, "aria-describedby")))
      find("fehler-ohne-text", field, "das Feld ist als falsch ausgezeichnet, aber kein Text sagt, was fehlt");
    if (field.pattern && !field.title && !referred(field, "aria-describedby") && !/[(:„].*\d/.test(label))
      find("format-ungenannt", field, "ein Format wird verlangt und nicht genannt");
    if (type === "text" && /datum|date/i.test(label) && !referred(field, "aria-describedby") && !/tt|jjjj|\d{4}|yyyy/i.test(`${label} ${words(field.closest("p, div, li")?.textContent)}`))
      find("format-ungenannt", field, "die Form des Datums wird nicht genannt");
    const riddle = `${label} ${words(referred(field, "aria-describedby"))}`;
    const near = all("img", field.closest("p, div, fieldset, form") ?? document.body).some((image) => /captcha/i.test(`${image.alt} ${image.src} ${image.id} ${image.className}`));
    if (/captcha|sicherheitscode|zeichen (aus|im|auf|in) (dem|diesem|der)?\s*(bild|grafik)|wie ?viel (ist|ergibt|sind)|was (ist|ergibt) \d|rechenaufgabe|\d+\s*[+×x*-]\s*\d+\s*=?/i.test(riddle) || near)
      find("raetsel", field, "das Formular verlangt ein Rätsel zu lösen");
    if (field.required && label && type !== "radio") required(field);
  }
  // Steps of one form that are not shown yet: they ask for what an earlier one has asked.
  const purposes = (field) => words(field.getAttribute("autocomplete")).toLowerCase() || PURPOSES.find(([pattern]) => pattern.test(labelled(field)))?.[1] || "";
  const personal = fields.filter((field) => field.form && /^(name|email|tel|given-name|family-name|street-address|address-line1|postal-code|bday|organization)$/.test(purposes(field)));
  for (const field of all("form [hidden] input, form [hidden] textarea").filter((one) => !visible(one) && !one.value && !one.readOnly)) {
    const asked = personal.some((other) => other.form === field.form && purposes(other) === purposes(field));
    const taken = all("input[type=checkbox], button", field.form).some((one) => /gleiche?|übernehm|wie oben|identisch|dieselbe|same/i.test(name(one)));
    if (asked && !taken) find("doppelte-eingabe", field, `„${labelled(field)}“ wird in einem späteren Schritt noch einmal verlangt`);
  }
  const letters = fields.filter((field) => field.type === "password" && (field.maxLength === 1 || /^\d+\. (zeichen|stelle|buchstabe|ziffer)/i.test(labelled(field))));
  if (letters.length > 1) find("raetsel", letters[0], "vom Kennwort werden einzelne Zeichen verlangt, die niemand einfügen kann");
  // What binds one, sent at once: nobody is asked whether it is right, and it cannot be taken back.
  const BINDING = /(zahlungs|kosten)pflichtig|verbindlich (bestell|buch|miet|anmeld|kauf|reservier|bewerb)|jetzt (kaufen|bezahlen)|kaufvertrag|unwiderruflich/i;
  const PARDON = /widerruf|storn|zurückgeben|zurücktreten|rücktritt|im nächsten schritt|vor dem absenden|noch einmal prüfen|zusammenfassung|übersicht ihrer|your order|angaben (prüfen|ändern)/i;
  for (const button of all("form button:not([type=button], [type=reset]), form input[type=submit]").filter((one) => visible(one) && BINDING.test(name(one) || one.value))) {
    const form = button.form;
    const [entered, said] = [fields.some((field) => field.form === form && !field.matches("[type=checkbox]")), words(form?.closest("section, article, main, body")?.textContent)];
    const asked = fields.some((field) => field.form === form && field.matches("[type=checkbox]"));
    const pardon = PARDON.test(said.replace(/\b(nicht|kein\p{L}*)\b[^.!?]{0,60}/giu, ""));
    if (entered && !asked && !pardon) find("ohne-pruefschritt", button, "was bindet, geht sofort ab: ohne Prüfen, Bestätigen oder Zurücknehmen");
  }
  function required(field) {
    const label = [...(field.labels ?? [])].find(visible);
    if (!label) return;
    const form = field.form;
    if (!form) return;
    const others = [...form.elements].filter((other) => other.labels?.length && other !== field && !other.required && !other.matches("button, [type=submit], [type=checkbox], [type=radio]"));
    const said = words(label.textContent);
    const form_says = /pflicht|erforderlich|required|notwendig|auszufüllen/i.test(form.textContent);
    if (others.length && !/\*|pflicht|erforderlich|required|notwendig/i.test(said) && !form_says)
      find("pflicht-ungenannt", field, "dass das Feld ausgefüllt werden muss, steht nirgends");
    else if (/\*\s*:?$/.test(said) && !/\*.{0,30}(pflicht|erforderlich|required|notwendig)|(pflicht|erforderlich|required|notwendig|stern).{0,60}\*?/i.test(words(document.body.textContent).replaceAll(said, "")))
      find("pflicht-ungenannt", field, "der Stern wird nirgends erklärt");
  }
  // Only the colour of its label or its border tells a field from the others.
  const marked = fields.filter((field) => field.matches(".error, .invalid, .is-invalid, .fehler, .has-error *"));
  for (const field of marked) {
    if (field.getAttribute("aria-invalid") !== "true" && !words(referred(field, "aria-describedby")))
      find("fehler-nur-farbe", field, "ein Fehler ist nur an der Farbe zu erkennen");
  }
  for (const field of all("[contenteditable]:not([contenteditable=false])").filter((one) => visible(one) && !one.parentElement.isContentEditable)) {
    if (!words(field.getAttribute("aria-label")) && !referred(field, "aria-labelledby"))
      find("feld-ohne-namen", field, "was sich beschreiben lässt, hat keinen Namen");
  }
  const first = document.querySelector("main h1, main h2, main p");
  for (const field of fields.filter((one) => one.autofocus && !one.matches("[type=search]") && !one.closest("dialog, [popover], [role=dialog], [role=search], search"))) {
    if (first && first.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING)
      find("fokus-von-selbst", field, "der Fokus springt beim Laden in das Feld, vorbei an dem, was davor steht");
  }
  const groups = new Map();
  for (const field of fields.filter((one) => one.matches("[type=radio]") || (one.matches("[type=checkbox]") && one.name))) {
    const key = `${field.type}|${field.name}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  for (const [, members] of groups) {
    const group = members[0].closest("fieldset, [role=group], [role=radiogroup]");
    if (members.length > 1 && !(group && (words(group.querySelector("legend")?.textContent) || name_of(group))))
      find("gruppe-ohne-namen", members[0], "zusammengehörige Auswahlfelder haben keine gemeinsame Beschriftung");
  }
  function name_of(group) { return words(group.getAttribute("aria-label")) || referred(group, "aria-labelledby"); }
  for (const control of all("button, a[href], input[type=submit], [role=button]")) {
    const aria = words(control.getAttribute("aria-label")).toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "");
    const shown = words(control.innerText || control.value).toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "");
    if (aria && shown.length > 2 && visible(control) && !control.querySelector("[aria-hidden=true]") && !aria.includes(shown.trim()))
      find("name-anders-als-beschriftung", control, `beschriftet mit „${shown}“, vorgelesen als „${aria}“`);
    const said = name(control) || words(control.value);
    if (control.matches("button, [role=button]") && visible(control) && /^(button|knopf|schaltfläche|click|klick|icon|x|×|✕|✖|>|<|»|«|›|‹|\+|-|…|\.\.\.|☰|≡|⋮)$/i.test(said))
      find("schaltflaeche-nichtssagend", control, `die Schaltfläche heißt nur „${said}“`);
  }
  for (const label of all("label")) {
    if (/^(feld|input|label|text|eingabe|beschriftung|field)( ?\d+)?:?$/i.test(words(label.textContent)))
      find("beschriftung-nichtssagend", label, "die Beschriftung des Feldes sagt nichts");
    const field = label.control;
    if (field && visible(field) && visible(label) && field.matches("input:not([type=radio], [type=checkbox]), select, textarea")) {
      const [a, b] = [box(label), box(field)];
      const gap = Math.max(b.top - a.bottom, a.top - b.bottom, b.left - a.right, a.left - b.right);
      if (gap > 200) find("beschriftung-fern", label, "die Beschriftung steht weit von ihrem Feld");
    }
  }
  return findings;
}
