"""The network pulled from under the real server: nothing is lost, and nothing is there twice."""
import datetime
import signal
import time

import pytest

import audio
from conftest import KEPT_PAGES, until, with_worker
from played import Session
from served import profile
from test_check_in import choose
from test_offline import RECORDS


def mornings(served):
    return [entry["morning"]["pain"] for entry in served.entries if "morning" in entry]


def check_in(page, url, pain):
    page.goto(url + "/check-in")
    choose(page, "pain-left", pain)
    choose(page, "stiffness-left", 10)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(url + "/")


@pytest.fixture
def app(serve, phone):
    """A server with a runner, and a page of a phone that keeps what it needs."""
    served = serve()
    served.send([profile(datetime.datetime.now(datetime.UTC).date().isoformat())])
    page = phone(timezone_id="UTC", script=audio.FAKE)
    page.goto(served.url + "/")
    with_worker(page)
    return served, page


def test_a_check_in_without_a_signal_is_in_the_answer_when_it_is_back(app):
    served, page = app
    page.context.set_offline(True)
    check_in(page, served.url, 1)
    page.get_by_text("1 entry not yet saved").wait_for()
    assert mornings(served) == []
    page.context.set_offline(False)
    until(page, lambda: mornings(served) == [1])
    until(page, "document.getElementById('unsaved').hidden")
    until(page, "!document.querySelector('.light-word')?.textContent.includes('Waiting')", 15)


def test_a_server_that_was_killed_gets_everything_once(app):
    served, page = app
    served.stop(signal.SIGKILL)
    check_in(page, served.url, 2)
    page.get_by_text("1 entry not yet saved").wait_for()
    served.start()
    until(page, lambda: mornings(served) == [2], 20)
    served.stop(signal.SIGKILL)
    served.start()
    assert mornings(served) == [2]


def test_a_session_that_is_played_without_a_signal_is_in_the_journal_when_it_is_back(app):
    served, page = app
    check_in(page, served.url, 1)
    page.clock.install()
    session = Session(page, served.url, time.time())
    page.context.set_offline(True)
    session.begin().run(60).tap("Finish")
    session.answer(effort=5, kept="yes")
    page.clock.resume()
    page.get_by_text("not yet saved").first.wait_for()
    page.context.set_offline(False)
    until(page, lambda: any("note" in entry for entry in served.entries), 20)
    kinds = [next(key for key in entry if key in ("profile", "morning", "strength", "note"))
             for entry in served.entries]
    assert kinds == ["profile", "morning", "strength", "note"]


def test_a_red_flag_leaves_no_plan_on_the_phone(app):
    served, page = app
    page.goto(served.url + "/flags")
    page.locator("label.choice:has(input[name^=flag-])").first.tap()
    choose(page, "flags", "some")
    page.locator('form[action="/flags"] button').tap()
    page.locator(".stopped").wait_for()
    with_worker(page)
    page.context.set_offline(True)
    for path in ("/", "/session"):
        page.goto(served.url + path)
        assert page.locator("html[data-kept]").count() == 1
        assert page.get_by_role("link", name="Start").count() == 0 and page.locator("#player").is_hidden()


def test_deleting_everything_takes_what_waits_on_the_phone(app):
    served, page = app
    page.context.route("**/api/v1/entries", lambda route: route.abort())
    check_in(page, served.url, 4)
    page.get_by_text("1 entry not yet saved").wait_for()
    page.goto(served.url + "/settings")
    page.get_by_role("heading", name="Your data").tap()
    form = page.locator('form[action="/settings/delete"]')
    form.locator("input").fill("everything?")
    form.get_by_role("button").tap()
    page.get_by_text("Nothing was deleted").wait_for()
    assert [record["entry"]["morning"]["pain"] for record in page.evaluate(RECORDS)] == [4]
    form.locator("input").fill("delete everything")
    form.get_by_role("button").tap()
    page.wait_for_url(served.url + "/welcome")
    page.context.unroute("**/api/v1/entries")
    assert page.evaluate(RECORDS) == []
    # Nor does it come into the next journal.
    served.send([profile(datetime.datetime.now(datetime.UTC).date().isoformat())])
    page.goto(served.url + "/")
    page.wait_for_timeout(1000)
    assert mornings(served) == [] and page.locator("#unsaved").is_hidden()


def test_a_device_that_is_forgotten_keeps_no_page(serve, phone):
    served = serve(flags=("--lan", "--no-tls", "--host", "127.0.0.1"))
    runner = "--born 1988 --mass 68 --sore left --site midportion --usual 2/10 --easy-pace 5:30"
    served.command("init", *runner.split(), "--yes")
    page = phone()
    page.goto(served.url + "/")
    page.wait_for_url(served.url + "/pair")
    page.locator("[name=code]").fill(served.code)
    page.locator("main form button").tap()
    page.wait_for_url(served.url + "/")
    with_worker(page)
    served.stop()
    [sessions] = served.data.rglob("*.sessions.json")
    sessions.unlink()
    served.start()
    # What the worker asks for on its own: the gate sends it to the door.
    page.evaluate("navigator.serviceWorker.controller.postMessage('saved')")
    until(page, f"{KEPT_PAGES}.then((paths) => paths.length === 0)")
    page.context.set_offline(True)
    page.goto(served.url + "/session")
    assert page.get_by_role("heading", level=1).text_content() == "No signal"
