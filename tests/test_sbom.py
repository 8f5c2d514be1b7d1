"""The bill of materials names every package that is pinned, with its hashes and its licence."""

from __future__ import annotations

import re

from tools.sbom import LOCK, bill


def test_every_pin_is_in_it() -> None:
    lock = LOCK.read_text(encoding="utf-8")
    pinned = re.findall(r"^([\w.-]+)==(\S+)", lock, re.MULTILINE)
    assert len(pinned) > 50
    parts = bill(lock)["components"]
    assert [(part["name"], part["version"]) for part in parts] == [(name.lower(), version) for name, version in pinned]
    hashes = [one["hashes"][0]["content"] for part in parts for one in part["externalReferences"]]
    assert len(hashes) == lock.count("--hash=sha256:")
    assert all(part["externalReferences"] for part in parts)


def test_nearly_every_licence_is_named() -> None:
    parts = bill(LOCK.read_text(encoding="utf-8"))["components"]
    without = [part["name"] for part in parts if not part["licenses"]]
    assert len(without) < len(parts) / 10, without


def test_it_is_the_same_each_time() -> None:
    lock = LOCK.read_text(encoding="utf-8")
    assert bill(lock) == bill(lock)
    assert bill(lock)["serialNumber"] != bill(lock + "x==1\n")["serialNumber"]
