"""The tempo, on the real clock: a whole set of 45 repetitions, 270 seconds, in a real Chromium."""
import os
import statistics

import pytest

import audio
import plans
from conftest import until

SET, REPETITIONS, TEMPO = 270, 45, 6
# What issue and runner are promised, in seconds.
ALLOWED = 0.050
# From this repetition on the page is kept busy, 120 ms every few seconds.
DISTURBED_FROM = 23


@pytest.mark.real_time
def test_a_set_of_45_keeps_time_within_50_ms_a_repetition(server, phone, capsys):
    stub = server(session=plans.LONG)
    stub.extra_scripts["/ear.js"] = audio.EAR
    page = phone(script=audio.ONSETS + audio.PHASES, service_workers="block")
    page.goto(stub.url + "/session")
    page.locator("[data-role=begin] button").nth(2).tap()
    until(page, f"window.phases.some((each) => each.phase === 'up' && each.repetition === {DISTURBED_FROM})", 160)
    page.evaluate("window.ups = undefined; setInterval(() => {"
                  "const end = performance.now() + 120; while (performance.now() < end); }, 3700); undefined")
    until(page, "document.querySelector('[data-panel=end]').checkVisibility()", 160)
    ups = [each for each in page.evaluate("window.phases") if each["phase"] == "up"]
    onsets, clocks = page.evaluate("window.onsets"), page.evaluate("window.clocks")

    assert [each["repetition"] for each in ups] == list(range(1, REPETITIONS + 1))
    # Every repetition has two tones, three seconds apart; all from one beginning, so that nothing can add up.
    due = [ups[0]["due"] + TEMPO / 2 * index for index in range(2 * REPETITIONS)]
    heard = [min(onsets, key=lambda onset: abs(onset - time)) for time in due]
    tones = [abs(onset - time) for onset, time in zip(heard, due)]
    repetitions = [abs(b - a - TEMPO) for a, b in zip(heard[::2], heard[2::2])]
    shown = [abs(each["shown"] - ups[0]["due"] - TEMPO * index) for index, each in enumerate(ups)]
    drift = [(sound - clocks[5][0]) - (page_time - clocks[5][1]) for sound, page_time in clocks[5:]]
    figures = {
        "tone against its moment": max(tones),
        "length of a repetition, as heard": max(repetitions),
        "repetition shown, page undisturbed": max(shown[:DISTURBED_FROM - 1]),
        "repetition shown, page undisturbed, median": statistics.median(shown[:DISTURBED_FROM - 1]),
        "repetition shown, page busy": max(shown[DISTURBED_FROM - 1:]),
        "clock of the sound against that of the page": max(map(abs, drift)),
    }
    with capsys.disabled():
        print(f"\n{REPETITIONS} repetitions in {SET} s, {len(onsets)} tones heard, "
              f"load of the machine {os.getloadavg()[1]:.1f}; the worst deviation:")
        for what, seconds in figures.items():
            print(f"  {what}: {seconds * 1000:.1f} ms")
    assert figures["tone against its moment"] <= ALLOWED
    assert figures["length of a repetition, as heard"] <= ALLOWED
    # What is seen waits for a frame, and a frame for the machine; the median of a busy one is held to the same.
    assert figures["repetition shown, page undisturbed, median"] <= ALLOWED
    assert figures["clock of the sound against that of the page"] <= ALLOWED
