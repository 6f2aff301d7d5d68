# Two commands do everything: `make brief` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
# As the command line has it: sums in one order on every machine.
export OPENBLAS_NUM_THREADS ?= 1

.PHONY: brief test check lint format lock editions picture pages mutants clean

brief: .venv/installed
	@$(BIN)/twoway run

test: .venv/installed tests/web/node_modules/installed
	@$(BIN)/python -m pytest -q -n 3 --dist loadfile --no-loadscope-reorder

check: .venv/installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q -n 3 --dist loadfile --no-loadscope-reorder

lint: .venv/installed
	$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy

format: .venv/installed
	$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

# Hash-checked, one lock for every Python. The lock is whole, so nothing is resolved here: older pips
# take a pinned library's extra for an unpinned one. `pip check` proves that nothing is missing.
.venv/installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 14) else "twoway needs Python 3.11 to 3.13: make brief PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "installing the locked dependencies"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@$(BIN)/python -m pip check --disable-pip-version-check
	@touch $@

# Web pages are opened in a browser by tests, where Node is there; else those tests say why they skip.
tests/web/node_modules/installed: tests/web/package-lock.json
	@if command -v npm >/dev/null; then npm ci --prefix tests/web --ignore-scripts --silent && touch $@ \
		|| echo "what opens web pages could not be installed: its tests will skip"; fi

lock:
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate -q -o requirements.lock

# Cut the shipped editions anew from the publishers' full files: make editions FULL=folder
editions: .venv/installed
	$(BIN)/python -m tools.cut_editions $(FULL)

picture: brief
	$(BIN)/python -m tools.picture

# Write the pages on indicators and on validation anew, from the declarations and the warehouse;
# with the publishers' full files at hand the one on estimated flows too: make pages FULL=folder
pages: brief
	$(BIN)/python -m tools.reference_pages $(FULL)

clean:
	rm -rf .venv build reports/*/
	find data/processed -mindepth 1 -maxdepth 1 ! -name releases ! -name README.md -exec rm -rf {} +

# Break the disclosure core in one place at a time: each break must be noticed by its tests.
mutants: .venv/installed
	$(BIN)/python -m tools.mutants
