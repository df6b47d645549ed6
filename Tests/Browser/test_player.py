"""The player on a fake clock and a fake sound card: what it counts, sounds, stops and writes down."""
import pytest

import plans
from conftest import until
from played import READY, REPETITION, player  # noqa: F401


def test_it_counts_repetitions_sets_and_rest_and_writes_them_down(player):
    each = player().begin(2).run(READY + 1.5)
    assert (each.text("phase"), each.text("count")) == ("Up", "2")
    assert (each.text("repetition"), each.text("set")) == ("Repetition 1 of 2", "Set 1 of 2")
    each.run(3)
    assert each.text("phase") == "Down"
    each.run(REPETITION)
    assert each.text("repetition") == "Repetition 2 of 2"
    each.run(4)
    assert (each.text("phase"), each.text("set")) == ("Rest", "Set 2 of 2")
    each.run(8 + 2 * REPETITION + 1)
    assert each.panel() == "end"
    assert "2 of 2 sets, 4 of 4 repetitions" in each.text("done")
    strength, note = each.save()
    assert strength["strength"] == {"intent": "tendon", "rung": "s2", "pain": 2, "effort": 6, "masked": False}
    assert "4 of 4 repetitions, tempo 3-0-3. Count kept: Yes. Pain at the start 2, worst 2; effort 6." in note["note"]
    assert strength["id"] < note["id"]


def test_every_phase_has_its_tone_planned_ahead_at_its_moment(player):
    each = player().begin().run(READY + 4 * REPETITION + 11)
    ups = [tone for tone in each.tones() if (tone["from"], tone["to"]) == (196, 294)]
    downs = [tone for tone in each.tones() if (tone["from"], tone["to"]) == (294, 196)]
    first = ups[0]["when"]
    assert [round(tone["when"] - first, 6) for tone in ups] == [0, 6, 22, 28]
    assert [round(tone["when"] - first, 6) for tone in downs] == [3, 9, 25, 31]
    assert all(tone["when"] - tone["planned"] > 0.1 for tone in each.tones())


def test_tendon_and_muscle_differ_in_pitch_and_in_pattern(player):
    tendon = player(plans.SHORT).begin().run(READY + 6.5)
    muscle = player(plans.MUSCLE).begin().run(READY + 5.5)
    start = {}
    for name, each, length in (("tendon", tendon, 6), ("muscle", muscle, 5)):
        tones = each.tones()
        first = next(tone for tone in tones if tone["from"] in (196, 659))["when"]
        start[name] = [tone for tone in tones if first <= tone["when"] < first + length - 0.01]
    assert max(tone["to"] for tone in start["tendon"]) < 300 < 500 < min(tone["from"] for tone in start["muscle"])
    assert [tone["shape"] for tone in start["tendon"]] == ["sine"] * 2
    assert [tone["shape"] for tone in start["muscle"]] == ["triangle"] * 5
    # Glides fill their phase; pulses are short.
    assert all(tone["end"] - tone["when"] > 2.5 for tone in start["tendon"])
    assert all(tone["end"] - tone["when"] < 0.3 for tone in start["muscle"])


def test_a_pause_takes_the_tones_back_and_goes_on_with_the_repetition_that_was_left(player):
    each = player().begin().run(READY + REPETITION + 2)
    each.tap("Pause")
    now = each.page.evaluate("audio.now()")
    assert [tone for tone in each.tones() if tone["when"] > now] == []
    each.run(60)
    assert each.text("repetition") == "Repetition 2 of 2"
    each.tap("Go on").run(1)
    assert each.text("phase") == "Ready"
    each.run(2.5)
    assert (each.text("phase"), each.text("repetition")) == ("Up", "Repetition 2 of 2")
    each.run(6)
    assert each.text("phase") == "Rest"
    assert each.log()["pauses"] == 1


def test_what_was_skipped_is_not_done_and_earns_nothing(player):
    each = player().begin().run(READY + REPETITION + 1)
    each.tap("Skip")
    assert each.text("phase") == "Rest"
    each.tap("Skip").run(3.2 + 2 * REPETITION + 0.2)
    assert each.panel() == "end"
    assert "1 of 2 sets, 3 of 4 repetitions" in each.text("done")
    strength, note = each.save(kept="mostly")
    assert "rung" not in strength["strength"]
    assert "1 of 2 sets, 3 of 4 repetitions" in note["note"] and "Count kept: Mostly." in note["note"]


