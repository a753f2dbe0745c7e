# Everything starts here. `make run` and `make test` set up whatever is missing by themselves.

PYTHON := .venv/bin/python
JOBS ?= 2
TEST_SECONDS ?= 1500

.PHONY: help run test test-long check format translations bench screenshots clean

help:
	@echo "make run          open the program on an example vault"
	@echo "make test         the tests, in a few minutes"
	@echo "make test-long    the long tests too: kills, fuzz, endurance"
	@echo "make check        style, types, architecture, translations"
	@echo "make format       let ruff put the code in order"
	@echo "make translations collect new texts and build the language files"
	@echo "make bench        the figures for speed and size"
	@echo "make screenshots  pictures of every screen, into resources/pictures"
	@echo "make clean        remove what was built"

run:
	@tools/setup.sh run
	@.venv/bin/caseconf demo

test:
	@tools/setup.sh test
	@timeout $(TEST_SECONDS) $(PYTHON) -m pytest -q -n $(JOBS) --dist worksteal -m "not long" || \
		{ code=$$?; [ $$code != 124 ] || echo "make test: stopped after $(TEST_SECONDS) seconds" >&2; exit $$code; }

test-long:
	@tools/setup.sh test
	@$(PYTHON) -m pytest -q

check:
	@tools/setup.sh test
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-cache
	@$(PYTHON) tools/translations.py --check

format:
	@tools/setup.sh test
	@.venv/bin/ruff check --fix .
	@.venv/bin/ruff format .

translations:
	@tools/setup.sh run
	@$(PYTHON) tools/translations.py --update --compile

bench:
	@tools/setup.sh test
	@$(PYTHON) -m bench

screenshots:
	@tools/setup.sh test
	@$(PYTHON) tools/screenshots.py

clean:
	rm -rf .venv build dist *.egg-info demo-vault demo-documents resources/i18n/*.qm
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
