// The preview's part in an open page: shows what changed, in place, and what is faulty.
const events = new EventSource("/_hub/ereignisse");

events.onmessage = ({ data }) => {
  const { urls, faults } = JSON.parse(data);
  showFaults(faults);
  if (urls.includes("*") || urls.includes(location.pathname)) refresh();
};

/** Puts the new page in the place of the old one; where one looks stays where it is. */
async function refresh() {
  const response = await fetch(location.href, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const scripted = 'script[type="module"]:not([src^="/_hub/"])';
  if (document.querySelector(scripted) || page.querySelector(scripted)) {
    location.reload(); // a running viewer cannot be exchanged under its own feet
    return;
  }
  const { scrollX, scrollY } = window;
  document.head.replaceWith(document.adoptNode(page.head));
  document.body.replaceWith(document.adoptNode(page.body));
  scrollTo(scrollX, scrollY);
  document.dispatchEvent(new CustomEvent("hub:neu"));
}

/** @param {string[]} faults one German sentence each, with file, line and remedy */
function showFaults(faults) {
  document.getElementById("hub-fehler")?.remove();
  if (faults.length === 0) return;
  const title = document.createElement("strong");
  title.textContent = faults.length === 1 ? "1 Fehler" : `${faults.length} Fehler`;
  const list = document.createElement("ul");
  for (const fault of faults) {
    const item = document.createElement("li");
    item.textContent = fault;
    list.append(item);
  }
  const box = document.createElement("aside");
  box.id = "hub-fehler";
  box.setAttribute("role", "alert");
  Object.assign(box.style, {
    position: "fixed", inset: "auto 0 0 0", zIndex: "2147483647", maxHeight: "50vh", overflow: "auto",
    padding: "1rem 1.5rem", background: "#7a1f1f", color: "#fff", font: "1rem/1.5 system-ui, sans-serif",
    boxShadow: "0 -0.25rem 1rem rgb(0 0 0 / 40%)",
  });
  box.append(title, list, "Zu sehen ist der letzte Stand ohne Fehler.");
  document.documentElement.append(box);
}
