# The commands people need. Each says what it does; long ones say how far they are.

SWIFT ?= swift
PYTHON ?= python3
SECONDS ?= 600
COLLECTIONS ?= $(wildcard ../shared/data/matching/*)
FAIRWAY := .build/debug/fairway

.PHONY: help setup build run test bench bench-service torture fuzz audit-calibration lint format clean

help:
	@echo "make run     set up, build, and show the main job on sample data"
	@echo "make test    set up, build, and run every test"
	@echo "make bench   measure speed (a release build of its own, about 15 minutes the first time)"
	@echo "make bench-service   measure the HTTP service beside a bare route"
	@echo "make torture kill it, fill its disk, send it rubbish and load it (about 20 minutes)"
	@echo "make fuzz    give each reader of bytes from outside made-up ones (an hour; SECONDS=60 is shorter)"
	@echo "make audit-calibration   how often the auditor raises a false alarm, and finds a planted bias"
	@echo "make lint    check the layout of the code and the taxonomy"
	@echo "make format  lay the code out by the rules"
	@echo "make clean   remove what was built"

# SQLite and zlib are all that comes from the system; everything else comes through the package manager.
setup:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.3 is needed: https://www.swift.org/install"; exit 1; }
	@if ! printf '#include <sqlite3.h>\n#include <zlib.h>\n' | clang -E - >/dev/null 2>&1; then \
		echo "== Installing libsqlite3-dev and zlib1g-dev"; \
		SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
		$$SUDO apt-get update -q && $$SUDO apt-get install -y -q libsqlite3-dev zlib1g-dev; \
	fi

build: setup
	@echo "== Building (about 5 minutes the first time, seconds after that)"
	@$(SWIFT) build

run: build
	@$(FAIRWAY) demo

test: setup
	@echo "== Building and testing (about 8 minutes the first time)"
	@$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build

lint:
	@echo "== Checking the layout of the code"
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Taxonomy SampleData Benchmarks/Package.swift Benchmarks/Benchmarks
	@echo "== Checking the taxonomy"
	@$(FAIRWAY) taxonomy lint --taxonomy-folder Taxonomy/data

format:
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests Taxonomy SampleData Benchmarks/Package.swift Benchmarks/Benchmarks

bench-service: setup
	@echo "== Building the service and what it is measured against (about 15 minutes the first time; needs wrk)"
	@$(SWIFT) build -c release --product fairway
	@cd Benchmarks && $(SWIFT) build -c release --product BareRoute
	@python3 -B Benchmarks/service.py

audit-calibration: build
	@echo "== Measuring the auditor (about half an hour; fewer sets are quicker: fairway audit calibration --sets 50)"
	@$(FAIRWAY) audit calibration --sets 300

torture: build
	@echo "== Breaking a running service (Tests/Torture/torture.py --help has smaller and larger runs)"
	@python3 -B Tests/Torture/torture.py --program $(FAIRWAY)

fuzz: setup
	@echo "== Fuzzing each reader of bytes from outside (a build of its own, about 4 minutes)"
	@Tests/Fuzzing/fuzz.sh $(SECONDS)

bench: setup
	@echo "== Building and running the benchmarks (about 15 minutes the first time)"
	@cd Benchmarks && $(SWIFT) package --disable-sandbox benchmark
	@echo "== The audit beside fairlearn and aequitas, where they are installed (PYTHON=… names another Python)"
	@$(SWIFT) build -c release --product fairway
	@$(PYTHON) Benchmarks/audit_peers.py
	@echo "== What each part of the ranking of texts is worth, where graded collections are (COLLECTIONS=…)"
	@for folder in $(COLLECTIONS); do $(PYTHON) -B Benchmarks/ablation.py "$$folder"; done

clean:
	@rm -rf .build Benchmarks/.build Tests/Fuzzing/.build
