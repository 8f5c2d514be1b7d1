"""How long verifying takes, and that it is linear: figures over texts of our own making, in one pass.

python -m bench.verify [FIGURES TEXTS]       10,000 figures over 1,000 texts, and a tenth of both
"""

from __future__ import annotations

import hashlib
import sys
from decimal import Decimal
from time import process_time

from briefsmith.model.brief import Brief, Event
from briefsmith.model.corpus import Corpus
from briefsmith.model.evidence import Verdict
from briefsmith.model.figure import Evidence, Figure
from briefsmith.model.seed import Seed, SourceType, TextFile
from briefsmith.verify import verify

SENTENCES = {
    "ja": "{n}番目の機械は{v}億個あり、待ち時間は{w}秒以上、2024年3月{d}日に発表された。",
    "fr": "La machine {n} compte {v} milliards de paramètres, attend plus de {w} secondes et date du {d} mars 2024.",
    "en": "Machine {n} has {v} billion parameters, waits more than {w} seconds and was shown on {d} March 2024.",
    "zh-Hans": "第{n}台机器有{v}亿个零件，等待时间超过{w}秒，于2024年3月{d}日发布。",
}
SAID = {
    "ja": ("{w}秒", "at-least", "2024年3月{d}日"),
    "fr": ("{w} secondes", "more-than", "{d} mars 2024"),
    "en": ("{w} seconds", "more-than", "{d} March 2024"),
    "zh-Hans": ("{w}秒", "more-than", "2024年3月{d}日"),
}
FILLER = {
    "ja": "この段落には数字がなく、ただ長さのために置かれている。" * 4,
    "fr": "Ce paragraphe ne contient aucun nombre et ne sert qu'à la longueur du texte. " * 4,
    "en": "This paragraph holds no number and stands here only for the length of the text. " * 4,
    "zh-Hans": "这一段没有数字，只是为了让文章更长一些而写的。" * 4,
}


def made(figures: int, texts: int) -> tuple[Corpus, dict[str, bytes]]:
    """A corpus with that many figures, a tenth as many events, and the texts they rest on."""
    each = figures // texts
    contents: dict[str, bytes] = {}
    seeds, briefs = [], []
    languages = list(SENTENCES)
    for t in range(texts):
        language = languages[t % len(languages)]
        lines = []
        for n in range(each):
            lines += [SENTENCES[language].format(n=n + 1, v=t + 2, w=n + 11, d=n % 28 + 1), FILLER[language]]
        name = f"text-{t}"
        contents[f"{name}.txt"] = content = "\n\n".join(lines).encode()
        sha = hashlib.sha256(content).hexdigest()
        seeds.append(
            Seed(
                id=name,
                title=name,
                type=SourceType.ARTICLE,
                language=language,
                issued="2024-04",
                text=TextFile(file=f"{name}.txt", sha256=sha),
            )
        )
        briefs.append(_brief(name, language, each, t))
    return Corpus(seeds=tuple(seeds), briefs=tuple(briefs)), contents


def _brief(name: str, language: str, each: int, t: int) -> Brief:
    words, comparator, date = SAID[language]
    figures = [
        Figure.model_validate(
            {
                "id": f"wait-{n}",
                "subjects": (f"machine-{t}-{n}",),
                "measure": "wait",
                "value": Decimal(n + 11),
                "unit": "s",
                "comparator": comparator,
                "evidence": (Evidence(seed=name, paragraph=2 * n + 1, exact=(words.format(w=n + 11),)),),
            }
        )
        for n in range(each)
    ]
    events = [
        Event(
            id=f"shown-{n}",
            title="It is shown",
            date=f"2024-03-{n % 28 + 1:02}",
            evidence=(Evidence(seed=name, paragraph=2 * n + 1, exact=(date.format(d=n % 28 + 1),)),),
        )
        for n in range(0, each, 10)
    ]
    return Brief(
        id=f"brief-{t}",
        title=name,
        seeds=(name,),
        topics=("topic",),
        updated="2026-01-01",
        summary="The machine waits [[#wait-0]], longer than any of the other machines of that year.",
        figures=tuple(figures),
        events=tuple(events),
    )


def main() -> int:
    figures, texts = (int(sys.argv[1]), int(sys.argv[2])) if len(sys.argv) > 2 else (10_000, 1_000)
    for scale in (10, 1):
        corpus, contents = made(figures // scale, texts // scale)
        start = process_time()
        verified = verify(corpus, contents, None)
        spent = process_time() - start
        held = sum(s.verdict is Verdict.VERIFIED for s in verified.verification.standings.values())
        size = sum(map(len, contents.values())) / 1e6
        items = len(verified.verification.standings)
        print(
            f"{len(corpus.figures):6} figures, {items - len(corpus.figures)} events over {len(contents)} texts "
            f"({size:.1f} MB): {held} of {items} verified in {spent:.2f} s, {1e6 * spent / items:.0f} µs each"
        )
        start = process_time()
        verify(corpus, None, verified.lock)
        print(f"       from the lock alone: {process_time() - start:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
