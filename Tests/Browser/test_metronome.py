"""The metronome of the tests: what it beats and counts, on a fake clock and a fake sound card."""
import datetime

import pytest

import audio
from conftest import until
from played import BEGAN

HEEL_RAISE = {
    "kind": "heel-raise", "title": "Heel raises", "id": "01980a3e-7c00-7000-8000-000000000001", "beats": "60",
    "isOffered": True, "isHeelRaise": True, "standing": {}, "left": {"name": "left", "value": "9"},
    "right": {"name": "right"}, "painQuestion": "Worst pain of it", "steps": ["Stand on one leg."]}


class Metronome:
    """The page of tests, whose time goes on only when told to."""

    def __init__(self, page, stub):
        self.page = page
        stub.today = datetime.datetime.fromtimestamp(BEGAN, datetime.UTC).date()
        page.route("**/tests", lambda route: route.fulfill(
            content_type="text/html; charset=utf-8", body=stub.page("tests", tests=[HEEL_RAISE])))
        page.clock.install(time=BEGAN)
        page.goto(stub.url + "/tests")
        page.clock.pause_at(BEGAN + 60)

    def tap(self, name):
        self.page.get_by_role("button", name=name, exact=True).tap()
        self.page.clock.run_for(20)
        return self

    def run(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))
        return self

    def text(self, role):
        return self.page.locator(f"#metronome [data-role={role}]").inner_text()

    def count(self, side):
        return self.page.locator(f"[name={side}]").input_value()

    def tones(self):
        return self.page.evaluate("audio.sounding()")


@pytest.fixture
def metronome(server, phone):
    return lambda script="": Metronome(phone(script=audio.FAKE + script, service_workers="block"), server())


def test_it_counts_in_beats_up_and_down_and_writes_down_what_was_whole(metronome):
    each = metronome().tap("Start left").run(1)
    assert (each.text("word"), each.text("count")) == ("Ready", "3")
    each.run(2.5)
    assert (each.text("word"), each.text("count")) == ("Up", "1")
    each.run(1)
    assert each.text("word") == "Down"
    # Two whole raises, and one that is only up.
    each.run(3)
    tones = [tone for tone in each.tones() if tone["from"] in (784, 440)]
    assert [round(b["when"] - a["when"], 6) for a, b in zip(tones, tones[1:])] == [1] * (len(tones) - 1)
    assert [tone["from"] for tone in tones[:4]] == [784, 440, 784, 440]
    each.tap("Height or pace is gone")
    assert each.count("left") == "2" and "2 raises" in each.text("says")
    assert each.page.evaluate("audio.open") == 0
    assert each.page.evaluate("document.activeElement.textContent") == "Start right"


def test_what_is_stopped_before_the_first_beat_leaves_the_count_alone(metronome):
    each = metronome().tap("Start left").run(1).tap("Height or pace is gone")
    assert (each.count("left"), each.text("says")) == ("9", "")


def test_a_start_that_is_overtaken_does_not_beat(metronome):
    each = metronome("audio.hangs = true;").tap("Start left").tap("Height or pace is gone").tap("Start right")
    each.run(10)
    # One clock, without sound: the first start came to nothing.
    assert "follow the words" in each.text("says")
    each.tap("Height or pace is gone")
    assert (each.count("left"), each.count("right")) == ("9", "2")
    word = each.text("word")
    each.run(5)
    assert each.text("word") == word and each.page.evaluate("audio.open") == 0


@pytest.mark.parametrize("fault", ["audio.stop()", "audio.freeze()"])
def test_a_phone_that_takes_the_sound_ends_the_count_and_says_so(metronome, fault):
    each = metronome().tap("Start right").run(8)
    each.page.evaluate(fault)
    each.run(30)
    assert each.text("says").startswith("The phone stopped the count here. Right: 2 raises.")
    assert each.count("right") == "2"
    until(each.page, "!document.getElementById('metronome').hasAttribute('data-busy')")
