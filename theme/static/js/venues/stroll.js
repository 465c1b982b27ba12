/** The panoramas of a way: links that look along it, and, for those who want, a walk on this page. */

import { rounded } from "./phrases.js";
import { stops } from "./strolls.js";

const WINDS = {
  de: ["Norden", "Nordosten", "Osten", "Südosten", "Süden", "Südwesten", "Westen", "Nordwesten"],
  en: ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"],
};
const FAR = 25; // decimetres from which on one says how far it still is

const WORDS = {
  de: {
    language: "de", title: "Den Weg im Panorama gehen", go: "Hier losgehen", back: "Zurück", next: "Weiter",
    on: "Weiter: ", goal: "Zum Ziel: ",
    picture: "Bild",
    count: (number, count) => `${number} von ${count}`,
    way: (wind, metres) => `Der Weg führt nach ${wind}${metres ? `, noch etwa ${metres} Meter` : ""}.`,
  },
  en: {
    language: "en", title: "Walk the way in panoramas", go: "Start here", back: "Back", next: "On",
    on: "On: ", goal: "To the destination: ",
    picture: "Picture",
    count: (number, count) => `${number} of ${count}`,
    way: (wind, metres) => `The way leads ${wind}${metres ? `, about ${metres} metres to go` : ""}.`,
  },
};

/** Starts the part of the form that shows panoramas; returns what shows those of a way. */
export function startStroll(root, kit) {
  const at = (name) => root.querySelector(`[data-${name}]`);
  const button = at("walk");
  let walk = null;
  let views = [];
  let words = WORDS.de;

  async function go() {
    const asked = views;
    button.disabled = true; // who presses twice gets one walk
    try {
      addStyle(button.dataset.style);
      const { present } = await import(button.dataset[words.language === "en" ? "walkEn" : "walk"]);
      if (asked !== views) return; // another way has been found meanwhile
      at("stage").hidden = false;
      const place = at("stage").appendChild(document.createElement("div"));
      const shown = await present(place, views, words, at("where"));
      if (asked !== views) return shown.leave();
      walk = shown;
    } catch {
      if (asked !== views) return;
      at("stage").hidden = true; // the links above lead to the same pictures
    }
    button.hidden = true;
  }
  button?.addEventListener("click", go);

  return (path, target, language) => {
    walk?.leave();
    walk = null;
    words = WORDS[language];
    views = viewsOf(kit, stops(kit, path), target, language);
    root.hidden = !views.length;
    root.lang = language;
    at("title").textContent = words.title;
    at("stops").replaceChildren(...views.map(itemOf));
    if (!button) return;
    at("stage").hidden = true;
    at("stage").replaceChildren();
    button.hidden = button.disabled = false;
    button.textContent = words.go;
  };
}

/** Returns what is to be seen at each stop: its picture, whither one looks, what one reads. */
function viewsOf(kit, found, target, language) {
  const words = WORDS[language];
  return found.map(({ sight, heading, rest }, index) => {
    const { title, url, scene, credit } = kit.sights[sight];
    const following = found[index + 1];
    return {
      title, scene, heading,
      source: `${words.picture}: `,
      credit,
      url: `${url}#heading=${heading}&pitch=0`,
      text: words.way(WINDS[language][Math.round(heading / 45) % 8], rest >= FAR ? rounded(rest) : 0),
      on: following ? words.on : words.goal,
      whither: following ? german(kit.sights[following.sight].title) : nameOf(target, language),
      goal: target.kind === "carrier" ? kit.address : `${kit.address}${target.id}/`,
    };
  });
}

/** Returns a name that is German whatever language one reads. */
function german(text) {
  return { text, language: "de" };
}

function nameOf({ title, english }, language) {
  return language === "en" && english !== title ? { text: english, language } : german(title);
}

function itemOf({ title, url, text }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = title;
  link.lang = "de"; // panoramas have German names
  const note = document.createElement("span");
  note.className = "meta";
  note.textContent = text;
  item.append(link, " ", note);
  return item;
}

function addStyle(address) {
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
}
