// The page on which editors begin: its button puts the editor in the place of the page.

const box = document.querySelector("[data-configuration]");
const button = box.querySelector("button");
const trouble = box.querySelector("[role=alert]");

/** Loads the editor and its configuration, and only then takes the page away. */
async function open() {
  button.disabled = true;
  window.CMS_MANUAL_INIT = true;
  speakGerman();
  try {
    const [{ default: CMS }, config] = await Promise.all([
      import("@sveltia/cms"),
      fetch(box.dataset.configuration).then((answer) => answer.json()),
    ]);
    CMS.registerEventListener({
      name: "preSave",
      handler: ({ entry }) => entry.set("data", plain(entry.get("data").toJS())),
    });
    makeRoom();
    await CMS.init({ config: { ...config, logo: { src: box.dataset.icon } } });
  } catch (reason) {
    button.disabled = false;
    trouble.textContent = `Der Editor lässt sich nicht öffnen: ${reason.message}`;
  }
}

/** The build names a picture bilder/x.jpg; the editor finds it only as ./bilder/x.jpg. */
function plain(value) {
  if (typeof value === "string") return value.replace(/^\.\/(?=bilder\/)/, "");
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** The editor follows the browser's language; here it speaks that of the handbook. */
function speakGerman() {
  const key = "sveltia-cms.prefs";
  const known = JSON.parse(localStorage.getItem(key) || "{}");
  localStorage.setItem(key, JSON.stringify({ ...known, locale: "de" }));
}

function makeRoom() {
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
  if (!box.dataset.service) hideSignIn();
  const root = document.createElement("div");
  root.id = "nc-root";
  document.body.replaceChildren(root);
}

/** Without a repository there is nowhere to sign in; the editor shows a button for it all the same. */
function hideSignIn() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("#nc-root .buttons button.secondary { display: none }");
  document.adoptedStyleSheets = [sheet];
}

button.disabled = false;
button.addEventListener("click", open);
// The editor's own addresses follow the #: who comes back to one wants the editor.
if (location.hash.startsWith("#/")) open();
