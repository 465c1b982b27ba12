/**
 * One opened tour: its file, its steps back and forth, and what of it picture, list and map show.
 *
 * @typedef {import("./tourfile.js").Aim} Aim
 * @typedef {import("./tourfile.js").Spot} Spot
 * @typedef {import("./textfile.js").TextFile} TextFile
 * @typedef {import("./names.js").Names} Names
 * @typedef {{id: string, title: string, scenes: any[], plans: {id: string, url: string, width: number,
 *   height: number}[]}} Kit what the build knows of the tour
 */
import { clamp, turnBetween } from "../tour/angles.js";
import { centreFor, headingTo } from "./geometry.js";
import { History } from "./history.js";
import { earthMap, planMap } from "./map.js";
import { nameOf } from "./names.js";
import { Refused } from "./refused.js";
import { compass, tenth } from "./tourfile.js";
import { aimWords } from "./words.js";

const HIGHEST = 90;

export class Desk {
  /** @param {import("./tourfile.js").TourFile} tour @param {Kit} kit @param {Names} names
   * @param {{changed: () => void, say: (sentence: string) => void}} listener */
  constructor(tour, kit, names, listener) {
    this.scene = Math.max(0, tour.scenes.findIndex(({ id }) => id === tour.start));
    /** Each step remembers in which scene it was made. */
    this.history = new History({ tour, scene: this.scene });
    this.saved = tour.text;
    this.kit = kit;
    this.names = names;
    this.listener = listener;
    this.spot = -1;
    /** Whether the form holds a hotspot that is not in the file yet. */
    this.draft = false;
    /** What the next act is about: a hotspot's place, or what is north. @type {Aim | null} */
    this.point = null;
    /** A pin on its way, before it is let go. @type {(Aim & {pin: number}) | null} */
    this.moving = null;
  }

  get tour() {
    return this.history.state.tour;
  }

  get here() {
    return this.tour.scenes[this.scene];
  }

  get dirty() {
    return this.tour.text !== this.saved;
  }

  /** What the build knows of this scene; nothing of one that it has not seen. */
  get built() {
    return this.kit.scenes.find(({ id }) => id === this.here?.id);
  }

  /** The heading of the panorama's centre: the file's word, else the camera's. */
  get yaw0() {
    return this.here?.heading ?? this.built?.yaw0 ?? 0;
  }

  /** @param {Spot} spot @returns {number | null} what the build computes where no heading is written */
  computed({ kind, target }) {
    const other = this.tour.scenes.find(({ id }) => id === target);
    return kind === "to" && other ? headingTo(this.tour, this.here, other) : null;
  }

  /** Lists where the hotspots of this scene are. @returns {(Spot & Aim & {name: string})[]} */
  get spots() {
    return this.here.spots.map((spot, i) => {
      const { heading, pitch } = this.moving?.pin === i ? this.moving : spot;
      const name = nameOf(spot, this.tour, this.names);
      return { ...spot, heading: heading ?? this.computed(spot) ?? 0, pitch, name };
    });
  }

  /** Does something to the file; what cannot be done is said and leaves all as it was.
   * @param {(tour: import("./tourfile.js").TourFile) => import("./tourfile.js").TourFile} act
   * @param {string} label @param {string} [join] see History @returns {boolean} */
  edit(act, label, join) {
    try {
      const tour = act(this.tour);
      if (tour.text !== this.tour.text) this.history.push({ tour, scene: this.scene }, label, join);
      this.moving = null;
      this.listener.say(label);
      return true;
    } catch (reason) {
      if (!(reason instanceof Refused)) throw reason;
      this.moving = null;
      this.listener.say(reason.message);
      return false;
    } finally {
      this.listener.changed();
    }
  }

  /** @param {-1 | 1} way */
  go(way) {
    const label = way < 0 ? this.history.label : this.history.next;
    const left = this.history.state;
    if (!this.history.go(way)) return;
    const { scene } = way < 0 ? left : this.history.state;
    if (scene !== this.scene) [this.scene, this.spot, this.point] = [scene, -1, null];
    if (this.spot >= this.here.spots.length) this.spot = -1;
    this.draft = false;
    this.listener.say(`${way < 0 ? "Rückgängig" : "Wiederholt"}: ${label}`);
    this.listener.changed();
  }

  /** @param {number} scene */
  enter(scene) {
    this.scene = scene;
    this.spot = -1;
    this.draft = false;
    this.point = this.moving = null;
    this.listener.changed();
  }

  /** @param {number} spot */
  choose(spot) {
    this.spot = spot;
    this.draft = false;
    this.listener.changed();
  }

