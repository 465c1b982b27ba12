/** Why the planner shows no way: one sentence, said where it is announced, and the field it is about. */

const WORDS = {
  de: {
    none: {
      von: () => "Zum eingegebenen Start finden wir hier keinen Ort.",
      nach: () => "Zum eingegebenen Ziel finden wir hier keinen Ort.",
    },
    closed: {
      von: () => "Zum eingegebenen Start hat zu dieser Zeit nichts geöffnet.",
      nach: () => "Zum eingegebenen Ziel hat zu dieser Zeit nichts geöffnet.",
    },
    unknown: {
      von: (id) => `Den Start „${id}“ aus der Adresse gibt es hier nicht.`,
      nach: (id) => `Das Ziel „${id}“ aus der Adresse gibt es hier nicht.`,
    },
    missing: {
      von: () => "Bitte eintragen, wo der Weg beginnt.",
      nach: () => "Bitte eintragen, wohin der Weg führt.",
    },
    same: { nach: () => "Start und Ziel sind derselbe Ort." },
  },
  en: {
    none: {
      von: () => "No place here matches the start you typed.",
      nach: () => "No place here matches the destination you typed.",
    },
    closed: {
      von: () => "Nothing that matches the start is open at that time.",
      nach: () => "Nothing that matches the destination is open at that time.",
    },
    unknown: {
      von: (id) => `The start “${id}” in the address is not in this building.`,
      nach: (id) => `The destination “${id}” in the address is not in this building.`,
    },
    missing: {
      von: () => "Please fill in where the way begins.",
      nach: () => "Please fill in where the way leads.",
    },
    same: { nach: () => "Start and destination are the same place." },
  },
};
const LONGEST = 40; // letters of an address that are repeated

/**
 * Returns the first fault of an inquiry, { name, kind, id }, or null.  Of each field it takes
 * { chosen, typed, unknown, fitting, open }: the place; what was typed; what the address says and
 * nobody knows; how many places fit, and how many of them may be suggested.  Empty fields are faults
 * of whoever asks for a way only.
 */
export function faultOf(fields, isAsked) {
  for (const [name, { chosen, typed, unknown, fitting, open }] of Object.entries(fields)) {
    if (chosen) continue;
    if (unknown) return { name, kind: "unknown", id: unknown };
    if (typed && !open) return { name, kind: fitting ? "closed" : "none" };
    if (!typed && isAsked) return { name, kind: "missing" };
  }
  const { von, nach } = fields;
  return von.chosen && von.chosen === nach.chosen ? { name: "nach", kind: "same" } : null;
}

/** Says a fault and marks its field; without one takes both back. */
export function say(root, fault, language) {
  const said = root.querySelector("[data-said]");
  for (const name of ["von", "nach"]) mark(root.elements[name], said, fault?.name === name);
  const text = fault ? WORDS[language][fault.kind][fault.name](fault.id?.slice(0, LONGEST)) : "";
  if (said.textContent !== text) said.textContent = text; // what stays is announced once
}

function mark(input, said, isFaulty) {
  if (isFaulty) {
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", said.id);
  } else {
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
  }
}
