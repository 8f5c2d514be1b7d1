"""PDFs as a reader and an assistive program see them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2


def pages_of(content: bytes) -> list[str]:
    """The characters of each page, as someone would copy them."""
    pdf = pypdfium2.PdfDocument(content)
    return [page.get_textpage().get_text_range() for page in pdf]


def squeezed(text: str) -> str:
    """Text without white space and line ends, so that a word is found wherever its line was broken."""
    return re.sub(r"[\s\u200b\u2060\ufffe\u00ad\x02]+", "", unicodedata.normalize("NFC", text))


def text_of(content: bytes) -> str:
    return squeezed("".join(pages_of(content)))


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(content))


def links_of(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Every link annotation."""
    for page in pdf.pages:
        for annotation in page.get("/Annots", []):
            if annotation.Subtype == "/Link":
                yield annotation


def targets_of(pdf: pikepdf.Pdf) -> Iterator[str | int]:
    """Where each link leads: an address, or the number of a page of the same document.

    Raises KeyError for a link to a page or place that the document does not have.
    """
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    named = pikepdf.NameTree(pdf.Root.Names.Dests) if "/Dests" in pdf.Root.get("/Names", {}) else {}
    for link in links_of(pdf):
        action = link.get("/A")
        if action is not None and action.S == "/URI":
            yield str(action.URI)
            continue
        place = link.get("/Dest") if action is None else action.D
        if isinstance(place, pikepdf.String | pikepdf.Name):
            place = named[str(place)]
        if isinstance(place, pikepdf.Dictionary):
            place = place.D
        yield pages[place[0].objgen]


def elements_of(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Every element of the structure tree."""
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if "/S" in element:
            yield element
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                waiting.append(kid)
