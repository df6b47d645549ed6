# The verbs of this project. `make demo` and `make test` do all the set-up on a fresh machine.
SHELL := /bin/bash
SWIFT_WANTED := 6.2
SHARED ?= ../shared
export SPRINGBACK_SHARED ?= $(abspath $(SHARED))

# How long each fuzzer runs.
FUZZ_SECONDS ?= 20

.PHONY: help setup build release demo serve test api browser screenshots lint format portable vignettes laws fuzz bench docs clean

help:
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

setup: ## check for Swift and install the system libraries that are missing
	@Scripts/setup.sh $(SWIFT_WANTED)

build: setup ## build everything, debug
	swift build

release: setup ## build the command for use: .build/release/springback
	swift build -c release --product springback

demo: setup ## build, and show a made runner's answer of today
	swift build --product springback
	@echo
	@.build/debug/springback demo

serve: setup ## build, and serve the app to this machine's browser
	swift build --product springback
	.build/debug/springback serve

test: setup ## build and run all tests
	swift build --build-tests
	swift test --skip-build --parallel
	Tests/Browser/run.sh

browser: setup ## the app in a real browser: pages, player, no signal; skipped without Chromium
	swift build --product springback
	Tests/Browser/run.sh

api: setup ## ask the API all that its description allows, and more (schemathesis)
	swift build --product springback
	Tests/API/run.sh

screenshots: setup ## take the pictures of the README anew
	swift build --product springback
	Tests/Browser/run.sh -k pictures --screenshots Docs/images

lint: ## the style of the house, strictly
	swift format lint --strict --configuration .swift-format --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzz

format: ## write the style of the house
	swift format --in-place --configuration .swift-format --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzz

portable: ## compile the pure targets for Embedded Swift on wasm32
	@Scripts/portable.sh

vignettes: setup ## play our own vignettes, and the shared ones where they are
	swift build --product springback
	.build/debug/springback vignette Vignettes
	@if [ -d "$(SPRINGBACK_SHARED)/vignettes" ]; then \
	    .build/debug/springback vignette "$(SPRINGBACK_SHARED)/vignettes" "$(SPRINGBACK_SHARED)/vignettes/random"; \
	else echo "no shared vignettes at $(SPRINGBACK_SHARED)/vignettes: skipped"; fi

laws: setup ## hold the laws on 10,000 random journals, release
	SPRINGBACK_LAWS=$${SPRINGBACK_LAWS:-10000} swift test -c release -Xswiftc -enable-testing --filter LawTests

fuzz: setup ## feed each reader random damage for FUZZ_SECONDS (20)
	@Scripts/fuzz.sh $(FUZZ_SECONDS)

bench: setup ## print the figures: today on ten years, replay, decode, import
	@Scripts/bench.sh

docs: setup ## make the DocC pages of the pure targets, into .build/docs
	@Scripts/docs.sh

clean: ## take all builds away
	rm -rf .build
