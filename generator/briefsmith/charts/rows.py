"""The words of a chart and where each row stands: everything of the layout that needs no drawing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from briefsmith.charts.comparable import Stated
from briefsmith.edition.paths import title_of
from briefsmith.edition.printed import date_text, figure_text, period_text
from briefsmith.model.corpus import Corpus
from briefsmith.model.figure import Figure, FigureStatus
from briefsmith.text.labels import Labels
from briefsmith.text.widths import text_width, wrapped

# A chart is as wide as a phone, and its names stand above their marks: so the type stays readable on one.
WIDTH = 360
NAME, NOTE = 13, 11.5
"""Sizes of type."""
_NAME_LINE, _NOTE_LINE = 17, 15
_GAP, _BAND = 14, 22
_BETWEEN = 14
_NOT_YET = (FigureStatus.PLANNED, FigureStatus.PROJECTED)


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: its words, the lines they are set in, and the heights of the first and of the middle of its mark."""

    stated: Stated
    name: str
    value: str
    note: str
    name_lines: tuple[str, ...]
    note_lines: tuple[str, ...]
    beside: bool
    """Whether the value stands at the right of the name's last line; otherwise it has a line of its own."""
    top: int
    mark: int

    @property
    def diamond(self) -> bool:
        """Whether its point is a diamond: a value that nobody has reached."""
        return self.stated.end[0] == self.stated.end[1] and self.stated.figure.status in _NOT_YET

    @property
    def names(self) -> list[tuple[str, int]]:
        """Lines of the name, with their baselines."""
        return [(text, self.top + n * _NAME_LINE) for n, text in enumerate(self.name_lines)]

    @property
    def value_line(self) -> int:
        """Baseline of the value."""
        return self.names[-1][1] + (0 if self.beside else _NAME_LINE)

    @property
    def notes(self) -> list[tuple[str, int]]:
        """Lines of the note, with their baselines."""
        first = self.value_line + _NOTE_LINE
        return [(text, first + n * _NOTE_LINE) for n, text in enumerate(self.note_lines)]


def rows(corpus: Corpus, labels: Labels, figures: tuple[Stated, ...]) -> tuple[tuple[Row, ...], int]:
    """Return the rows of a chart from the top down, and the height at which they end."""
    told = [(name_of(corpus, labels, one.figure), note_of(corpus, labels, one.figure)) for one in figures]
    alike = Counter(told)
    made: list[Row] = []
    y = NAME
    for one, (name, note) in zip(figures, told, strict=True):
        if alike[name, note] > 1:
            note = labels("chart.between").join(filter(None, (note, _publishers(corpus, one))))  # noqa: PLW2901
        row = _row(one, name, figure_text(one.figure, str(labels.locale)), note, y)
        made.append(row)
        y = row.mark + _BAND // 2 + _BETWEEN + NAME // 2
    return tuple(made), made[-1].mark + _BAND // 2


def _row(stated: Stated, name: str, value: str, note: str, top: int) -> Row:
    names = wrapped(name, WIDTH, NAME)
    beside = text_width(names[-1], NAME) + _GAP + text_width(value, NAME) <= WIDTH
    notes = wrapped(note, WIDTH, NOTE) if note else ()
    lines = len(names) + (0 if beside else 1)
    last = top + (lines - 1) * _NAME_LINE + len(notes) * _NOTE_LINE
    return Row(stated, name, value, note, names, notes, beside, top, last + 6 + _BAND // 2)


def name_of(corpus: Corpus, labels: Labels, figure: Figure) -> str:
    """Return what a figure is about: `Pika and Runway`."""
    return labels.listed([title_of(corpus, subject) for subject in figure.subjects])


def note_of(corpus: Corpus, labels: Labels, figure: Figure) -> str:
    """Return what keeps a figure apart from the others: scope, period, date, and status where it is not a report."""
    locale = str(labels.locale)
    parts = [title_of(corpus, word) for word in figure.scope.values()]
    if figure.period:
        parts.append(labels("figure.period", period=period_text(figure.period, locale)))
    if figure.status is not FigureStatus.REPORTED:
        parts.append(labels.name("status", figure.status))
    if figure.target_date:
        parts.append(labels("figure.target", date=date_text(figure.target_date, locale)))
    elif figure.as_of:
        parts.append(date_text(figure.as_of, locale))
    return labels("chart.between").join(parts)


def _publishers(corpus: Corpus, stated: Stated) -> str:
    """Return who printed a figure; where that is not known, the brief that has it."""
    seeds = (corpus.seed.get(evidence.seed) for evidence in stated.figure.evidence)
    names = dict.fromkeys(name for seed in seeds if seed and (name := seed.publisher or seed.container_title))
    return " / ".join(names) or title_of(corpus, stated.ref.brief)
