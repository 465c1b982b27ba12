/**
 * The page at work: picture, list, form, cards and map show the desk, and what is done in any of
 * them is done to the desk.
 *
 * @typedef {import("./tourfile.js").Aim} Aim
 */
import { element } from "../tour/elements.js";
import { Aims } from "./aims.js";
import { Desk } from "./desk.js";
import { legendItems, mapView } from "./mapview.js";
import { Opening } from "./opening.js";
import { Panel } from "./panel.js";
import { input, onChange, onClick, part } from "./parts.js";
import { Picture, sceneFor, studioOrNone } from "./picture.js";
import { Saving } from "./saving.js";
import { compass, tenth } from "./tourfile.js";
import { KIND_WORDS, aimWords } from "./words.js";

const LEAVE = "Die Änderungen an der offenen Tour sind nicht gesichert. Trotzdem eine andere öffnen?";

export class Editor {
  /** @param {HTMLElement} root */
  constructor(root) {
    /** @type {Desk | null} */
    this.desk = null;
    /** @type {Picture | null} */
    this.picture = null;
    /** What of a scene the picture shows. */
    this.shown = "";
    this.opening = new Opening(root.dataset.names ?? "", {
      free: () => !this.desk?.dirty || confirm(LEAVE),
      begin: (begin) => this.begin(begin),
    });
    this.saving = new Saving((sentence) => {
      this.showBar();
      this.say(sentence);
    });
    this.panel = new Panel(part("spots-panel"), this.panelActs());
    this.aims = new Aims(this.aimsActs());
    this.listen();
  }

  listen() {
    onClick({ undo: () => this.desk?.go(-1), redo: () => this.desk?.go(1), save: () => this.save() });
    onChange({ scene: () => this.desk?.enter(Number(input("scene").value)) });
    document.addEventListener("keydown", (event) => this.press(event));
    addEventListener("beforeunload", (event) => this.desk?.dirty && event.preventDefault());
  }

  /** Does something where a tour is open. @param {(desk: Desk) => void} act */
  on(act) {
    if (this.desk) act(this.desk);
  }

  /** @returns {import("./panel.js").Acts} */
  panelActs() {
    return {
      choose: (spot) => this.choose(spot),
      begin: () => this.on((desk) => this.draft(desk)),
      change: (field, value) => this.on((desk) => desk.change(field, value)),
      nudge: (heading, pitch) => this.on((desk) => this.nudge(desk, heading, pitch)),
      add: (spot) => this.on((desk) => desk.add(spot) && this.panel.focusRow(desk.spot)),
      cancel: () => this.on((desk) => this.cancel(desk)),
      erase: () => this.on((desk) => this.erase(desk.spot)),
      toPoint: () => this.on((desk) => desk.place(desk.spot, this.aim)),
      face: () => this.on((desk) => this.picture?.motion.turnTo(desk.spots[desk.spot])),
      free: () => this.on((desk) => desk.free()),
      rest: () => this.on((desk) => desk.history.rest()),
    };
  }

  /** @returns {import("./picture.js").Acts} */
  pictureActs() {
    return {
      point: (aim) => this.point(aim),
      choose: (pin) => this.choose(pin),
      drag: (pin, aim) => this.on((desk) => (desk.spots[pin] ? desk.carry(pin, aim) : this.point(aim))),
      drop: (pin, aim) => this.on((desk) => (desk.spots[pin] ? desk.place(pin, aim) : this.point(aim))),
      nudge: (pin, heading, pitch) => this.on((desk) => {
        desk.nudge(pin, heading, pitch);
        this.picture?.follow(desk.spots[pin] ?? this.aim);
        if (!desk.spots[pin]) this.aimDraft();
      }),
      erase: (pin) => this.erase(pin),
      look: (look) => this.aims.showLook(look),
    };
  }

