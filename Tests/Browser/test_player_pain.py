"""What hurts in the player: which entry it is in, what can be saved of a session that was stopped, and of one that was
not whole."""
import plans
from played import READY, REPETITION, player  # noqa: F401

SET = 2 * REPETITION


def entries(each, kind):
    return [entry[kind] for entry in each.save() if kind in entry]


def test_pain_in_the_rest_before_hops_is_that_of_the_strength_before(player):
    each = player(plans.BOTH).begin(1).run(READY + SET + 3)
    assert (each.text("phase"), each.text("title")) == ("Rest", "Pogo")
    each.hurts(7)
    each.tap("End the session")
    [strength], plyo = entries(each, "strength"), [entry for entry in each.stub.entries.values() if "plyo" in entry]
    assert strength == {"intent": "tendon", "rung": "s2", "pain": 7, "effort": 6, "masked": False}
    assert plyo == []


def test_pain_told_before_a_set_has_begun_again_is_that_of_the_set_before(player):
    each = player(plans.BOTH).begin(1).run(READY + SET + 3)
    # Into the hops by hand: they count in.
    each.tap("Skip").run(1)
    assert each.text("phase") == "Ready"
    each.hurts(2)
    each.run(20)
    saved = each.save()
    assert [entry.get("strength", entry.get("plyo"))["pain"] for entry in saved[:2]] == [2, 1]


def test_pain_at_the_end_of_the_session_that_no_tap_told_is_of_all_that_was_done(player):
    each = player(plans.BOTH).begin(0).run(READY + SET - 2)
    each.hurts(1)
    each.run(40)
    each.page.locator('[data-role=end-form] label.choice:has([name="pain"][value="4"])').tap()
    saved = each.save()
    assert [entry.get("strength", entry.get("plyo"))["pain"] for entry in saved[:2]] == [4, 4]


def test_pain_of_a_part_that_was_left_out_is_not_lost(player):
    each = player(plans.BOTH).begin(0).run(1)
    each.hurts(1)
    each.tap("Skip").tap("Skip").run(40)
    [plyo] = entries(each, "plyo")
    assert plyo["pain"] == 1


def test_pain_in_the_first_repetition_can_be_saved(player):
    each = player().begin(0).run(READY + 2)
    each.hurts(7)
    each.tap("End the session")
    assert "0 of 2 sets, 0 of 4 repetitions" in each.text("done")
    strength, note = each.save(kept="no")
    # On no rung, so that it earns nothing.
    assert strength["strength"] == {"intent": "tendon", "pain": 7, "effort": 6, "masked": False}
    assert "0 of 4 repetitions" in note["note"] and "Stopped for pain 7." in note["note"]


def test_pain_in_the_first_hold_can_be_saved_with_the_seconds_that_were_held(player):
    each = player(plans.HOLD).begin(1).run(READY + 20.5)
    each.hurts(7)
    each.tap("End the session")
    strength, note = each.save()
    assert strength["strength"] == {"intent": "tendon", "pain": 7, "effort": 6, "masked": False}
    assert "0 of 5 holds, 20 of 225 s" in note["note"]


def test_a_hold_that_was_not_whole_is_work_on_no_rung(player):
    each = player(plans.HOLD).begin(1).run(READY + 30).tap("Finish")
    strength, note = each.save()
    assert "rung" not in strength["strength"] and "0 of 5 holds, 29 of 225 s" in note["note"]


def test_a_limp_in_the_first_repetition_and_one_in_a_rest_can_be_saved(player):
    each = player().begin(1).run(READY + 2).tap("Limp or sharp pain").tap("End the session")
    strength, note = each.save()
    assert "rung" not in strength["strength"] and "Stopped for a limp" in note["note"]
    each = player(plans.BOTH).begin(1).run(READY + SET + 3).tap("Limp or sharp pain").tap("End the session")
    assert ["plyo" in entry for entry in each.save()] == [False, False]


def test_the_first_hop_that_hurts_is_an_entry(player):
    each = player(plans.HOPS).begin(0).run(READY + 0.2)
    each.hurts(6)
    each.tap("End the session")
    [plyo] = entries(each, "plyo")
    assert plyo == {"rung": "p4", "pain": 6, "effort": 6, "masked": False}


def test_a_session_that_hurt_before_it_began_has_nothing_to_save(player):
    each = player().begin(1).run(3)
    each.hurts(3)
    each.tap("End the session")
    assert each.page.get_by_role("button", name="Save the session").is_disabled()
    # And it is not asked for on another page either.
    assert each.page.evaluate("localStorage.getItem('springback-session')") is None
