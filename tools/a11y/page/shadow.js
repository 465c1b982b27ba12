// Elements of one's own, with a tree in their shadow: controls there need roles, names and keys, too.
({ all, words, listens, where, style }) => {
  const findings = [];
  const NATIVE = "a[href], button, input, select, textarea, summary, label, option, slot, style, form";
  const hosts = all("body *").filter((one) => one.shadowRoot);
  for (const host of hosts) {
    for (const element of host.shadowRoot.querySelectorAll("*")) {
      if (element.shadowRoot) hosts.push(element);
      if (element.matches(NATIVE) || element.closest("svg, a[href], button, label, summary")) continue;
      const clicks = listens(element, "click", "pointerup", "mouseup", "pointerdown", "mousedown") || style(element).cursor === "pointer" && listens(host, "click");
      if (!clicks || !element.checkVisibility() || element.querySelector(NATIVE.replace(", slot, style, form", ""))) continue;
      const find = (rule, text) => findings.push({ rule, text, where: `${where(host)} > ${element.localName}` });
      const role = element.getAttribute("role") ?? host.getAttribute("role");
      const stop = element.tabIndex >= 0 || host.tabIndex >= 0;
      if (!stop) find("nur-mit-maus", "lässt sich anklicken, aber nicht mit der Tastatur erreichen");
      else if (!listens(element, "keydown", "keyup", "keypress") && !listens(host, "keydown", "keyup", "keypress")) find("nur-mit-maus", "lässt sich erreichen, aber nicht mit der Tastatur auslösen");
      else if (!role) find("bedienelement-ohne-rolle", "ist bedienbar und hat keine Rolle");
      else if (/^(switch|checkbox|radio)$/.test(role) && !element.hasAttribute("aria-checked") && !host.hasAttribute("aria-checked")) find("zustand-ungesagt", `die Rolle „${role}“ nennt keinen Zustand`);
      if (role && stop && !words(element.getAttribute("aria-label") ?? host.getAttribute("aria-label") ?? host.textContent + element.textContent)) find("feld-ohne-namen", "das Bedienelement hat keinen Namen");
    }
  }
  return findings;
}
