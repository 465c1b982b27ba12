"""What programs are told of the site: the fields of each kind, with the German sentence on each.

The JSON Schemas and the tables of the page `/api/` are made of these classes, so that what is
documented is what is published.  A field is never taken away or given another meaning within a
version; new ones may come.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct

VERSION = "1.0"


class Datum(Struct, frozen=True):
    """The base of everything that programs are told."""


Id = Annotated[str, Meta(description="Der Name, unter dem es innerhalb seiner Art bekannt ist.")]
KindName = Annotated[str, Meta(description="Die Art, zum Beispiel article oder project.")]
Title = Annotated[str, Meta(description="Der Titel oder Name.")]
PageUrl = Annotated[str, Meta(description="Die Adresse der Seite für Leserinnen und Leser.")]
ItemUrl = Annotated[str, Meta(description="Die Adresse der Datei mit allen Angaben.")]
Role = Annotated[
    str,
    Meta(description="Was das Ziel der Verbindung für die andere Seite ist, etwa topic."),
]
Direction = Annotated[
    Literal["out", "in"],
    Meta(description="out: hier eingetragen; in: auf der anderen Seite eingetragen."),
]
Demo = Annotated[str, Meta(description="Was daran erfunden ist; leer, wenn nichts.")]
Published = Annotated[dt.date, Meta(description="Der Tag der Veröffentlichung.")]
Modified = Annotated[dt.date, Meta(description="Der Tag der letzten Änderung.")]


class Link(Datum, frozen=True):
    """A tie to something else."""

    role: Role
    direction: Direction
    kind: KindName
    id: Id
    title: Title
    url: PageUrl
    item: ItemUrl


class More(Datum, frozen=True):
    """Ties of which only the first are listed."""

    role: Role
    direction: Direction
    kind: KindName
    total: Annotated[int, Meta(description="Wie viele Verbindungen dieser Art es gibt.")]
    shown: Annotated[int, Meta(description="Wie viele davon unter links stehen.")]


class Picture(Datum, frozen=True):
    """A picture with all that must be said of it."""

    url: Annotated[str, Meta(description="Die Adresse einer JPEG-Datei.")]
    alt: Annotated[str, Meta(description="Was zu sehen ist.")]
    caption: Annotated[str, Meta(description="Die Bildunterschrift.")]
    credit: Annotated[str, Meta(description="Von wem das Bild ist.")]
    licence: Annotated[str, Meta(description="Unter welcher Lizenz es steht.")]


PictureOrNone = Annotated[Picture | None, Meta(description="Das Bild, wenn es eines gibt.")]


class Item(Datum, frozen=True):
    """What is told of everything."""

    schema: Annotated[str, Meta(description="Die Adresse des JSON-Schemas dieser Datei.")]
    kind: KindName
    id: Id
    item: ItemUrl
    url: PageUrl
    title: Title
    summary: Annotated[str, Meta(description="Ein bis zwei Sätze.")]
    language: Annotated[str, Meta(description="Die Sprache der Texte, zum Beispiel de.")]
    demo: Demo
    links: Annotated[
        tuple[Link, ...],
        Meta(description="Was dazugehört, in beiden Richtungen."),
    ]
    more: Annotated[
        tuple[More, ...],
        Meta(description="Verbindungen, von denen links nur die ersten hundert nennt."),
    ]


class Article(Item, frozen=True):
    """An article; a withdrawn one says so and belongs to lists only."""

    kicker: Annotated[str, Meta(description="Die Dachzeile.")]
    published: Published
    modified: Modified
    minutes: Annotated[int, Meta(description="Lesezeit in Minuten.")]
    withdrawn: Annotated[bool, Meta(description="Ob der Beitrag zurückgezogen ist.")]
    part: Annotated[int | None, Meta(description="Der wievielte Teil seiner Serie er ist.")]
    picture: PictureOrNone


class Person(Item, frozen=True):
    """An author, a person or an editorial office."""

    task: Annotated[str, Meta(description="Die Aufgabe in der Redaktion.")]


class Edition(Item, frozen=True):
    """An edition of the Cityzeitung."""

    name: Annotated[str, Meta(description="Wie die Ausgabe heißt.")]
    number: Annotated[int, Meta(description="Die Nummer im Jahr.")]
    year: Annotated[int, Meta(description="Das Jahr.")]
    published: Published
    picture: PictureOrNone


class Series(Item, frozen=True):
    """A series of articles; each article says which part it is."""

    picture: PictureOrNone


class Project(Item, frozen=True):
    """A project of the Digitalstadt."""

    size: Annotated[str, Meta(description="quick-win oder building-block.")]
    status: Annotated[str, Meta(description="quick-win, laufend, geplant oder abgeschlossen.")]
    start: Annotated[str, Meta(description="Der Monat des Beginns, zum Beispiel 2018-07.")]
    picture: PictureOrNone


class Partner(Item, frozen=True):
    """Somebody who carries projects along."""

    category: Annotated[str, Meta(description="stadt, kammer, verband, unternehmen oder verein.")]
    contribution: Annotated[str, Meta(description="Was der Partner beiträgt.")]


class Merchant(Item, frozen=True):
    """A shop in the directory of merchants."""

    trade: Annotated[str, Meta(description="Die Branche.")]
    district: Annotated[str, Meta(description="Der Stadtteil; leer, wenn unbekannt.")]
    hours: Annotated[
        str, Meta(description="Öffnungszeiten in der Schreibweise opening_hours von OpenStreetMap.")
    ]
    access: Annotated[tuple[str, ...], Meta(description="Wie man hineinkommt.")]
    offers: Annotated[tuple[str, ...], Meta(description="Digitale Angebote.")]


class Time(Datum, frozen=True):
    """One time at which an event takes place."""

    start: Annotated[
        str, Meta(description="Beginn nach ISO 8601 mit Zeitzone; ganze Tage nur als Tag.")
    ]
    end: Annotated[str, Meta(description="Ende, ebenso; bei ganzen Tagen der letzte.")]
    whole_day: Annotated[bool, Meta(description="Ob es um ganze Tage geht.")]
    place: Annotated[str, Meta(description="Der Ort dieses Mal, wenn ein anderer als sonst.")]
    note: Annotated[str, Meta(description="Ein Hinweis zu diesem Mal.")]
    cancelled: Annotated[str, Meta(description="Warum es ausfällt; leer, wenn es stattfindet.")]


class Event(Item, frozen=True):
    """An event with all its times."""

    category: Annotated[str, Meta(description="beratung, vortrag, rundgang, treffen oder aktion.")]
    when: Annotated[str, Meta(description="Wann, in Worten.")]
    place: Annotated[str, Meta(description="Der Ort; leer, wenn unbekannt.")]
    cancelled: Annotated[bool, Meta(description="Ob der Termin abgesagt ist.")]
    published: Published
    modified: Modified
    times: Annotated[tuple[Time, ...], Meta(description="Alle Male, das erste zuerst.")]


class Service(Item, frozen=True):
    """Something that the town lends or offers at a place."""

    picture: PictureOrNone


class Display(Item, frozen=True):
    """A screen in a shop window or at an info point, and the page that runs on it."""

    place: Annotated[
        str, Meta(description="Wo der Bildschirm steht; leer, wenn es nicht gesagt ist.")
    ]


class Venue(Item, frozen=True):
    """A building with a wayfinder."""

    archive: Annotated[str, Meta(description="Der Plan als IMDF-Archiv; sonst leer.")]
    geojson: Annotated[str, Meta(description="Der Plan als GeoJSON; sonst leer.")]


class Place(Item, frozen=True):
    """A place in a building to which the wayfinder leads."""

    level: Annotated[str, Meta(description="Auf welchem Geschoss er ist.")]
    number: Annotated[str, Meta(description="Was neben der Tür steht; leer, wenn nichts.")]


class Tour(Item, frozen=True):
    """A 360° tour."""

    start: Annotated[str, Meta(description="Der Name der Szene, mit der die Tour beginnt.")]
    picture: PictureOrNone


class Scene(Item, frozen=True):
    """A place where a tour stands still."""

    tour: Annotated[str, Meta(description="Der Name der Tour.")]
    heading: Annotated[float, Meta(description="Die Blickrichtung am Anfang in Grad.")]
    picture: PictureOrNone


class Entry(Datum, frozen=True):
    """A line of a collection."""

    id: Id
    item: ItemUrl
    url: PageUrl
    title: Title


class Collection(Datum, frozen=True):
    """All things of a kind, a hundred in a file."""

    schema: Annotated[str, Meta(description="Die Adresse des JSON-Schemas dieser Datei.")]
    kind: KindName
    collection: Annotated[str, Meta(description="Die Adresse dieser Datei.")]
    next: Annotated[
        str | None, Meta(description="Die Adresse der nächsten Datei; null nach der letzten.")
    ]
    items: Annotated[tuple[Entry, ...], Meta(description="Die Einträge; Beiträge neu vor alt.")]


class KindOfThing(Datum, frozen=True):
    """A kind of thing, and where its collection begins."""

    kind: KindName
    title: Annotated[str, Meta(description="Wie die Art auf Deutsch heißt.")]
    count: Annotated[int, Meta(description="Wie viele es davon gibt.")]
    collection: Annotated[str, Meta(description="Die Adresse der ersten Datei der Sammlung.")]
    schema: Annotated[str, Meta(description="Die Adresse des JSON-Schemas der Einzeldateien.")]


class Index(Datum, frozen=True):
    """Where programs begin."""

    schema: Annotated[str, Meta(description="Die Adresse des JSON-Schemas dieser Datei.")]
    version: Annotated[str, Meta(description="Die Fassung; die Zahl vor dem Punkt bleibt in v1.")]
    name: Annotated[str, Meta(description="Der Name der Website.")]
    url: Annotated[str, Meta(description="Ihre Startseite.")]
    documentation: Annotated[str, Meta(description="Die Seite, die diese Dateien erklärt.")]
    language: Annotated[str, Meta(description="Die Sprache der Website.")]
    publisher: Annotated[str, Meta(description="Wer sie herausgibt.")]
    licence: Annotated[str, Meta(description="Unter welcher Lizenz Texte und Daten stehen.")]
    attribution: Annotated[str, Meta(description="Wie die Herkunft zu nennen ist.")]
    notice: Annotated[str, Meta(description="Was von allem gilt, etwa dass es eine Demo ist.")]
    generated: Annotated[
        dt.date | None, Meta(description="Der Stand der Daten; null, wenn niemand ihn nannte.")
    ]
    kinds: Annotated[tuple[KindOfThing, ...], Meta(description="Alle Arten mit ihren Sammlungen.")]
