# The hub's commands; `make` alone lists them.  Needed beforehand: Python, Node with npm, make.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:

PYTHON ?= python3
NODE ?= node
NPM ?= npm
PORT ?= 8000
INPUTDIR := content
OUTPUTDIR ?= output
PYTESTOPTS ?=
BENCHOPTS ?=
HUB_SEQUENCES ?= 5000
PAGE ?=
MOST ?= 4000
RELEASE ?=
TO ?=
WAS ?=
FILES ?=
FIX ?=
ALL ?=
A11YOPTS ?=
LIGHTHOUSEOPTS ?=
FORMAT ?= text

VENV := .venv
PY := $(VENV)/bin/python
PY_BUILD := $(VENV)/.installed-build
PY_DEV := $(VENV)/.installed-dev
JS_BUILD := node_modules/.installed-build
JS_DEV := node_modules/.installed-dev
PIP := $(PY) -m pip --disable-pip-version-check install --quiet --no-input --require-hashes
NPM_CI := $(NPM) ci --no-audit --no-fund --loglevel=error

# A build never asks the clock: its date is that of the last commit.
export SOURCE_DATE_EPOCH ?= $(or $(shell git log -1 --format=%ct 2>/dev/null),0)
# Pieces dated later than this day are kept back; it is the one thing asked of the clock.
export HUB_TODAY ?= $(shell TZ=Europe/Berlin date +%F)
export PYTHONDONTWRITEBYTECODE ?= $(CI)

