"""Values as they are printed for the site's locale: plain text, not yet Markdown."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from babel.units import format_unit

from briefsmith.edition import printed
from briefsmith.edition.paths import title_of
from briefsmith.edition.printed import print_value
from briefsmith.model.base import edtf
from briefsmith.model.entity import Tension
from briefsmith.model.figure import Change, Figure, Range
from briefsmith.pages.site_view import SiteView
from briefsmith.text.labels import Labels
from briefsmith.text.quantities import Comparator


def value_text(view: SiteView, value: Decimal | Range | Change, unit: str | None, comparator: Comparator) -> str:
    """Return a value with its unit and bound, as the locale writes it."""
    return print_value(value, unit, comparator, str(view.labels.locale))


def figure_value(view: SiteView, figure: Figure) -> str:
    """Return a figure's value: `60 seconds`, `more than 7 billion parameters`."""
    return value_text(view, figure.value, figure.unit, figure.comparator)


def date_text(view: SiteView, date: str) -> str:
    """Return an EDTF date in words."""
    return printed.date_text(date, str(view.labels.locale))


def period_text(view: SiteView, period: str) -> str:
    """Return an ISO 8601 duration in words: `5 years`."""
    return printed.period_text(period, str(view.labels.locale))


def measure_label(view: SiteView, measure: str) -> str:
    """Return the word for a measure in the site's language, or as the registry names it."""
    return printed.measure_label(view.corpus, measure, str(view.labels.locale))


def figure_name(view: SiteView, figure: Figure) -> str:
    """Return what a figure is: `Clip length of Sora`."""
    subjects = view.labels.listed([title_of(view.corpus, subject) for subject in figure.subjects])
    return view.labels("figure.of", measure=measure_label(view, figure.measure), subjects=subjects)


def sentence(words: str) -> str:
    """Return words with a capital at the front, for where they stand alone."""
    return words[:1].upper() + words[1:]


def tension_name(tension: Tension) -> str:
    """Return the headline of a tension; its id in words where it has none."""
    return tension.title or sentence(tension.id.replace("-", " "))


def scope_parts(figure: Figure) -> list[tuple[str, str]]:
    """Return what keeps a figure apart from others of its measure: `(aspect, word or id)`, in the file's order."""
    return [(key.replace("-", " "), value) for key, value in figure.scope.items()]


def precision_class(date: str) -> Literal["day", "about", "span", "since", "until"]:
    """Return how a date is drawn: a point, a band, a stretch with two ends, or with one."""
    read = edtf(date)
    if read.latest is None:
        return "since"
    if read.earliest is None:
        return "until"
    if read.is_interval:
        return "span"
    return "day" if read.precision == "day" and not (read.approximate or read.uncertain) else "about"


def machine_date(date: str) -> str | None:
    """Return a date for HTML's `datetime`, None where HTML knows no such date."""
    stated = date.rstrip("?~%")
    return stated if re.fullmatch(r"\d{4}(-\d{2}){0,2}", stated) else None


def age_in_months(view: SiteView, opened: str) -> int | None:
    """Return how many months before the newest brief a date lies; None where one of the two is open."""
    start = edtf(opened).earliest
    newest = edtf(view.corpus.newest).latest if view.corpus.newest else None
    if start is None or newest is None:
        return None
    return max(0, (newest.year - start.year) * 12 + newest.month - start.month)


def size_text(view: SiteView, size: int) -> str:
    """Return the size of a file: `318 kB`, `1.1 MB`."""
    in_mega = size >= 1_000_000  # noqa: PLR2004
    number, unit = (round(size / 1e6, 1), "megabyte") if in_mega else (max(1, round(size / 1000)), "kilobyte")
    return format_unit(number, f"digital-{unit}", "short", locale=view.labels.locale)


def kind_label(labels: Labels, kind: str) -> str:
    """Return the word for an entity's kind."""
    return labels.name("kind", kind)