def test_back_begins_the_set_anew_and_then_the_one_before(player):
    each = player().begin().run(READY + 2 * REPETITION + 12 + 4)
    assert each.text("set") == "Set 2 of 2"
    each.tap("Back").run(3.5)
    assert (each.text("set"), each.text("repetition")) == ("Set 2 of 2", "Repetition 1 of 2")
    each.tap("Back").run(3.5)
    assert (each.text("set"), each.text("repetition")) == ("Set 1 of 2", "Repetition 1 of 2")


def test_two_points_above_the_start_stop_the_session(player):
    each = player().begin(2).run(READY + REPETITION + 1)
    each.hurts(3)
    assert (each.panel(), each.text("message")) == ("run", "Noted: pain 3.")
    each.hurts(4)
    assert each.panel() == "stopped"
    assert each.page.get_by_text("Stop at pain 6 of 10").last.is_visible()
    each.run(30)
    assert each.log()["done"] == {"1": 1}
    each.tap("End the session")
    assert each.page.locator('[data-role=end-form] [name=pain][value="4"]').is_checked()
    strength, note = each.save()
    assert strength["strength"]["pain"] == 4 and "rung" not in strength["strength"]
    assert "Stopped for pain 4." in note["note"]


def test_pain_6_is_a_stop_also_when_it_is_one_point_more(player):
    each = player().begin(5).run(READY + REPETITION + 1)
    each.hurts(6)
    assert each.panel() == "stopped"
    each.tap("End the session")
    strength, _ = each.save()
    assert strength["strength"] == {"intent": "tendon", "pain": 6, "effort": 6, "masked": False}


def test_a_wrong_tap_is_taken_back(player):
    each = player().begin(1).run(READY + 1)
    each.hurts(9)
    each.tap("That was a wrong tap: go on").run(4)
    assert each.panel() == "run" and each.log()["pains"] == [] and each.text("phase") == "Up"


def test_nothing_begins_at_pain_6(player):
    each = player().begin(6)
    assert each.panel() == "stopped"
    each.run(30)
    assert each.page.evaluate("document.querySelector('[data-role=hurts]').checkVisibility()") is False
    each.tap("That was a wrong tap: go on")
    assert each.panel() == "start"
    each.begin(2).run(READY + 1)
    assert each.text("phase") == "Up"


def test_a_limp_stops_it(player):
    each = player().begin(1).run(READY + REPETITION + 1)
    each.tap("Limp or sharp pain")
    assert each.panel() == "stopped"
    assert each.page.get_by_role("link", name="Answer the questions about a torn tendon").is_visible()
    each.tap("End the session")
    assert "Stopped for a limp or a sharp pain." in each.save()[-1]["note"]


def test_hops_are_counted_down_the_other_leg_first_until_the_bounce_goes(player):
    each = player(plans.HOPS).begin(0).run(READY + 0.7)
    assert (each.text("phase"), each.text("count"), each.text("side")) == ("Hop", "7", "Right leg")
    assert each.text("how") == "Stop when the bounce goes."
    each.run(3.5)
    assert each.text("phase") == "Change legs"
    each.run(10 + 1.2)
    assert each.text("side") == "Left leg"
    each.tap("The bounce is gone")
    assert each.text("phase") == "Rest"
    each.tap("Finish")
    plyo, note = each.save()
    # A part of the hops earns nothing: a pain that is not known does not.
    assert plyo["plyo"] == {"rung": "p4", "effort": 6, "masked": False}
    assert "1 of 4 sets, 10 of 32 landings" in note["note"] and "worst 0" in note["note"]
    assert "Sets ended when the bounce went: 1." in note["note"]


def test_hops_are_counted_slower_when_asked(player):
    each = player(plans.HOPS).begin(0).run(READY + 1.2)
    for _ in range(6):
        each.tap("Count slower")
    left = int(each.text("count"))
    each.run(5)
    assert left - int(each.text("count")) in (4, 5, 6)


