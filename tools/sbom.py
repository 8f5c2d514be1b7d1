"""A bill of materials in CycloneDX 1.6: what `requirements.lock` pins, with the licences that the packages name.

`python -m tools.sbom` prints it. The same lock and packages give the same bytes.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements.lock"
_PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?P<rest>(?:[^\n]*\\\n)*[^\n]*)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_CLASSIFIER = "License :: OSI Approved :: "


def bill(lock: str) -> dict[str, Any]:
    """Return the bill of materials of a lock file as JSON."""
    parts = list(components(lock))
    own = metadata("briefsmith")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, lock)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "briefsmith",
                "name": "briefsmith",
                "version": own["Version"],
                "licenses": licences("briefsmith"),
            }
        },
        "components": parts,
        "dependencies": [{"ref": "briefsmith", "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def components(lock: str) -> Iterator[dict[str, Any]]:
    """Yield every package that a lock file pins, in its order; each hash is that of one of its files."""
    for pin in _PIN.finditer(lock):
        name, version = pin["name"].lower(), pin["version"]
        purl = f"pkg:pypi/{name}@{version}"
        found: dict[str, Any] = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
        files = [
            {"type": "distribution", "url": f"https://pypi.org/project/{name}/{version}/", "hashes": [_sha256(digest)]}
            for digest in _HASH.findall(pin["rest"])
        ]
        yield {**found, "licenses": licences(name), "externalReferences": files}


def licences(name: str) -> list[dict[str, Any]]:
    """Return the licences that an installed package names; none where it is not installed (for another system)."""
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return []
    if expression := told.get("License-Expression"):
        return [{"expression": expression}]
    classified = [
        value.removeprefix(_CLASSIFIER) for value in told.get_all("Classifier", []) if value.startswith(_CLASSIFIER)
    ]
    # Some packages put the whole text of their licence there.
    named = classified or [line for line in (told.get("License") or "").splitlines()[:1] if line]
    return [{"license": {"name": one}} for one in named]


def _sha256(digest: str) -> dict[str, str]:
    return {"alg": "SHA-256", "content": digest}


if __name__ == "__main__":
    print(json.dumps(bill(LOCK.read_text(encoding="utf-8")), indent=2, ensure_ascii=False))
