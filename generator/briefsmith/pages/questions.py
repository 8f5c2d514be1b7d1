"""Open questions: what the texts ask or leave open, and how far each is settled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from briefsmith.edition.paths import QUESTIONS
from briefsmith.edition.site import Page
from briefsmith.model.brief import QuestionStatus
from briefsmith.pages.parts.items import question_list
from briefsmith.pages.parts.tables import block
from briefsmith.pages.sheet import Sheet
from briefsmith.pages.site_view import SiteView
from briefsmith.pages.writer import heading
from briefsmith.text.contexts import href, linked
from briefsmith.text.edtf import read_date
from briefsmith.text.slugs import Ref


def questions(view: SiteView) -> Page:
    """Return the page of all questions, the open ones first, the oldest first among them."""
    sheet = Sheet(view, QUESTIONS)
    if view.corpus.questions:
        sheet.add(block("bs-standfirst", view.labels("describe.questions")), _counts(sheet))
    for status in QuestionStatus:
        refs = by_age(view, status)
        if refs:
            sheet.add(heading(2, view.labels(f"question.{status}"), status))
            for brief, group in by_brief(refs).items():
                sheet.add(
                    heading(3, sheet.link(brief), f"{status}--{brief}"), question_list(sheet, group, known="question")
                )
    if not view.corpus.questions:
        sheet.add(view.labels("empty.questions"))
    return sheet.page(view.labels("page.questions"), view.labels("describe.questions"), "questions")


def _counts(sheet: Sheet) -> str:
    """How many questions there are of each status, and how many a later text may answer."""
    view, labels = sheet.view, sheet.labels
    found = Counter(question.status for question in view.corpus.questions.values())
    lines = [
        "- " + linked(f"**{found[status]}** {labels(f'question.{status}')}", href(f"#{status}"))
        for status in QuestionStatus
        if found[status]
    ]
    if hits := sum(ref in view.edition.verification.watch for ref in view.corpus.questions):
        lines.append(f"- **{hits}** {labels('question.counts.hits')}")
    return block("bs-facts bs-counts", "\n".join(lines)) if lines else ""


def by_brief(refs: Iterable[Ref]) -> dict[str, list[Ref]]:
    """Return questions by brief, both in the order given."""
    found: dict[str, list[Ref]] = {}
    for ref in refs:
        found.setdefault(ref.brief, []).append(ref)
    return found


def by_age(view: SiteView, status: QuestionStatus) -> list[Ref]:
    """Return the questions of one status, the longest asked first."""
    found = [ref for ref, question in view.corpus.questions.items() if question.status is status]
    return sorted(found, key=lambda ref: read_date(view.corpus.questions[ref].opened).sort_key())


def pressing(view: SiteView, limit: int) -> list[Ref]:
    """Return open questions for the front page, one of each brief before a second of any."""
    seen: dict[str, int] = {}
    ranked: list[tuple[int, Ref]] = []
    for ref in by_age(view, QuestionStatus.OPEN):
        seen[ref.brief] = seen.get(ref.brief, 0) + 1
        ranked.append((seen[ref.brief], ref))
    return [ref for _, ref in sorted(ranked, key=lambda pair: pair[0])[:limit]]