def test_the_sore_side_comes_last_also_when_it_is_the_right_one(player):
    each = player(plans.HOPS, sides=("right",)).begin(0).run(READY + 0.5)
    assert each.text("side") == "Left leg"


def test_a_locked_phone_that_stops_the_sound_pauses_the_session(player):
    each = player().begin().run(READY + REPETITION + 2)
    each.page.evaluate("audio.stop()")
    each.run(120)
    assert "stopped the clock" in each.text("message")
    assert each.text("repetition") == "Repetition 2 of 2"
    each.tap("Go on").run(3.3 + REPETITION)
    assert each.text("phase") == "Rest"


def test_a_page_that_slept_while_the_sound_went_on_counts_what_was_heard_and_no_more(player):
    each = player(plans.LONG).begin().run(READY + 1)
    # No timer fires for 200 s; tones were planned three seconds ahead.
    each.page.clock.fast_forward(200_000)
    each.run(0.2)
    assert "stopped the clock" in each.text("message")
    assert each.text("repetition") == "Repetition 1 of 45"


def test_a_page_that_is_looked_at_again_is_where_the_sound_is(player):
    each = player(plans.LONG, script="""
        Object.defineProperty(document, "hidden", { get: () => window.isHidden === true });
    """).begin().run(READY + 1)
    each.page.evaluate("window.isHidden = true; document.dispatchEvent(new Event('visibilitychange'))")
    each.page.clock.fast_forward(62_000)
    each.page.evaluate("window.isHidden = false; document.dispatchEvent(new Event('visibilitychange'))")
    each.run(0.1)
    assert each.text("repetition") == "Repetition 11 of 45"
    assert each.log()["done"]["1"] == 10
    # The tones went on meanwhile: two a repetition, none twice.
    ups = [round(tone["when"], 3) for tone in each.tones() if (tone["from"], tone["to"]) == (196, 294)]
    assert len(ups) == len(set(ups)) >= 11


def test_without_sound_it_goes_by_the_clock_of_the_page_and_says_so(player):
    each = player(script="delete window.AudioContext; window.AudioContext = undefined;").begin()
    assert "There is no sound" in each.text("message")
    each.run(READY + 1)
    assert each.text("phase") == "Up"


def test_a_browser_that_lets_the_screen_go_dark_says_so(player):
    each = player(script="Object.defineProperty(navigator, 'wakeLock', { value: undefined });").begin()
    until(each.page, lambda: "does not keep the screen on" in each.text("awake"))


def test_a_waking_screen_is_asked_for(player):
    each = player(script="""
        Object.defineProperty(navigator, "wakeLock", { value: { request: async () =>
            ({ released: false, release: async () => { window.letGo = true; } }) } });
    """).begin()
    until(each.page, lambda: each.text("awake") == "The screen stays on.")
    each.run(READY + 1).tap("Finish")
    until(each.page, "window.letGo === true")


def test_less_motion_is_a_bar_instead_of_a_foot(player):
    each = player(reduced_motion="reduce").begin().run(READY + 1.5)
    assert each.page.locator("[data-role=figure]").is_hidden()
    assert each.page.locator("[data-role=fill]").evaluate("(bar) => bar.style.transform") .startswith("scaleX(0.")
    assert each.page.locator("[data-role=meter]").is_visible()


def test_only_the_parts_that_are_chosen_are_played(player):
    each = player(plans.GYM)
    for title in ("Strength s4: single-leg slow raise", "Strength s1: isometric hold"):
        each.page.locator("[data-role=parts] label", has_text=title).tap()
    each.begin(0).run(READY + 0.5)
    assert each.text("title") == "Single-leg pogo"


def test_a_hold_is_held(player):
    each = player(plans.GYM)
    each.page.locator("[data-role=parts] label", has_text="Strength s4").tap()
    each.begin(0).run(READY + 5)
    assert (each.text("phase"), each.text("count")) == ("Hold", "41")
    each.run(41)
    assert each.text("phase") == "Rest"


def test_a_session_of_nothing_is_not_saved(player):
    each = player().begin().run(1).tap("Finish")
    assert each.page.get_by_role("button", name="Save the session").is_disabled()
    assert each.page.get_by_text("Nothing was done").is_visible()