  /** @returns {import("./aims.js").Acts} */
  aimsActs() {
    return {
      point: (aim) => this.point(aim),
      middle: () => this.point(this.middle),
      north: (meant, along) => this.on((desk) => desk.north(this.aim.heading, meant, along)),
      centre: (heading, along) => this.on((desk) => desk.centre(heading, along)),
      setLook: () => this.on((desk) => this.picture && desk.look(this.picture.view.look)),
      showLook: () => this.on((desk) => this.picture?.motion.turnTo(desk.here.view)),
    };
  }

  /** @param {import("./opening.js").Begin} begin */
  begin({ tour, kit, names, source }) {
    this.desk = new Desk(tour, kit, names, { changed: () => this.refresh(), say: (sentence) => this.say(sentence) });
    this.saving.begin(this.desk, source);
    this.shown = "";
    part("desk").hidden = false;
    part("desk-title").textContent = tour.title || kit.title;
    this.refresh();
    const known = tour.scenes.some(({ id }) => kit.scenes.some((scene) => scene.id === id));
    const strange = `Keine Szene der Datei gehört zur Tour „${kit.title}“. Ist es die richtige Datei?`;
    this.say(known ? `${tour.scenes.length} Szenen geöffnet.` : strange);
    part("desk-title").focus(); // which also scrolls there
  }

  /** Lets everything show what is on the desk. */
  refresh() {
    this.on((desk) => {
      this.showPins(desk);
      this.showPanel(desk);
      if (desk.moving) return; // the rest waits until the pin is let go
      this.showScenes(desk);
      this.showPicture(desk);
      this.showMaps(desk);
      this.showBar();
      this.aims.show(desk);
    });
  }

  showBar() {
    this.on(({ history, dirty }) => {
      for (const [id, label] of [["undo", history.label], ["redo", history.next]]) {
        input(id).disabled = !label;
        input(id).title = label;
      }
      part("state").textContent = dirty ? "Änderungen noch nicht gesichert" : "Alles gesichert";
      part("state").dataset.dirty = `${dirty}`;
    });
  }

  /** @param {Desk} desk */
  showScenes({ tour, scene }) {
    const options = tour.scenes.map(({ title }, i) => element("option", { value: `${i}` }, `${i + 1} ${title}`));
    part("scene").replaceChildren(...options);
    input("scene").value = `${scene}`;
  }

  /** Shows the panorama, if the build has one and this device can. @param {Desk} desk */
  showPicture(desk) {
    const { built, here, yaw0 } = desk;
    const key = JSON.stringify([here.id, yaw0, here.view, Boolean(built)]);
    if (key === this.shown) return;
    const [id, turned] = JSON.parse(this.shown || "[]");
    this.shown = key;
    part("pano").hidden = !built;
    part("no-pano").hidden = Boolean(built);
    if (!built) return;
    const scene = sceneFor(built, here, yaw0);
    if (!this.picture) this.startPicture(scene);
    else this.picture.enter(scene, id === here.id ? this.picture.lookTurned(yaw0 - turned) : {});
    this.showPins(desk);
  }

  /** @param {import("../tour/scene.js").Scene} scene */
  startPicture(scene) {
    const studio = studioOrNone();
    part("pano").hidden = !studio;
    part("no-webgl").hidden = Boolean(studio);
    if (!studio) return;
    this.picture = new Picture(part("pano"), scene, studio, this.pictureActs());
    this.picture.start();
  }

  /** @param {Desk} desk */
  showPins({ built, spots, spot, draft, point }) {
    if (!this.picture || !built) return;
    const pins = spots.map(({ kind, name, heading, pitch }, i) => ({
      kind: kind || "info", title: name, label: `${name}, ${aimWords({ heading, pitch })}`,
      heading, pitch, chosen: i === spot && !draft,
    }));
    const title = "Punkt";
    if (point) pins.push({ kind: "point", title, label: `${title}, ${aimWords(point)}`, ...point, chosen: false });
    this.picture.pin(pins);
  }

