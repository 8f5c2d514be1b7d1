"""What requirements.lock pins installs with the oldest Python that we name, and with that of Debian 12."""

from __future__ import annotations

from importlib.metadata import distributions

from packaging.specifiers import SpecifierSet


def test_every_package_runs_on_the_oldest_python_we_name() -> None:
    # Debian 12 has Python 3.11.2.
    asked = {one.name: one.metadata["Requires-Python"] for one in distributions()}
    assert len(asked) > 20
    assert "3.11.2" in SpecifierSet(asked["briefsmith"] or ">=3.11")
    assert {name: asks for name, asks in asked.items() if asks and "3.11.2" not in SpecifierSet(asks)} == {}
