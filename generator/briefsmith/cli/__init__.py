"""The command `briefs`: arguments in, exit codes out. A command's module is imported when it runs."""

from __future__ import annotations

import errno
import sys
from difflib import get_close_matches
from importlib import import_module
from io import StringIO

import click

from briefsmith.errors import BriefsmithError, ProblemsFound

COMMANDS = {
    "check": "Read everything, verify every figure, and report all problems at once.",
    "build": "Check, build the site into a fresh folder, then put it in the place of site/.",
    "write": "Write the same Markdown pages, data files and PDFs into FOLDER, replacing it.",
    "pdf": "Make the PDFs of briefs and topics by their IDs, of `book`, or of everything.",
    "export": "Write the published data (JSON, CSV, bibliographies, schemas) into FOLDER, replacing it.",
    "schema": "Write the JSON Schemas of seeds, briefs and the registry into FOLDER, replacing it.",
    "migrate": "Show how the present format writes the project, or rewrite it so.",
    "stats": "Print what the project holds, as JSON.",
}
"""Every command with what it does; it is the `command` of the module `briefsmith.cli.<name>`."""


class _Group(click.Group):
    """Imports a command only to run it, and lists all of them without.

    It shows expected failures as words and exit code 1; a bug of ours stays a traceback.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return the command of that name, None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}").command
        command.help = COMMANDS[cmd_name]
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first word names; of one that is none, say which was meant."""
        if args and args[0] not in COMMANDS and (near := get_close_matches(args[0], COMMANDS, n=1)):
            ctx.fail(f"No such command '{args[0]}'. Did you mean '{near[0]}'?")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands that `--help` shows."""
        names = self.list_commands(ctx)
        room = formatter.width - 6 - max(map(len, names))
        rows = [(name, click.Command(name, help=COMMANDS[name]).get_short_help_str(room)) for name in names]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        from briefsmith.adapters import terminal  # noqa: PLC0415 - help needs none of it
        from briefsmith.text.contexts import shown  # noqa: PLC0415

        terminal.speak_any_language()
        try:
            with terminal.tidy_when_stopped():
                return super().invoke(ctx)
        except ProblemsFound as found:
            terminal.say(terminal.render_problems(found.problems), err=True)
            terminal.say(terminal.summary(found.problems), err=True)
            ctx.exit(1)
        except BriefsmithError as problem:
            terminal.say(shown(f"briefs: {problem}"), err=True)
            ctx.exit(1)
        except OSError as problem:
            if problem.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            terminal.say(shown(f"briefs: {problem.strerror}"), err=True)
            # What could not be written still waits, and Python would fail on it once more when it ends.
            sys.stdout = StringIO()
            ctx.exit(1)


@click.group(cls=_Group)
@click.version_option(package_name="briefsmith")
def main() -> None:
    """Research briefs in, a site out, every figure traced to the words it came from."""
