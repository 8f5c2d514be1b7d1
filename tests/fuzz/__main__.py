"""`python -m tests.fuzz SECONDS [TARGET …]`: each reader, for so long, given what reaches branches not yet reached.

An input that breaks a promise is kept in its folder of the corpus, where `make test` tries it from then on. How many
were tried is written to `last_run.tsv`, which docs/guide/reliability.md prints.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.targets import TARGETS

HERE = Path(__file__).parent
LAST_RUN = HERE / "last_run.tsv"
_ONE = """
import sys, atheris
with atheris.instrument_imports(include=["briefsmith"]):
    from tests.fuzz.targets import TARGETS
atheris.Setup(sys.argv, TARGETS[sys.argv.pop()])
atheris.Fuzz()
"""


def fuzz(target: str, seconds: int) -> int | None:
    """Draw inputs for one reader, and return how many; None where one of them broke a promise."""
    corpus = HERE / "corpus" / target
    with tempfile.TemporaryDirectory() as found:
        command = [
            sys.executable, "-c", _ONE, found, str(corpus), f"-max_total_time={seconds}", f"-artifact_prefix={corpus}/",
            "-max_len=4096", "-timeout=20", "-print_final_stats=1", target,
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    tried = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    if done.returncode or tried is None:
        print(f"{target}: a promise was broken", done.stdout[-2000:], done.stderr[-4000:], sep="\n", flush=True)
        return None
    print(f"{target:12} {tried[1]:>10} inputs in {seconds} s", flush=True)
    return int(tried[1])


def main(seconds: str, *names: str) -> None:
    """Fuzz the readers that are named, or all; exits with 1 where a promise was broken."""
    tried = {name: fuzz(name, int(seconds)) for name in names or TARGETS}
    if None in tried.values():
        sys.exit(1)
    if not names:
        LAST_RUN.write_text("".join(f"{name}\t{count}\t{seconds}\n" for name, count in tried.items()), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
