"""PDFs from documents: typeset in worker processes, a few at a time, or taken from the cache."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from importlib.resources import files
from json import dumps
from pathlib import Path

from briefsmith.adapters.folder import write_file
from briefsmith.adapters.pdf_cache import PdfCache, Recipe, machine_secret
from briefsmith.adapters.typst_worker import Job, Made, TypesettingFailed, prepare, typeset
from briefsmith.errors import BuildError
from briefsmith.problems import Code, Problem, Where, in_order
from briefsmith.typesetting import Document
from briefsmith.typesetting.glyphs import glyph_problems

Progress = Callable[[str], None]
"""Called with the path of each PDF when it is ready."""

FONT_PACKAGES = ("noto_cjk_sans_jp_regular", "noto_cjk_sans_jp_bold")
_AHEAD = 2
# To start workers takes longer than to typeset a few documents, as after a change in one brief.
_INLINE = 3


@dataclass(frozen=True, slots=True)
class Pdf:
    """One PDF. `kept` is its file in the cache, None without a cache or where that cannot be written."""

    path: str
    content: bytes
    size: int
    pages: int
    warnings: tuple[Problem, ...]
    kept: Path | None = None


def make_pdfs(
    documents: Iterable[Document],
    *,
    cache: Path | None = None,
    fonts: Sequence[Path] = (),
    workers: int | None = None,
    progress: Progress | None = None,
    executor: Executor | None = None,
) -> Iterator[Pdf]:
    """Yield a PDF for each document, in their order, holding only a few at a time.

    `cache` is a folder in which PDFs are kept between runs; `fonts` are folders of fonts beside those built in;
    `workers` defaults to the number of cores. Another `executor` may be given; it must be able to pickle its jobs.
    Raises BuildError where Typst does not accept a document, a worker dies, or the disk refuses. Where the cache
    cannot be written, or this machine can keep no secret for it, PDFs are made without it.
    """
    folders = (*own_fonts(), *fonts)
    try:
        recipe = Recipe(folders)
    except OSError as problem:
        raise BuildError(f"cannot read the fonts: {problem}") from problem
    secret = machine_secret() if cache else None
    kept = PdfCache(cache, secret) if cache and secret else None
    workers = workers or os.cpu_count() or 1
    with ExitStack() as stack:
        pool = executor
        inline = _INLINE
        waiting: deque[tuple[Document, str, Made | Future[Made]]] = deque()
        for document in documents:
            job = _job(document, folders)
            key = recipe.key(job)
            made: Made | Future[Made] | None = kept.get(document.path, key) if kept else None
            if made is None and pool is None and inline:
                inline -= 1
                made = _here(job)
            elif made is None:
                pool = pool or stack.enter_context(_pool(workers))
                made = pool.submit(typeset, job)
            waiting.append((document, key, made))
            if len(waiting) > workers * _AHEAD:
                yield _finished(*waiting.popleft(), kept, progress)
        while waiting:
            yield _finished(*waiting.popleft(), kept, progress)


def write_pdfs(folder: Path, pdfs: Iterable[Pdf]) -> tuple[Pdf, ...]:
    """Write PDFs into a folder and return them without their content; files of other names there stay.

    Raises BuildError where the disk does not allow it.
    """
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for pdf in pdfs:
            write_file(folder / pdf.path.removeprefix("pdf/"), pdf.content)
            written.append(replace(pdf, content=b""))
    except OSError as problem:
        raise BuildError(f"cannot write {folder}: {problem}") from problem
    return tuple(written)


def _finished(
    document: Document, key: str, made: Made | Future[Made], cache: PdfCache | None, progress: Progress | None
) -> Pdf:
    file = cache.file(document.path, key) if cache else None
    if isinstance(made, Future):
        made = _result(document, made)
        if cache:
            try:
                cache.put(document.path, key, made)
            except OSError:
                # What cannot be kept is made anew next time.
                file = None
    if progress:
        progress(document.path)
    told = (Problem(Code.PDF_WARNING, Where(document.path), words) for words in made.warnings)
    warnings = in_order([*glyph_problems(document, made.missing), *told])
    return Pdf(document.path, made.content, len(made.content), made.pages, warnings, file)


def _result(document: Document, made: Future[Made]) -> Made:
    try:
        return made.result()
    except TypesettingFailed as problem:
        raise BuildError(f"{document.path}: {problem}") from problem
    except BrokenExecutor as problem:
        raise BuildError(f"{document.path}: the process that typesets it died; is there enough memory?") from problem
    except OSError as problem:
        raise BuildError(f"{document.path}: cannot be made: {problem}") from problem


def _here(job: Job) -> Future[Made]:
    done: Future[Made] = Future()
    try:
        done.set_result(typeset(job))
    except (TypesettingFailed, OSError) as problem:
        done.set_exception(problem)
    return done


def _job(document: Document, fonts: Sequence[Path]) -> Job:
    return Job(
        data=dumps(document.data, ensure_ascii=False, sort_keys=True),
        attachments=dumps([asdict(file) for file in document.attachments], ensure_ascii=False),
        updated=document.updated,
        fonts=tuple(str(folder) for folder in fonts),
    )


def _pool(workers: int) -> ProcessPoolExecutor:
    # Typst keeps what it has set, some hundred megabytes; in processes of its own that ends with the work. A fork of a
    # process that has threads may hang, hence the fork server, where there is one.
    method = "spawn" if sys.platform == "win32" else "forkserver"
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context(method), initializer=prepare)


def own_fonts() -> tuple[Path, ...]:
    """Folders of the fonts that come with us."""
    return tuple(Path(str(files(package))) for package in FONT_PACKAGES)
