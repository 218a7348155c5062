# make demo: build the program and the demo site.  make test: run every check.  make help: the rest.

CONFIGURATION ?= release
CONTENT ?= content
SITE ?= site
FAULTLINE = .build/$(CONFIGURATION)/faultline
# Measures and acceptance checks that stand beside the repository where it is developed.
SHARED ?= ../shared
PYTHON = .venv/bin/python
# The Swift runtime is part of the program on Linux, so that it runs where Swift is not installed.
LINKING ?= $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)

.DEFAULT_GOAL := help
.PHONY: help demo build test lint unit accuracy accept search search-compare install install-test clean

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## Build the program and the demo site, and say where it is
	@$(FAULTLINE) build $(CONTENT) --output $(SITE)
	@echo
	@echo "Open $(SITE)/index.html in a browser, or see what was read from a report:"
	@echo "  $(FAULTLINE) explain $(CONTENT)/my-database-outage.txt"

build: install ## Build the program
	@swift build --configuration $(CONFIGURATION) $(LINKING) --product faultline

install:
	@Tests/install.sh build

install-test:
	@Tests/install.sh test

test: install install-test lint unit build accuracy accept search ## Run every check
	@echo "All checks passed."

lint: ## Check the format of the sources
	swift format lint --strict --parallel --recursive Sources Tests Package.swift

unit: install ## Build for debugging, and run the unit and end-to-end tests
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build

accuracy: build ## Measure how well real reports are read (needs ../shared)
	@if [ -d $(SHARED)/evaluate ]; then \
	  Tests/accuracy.sh $(FAULTLINE) $(SHARED); \
	else \
	  echo "Accuracy: skipped, since $(SHARED)/evaluate is not here."; \
	fi

accept: build ## Check the demo site in a browser (needs ../shared)
	@if [ -f $(SHARED)/ux/accept.py ]; then \
	  rm -rf .build/accept && mkdir -p .build/accept && \
	  $(FAULTLINE) build $(CONTENT) --output .build/accept/site --quiet && \
	  $(PYTHON) $(SHARED)/ux/accept.py .build/accept/site --sample 6 --out .build/accept/report; \
	else \
	  echo "Acceptance of the site: skipped, since $(SHARED)/ux is not here."; \
	fi

search: build ## Check the search page in a browser, and what it finds (needs ../shared)
	@if [ -f $(SHARED)/ux/accept.py ]; then \
	  rm -rf .build/search && mkdir -p .build/search && \
	  $(FAULTLINE) build $(CONTENT) --output .build/search/demo --quiet && \
	  $(PYTHON) -B Tests/Search/behaviour.py .build/search/demo && \
	  $(FAULTLINE) build $(SHARED)/corpus/dev --output .build/search/corpus --quiet 2>/dev/null && \
	  $(PYTHON) -B Tests/Search/measure.py .build/search/corpus --least 0.9; \
	else \
	  echo "Search: skipped, since $(SHARED)/ux is not here."; \
	fi

search-compare: build ## Measure search beside Pagefind (needs ../shared, and pagefind[bin] in .venv)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check "pagefind[bin]==1.5.2"
	$(FAULTLINE) build $(SHARED)/corpus/dev --output .build/search/corpus --quiet 2>/dev/null
	$(PYTHON) -B Tests/Search/measure.py .build/search/corpus --pagefind

clean: ## Remove what was built
	rm -rf .build $(SITE)
