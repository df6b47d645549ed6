"""A session that is interrupted, left, refused or saved twice: it is there until it is saved or thrown away, once."""
import copy

import pytest

import plans
from conftest import until
from played import BEGAN, READY, REPETITION, SCRIPTS, Player, player  # noqa: F401

DAY = 86_400
# Plays a first repetition and a half.
SOME = READY + REPETITION + 3


def moved(phone, each, began):
    """The session page of the app that was closed and is opened again: a new context with what is on the device."""
    kept = each.page.context.storage_state(indexed_db=True)
    return Player(phone(script=SCRIPTS, storage_state=kept), each.stub, began)


def is_offered(each):
    """Whether Today offers the session that is not saved."""
    each.page.goto(each.stub.url + "/")
    each.page.locator("#entries").wait_for()
    each.page.wait_for_timeout(100)
    return each.page.locator("#unsaved-session").is_visible()


def test_a_reload_loses_nothing(player):
    each = player().begin(2).run(READY + 2 * REPETITION + 12 + 7)
    each.page.reload()
    each.page.clock.run_for(50)
    assert each.panel() == "run"
    assert "interrupted" in each.text("message")
    assert (each.text("set"), each.text("repetition")) == ("Set 2 of 2", "Repetition 2 of 2")
    each.tap("Go on").run(4 + REPETITION)
    assert each.panel() == "end"
    assert "4 of 4 repetitions" in each.text("done")
    assert each.save()[0]["strength"]["rung"] == "s2"
    each.page.wait_for_url(each.stub.url + "/")
    each.page.goto(each.stub.url + "/session")
    each.page.clock.run_for(50)
    assert each.panel() == "start"


def test_a_session_over_midnight_is_of_the_day_it_began(player):
    each = player(began=1_800_057_500, timezone_id="UTC").begin(1).run(READY + 4 * REPETITION + 11 + 120)
    assert each.page.locator("html[data-old]").count() == 1
    assert each.panel() == "end"
    assert {entry["day"] for entry in each.save()} == {"2027-01-15"}


def test_a_session_that_was_not_saved_can_be_when_the_plan_has_changed(player):
    each = player().begin(1).run(READY + 2 * REPETITION + 1)
    each.stub.session = plans.HOPS
    each.page.reload()
    each.page.clock.run_for(50)
    assert each.panel() == "end"
    assert "2 of 4 repetitions" in each.text("done")
    strength, _ = each.save()
    assert strength["strength"] == {"intent": "tendon", "pain": 1, "effort": 6, "masked": False}


def test_a_stop_is_a_stop_after_a_reload_too(player):
    each = player().begin(2).run(READY + 1)
    each.hurts(7)
    each.page.reload()
    each.page.clock.run_for(50)
    assert each.panel() == "stopped"


def test_a_session_ends_without_a_signal_and_arrives_later(player):
    each = player().begin().run(READY + 4 * REPETITION + 11)
    each.page.context.set_offline(True)
    each.answer(5, "yes")
    each.page.clock.resume()
    each.page.wait_for_timeout(500)
    each.page.context.set_offline(False)
    until(each.page, lambda: len(each.stub.entries) == 2)
    assert [next(key for key in entry if key in ("strength", "note")) for entry in each.stub.entries.values()] \
        == ["strength", "note"]


def test_a_session_survives_that_the_app_is_closed(player, phone):
    each = moved(phone, player().begin(2).run(SOME), BEGAN + 600)
    assert each.panel() == "run" and "interrupted" in each.text("message")
    each.tap("Go on").run(4 + REPETITION)
    assert each.text("phase") == "Rest"
    each.run(8 + 2 * REPETITION + 2)
    assert each.save()[0]["strength"]["rung"] == "s2"
    each.page.wait_for_url(each.stub.url + "/")
    assert not is_offered(each)


def test_a_session_of_yesterday_is_saved_under_its_day_and_not_played_on(player, phone):
    each = moved(phone, player(began=BEGAN).begin(2).run(SOME), BEGAN + DAY)
    assert each.panel() == "end"
    assert "Fri 15 Jan" in each.text("over") and "not played on" in each.text("over")
    assert each.page.get_by_role("button", name="Go on").is_hidden()
    assert {entry["day"] for entry in each.save()} == {"2027-01-15"}


def test_a_session_that_is_paused_over_night_is_over_in_the_morning(player):
    each = player().begin(1).run(SOME).tap("Pause")
    each.page.clock.fast_forward(DAY * 1000)
    each.tap("Go on")
    assert each.panel() == "end" and "not played on" in each.text("over")


def test_a_kept_page_of_another_day_plays_nothing_on(player):
    each = player().begin(1).run(SOME)
    each.page.route("**/session", lambda route: route.fulfill(
        response=(answer := route.fetch()), body=answer.text().replace("<html", "<html data-old", 1)))
    each.reload()
    assert each.panel() == "end" and "not played on" in each.text("over")
    assert len(each.save()) == 2


def test_a_session_can_be_saved_when_the_plan_stops(player):
    each = player().begin(2).run(SOME)
    each.hurts(7)
    # The questions about a torn tendon lead away from the page, and a yes ends the plan.
    each.stub.session = {"items": []}
    assert is_offered(each)
    each.page.get_by_role("link", name="See it and save it").tap()
    each.page.wait_for_url("**/session")
    each.page.clock.run_for(50)
    assert each.panel() == "end"
    assert each.save()[0]["strength"]["pain"] == 7
    each.page.wait_for_url(each.stub.url + "/")
    assert not is_offered(each)


