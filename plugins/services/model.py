"""Services as written, and as their pages show them."""

from __future__ import annotations

from plugins.core.belongings import Belonging
from plugins.core.cards import PictureUse, Ref
from plugins.core.offers import ServiceCard
from plugins.core.pages import Crumb
from plugins.core.pictures import PictureView
from plugins.core.places import Place
from plugins.core.prose import BodyPart, Prose
from plugins.core.site import NavItem
from plugins.core.teasers import Teaser
from plugins.core.value import Value


class Step(Value, frozen=True):
    """One thing to do, in its turn."""

    title: str
    text: str
    picture: PictureUse | None


class Contact(Value, frozen=True):
    """Whom to ask: a role in an organisation, never a person."""

    role: str
    organisation: Ref


class Service(Value, frozen=True):
    """One file of content/dienste/."""

    card: ServiceCard
    place: Place
    hours: str
    conditions: tuple[str, ...]
    steps: tuple[Step, ...]
    accessibility: str
    contact: Contact | None
    projects: tuple[Ref, ...]
    articles: tuple[Ref, ...]
    prose: Prose
    topics: tuple[Ref, ...] = ()

    @property
    def id(self) -> str:
        """Return the name in its address."""
        return self.card.id


class StepView(Value, frozen=True):
    """One thing to do, as the page of a service shows it."""

    title: str
    text: str
    picture: PictureView | None


class ServiceView(Value, frozen=True):
    """The page of a service."""

    title: str
    summary: str
    demo: str
    crumbs: tuple[Crumb, ...]
    picture: PictureView
    place: str
    address: str
    scene: NavItem | None
    hours: str
    conditions: tuple[str, ...]
    steps: tuple[StepView, ...]
    accessibility: str
    contact: str
    contact_partner: NavItem | None
    body: tuple[BodyPart, ...]
    belongs: tuple[Belonging, ...]
    scenes: tuple[Teaser, ...]
    code: str
    address_of_page: str


class ServicesView(Value, frozen=True):
    """All services."""

    title: str
    summary: str
    crumbs: tuple[Crumb, ...]
    services: tuple[Teaser, ...]
