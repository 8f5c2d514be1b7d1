"""PDFs kept between builds: what this machine made is taken again, whatever else lies in the folder is not."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest
from briefsmith.adapters import pdf_cache
from briefsmith.adapters.pdf_cache import PdfCache, Recipe
from briefsmith.adapters.site_pdfs import CACHE, site_pdfs
from briefsmith.adapters.typst_pdf import _job, own_fonts
from briefsmith.adapters.typst_worker import Made
from briefsmith.typesetting import Document

from tests.adapters.test_typst_pdf import only
from tests.pages import sample
from tests.typesetting.material import OPTIONS
from tests.typesetting.material import made as made_documents


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return made_documents()


def test_an_empty_cache_has_nothing(tmp_path: Path) -> None:
    assert PdfCache(tmp_path / "none", b"secret").get("pdf/x.pdf", "key") is None


def test_a_pdf_that_another_put_there_is_made_anew(documents: dict[str, Document], tmp_path: Path) -> None:
    """Whoever sends a project may send a cache with it, with notes in which everything is right but the seal."""
    first = only(documents["pdf/evening.pdf"], cache=tmp_path)
    assert first.kept
    note = json.loads(first.kept.with_suffix(".json").read_text())
    evil = Made(b"%PDF-1.7 evil", note["pages"], (), ())
    theirs = PdfCache(tmp_path, b"another secret")
    key = Recipe(own_fonts()).key(_job(documents["pdf/evening.pdf"], own_fonts()))
    theirs.put("pdf/evening.pdf", key, evil)
    assert first.kept.read_bytes() == evil.content
    assert only(documents["pdf/evening.pdf"], cache=tmp_path) == first
    assert first.kept.read_bytes() == first.content


def test_a_seal_holds_for_one_key_and_one_content_alone(tmp_path: Path) -> None:
    cache = PdfCache(tmp_path, b"secret")
    made = Made(b"%PDF", 3, ("x",), ())
    cache.put("pdf/a.pdf", "key one", made)
    assert cache.get("pdf/a.pdf", "key one") == made
    shutil.copy(cache.file("pdf/a.pdf", "key one"), cache.file("pdf/a.pdf", "key two"))
    one, two = (cache.file("pdf/a.pdf", key).with_suffix(".json") for key in ("key one", "key two"))
    shutil.copy(one, two)
    assert cache.get("pdf/a.pdf", "key two") is None
    one.write_text(one.read_text().replace("3", "4"))
    assert cache.get("pdf/a.pdf", "key one") is None


def test_two_builds_at_once_do_not_change_each_others_pdfs(tmp_path: Path) -> None:
    cache = PdfCache(tmp_path, b"secret")
    cache.put("pdf/a.pdf", "published", Made(b"published", 1, (), ()))
    cache.put("pdf/a.pdf", "with drafts", Made(b"with drafts", 1, (), ()))
    assert cache.file("pdf/a.pdf", "published").read_bytes() == b"published"
    os.utime(cache.file("pdf/a.pdf", "published"), (0, 0))
    cache.put("pdf/a.pdf", "new", Made(b"new", 1, (), ()))
    assert len(list(tmp_path.iterdir())) == 4


def test_a_cache_that_cannot_be_written_is_done_without(documents: dict[str, Document], tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    made = only(documents["pdf/evening.pdf"], cache=tmp_path / "cache" / "pdf")
    assert made.content
    assert made.kept is None


def test_so_is_one_on_a_machine_that_keeps_no_secret(
    documents: dict[str, Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "state").write_text("a file")
    monkeypatch.setattr(pdf_cache, "user_state_path", lambda *_, **__: tmp_path / "state")
    assert only(documents["pdf/evening.pdf"], cache=tmp_path / "cache").kept is None
    assert not (tmp_path / "cache").exists()


def test_a_secret_is_made_once_and_read_by_its_user_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_cache, "user_state_path", lambda *_, **__: tmp_path / "state")
    secret = pdf_cache.machine_secret()
    assert secret is not None
    assert len(secret) == 32
    assert pdf_cache.machine_secret() == secret
    assert sys.platform == "win32" or (tmp_path / "state/cache-key").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="links of Unix")
def test_a_cache_that_leads_out_of_the_project_is_not_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "elsewhere/briefs").mkdir(parents=True)
    (tmp_path / "project" / CACHE.parts[0]).symlink_to(tmp_path / "elsewhere")
    (pdf,) = site_pdfs(sample.edition(OPTIONS), tmp_path / "project", only=["lamp"])
    assert pdf.kept is None
    assert not list((tmp_path / "elsewhere/briefs").iterdir())
    assert "cannot be kept" in capsys.readouterr().err
