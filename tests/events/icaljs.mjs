// Reads calendars on standard input (JSON: a list of texts), prints when each takes place.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const MOST = 1000;

const line = (start, end, item) => [
  start.toString(),
  end.toString(),
  item.component.getFirstPropertyValue("status"),
];

const occurrences = (text) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const components = calendar.getAllSubcomponents("vevent");
  const isMaster = (component) => !component.hasProperty("recurrence-id");
  const event = new ICAL.Event(components.find(isMaster), {
    exceptions: components.filter((component) => !isMaster(component)),
  });
  if (!event.isRecurring()) return [line(event.startDate, event.endDate, event)];
  const found = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && found.length < MOST; next = iterator.next()) {
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    found.push(line(startDate, endDate, item));
  }
  return found;
};

const texts = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(texts.map(occurrences)));
