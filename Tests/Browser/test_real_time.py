"""The tempo, on the real clock: a whole set of 45 repetitions, 270 seconds, in a real Chromium.

What is heard is measured where the sound is made, in the time of its context, and the log says what was counted: both
are judged on any machine. What is shown, and how the sound's clock goes against that of the page, waits for the
machine: a page of another process measures meanwhile how late its timers are. Where what is shown is worse than allowed
and those alone take half of it, nobody can tell whose fault it is, and the test is skipped with its figures."""
import os

import pytest

import audio
import plans
from conftest import until

SET, REPETITIONS, TEMPO = 270, 45, 6
# What issue and runner are promised, in seconds.
ALLOWED = 0.050
# From this repetition on the page is kept busy so long, every few seconds.
DISTURBED_FROM, DISTURBED_FOR = 23, 0.120

# How late a timer of ten milliseconds comes: the worst since it was asked last, in milliseconds.
LATENESS = """
let last = performance.now();
window.worst = 0;
setInterval(() => {
    const now = performance.now();
    window.worst = Math.max(window.worst, now - last - 10);
    last = now;
}, 10);
window.lateness = () => {
    const { worst } = window;
    window.worst = 0;
    return worst;
};
"""
BUSY = f"""setInterval(() => {{
    const end = performance.now() + {DISTURBED_FOR * 1000};
    while (performance.now() < end);
}}, 3700), undefined"""


@pytest.mark.real_time
def test_a_set_of_45_keeps_time_within_50_ms_a_repetition(server, phone, capsys):
    stub = server(session=plans.LONG)
    stub.extra_scripts["/ear.js"] = audio.EAR
    other = phone(script=LATENESS)
    other.goto("about:blank")
    page = phone(script=audio.ONSETS + audio.PHASES, service_workers="block")
    page.goto(stub.url + "/session")
    page.locator("[data-role=begin] button").nth(2).tap()
    until(page, "window.phases.some((each) => each.phase === 'up')", 30)
    other.evaluate("lateness()")
    until(page, f"window.phases.some((each) => each.phase === 'up' && each.repetition === {DISTURBED_FROM})", 160)
    undisturbed = other.evaluate("lateness()") / 1000
    page.evaluate(BUSY)
    until(page, "document.querySelector('[data-panel=end]').checkVisibility()", 160)
    busy = other.evaluate("lateness()") / 1000
    ups = [each for each in page.evaluate("window.phases") if each["phase"] == "up"]
    onsets, clocks = page.evaluate("window.onsets"), page.evaluate("window.clocks")
    log = page.evaluate("JSON.parse(localStorage.getItem('springback-session')).log")

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
        "repetition shown, page busy": max(shown[DISTURBED_FROM - 1:]),
        "clock of the sound against that of the page": max(map(abs, drift)),
        "timer of another process, page undisturbed": undisturbed,
        "timer of another process, page busy": busy,
    }
    lines = [f"{what}: {seconds * 1000:.1f} ms" for what, seconds in figures.items()]
    with capsys.disabled():
        print(f"\n{REPETITIONS} repetitions in {SET} s, {len(onsets)} tones heard, "
              f"load of the machine {os.getloadavg()[1]:.1f}; the worst deviation:\n  " + "\n  ".join(lines))

    assert [each["repetition"] for each in ups] == list(range(1, REPETITIONS + 1))
    assert figures["tone against its moment"] <= ALLOWED
    assert figures["length of a repetition, as heard"] <= ALLOWED
    assert (log["done"], log["pauses"], log["lateCues"]) == ({"1": REPETITIONS}, 0, 0)
    seen = {
        "repetition shown, page undisturbed": ALLOWED,
        # Nothing can be shown while the page is kept busy; it is right as soon as that ends.
        "repetition shown, page busy": DISTURBED_FOR + ALLOWED,
        "clock of the sound against that of the page": ALLOWED,
    }
    worse = [what for what, allowed in seen.items() if figures[what] > allowed]
    if worse and max(undisturbed, busy) > ALLOWED / 2:
        pytest.skip("the machine is too busy to judge what is shown; heard and log keep time: " + "; ".join(lines))
    assert worse == []
