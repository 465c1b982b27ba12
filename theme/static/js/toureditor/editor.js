/**
 * The page: opens a tour, lets picture, list, form and map show the desk, and saves.
 *
 * @typedef {import("./desk.js").Kit} Kit
 * @typedef {import("./disk.js").Opened} Opened
 * @typedef {import("./tourfile.js").Look} Look
 */
import { element } from "../tour/elements.js";
import { Studio } from "../tour/studio.js";
import { Desk } from "./desk.js";
import * as disk from "./disk.js";
import { mapView } from "./mapview.js";
import { Panel } from "./panel.js";
import { Picture } from "./picture.js";
import { Refused } from "./refused.js";
import { Review } from "./review.js";
import { decode, encode } from "./textfile.js";
import { TourFile, compass, tenth } from "./tourfile.js";
import { angle, aimWords, lookWords } from "./words.js";

/** @type {Record<string, string>} */
const KIND_WORDS = { to: "Weg", info: "Hinweis", article: "Beitrag", project: "Projekt", shop: "Geschäft", url: "Adresse" };
const WINDS = /** @type {const} */ ([["Norden", 0], ["Osten", 90], ["Süden", 180], ["Westen", 270]]);

export class Editor {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    /** @type {Desk | null} */
    this.desk = null;
    /** @type {Picture | null} */
    this.picture = null;
    /** What of a scene the picture shows. */
    this.shown = "";
    /** @type {{opened: Opened, file: import("./textfile.js").TextFile, bytes: Uint8Array} | null} */
    this.source = null;
    this.panel = new Panel(this.part("spots-panel"), this.panelActs());
    this.review = new Review(/** @type {HTMLDialogElement} */ (this.part("review")), {
      write: () => this.write(), download: () => this.download(), copy: () => this.copy(),
    });
    this.listen();
  }

  /** @param {string} id @returns {HTMLElement} */
  part(id) {
    return /** @type {HTMLElement} */ (document.getElementById(id));
  }

  /** @param {string} id @returns {HTMLInputElement} */
  input(id) {
    return /** @type {HTMLInputElement} */ (document.getElementById(id));
  }

  panelActs() {
    /** @param {(desk: Desk) => void} act */
    const on = (act) => () => this.desk && act(this.desk);
    return {
      choose: (/** @type {number} */ spot) => this.choose(spot),
      begin: on((desk) => this.begin(desk)),
      change: (/** @type {string} */ field, /** @type {string} */ value) => this.desk?.change(field, value),
      nudge: (/** @type {number} */ heading, /** @type {number} */ pitch) => this.nudgeForm(heading, pitch),
      add: (/** @type {import("./tourfile.js").Spot} */ spot) => {
        if (this.desk?.add(spot)) this.panel.focusRow(this.desk.spot);
      },
      cancel: on((desk) => {
        desk.choose(-1);
        this.panel.focusRow(-1);
      }),
      erase: on((desk) => this.erase(desk.spot)),
      toPoint: on((desk) => desk.place(desk.spot, this.aim)),
      face: on((desk) => this.picture?.motion.turnTo(desk.spots[desk.spot])),
      free: on((desk) => desk.free()),
      rest: on((desk) => desk.history.rest()),
    };
  }

  /** @returns {import("./picture.js").Acts} */
  pictureActs() {
    /** @param {(desk: Desk) => void} act */
    const on = (act) => this.desk && act(this.desk);
    return {
      point: (aim) => this.setPoint(aim),
      choose: (pin) => this.choose(pin),
      drag: (pin, aim) => on((desk) => (pin < desk.spots.length ? desk.carry(pin, aim) : this.setPoint(aim))),
      drop: (pin, aim) => on((desk) => (pin < desk.spots.length ? desk.place(pin, aim) : this.setPoint(aim))),
      nudge: (pin, heading, pitch) => on((desk) => {
        desk.nudge(pin, heading, pitch);
        this.picture?.follow(desk.spots[pin] ?? this.aim);
        if (pin >= desk.spots.length) this.aimDraft();
      }),
      erase: (pin) => this.erase(pin),
      look: (look) => this.showLook(look),
    };
  }

  listen() {
    /** @param {string} id @param {string} type @param {() => void} act */
    const on = (id, type, act) => this.part(id).addEventListener(type, act);
    on("open", "click", () => void this.open());
    on("file", "change", () => void this.takeFile());
    on("tour", "change", () => this.nameFile());
    on("scene", "change", () => this.desk?.enter(Number(this.input("scene").value)));
    on("undo", "click", () => this.desk?.go(-1));
    on("redo", "click", () => this.desk?.go(1));
    on("save", "click", () => this.showReview());
    on("centre", "change", () => this.turnCentre());
    on("set-north", "click", () => this.setNorth());
    on("middle", "click", () => this.setPoint(this.middle));
    for (const id of ["point-heading", "point-pitch"]) on(id, "change", () => this.typePoint());
    on("set-look", "click", () => this.picture && this.desk?.look(this.picture.view.look));
    on("show-look", "click", () => this.desk && this.picture?.motion.turnTo(this.desk.here.view));
    document.addEventListener("keydown", (event) => this.press(event));
    addEventListener("beforeunload", (event) => this.desk?.dirty && event.preventDefault());
    this.nameFile();
  }

  /** Says which file belongs to the chosen tour. */
  nameFile() {
    const select = /** @type {HTMLSelectElement} */ (this.part("tour"));
    this.part("file-name").textContent = select.selectedOptions[0]?.dataset.file ?? "";
  }

  async open() {
    if (this.desk?.dirty && !confirm("Die Änderungen an der offenen Tour sind nicht gesichert. Trotzdem eine andere öffnen?")) return;
    if (!disk.writesInPlace()) return this.input("file").click();
    const opened = await disk.choose().catch((/** @type {Error} */ reason) => {
      if (reason.name !== "AbortError") this.sayOpening("Die Datei ließ sich nicht öffnen.");
    });
    if (opened) await this.start(opened);
  }

  async takeFile() {
    const [file] = this.input("file").files ?? [];
    if (file) await this.start(await disk.take(file));
    this.input("file").value = "";
  }

  /** @param {Opened} opened */
  async start(opened) {
    this.sayOpening("");
    try {
      const file = decode(opened.bytes);
      const tour = TourFile.read(file.text);
      if (!tour.scenes.length) throw new Refused("In der Datei stehen keine Szenen. Ist es eine tour.yaml?");
      const [kit, names] = await Promise.all([this.fetchKit(), json(this.root.dataset.names ?? "")]);
      this.source = { opened, file, bytes: new Uint8Array(opened.bytes) };
      this.desk = new Desk(tour, kit, names, { changed: () => this.refresh(), say: (sentence) => this.say(sentence) });
      this.begins(tour, kit);
    } catch (reason) {
      const known = reason instanceof Refused;
      this.sayOpening(known ? reason.message : "Die Angaben zur Tour ließen sich nicht laden. Bitte die Seite neu laden.");
      if (!known) throw reason;
    }
  }

  /** @returns {Promise<Kit>} */
  fetchKit() {
    return json(/** @type {HTMLSelectElement} */ (this.part("tour")).value);
  }

  /** @param {TourFile} tour @param {Kit} kit */
  begins(tour, kit) {
    const known = tour.scenes.filter(({ id }) => kit.scenes.some((scene) => scene.id === id)).length;
    this.part("desk").hidden = false;
    this.part("desk-title").textContent = tour.title || kit.title;
    this.shown = "";
    this.refresh();
    this.say(known ? `${tour.scenes.length} Szenen geöffnet.` : `Keine Szene der Datei gehört zur Tour „${kit.title}“. Ist es die richtige Datei?`);
    this.part("desk-title").focus();
    this.part("desk-title").scrollIntoView({ block: "start" });
  }

  /** Lets everything show what is on the desk. */
  refresh() {
    const { desk } = this;
    if (!desk) return;
    this.showPins();
    this.showPanel();
    if (desk.moving) return; // the rest waits until the pin is let go
    this.showScenes();
    this.showPicture();
    this.showMaps();
    this.showBar();
    this.showNorth();
  }

  showBar() {
    const { desk } = this;
    if (!desk) return;
    for (const [id, label] of [["undo", desk.history.label], ["redo", desk.history.next]]) {
      const button = this.input(id);
      button.disabled = !label;
      button.title = label;
    }
    this.part("state").textContent = desk.dirty ? "Änderungen noch nicht gesichert" : "Alles gesichert";
    this.part("state").dataset.dirty = `${desk.dirty}`;
  }

  showScenes() {
    const { desk } = this;
    if (!desk) return;
    const options = desk.tour.scenes.map(({ title }, i) => element("option", { value: `${i}` }, `${i + 1} ${title}`));
    this.part("scene").replaceChildren(...options);
    this.input("scene").value = `${desk.scene}`;
  }

  /** Shows the panorama, if the build has one and this device can. */
  showPicture() {
    const { desk } = this;
    if (!desk) return;
    const { built, here, yaw0 } = desk;
    const key = JSON.stringify([here.id, yaw0, here.view, Boolean(built)]);
    if (key === this.shown) return;
    const before = this.shown ? JSON.parse(this.shown) : [];
    this.shown = key;
    this.part("pano").hidden = !built;
    this.part("no-pano").hidden = Boolean(built);
    if (!built) return;
    const scene = sceneFor(built, here, yaw0);
    const look = before[0] === here.id && this.picture && { ...this.picture.view.look };
    if (look) look.heading += yaw0 - before[1];
    if (this.picture) this.picture.enter(scene, look || {});
    else this.startPicture(scene);
    this.showPins();
  }

  /** @param {any} scene */
  startPicture(scene) {
    const studio = studioOrNone();
    this.part("pano").hidden = !studio;
    this.part("no-webgl").hidden = Boolean(studio);
    if (!studio) return;
    this.picture = new Picture(this.part("pano"), scene, studio, this.pictureActs());
    this.picture.start();
  }

  showPins() {
    const { desk, picture } = this;
    if (!desk || !picture || !desk.built) return;
    const pins = desk.spots.map((spot, i) => ({
      kind: spot.kind || "info", title: spot.name, label: `${spot.name}, ${aimWords(rounded(spot))}`,
      heading: spot.heading, pitch: spot.pitch, chosen: i === desk.spot && !desk.draft,
    }));
    const { point } = desk;
    if (point) pins.push({ kind: "point", title: "Punkt", label: `Punkt, ${aimWords(point)}`, ...point, chosen: false });
    picture.pin(pins);
  }

  showPanel() {
    const { desk } = this;
    if (!desk) return;
    const { spots, here } = desk;
    this.panel.showList(
      spots.map((spot) => ({ label: spot.name, kind: KIND_WORDS[spot.kind] ?? "unbekannt", aim: aimWords(rounded(spot)) })),
      desk.draft ? -1 : desk.spot,
    );
    if (desk.draft) return; // what is typed stays
    const chosen = here.spots[desk.spot];
    const spot = chosen?.kind ? chosen : null;
    const at = spots[desk.spot];
    const shown = spot && desk.moving ? { ...spot, ...rounded(at) } : spot;
    this.panel.showForm(shown, {
      draft: false, scenes: this.otherScenes, names: desk.names,
      computed: spot ? desk.computed(spot) : null, title: at?.name ?? "",
    });
  }

  get otherScenes() {
    return this.desk?.tour.scenes.filter((_, i) => i !== this.desk?.scene) ?? [];
  }

  showMaps() {
    const { desk } = this;
    const box = this.part("maps");
    if (!desk) return;
    const held = box.contains(document.activeElement);
    const titles = desk.tour.scenes.map(({ title }) => title);
    box.replaceChildren(...desk.maps.map((map) => mapView(map, titles, desk.scene, (scene) => desk.enter(scene))));
    this.part("map").hidden = !box.childElementCount;
    this.part("legend").replaceChildren(...titles.map((title, i) => legendItem(i + 1, title, i === desk.scene)));
    const current = box.querySelector('[aria-current="true"]');
    if (held && current instanceof HTMLElement) current.focus();
  }

  showNorth() {
    const { desk } = this;
    if (!desk) return;
    const { point } = desk;
    put(this.input("point-heading"), point ? `${point.heading}` : "");
    put(this.input("point-pitch"), point ? `${point.pitch}` : "");
    put(this.input("centre"), `${tenth(desk.yaw0)}`);
    const scenes = this.otherScenes.flatMap((scene) => {
      const heading = desk.computed({ kind: "to", target: scene.id, title: "", heading: null, pitch: 0, text: "" });
      return heading === null ? [] : [element("option", { value: `${heading}` }, `Richtung ${scene.title} (${angle(heading)})`)];
    });
    const winds = WINDS.map(([name, heading]) => element("option", { value: `${heading}` }, `im ${name} (${heading}°)`));
    const select = this.input("meant");
    const { value } = select;
    select.replaceChildren(...winds, ...scenes);
    select.value = value;
    if (!select.value) select.value = "0";
    this.part("saved-look").textContent = lookWords(desk.here.view);
  }

  /** @param {Look} look */
  showLook(look) {
    this.part("look").textContent = lookWords(look);
  }

  /** @param {number} spot */
  choose(spot) {
    const { desk } = this;
    if (!desk?.spots[spot]) return;
    desk.choose(spot);
    this.picture?.follow(desk.spots[spot]);
  }

  /** Shows an empty form for a hotspot at the point, or in the picture's middle. @param {Desk} desk */
  begin(desk) {
    desk.draft = true;
    this.refresh();
    const { heading, pitch } = this.aim;
    this.panel.showForm(
      { kind: "to", target: "", title: "", heading: compass(heading), pitch: tenth(pitch), text: "" },
      { draft: true, scenes: this.otherScenes, names: desk.names, computed: null, title: "Neuer Hotspot" },
    );
    this.panel.focus();
  }

  /** @param {number} spot */
  erase(spot) {
    if (!this.desk?.spots[spot]) return;
    this.desk.erase(spot);
    this.panel.focusRow(Math.min(spot, this.desk.spots.length - 1));
  }

  /** @param {number} heading @param {number} pitch */
  nudgeForm(heading, pitch) {
    const { desk, panel } = this;
    if (!desk) return;
    if (!desk.draft) return desk.nudge(desk.spot, heading, pitch);
    const { spot } = panel;
    panel.place({ heading: compass((spot.heading ?? 0) + heading), pitch: tenth(spot.pitch + pitch) });
  }

  /** What is in the middle of the picture. */
  get middle() {
    const { heading, pitch } = this.picture?.view.look ?? this.desk?.here.view ?? { heading: 0, pitch: 0 };
    return { heading, pitch };
  }

  /** The point, or the picture's middle where none is set. */
  get aim() {
    return this.desk?.point ?? this.middle;
  }

  /** @param {import("./tourfile.js").Aim} aim */
  setPoint(aim) {
    this.desk?.place(Infinity, aim);
    this.aimDraft();
    this.say(`Punkt gesetzt: ${aimWords(rounded(aim))}`);
  }

  /** Lets a hotspot that is being made stand at the point. */
  aimDraft() {
    const point = this.desk?.draft && this.desk.point;
    if (point) this.panel.place(point);
  }

  typePoint() {
    const [heading, pitch] = ["point-heading", "point-pitch"].map((id) => this.input(id));
    if (heading.reportValidity() && pitch.reportValidity()) {
      this.setPoint({ heading: Number(heading.value), pitch: Number(pitch.value) });
    }
  }

  get along() {
    return this.input("along").checked;
  }

  turnCentre() {
    const field = this.input("centre");
    if (field.value !== "" && field.reportValidity()) this.desk?.centre(Number(field.value), this.along);
  }

  setNorth() {
    this.desk?.north(this.aim.heading, Number(this.input("meant").value), this.along);
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (!this.desk || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea");
    const key = event.key.toLowerCase();
    if (key === "s") this.showReview();
    else if (typing) return;
    else if (key === "z") this.desk.go(event.shiftKey ? 1 : -1);
    else if (key === "y") this.desk.go(1);
    else return;
    event.preventDefault();
  }

  showReview() {
    const { desk, source } = this;
    if (!desk || !source) return;
    if (!desk.dirty) return this.say("Es gibt nichts zu sichern.");
    if (!this.part("review").hasAttribute("open")) this.review.show(desk.saved, desk.tour.text, Boolean(source.opened.handle));
  }

  /** The bytes to be saved; they have been read again, so they are sound YAML. */
  get bytes() {
    if (!this.desk || !this.source) throw new Error("nothing is open");
    return encode({ ...this.source.file, text: this.desk.tour.text });
  }

  async write() {
    const { source, bytes } = this;
    if (!source) return;
    try {
      await disk.write(source.opened.handle, source.bytes, bytes);
      this.isSaved(bytes, `In ${source.opened.name} geschrieben.`);
    } catch (reason) {
      this.review.say(reason instanceof Refused ? reason.message : "Die Datei ließ sich nicht schreiben.");
    }
  }

  download() {
    const { bytes } = this;
    disk.download("tour.yaml", bytes);
    this.isSaved(bytes, "Als tour.yaml heruntergeladen. Die Datei gehört an die Stelle der alten.");
  }

  async copy() {
    if (!this.desk) return;
    try {
      await navigator.clipboard.writeText(this.desk.tour.text);
      this.review.say("Die ganze Datei ist kopiert.");
    } catch {
      this.review.say("Das Kopieren hat dieser Browser nicht erlaubt.");
    }
  }

  /** @param {Uint8Array} bytes @param {string} sentence */
  isSaved(bytes, sentence) {
    const { desk, source } = this;
    if (!desk || !source) return;
    source.bytes = bytes;
    desk.saved = desk.tour.text;
    /** @type {HTMLDialogElement} */ (this.part("review")).close();
    this.showBar();
    this.say(`${sentence} Ob alles stimmt, sagt „make check“.`);
  }

  /** @param {string} sentence */
  say(sentence) {
    this.part("said").textContent = sentence;
  }

  /** @param {string} sentence */
  sayOpening(sentence) {
    this.part("open-said").textContent = sentence;
  }
}

/** @returns {Studio | null} null where WebGL is missing */
function studioOrNone() {
  try {
    return new Studio();
  } catch {
    return null;
  }
}

/** @param {string} url @returns {Promise<any>} */
async function json(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer.json();
}

/** What the viewer needs: tiles as built, directions as in the file.
 * @param {any} built @param {import("./tourfile.js").Scene} here @param {number} yaw0 */
const sceneFor = (built, { title, view }, yaw0) => ({
  ...built, title, view, yaw0, hotspots: [], tiles: built.tiles.replace("{e}", "jpg"), absent: new Set(built.absent),
});

/** @param {import("./tourfile.js").Aim} aim */
const rounded = ({ heading, pitch }) => ({ heading: compass(heading), pitch: tenth(pitch) });

/** @param {number} number @param {string} title @param {boolean} current */
function legendItem(number, title, current) {
  const item = element("li", {}, element("span", { class: "legend__number" }, `${number}`), title);
  if (current) item.setAttribute("aria-current", "true");
  return item;
}

/** @param {HTMLInputElement} field @param {string} value */
function put(field, value) {
  if (field.value !== value) field.value = value;
}
