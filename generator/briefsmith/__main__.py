"""Where `briefs` starts: as little as possible is imported before Ctrl-C is heard."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the command `briefs`."""
    try:
        from briefsmith.cli import main  # noqa: PLC0415 - importing takes as long as many a command

        main()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    run()