  /** Moves a hotspot. @param {number} spot @param {Aim} aim @param {string} [join] */
  place(spot, aim, join) {
    this.spot = spot;
    this.draft = false;
    const { name } = this.spots[spot];
    const steady = settled(aim);
    this.edit((tour) => tour.aim(this.scene, spot, steady), `${name} steht jetzt bei ${aimWords(steady)}`, join);
  }

  /** @param {Aim} aim */
  setPoint(aim) {
    this.point = settled(aim);
    this.listener.say(`Punkt gesetzt: ${aimWords(this.point)}`);
    this.listener.changed();
  }

  /** @param {number} pin @param {Aim} aim */
  carry(pin, aim) {
    this.moving = { pin, ...aim };
    this.listener.changed();
  }

  /** @param {number} pin the point comes behind all hotspots @param {number} heading @param {number} pitch
   * degrees to go on */
  nudge(pin, heading, pitch) {
    const from = this.spots[pin] ?? this.point;
    if (!from) return;
    const aim = { heading: from.heading + heading, pitch: from.pitch + pitch };
    if (this.spots[pin]) this.place(pin, aim, `nudge ${this.scene} ${pin}`);
    else this.setPoint(aim);
  }

  /** @param {Spot} spot */
  add(spot) {
    const label = `Hinzugefügt: ${nameOf(spot, this.tour, this.names)}`;
    if (!this.edit((tour) => tour.add(this.scene, spot), label)) return false;
    this.point = null;
    this.choose(this.here.spots.length - 1);
    return true;
  }

  /** @param {number} spot */
  erase(spot) {
    if (!this.spots[spot]) return;
    const { name } = this.spots[spot];
    this.spot = -1;
    this.edit((tour) => tour.drop(this.scene, spot), `Gelöscht: ${name}`);
  }

  /** Changes one field of the chosen hotspot. @param {string} field @param {string} value */
  change(field, value) {
    const { scene, spot } = this;
    const chosen = this.spots[spot];
    if (field === "heading" && value === "") return this.free();
    if (field === "heading" || field === "pitch") return this.place(spot, { ...chosen, [field]: Number(value) });
    const named = `Heißt jetzt: ${value || "wie das Ziel"}`;
    if (field === "title") this.edit((tour) => tour.rename(scene, spot, value), named);
    else if (field === "text") this.edit((tour) => tour.tell(scene, spot, value), "Text geändert");
    else this.edit((tour) => tour.lead(scene, spot, value), `Führt jetzt zu: ${value}`);
  }

  /** Leaves the heading of a way to the positions. */
  free() {
    this.edit((tour) => tour.unaim(this.scene, this.spot), "Die Richtung wird aus den Standorten berechnet");
  }

  /** @param {Aim & {fov: number}} look */
  look(look) {
    this.edit((tour) => tour.look(this.scene, look), "Anfangsblick gesetzt");
  }

  /** Says that what is seen in one direction lies in another. @param {number} seen @param {number} meant
   * @param {boolean} along whether hotspots stay in the picture */
  north(seen, meant, along) {
    this.centre(centreFor(this.yaw0, seen, meant), along);
  }

  /** @param {number} heading of the panorama's centre @param {boolean} along */
  centre(heading, along) {
    const from = this.yaw0;
    const turn = turnBetween(from, compass(heading));
    const label = `Die Bildmitte liegt jetzt bei ${aimWords({ heading: compass(heading), pitch: 0 })}`;
    if (!this.edit((tour) => tour.north(this.scene, from, heading, along), label) || !this.point) return;
    this.point = { ...this.point, heading: compass(this.point.heading + turn) };
    this.listener.changed();
  }

  /** Lists the scenes that a way may lead to. */
  get others() {
    return this.tour.scenes.filter((_, i) => i !== this.scene);
  }

  /** Lists the scenes whose direction the file says. @returns {{title: string, heading: number}[]} */
  get neighbours() {
    return this.others.flatMap((scene) => {
      const heading = headingTo(this.tour, this.here, scene);
      return heading === null ? [] : [{ title: scene.title, heading }];
    });
  }

  /** Lists the maps on which this scene stands. @returns {import("./map.js").Drawing[]} */
  get maps() {
    const { point } = this.here;
    const picture = this.kit.plans.find(({ id }) => id === point?.on);
    const plan = picture && point ? [planMap(this.tour, point.on, picture)] : [];
    const earth = earthMap(this.tour);
    return [...plan, ...(earth ? [earth] : [])];
  }
}

/** Rounds to what is written. @param {Aim} aim @returns {Aim} */
const settled = ({ heading, pitch }) => ({ heading: compass(heading), pitch: tenth(clamp(pitch, -HIGHEST, HIGHEST)) });