def test_where_there_is_nothing_to_play_and_to_save_there_is_no_player(player):
    each = player({"items": []})
    assert each.page.locator("#player").is_hidden()


def test_a_finish_is_taken_back_and_nothing_is_thrown_away_at_one_tap(player):
    each = player().begin(1).run(SOME).tap("Finish")
    assert each.panel() == "end"
    each.tap("Go on").run(4 + REPETITION)
    assert (each.panel(), each.text("phase")) == ("run", "Rest")
    each.tap("Finish").tap("Throw it away")
    each.reload()
    assert each.panel() == "end"
    each.tap("Throw it away")
    each.page.get_by_role("button", name="Throw it away for good").tap()
    until(each.page, "document.querySelector('[data-panel=start]')?.checkVisibility()")
    assert each.stub.entries == {}


def test_after_a_stop_the_end_does_not_lead_back(player):
    each = player().begin(1).run(SOME)
    each.hurts(7)
    each.tap("End the session")
    assert each.page.get_by_role("button", name="Go on").is_hidden()


def test_a_refused_entry_of_a_session_waits_with_its_reason_and_keeps_its_id(player):
    each = player(plans.BOTH).begin(0).run(READY + 60)
    each.stub.refuse = lambda entry: {"detail": "not today", "do": ""} if "plyo" in entry else None
    saved = each.save()
    assert sorted(key for entry in saved for key in ("strength", "plyo", "note") if key in entry) == ["note", "strength"]
    each.page.wait_for_url(each.stub.url + "/")
    each.page.get_by_text("Not accepted: not today").wait_for()
    # The session itself is safe: it is not asked for again.
    assert not is_offered(each)
    ids = [record["id"] for record in queued(each.page)]
    each.stub.refuse = lambda entry: None
    each.page.get_by_role("button", name="Send now").first.tap()
    until(each.page, lambda: len(each.stub.entries) == 3)
    [plyo] = [entry for entry in each.stub.entries.values() if "plyo" in entry]
    assert [plyo["id"]] == ids


def queued(page):
    return page.evaluate("""new Promise((resolve) => {
        const request = indexedDB.open("springback", 1);
        request.onsuccess = () => request.result.transaction("entries").objectStore("entries").getAll()
            .onsuccess = (event) => resolve(event.target.result);
    })""")


def test_a_page_that_dies_between_keeping_and_forgetting_saves_nothing_twice(player, phone):
    each = player(script="Storage.prototype.removeItem = () => undefined;").begin(1).run(SOME).tap("Finish")
    saved = each.save(effort=3)
    again = moved(phone, each, BEGAN + 60)
    again.page.wait_for_url(each.stub.url + "/")
    assert list(each.stub.entries.values()) == saved
    assert not is_offered(again)


def test_two_windows_do_not_play_one_session_at_a_time(player, phone):
    each = player().begin(1).run(SOME)
    other = copy.copy(each)
    other.page = phone(context=each.page.context)
    other.page.goto(each.stub.url + "/session")
    other.tap("Go on").run(2)
    until(each.page, lambda: "another window" in each.text("message"))
    assert each.text("repetition") == "Repetition 2 of 2"
    other.run(2 + REPETITION).tap("Finish")
    # The first window does nothing to what it does not know; it shows where the session stands.
    each.page.get_by_role("button", name="Finish").tap()
    until(each.page, "document.querySelector('[data-panel=end]')?.checkVisibility()")
    assert "2 of 4 repetitions" in each.text("done")
    other.save()
    each.answer(9, "no")
    until(each.page, "document.querySelector('[data-panel=start]')?.checkVisibility()")
    assert len(each.stub.entries) == 2


NO_STORE = "Object.defineProperty(window, 'indexedDB', { value: { open() { throw new Error('no store here'); } } });"


def test_a_browser_without_a_store_gives_the_session_to_the_server_at_once(player):
    each = player(script=NO_STORE).begin(1).run(SOME).tap("Finish")
    assert len(each.save()) == 2
    each.page.wait_for_url(each.stub.url + "/")


def test_a_browser_without_a_store_tells_a_refusal_and_keeps_the_session(player):
    each = player(script=NO_STORE).begin(1).run(SOME).tap("Finish")
    each.stub.refuse = lambda entry: {"detail": "effort is too high", "do": "Choose less."} \
        if entry.get("strength", {}).get("effort") == 9 else None
    each.answer(9, "yes")
    each.page.get_by_text("effort is too high Choose less.").wait_for()
    assert each.stub.entries == {}
    each.reload()
    assert each.save(effort=5)[0]["strength"]["effort"] == 5


@pytest.mark.parametrize("fault", ["offline", "lost"])
def test_a_browser_without_a_store_keeps_the_session_until_the_server_has_it(player, fault):
    each = player(script=NO_STORE, service_workers="block").begin(1).run(SOME).tap("Finish")
    if fault == "offline":
        each.page.context.set_offline(True)
    else:
        each.stub.drop_answers = 20
    each.answer(5, "yes")
    each.page.get_by_text("is not saved yet: the server").wait_for()
    each.page.context.set_offline(False)
    each.stub.drop_answers = 0
    each.page.get_by_role("button", name="Save the session").tap()
    each.page.wait_for_url(each.stub.url + "/")
    assert len(each.stub.entries) == 2