def test_two_taps_on_the_first_number_begin_one_session(player):
    each = player()
    each.page.locator("[data-role=begin] button").nth(1).evaluate("(button) => { button.click(); button.click(); }")
    each.run(READY + 1.1)
    assert each.page.evaluate("audio.open") == 1
    ups = [tone for tone in each.tones() if (tone["from"], tone["to"]) == (196, 294)]
    assert len(ups) == 1 and each.text("phase") == "Up"


def test_another_pace_in_a_pause_moves_nothing(player):
    each = player(plans.HOPS).begin(0).run(READY + 2.2).tap("Pause")
    left = each.text("count")
    for _ in range(6):
        each.tap("Count slower")
        assert (each.text("count"), each.text("side")) == (left, "Right leg")
    each.tap("Go on").run(3.2 + 1.2)
    # At 60 a minute, from the hop that was left.
    assert each.text("count") == str(int(left) - 1)
    each.tap("Pause").tap("Count quicker")
    assert each.text("phase") == "Hop"


def test_another_pace_after_back_does_not_end_the_set(player):
    each = player(plans.HOPS).begin(0).run(READY + 3.2).tap("Back")
    assert each.text("phase") == "Ready"
    each.tap("Count slower").run(2.5)
    assert each.text("phase") == "Ready"
    each.run(1)
    assert (each.text("phase"), each.text("side"), each.text("count")) == ("Hop", "Right leg", "8")


def test_a_sound_that_stands_still_pauses_the_session_and_is_replaced(player):
    each = player().begin().run(READY + REPETITION + 2)
    each.page.evaluate("audio.freeze()")
    each.run(1)
    assert "stopped the clock" in each.text("message")
    each.tap("Go on").run(3.3 + REPETITION)
    assert each.text("phase") == "Rest"
    assert each.page.evaluate("audio.open") == 1


def test_sound_that_does_not_come_is_told_and_tried_again(player):
    each = player().begin().run(READY + 1)
    each.page.evaluate("audio.stop(); audio.hangs = true")
    each.run(0.2).tap("Go on").run(2.1)
    assert "There is no sound" in each.text("message")
    each.run(3.5)
    assert each.text("phase") == "Up" and each.page.evaluate("audio.open") == 0
    each.tap("Pause")
    each.page.evaluate("audio.hangs = false; audio.tones.length = 0")
    each.tap("Go on").run(4)
    assert each.page.locator("[data-role=message]").is_hidden()
    assert len(each.tones()) > 0 and each.page.evaluate("audio.open") == 1


HIDE = """
    Object.defineProperty(document, "hidden", { get: () => window.isHidden === true });
    window.hide = (isHidden) => {
        window.isHidden = isHidden;
        document.dispatchEvent(new Event("visibilitychange"));
    };
"""


@pytest.mark.parametrize("silence", ["no sound", "switched off"])
def test_nothing_is_done_that_nobody_sees_or_hears(player, silence):
    each = player(script=HIDE + ("window.AudioContext = undefined;" if silence == "no sound" else ""))
    if silence == "switched off":
        each.page.locator("label.choice:has([data-role=sound])").tap()
    each.begin().run(READY + 1)
    each.page.evaluate("hide(true)")
    each.run(60)
    each.page.evaluate("hide(false)")
    assert "Without sound it waits" in each.text("message")
    assert each.text("repetition") == "Repetition 1 of 2"


def test_what_is_said_is_spoken_and_the_focus_is_where_the_thumb_is(player):
    focus = "document.activeElement.textContent"
    each = player()
    spoken = each.page.locator("#player [role=status]")
    # There before anything is said: only then is it read aloud.
    assert spoken.count() == 1 and spoken.text_content() == ""
    each.begin(1).run(READY + 1)
    assert each.page.evaluate(focus) == "Pause"
    each.hurts(2)
    assert spoken.text_content() == "Noted: pain 2."
    each.hurts(9)
    assert each.page.evaluate(focus) == "Stop here"
    each.tap("That was a wrong tap: go on")
    assert each.page.evaluate(focus) == "Pause"
    each.tap("Pause")
    assert each.page.locator("[data-do=pause]").get_attribute("aria-pressed") is None
    each.tap("Finish")
    assert each.page.evaluate(focus) == "Done"