  /** @param {Desk} desk */
  showPanel(desk) {
    const { spots, here, spot, draft } = desk;
    const rows = spots.map((one) => ({
      label: one.name, kind: KIND_WORDS[one.kind] ?? "unbekannt", aim: aimWords(one),
    }));
    this.panel.showList(rows, draft ? -1 : spot);
    if (draft) return; // what is typed stays
    const chosen = here.spots[spot]?.kind ? here.spots[spot] : null;
    const { heading, pitch, name: title = "" } = spots[spot] ?? {};
    const shown = chosen && desk.moving ? { ...chosen, heading: compass(heading), pitch: tenth(pitch) } : chosen;
    const computed = chosen ? desk.computed(chosen) : null;
    this.panel.showForm(shown, { draft, scenes: desk.others, names: desk.names, computed, title });
  }

  /** @param {Desk} desk */
  showMaps(desk) {
    const box = part("maps");
    const held = box.contains(document.activeElement);
    const titles = desk.tour.scenes.map(({ title }) => title);
    box.replaceChildren(...desk.maps.map((map) => mapView(map, titles, desk.scene, (scene) => desk.enter(scene))));
    part("map").hidden = !box.childElementCount;
    part("legend").replaceChildren(...legendItems(titles, desk.scene));
    const current = box.querySelector('[aria-current="true"]');
    if (held && current instanceof HTMLElement) current.focus();
  }

  /** @param {number} spot */
  choose(spot) {
    this.on((desk) => {
      if (!desk.spots[spot]) return;
      desk.choose(spot);
      this.picture?.follow(desk.spots[spot]);
    });
  }

  /** Shows an empty form for a hotspot at the point, or in the picture's middle. @param {Desk} desk */
  draft(desk) {
    desk.draft = true;
    this.refresh();
    const { heading, pitch } = this.aim;
    this.panel.showForm(
      { kind: "to", target: "", title: "", heading: compass(heading), pitch: tenth(pitch), text: "" },
      { draft: true, scenes: desk.others, names: desk.names, computed: null, title: "Neuer Hotspot" },
    );
    this.panel.focus();
  }

  /** @param {Desk} desk */
  cancel(desk) {
    desk.choose(-1);
    this.panel.focusRow(-1);
  }

  /** @param {number} spot */
  erase(spot) {
    this.on((desk) => {
      if (!desk.spots[spot]) return;
      desk.erase(spot);
      this.panel.focusRow(Math.min(spot, desk.spots.length - 1));
    });
  }

  /** Turns what the form shows. @param {Desk} desk @param {number} heading @param {number} pitch */
  nudge(desk, heading, pitch) {
    if (!desk.draft) return desk.nudge(desk.spot, heading, pitch);
    const { spot } = this.panel;
    this.panel.place({ heading: compass((spot.heading ?? 0) + heading), pitch: tenth(spot.pitch + pitch) });
  }

  /** What is in the middle of the picture. @returns {Aim} */
  get middle() {
    return this.picture?.view.look ?? this.desk?.here.view ?? { heading: 0, pitch: 0 };
  }

  /** The point, or the picture's middle where none is set. @returns {Aim} */
  get aim() {
    return this.desk?.point ?? this.middle;
  }

  /** @param {Aim} aim */
  point(aim) {
    this.on((desk) => {
      desk.setPoint(aim);
      this.aimDraft();
    });
  }

  /** Lets a hotspot that is being made stand at the point. */
  aimDraft() {
    const point = this.desk?.draft && this.desk.point;
    if (point) this.panel.place(point);
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (!this.desk || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea");
    const key = event.key.toLowerCase();
    if (key === "s") this.save();
    else if (typing) return;
    else if (key === "z") this.desk.go(event.shiftKey ? 1 : -1);
    else if (key === "y") this.desk.go(1);
    else return;
    event.preventDefault();
  }

  save() {
    this.on((desk) => (desk.dirty ? this.saving.show() : this.say("Es gibt nichts zu sichern.")));
  }

  /** @param {string} sentence */
  say(sentence) {
    part("said").textContent = sentence;
  }
}
