/** Runs a display: one heartbeat a second moves everything, so that nothing adds up over weeks. */

import { isWithin, minuteOf, townTime } from "./clock.js";
import { Controls, toggleFullScreen } from "./controls.js";
import { keepFiles, remember, remembered, startWorker } from "./memory.js";
import { programme } from "./programme.js";
import { Renewal } from "./renewal.js";
import { Show } from "./show.js";
import { slideElement } from "./slide.js";
import { Source } from "./source.js";
import { stayAwake } from "./wake.js";

const KEEPING = 10; // seconds between two looks at what is to be kept

class Display {
  constructor(root) {
    this.root = root;
    this.part = (name) => root.querySelector(`[data-${name}]`);
    this.address = root.dataset.display;
    this.content = null;
    this.time = "";
    this.shown = "";
    this.beats = 0;
    this.renewal = new Renewal();
    this.source = new Source(this.address, (content) => this.receive(content, true));
    this.controls = new Controls(root, {
      pause: () => this.pause(!this.show.paused),
      next: () => this.turn(1),
      back: () => this.turn(-1),
      full: toggleFullScreen,
    });
    root.classList.add("is-running");
    for (const name of ["clock", "count", "progress", "dim"]) this.part(name).hidden = false;
    const seconds = Number(root.dataset.seconds);
    this.show = new Show(this.part("slides"), seconds, (...place) => this.tell(...place));
    this.look();
    setInterval(() => this.beat(), 1000);
    addEventListener("online", () => this.source.hurry());
  }

  beat() {
    this.beats += 1;
    this.look();
    this.controls.tick();
    this.renewal.tick();
    if (this.show.tick() && !this.controls.isAwake) this.renewal.attempt();
    this.source.tick();
    this.showProgress();
    if (this.beats % KEEPING === 3) keepFiles(this.address);
  }

  /** Looks at the clock; most things that depend on it change with the minute only. */
  look() {
    const time = townTime();
    const part = this.part("state");
    const lost = this.source.failures > 1;
    if (part.hidden === lost) part.hidden = !lost;
    if (time === this.time) return;
    this.time = time;
    this.part("clock").textContent = `${time.slice(11)} Uhr`;
    this.dim();
    this.choose();
  }

  /** Takes content over: the site's, or what was kept of it. */
  receive(content, isNew) {
    this.content = content;
    this.show.seconds = content.seconds;
    this.part("state").textContent = `Ohne Netz, Stand ${townTime().slice(11)} Uhr`;
    this.dim();
    this.choose();
    if (!isNew) return;
    this.renewal.note(content);
    remember(this.address, content);
  }

  /** Has the slides replaced when others are due than those that are shown. */
  choose() {
    if (!this.content) return;
    const slides = programme(this.content, this.time);
    const key = JSON.stringify([this.source.version, slides.map((s) => [s.id, s.times])]);
    if (key === this.shown) return;
    this.shown = key;
    const mark = this.root.querySelector(".display__mark");
    this.show.replace(() => slides.map((slide) => slideElement(slide, mark)));
  }

  dim() {
    const [start, end, level] = this.content?.dim ?? [0, 0, 100];
    const dark = start !== end && isWithin(minuteOf(this.time), start, end);
    this.root.classList.toggle("is-dim", dark);
    this.root.style.setProperty("--dim", dark ? String(1 - level / 100) : "0");
  }

  pause(paused) {
    this.show.paused = paused;
    this.root.classList.toggle("is-paused", paused);
    this.controls.showPaused(paused);
    this.part("said").textContent = paused ? "Angehalten" : "Läuft weiter";
  }

  turn(way) {
    this.show.go(this.show.index + way);
    const title = this.show.slides[this.show.index]?.querySelector(".slide__title");
    if (title) this.part("said").textContent = title.textContent;
    this.showProgress();
  }

  tell(index, count) {
    this.part("rest").hidden = count > 0;
    this.part("count").textContent = count ? `${index + 1} von ${count}` : "";
  }

  showProgress() {
    const { left, seconds } = this.show;
    this.part("progress").style.setProperty("--done", String(1 - (left - 1) / seconds));
  }
}

/** A frame of another page may not move for who wants no motion; the page itself was asked to. */
function mayRun() {
  return window === window.top || !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

async function start(root) {
  const display = new Display(root);
  stayAwake();
  startWorker(root.dataset.worker);
  const kept = await remembered(display.address);
  if (kept && !display.content) display.receive(kept, false);
}

const root = document.querySelector("[data-display]");
if (root && mayRun()) start(root);
