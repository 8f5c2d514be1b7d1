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
    return re.sub(r"[\s\u200b\ufffe\u00ad\x02]+", "", unicodedata.normalize("NFC", text))


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
