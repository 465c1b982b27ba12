"""One event -> its page."""

from __future__ import annotations

from plugins.core import linked_data
from plugins.core.belongings import belongings
from plugins.core.cards import ArticleCard, PartnerCard, ProjectCard, SceneCard, TopicCard
from plugins.core.desk import Desk
from plugins.core.occasions import (
    CATEGORY_WORDS,
    OccasionLine,
    marking_script,
    occasion_line,
    over_at,
    passed_count,
)
from plugins.core.offers import EventCard
from plugins.core.pages import Crumb, Head, Page
from plugins.core.places import Place
from plugins.core.prose import fill, scripts_of, styles_of
from plugins.core.routes import event_calendar
from plugins.core.site import NavItem
from plugins.core.socialcards import labelled, social_card
from plugins.core.teasers import date_view, scene_teaser
from plugins.core.value import replace
from plugins.core.wording import long_date, month_and_year, quoted
from plugins.events.described import describe
from plugins.events.lists import ALL, START, calendar_link
from plugins.events.model import (
    Event,
    EventView,
    Note,
    NoteView,
    PlaceView,
    RegistrationView,
)

NEXT = 8  # further occasions are folded away


def event_page(id: str, desk: Desk) -> Page:
    """Return the page of an event; unknown names are faults."""
    event = desk.catalogue.get(Event, id)
    card, view = event.card, _view(event, desk)
    _check_projects(event, desk)
    way = (*view.crumbs, Crumb(card.title, card.url))
    share = view.picture.share if view.picture else ""
    thing = describe(event, share, desk)
    head = Head(
        title=f"{card.title} – Termin",
        description=card.summary,
        url=card.url,
        image=share,
        image_alt=view.picture.alt if view.picture else "",
        card=social_card(card.url, labelled("Termin", card.demo), card.title, event.picture, desk),
        crumbs=view.crumbs,
        json_ld=linked_data.dump(thing, linked_data.breadcrumbs(way, desk.settings.site_url)),
        uses_tour=any(part.kind == "scene" for part in view.body),
        styles=styles_of(event.prose, desk),
        scripts=(*(() if view.is_over else marking_script(desk)), *scripts_of(event.prose, desk)),
    )
    return Page("events/event.html", head, view, changed=card.modified)


def _view(event: Event, desk: Desk) -> EventView:
    card, report, catalogue = event.card, desk.report, desk.catalogue
    passed = passed_count(card.id, desk)
    lines = _lines(card)
    scene_ref = event.place.scene if event.place else None
    scene = catalogue.look_up(SceneCard, scene_ref, report) if scene_ref else None
    _check_names(event, desk)
    partners = catalogue.look_up_all(PartnerCard, event.organisers, report)
    return EventView(
        title=card.title,
        category=CATEGORY_WORDS[card.category],
        summary=card.summary,
        when=card.when,
        ends=over_at(card.occasions[-1]),
        is_over=passed == len(card.occasions),
        demo=card.demo,
        pending=card.pending,
        crumbs=(START, ALL),
        cancelled=_note(event.cancelled) if event.cancelled else None,
        changes=tuple(_note(note) for note in event.changes),
        coming=lines[passed : passed + NEXT],
        later=lines[passed + NEXT :],
        past=lines[:passed],
        place=_place(event.place, scene) if event.place else None,
        capacity=f"bis zu {event.capacity}" if event.capacity else "",
        audience=event.audience,
        organisers=tuple(NavItem(partner.title, partner.url) for partner in partners),
        registration=_registration(event),
        accessibility=event.accessibility,
        picture=desk.pictures.view(event.picture) if event.picture else None,
        body=fill(event.prose, desk),
        calendar=calendar_link("Dieser Termin", event_calendar(card.id), _times(card), desk),
        belongs=belongings(EventCard, card.id, desk, (ProjectCard, ArticleCard, TopicCard)),
        scenes=(scene_teaser(scene),) if scene else (),
    )


def _check_names(event: Event, desk: Desk) -> None:
    """Note unknown names among those that the page shows as what belongs to it."""
    desk.catalogue.look_up_all(ProjectCard, event.projects, desk.report)
    desk.catalogue.look_up_all(ArticleCard, event.articles, desk.report)
    desk.catalogue.look_up_all(TopicCard, event.topics, desk.report)


def _lines(card: EventCard) -> tuple[OccasionLine, ...]:
    """Return the times of an event that has several; what holds for all of them is left out."""
    if len(card.occasions) == 1:
        return ()
    plain = replace(card, place="", demo="", cancelled=False, pending="")
    return tuple(occasion_line(plain, one) for one in card.occasions)


def _times(card: EventCard) -> str:
    count = len(card.occasions)
    return f"{count} Male" if count > 1 else ""


def _note(note: Note) -> NoteView:
    return NoteView(date_view(note.date), note.text)


def _place(place: Place, scene: SceneCard | None) -> PlaceView:
    link = NavItem(scene.title, scene.url) if scene else None
    return PlaceView(place.name, place.address, link)


def _registration(event: Event) -> RegistrationView | None:
    """Return how to register; nobody should for what does not take place."""
    registration = event.registration
    if registration is None or event.cancelled:
        return None
    url = registration.url
    label = "Im Netz anmelden"
    if url.startswith("mailto:"):
        label = f"Per E-Mail an {url.removeprefix('mailto:').partition('?')[0]}"
    elif url.startswith("tel:"):
        label = f"Telefonisch unter {url.removeprefix('tel:')}"
    until = date_view(registration.until) if registration.until else None
    return RegistrationView(url, label, registration.note, until)


def _check_projects(event: Event, desk: Desk) -> None:
    """Note a project that begins only after the event."""
    first = event.card.occasions[0].start.date()
    for ref in event.projects:
        project = desk.catalogue.find(ProjectCard, ref.id)
        if project and first < project.start:
            desk.report.fault(
                event.begins,
                f"Der Termin beginnt am {long_date(first)}, das Projekt {quoted(ref.id)}"
                f" aber erst im {month_and_year(project.start)}",
                "„start“ oder das Projekt berichtigen.",
            )