LOG := $(if $(shell test -t 2 && echo terminal),rich,plain)
PELICAN := $(PY) -m pelican $(INPUTDIR) -o $(OUTPUTDIR) --log-handler $(LOG)
BUILD := $(PY) -m plugins.build html -o $(OUTPUTDIR)
PUBLISH = $(PY) -m plugins.publish
# The preview shows everything; what readers do not see yet is marked.
PREVIEW := HUB_PREVIEW=1 $(PY) -m plugins.build devserver -s pelicanconf.py -o $(OUTPUTDIR)
LINT := $(PY) -m ruff check . && $(PY) -m ruff format --check . && $(PY) -m mypy
VIEWER_TESTS = $(sort $(wildcard tests/viewer/*.test.js tests/viewer/*.test.mjs tests/toureditor/*.test.mjs tests/venues/*.test.mjs tests/notfound/*.test.mjs tests/search/*.test.mjs))

.PHONY: help html regenerate serve devserver publish deploy releases rollback clean distclean
.PHONY: neu check hooks test a11y lighthouse soak bench why prune lint format schemas messages handbook lock needs-python needs-node

help: ## List these commands
	@sed -nE 's/^([a-z0-9-]+):.*## (.*)/  make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | column -t -s '|'

html: $(PY_BUILD) $(JS_BUILD) ## Build the site into output/
	$(BUILD) -s pelicanconf.py

regenerate: $(PY_BUILD) $(JS_BUILD) ## Build, and build again whenever a file changes
	$(PREVIEW) --port 0

serve: $(PY_BUILD) ## Show output/ on http://127.0.0.1:8000/ (PORT=… for another port)
	$(PELICAN) -s pelicanconf.py --listen --bind 127.0.0.1 --port $(PORT)

devserver: $(PY_BUILD) $(JS_BUILD) ## Both: build on every change and show on http://127.0.0.1:8000/
	$(PREVIEW) --port $(PORT)

publish: $(PY_BUILD) $(JS_BUILD) ## Build with publishconf.py, check, and make the result live in public/
	$(PY) -m plugins.build html -s publishconf.py -o $(OUTPUTDIR).publish
	$(PUBLISH) release -s publishconf.py -o $(OUTPUTDIR).publish

deploy: $(PY_BUILD) ## Bring a release to TO=… (ssh://…, s3://…, github-pages:…, gitlab-pages:…, a folder)
	@$(PUBLISH) deploy "$(TO)" $(RELEASE)

releases: $(PY_BUILD) ## List the releases in public/ (TO=… those at another place)
	@$(PUBLISH) releases --at "$(TO)"

rollback: $(PY_BUILD) ## Go back to the release before the live one (RELEASE=… to another, TO=… elsewhere)
	@$(PUBLISH) rollback $(RELEASE) --at "$(TO)"

# Side by side: style and types, compiling tests, tools of their own folders, what apt brings. Where
# one of the optional tools is missing, tests say so.
test: $(PY_DEV) $(JS_DEV) ## Check everything: style, types, units, the whole site in a browser
	{ $(LINT); } & style=$$!; \
	{ test -d tests/__pycache__ || PYTHONDONTWRITEBYTECODE= $(PY) -m pytest --collect-only -qq >/dev/null || true; \
	  for name in moto lighthouse; do $(PY) tools/setup/$$name.py || true; done; } & more=$$!; \
	for name in browser java epubcheck; do $(PY) tools/setup/$$name.py; done; \
	for name in servers sshd; do $(PY) tools/setup/$$name.py || true; done; \
	wait $$more; wait $$style
	$(if $(VIEWER_TESTS),$(NODE) --test --test-reporter=dot $(VIEWER_TESTS))
	PYTHONDONTWRITEBYTECODE= $(PY) -m pytest -n 4 $(PYTESTOPTS) # hundreds of builds, compiled once

a11y: $(PY_DEV) $(JS_DEV) html ## Look for barriers on one page of each kind (ALL=1 all pages), for /barrierefreiheit/
	@$(PY) tools/setup/browser.py >/dev/null
	@$(PY) tools/setup/java.py >/dev/null
	$(PY) -m tools.a11y --output $(OUTPUTDIR) $(if $(ALL),--all) $(A11YOPTS)

lighthouse: $(PY_DEV) $(JS_BUILD) ## Let Lighthouse measure a page of each kind, as a slow phone meets it
	@$(PY) tools/setup/browser.py >/dev/null
	@$(PY) tools/setup/lighthouse.py >/dev/null
	$(PY) -m plugins.build html -s publishconf.py -o $(OUTPUTDIR).publish
	$(PY) -m tools.lighthouse --output $(OUTPUTDIR).publish $(LIGHTHOUSEOPTS)

neu: $(PY_BUILD) ## Make a new file for editors; asks, or WAS='beitrag title="…" rubric=handel'
	@$(PY) -m plugins.scaffold $(WAS)

check: $(PY_BUILD) $(JS_BUILD) ## Check all content (FILES=… only these, FIX=1 mends what is safe, FORMAT=github)
	@$(PY) -m plugins.checks -o $(OUTPUTDIR) $(if $(FIX),--fix) --format $(FORMAT) $(FILES)

hooks: $(PY_DEV) ## Let every commit that changes content check it first
	$(VENV)/bin/pre-commit install

bench: $(PY_DEV) $(JS_BUILD) ## Compare the build with Hugo's; BENCHOPTS=--quick for a glance
	$(PY) -m tests.bench.engine $(BENCHOPTS)

soak: $(PY_DEV) $(JS_BUILD) ## Thousands of random edits and killed builds (HUB_SEQUENCES=… sets how many)
	HUB_SEQUENCES=$(HUB_SEQUENCES) $(PY) -m pytest tests/build/test_sequences.py tests/build/test_damage.py $(PYTESTOPTS)

why: $(PY_BUILD) ## Say why a page was made the last time (PAGE=artikel/name)
	@$(PY) -m plugins.build why "$(PAGE)" -s pelicanconf.py -o $(OUTPUTDIR)

prune: $(PY_BUILD) ## Remove from .cache/ what no build of the last 30 days has published (MOST=4000 MB stay)
	@$(PY) -m plugins.build prune --most $(MOST) -s pelicanconf.py -o $(OUTPUTDIR)

lint: $(PY_DEV) ## Check style, format and types only
	$(LINT)

format: $(PY_DEV) ## Put the Python files into the one format
	$(PY) -m ruff check --fix-only .
	$(PY) -m ruff format .

messages: $(PY_BUILD) ## Bring theme/translations/ up to what the site says, and name what is to be translated
	$(PY) -m tools.translations

schemas: $(PY_BUILD) ## Write schemas/ from the forms of the build, for completion in editors
	$(PY) -m tools.setup.schemas

handbook: $(PY_DEV) $(JS_DEV) ## Write the handbook's list of messages, and take its pictures
	$(PY) -m tools.handbook.messages
	$(PY) -m tools.handbook.screenshots

clean: ## Remove the built site; pictures and tiles stay in .cache/
	rm -rf $(OUTPUTDIR) $(OUTPUTDIR).publish

distclean: clean ## Remove everything that is not in the repository
	rm -rf .cache $(VENV) node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find plugins tests tools -name __pycache__ -prune -exec rm -rf {} +

lock: $(PY_DEV) ## Renew requirements*.txt and package-lock.json from what they are made of
	$(PY) tools/setup/lock.py $(LOCKOPTS)
	$(NPM) install --package-lock-only
	npm_config_omit_lockfile_registry_resolved=true $(NPM) install --package-lock-only --ignore-scripts --prefix tools/lighthouse

# Installing is done again only when a lock has changed.

$(PY): | needs-python
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Debian: apt-get install python3-venv" >&2; exit 1; }

$(PY_BUILD): requirements.txt | $(PY)
	$(PIP) -r requirements.txt
	$(PY) tools/setup/pango.py || true # a build that needs it says so
	touch $@

$(PY_DEV): requirements.txt requirements-dev.txt | $(PY)
	$(PIP) -r requirements.txt -r requirements-dev.txt
	$(PY) tools/setup/pango.py || true # a build that needs it says so
	touch $(PY_BUILD) $@

$(JS_BUILD): package.json package-lock.json .npmrc | needs-node
	$(NPM_CI) --omit=dev
	touch $@

$(JS_DEV): package.json package-lock.json .npmrc | needs-node
	$(NPM_CI)
	touch $(JS_BUILD) $@

needs-python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "Python 3.11 or newer is needed ($(PYTHON) was not found; Debian: apt-get install python3 python3-venv)." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed, not $$($(PYTHON) --version). Another one: make PYTHON=python3.12 …" >&2; exit 1; }

needs-node:
	@command -v $(NODE) >/dev/null && command -v $(NPM) >/dev/null || { \
	  echo "Node 20 or newer with npm is needed (see README.md)." >&2; exit 1; }
	@$(NODE) -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)' || { \
	  echo "Node 20 or newer is needed, not $$($(NODE) --version)." >&2; exit 1; }
