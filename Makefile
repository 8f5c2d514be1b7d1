# Two commands on a fresh machine: `make site` and `make test`. Everything is installed into .venv and node_modules.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
ROOT_OF_DEBIAN := [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null

.PHONY: site serve test front soak fuzz check bench lock sbom clean

SEED ?= 1
EACH ?= 60

site: $(READY) ## install, check, and build the site into site/
	$(BIN)/briefs build

serve: $(READY) ## the site on one's own machine, reloading on every change
	$(BIN)/mkdocs serve

check: $(READY) ## verify every figure, report all problems
	$(BIN)/briefs check --strict

test: $(READY) .venv/.browser front ## lint, types, import contract, tests, strict build
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto --dist loadfile
	$(BIN)/briefs check
	$(BIN)/briefs build --strict --site-dir build/strict-site

front: node_modules/.ready ## types, lint and unit tests of scripts; lint of style sheets
	@if [ -e node_modules/.ready ]; then npm run --silent check; \
	elif [ -n "$$BRIEFS_NO_SKIPS" ]; then echo "no npm: scripts cannot be checked, which fails here (BRIEFS_NO_SKIPS)"; exit 1; \
	else echo "no npm: scripts and style sheets are not checked"; fi

soak: $(READY) ## long runs that `make test` leaves out; another SEED=… draws other cases
	SOAK_SEED=$(SEED) $(BIN)/pytest -n auto --dist worksteal -m soak --hypothesis-seed=$(SEED)

fuzz: $(READY) ## inputs led by the branches they reach, EACH seconds for each reader; Linux on x86-64
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tests/fuzz/requirements.lock
	$(BIN)/python -m tests.fuzz $(EACH)

bench: $(READY) ## what is measured, as ratios in one run
	@for bench in bench/*.py; do echo "== $$bench"; $(BIN)/python -m bench.$$(basename $$bench .py) || exit 1; done

lock: $(READY) ## renew the pins in requirements.lock
	$(BIN)/pip-compile --quiet --upgrade --extra dev --generate-hashes --allow-unsafe --strip-extras \
	  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options --no-header \
	  --output-file requirements.lock pyproject.toml

sbom: $(READY) ## what the program is made of, as CycloneDX
	mkdir -p build
	$(BIN)/python -m tools.sbom > build/sbom.json

clean:
	rm -rf .venv node_modules site build

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Briefsmith needs Python 3.11 or newer; try: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { $(ROOT_OF_DEBIAN) && echo "installing python3-venv" && \
	  apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-venv >/dev/null; } || \
	  { echo "Python's module venv is missing; on Debian: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# What the tests run beside Python is installed where that is possible (Debian, as root); elsewhere this says what is missing
# and the tests that need it are skipped. No fonts: browsers in tests see those in requirements.lock, and no others.
.venv/.browser: $(READY) Makefile
	@missing=""; \
	command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing="$$missing chromium"; \
	command -v git >/dev/null || missing="$$missing git"; \
	command -v ssh-keygen >/dev/null || missing="$$missing openssh-client"; \
	$(BIN)/python -m playwright --version >/dev/null 2>&1 || missing="$$missing libatomic1"; \
	if [ -z "$$missing" ]; then :; \
	elif $(ROOT_OF_DEBIAN); then \
	  echo "installing$$missing"; apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	else echo "not here, and not installed without root on Debian:$$missing; tests that need them will be skipped"; fi
	@touch $@

# The same for what checks scripts and style sheets. Nothing of it is needed to build a site.
node_modules/.ready: package.json package-lock.json .npmrc
	@if ! command -v npm >/dev/null && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "installing Node"; apt-get update -qq && apt-get install -y -qq --no-install-recommends nodejs npm >/dev/null; fi
	@if command -v npm >/dev/null && npm ci --silent --ignore-scripts; then touch $@; \
	else echo "no npm packages: tests of scripts, style sheets and accessibility will be skipped"; fi
