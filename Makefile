# The commands of this repository; `make` alone lists them.
# SWIFT_FLAGS go to every build, BENCH to `make bench`: make bench BENCH='--filter calibration'; NIGHTS to `make test-planted`

SWIFT ?= swift
SWIFT_FLAGS ?=
BENCH ?=
NIGHTS ?= 20

.DEFAULT_GOAL := help
.PHONY: help setup bench test test-browser test-formats test-large test-planted picture lint imports tsan stress

help: ## list the targets
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

setup: ## check the toolchain, install the system packages that are missing
	@scripts/setup

bench: setup ## run the quick profile (release), write reports/latest.{md,html,json}
	$(SWIFT) run -c release $(SWIFT_FLAGS) bench run --profile quick --output reports $(BENCH)

# One test at a time: some watch the clock, and others use every core.
test: setup ## build and run the tests
	$(SWIFT) test --no-parallel $(SWIFT_FLAGS)

test-browser: setup ## look at HTML reports in a headless Chromium: light, dark, wide, narrow, in print
	$(SWIFT) build --product bench $(SWIFT_FLAGS)
	scripts/test-browser "$$($(SWIFT) build --show-bin-path $(SWIFT_FLAGS))/bench"

test-formats: setup ## let other tools read what `bench report` writes for them
	$(SWIFT) build --product bench $(SWIFT_FLAGS)
	scripts/test-formats "$$($(SWIFT) build --show-bin-path $(SWIFT_FLAGS))/bench"

test-large: setup ## time the pages of a nightly run and of a thousand nights (release), and hold them against what they may take
	$(SWIFT) build -c release --product bench $(SWIFT_FLAGS)
	mkdir -p .build/large
	scripts/large/page.py "$$($(SWIFT) build -c release --show-bin-path $(SWIFT_FLAGS))/bench" .build/large
	scripts/large/history "$$($(SWIFT) build -c release --show-bin-path $(SWIFT_FLAGS))/bench" .build/large

test-planted: setup ## NIGHTS=20 unchanged nights without an alarm, then three planted regressions that must be named
	$(SWIFT) build --product PlantedSuite $(SWIFT_FLAGS)
	scripts/test-planted "$$($(SWIFT) build --show-bin-path $(SWIFT_FLAGS))/PlantedSuite" $(NIGHTS)

picture: ## take the picture of reports/latest.html that README shows: reports/latest.png
	@scripts/setup chromium python3
	scripts/browser/picture.py reports/latest.html reports/latest.png

lint: ## check the format of every source file
	$(SWIFT) format lint --strict --parallel --recursive Sources Benchmarks Tests Package.swift

imports: ## check that no module imports one that it does not declare
	$(SWIFT) build --build-tests $(SWIFT_FLAGS) --explicit-target-dependency-import-check error

# The standard Mutex's slow path is not instrumented; the preloaded library tells ThreadSanitizer of it.
tsan: export WASTED_WORK_LEVELS = 2
tsan: setup ## run the concurrent modules' tests under ThreadSanitizer, 100 000 cancelled leases included
	mkdir -p .build-tsan
	clang -shared -fPIC -O2 -o .build-tsan/tsan-mutex.so .ci/tsan-mutex.c
	$(SWIFT) build --build-tests --sanitize thread --scratch-path .build-tsan $(SWIFT_FLAGS)
	WASTED_WORK_STRESS_LEASES=100000 LD_PRELOAD=$(CURDIR)/.build-tsan/tsan-mutex.so \
		$(SWIFT) test --skip-build --sanitize thread --scratch-path .build-tsan $(SWIFT_FLAGS)

stress: export WASTED_WORK_LEVELS = 2
stress: setup ## cancel 100 000 leases at the hand-over; none may leak or hit another
	WASTED_WORK_STRESS_LEASES=100000 $(SWIFT) test -c release --scratch-path .build-stress $(SWIFT_FLAGS) \
		-Xswiftc -enable-testing --filter HandOverStress
