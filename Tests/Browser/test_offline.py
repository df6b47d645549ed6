"""Without a signal: pages open, entries wait, arrive once and in order, and no old answer passes for today's."""
import contextlib
import datetime
import json
import os
import random

from playwright.sync_api import Error

from conftest import KEPT_PAGES, until, with_worker
from plans import SHORT
from test_check_in import choose

RECORDS = """new Promise((resolve) => {
    const request = indexedDB.open("springback", 1);
    request.onsuccess = () => request.result.transaction("entries").objectStore("entries").getAll()
        .onsuccess = (event) => resolve(event.target.result);
})"""


def check_in(page, url, pain):
    page.goto(url + "/check-in")
    choose(page, "pain-left", pain)
    choose(page, "stiffness-left", 10)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(url + "/")


def signal_returns(page):
    """The kept page is fetched anew then; what is tapped before that would be forgotten."""
    page.context.set_offline(False)
    until(page, "!('kept' in document.documentElement.dataset)", 20)


def go_to_check_in(page, url):
    """Goes there, also from a page that is just fetched anew because something was saved."""
    for _ in range(20):
        with contextlib.suppress(Error):
            page.goto(url + "/check-in")
        page.wait_for_timeout(150)
        if page.url.endswith("/check-in"):
            return
    raise AssertionError("the check-in cannot be reached")


def pains(stub):
    return [entry["morning"]["pain"] for entry in stub.entries.values()]


def opened(server, phone, **values):
    stub = server(**values)
    page = phone()
    page.goto(stub.url + "/")
    with_worker(page)
    quiet(stub, page)
    return stub, page


def quiet(stub, page):
    """Waits until nothing was asked for during half a second: the worker keeps the core pages more than once."""
    asked = -1
    while asked != len(stub.requests):
        asked = len(stub.requests)
        page.wait_for_timeout(500)


def make_older(page):
    """Makes the kept pages a day older: the worker asks its own calendar."""
    page.evaluate("""async () => {
        const cache = await caches.open("pages");
        const yesterday = new Date(Date.now() - 86_400_000).toISOString();
        for (const key of await cache.keys()) {
            const page = await cache.match(key);
            const headers = new Headers(page.headers);
            headers.set("X-Springback-Kept", yesterday);
            const text = (await page.text())
                .replace(/(data-day|name="day" value)="[^"]+"/g, `$1="${yesterday.slice(0, 10)}"`);
            await cache.put(key, new Response(text, { headers }));
        }
    }""")


def test_pages_open_without_a_signal(server, phone):
    stub, page = opened(server, phone, session=SHORT)
    page.context.set_offline(True)
    for path, heading in (("/", "Today"), ("/check-in", "Check-in"), ("/session", "Session")):
        page.goto(stub.url + path)
        assert page.get_by_role("heading", level=1).text_content() == heading
        assert page.locator(".kept-answer").is_visible()
        assert page.locator(".old-answer").is_hidden()
    assert page.locator("#player").is_visible()
    page.goto(stub.url + "/timeline")
    assert page.get_by_role("heading", level=1).text_content() == "No signal"


def test_every_file_of_the_app_is_kept(server, phone):
    stub, page = opened(server, phone)
    kept = page.evaluate("""caches.keys().then((names) => caches.open(names.find((each) => each.startsWith("files-"))))
        .then((cache) => cache.keys()).then((keys) => keys.map((each) => new URL(each.url).pathname))""")
    assert set(kept) == set(stub.addresses.values()) | {"/manifest.webmanifest", "/offline"}


def test_entries_wait_and_arrive_in_order_when_the_signal_returns(server, phone):
    stub, page = opened(server, phone)
    page.context.set_offline(True)
    for pain in (1, 2, 3):
        check_in(page, stub.url, pain)
    page.get_by_text("3 entries not yet saved").wait_for()
    assert stub.entries == {}
    page.context.set_offline(False)
    until(page, lambda: pains(stub) == [1, 2, 3])
    until(page, "document.getElementById('unsaved').hidden")
    # The answer that did not know the entries was fetched anew.
    until(page, "document.getElementById('entries').textContent === '3'")


def test_what_waits_is_visible_on_every_page_and_survives_the_page(server, phone):
    stub, page = opened(server, phone)
    page.context.set_offline(True)
    check_in(page, stub.url, 4)
    page.close()
    page = phone(context=page.context)
    for path in ("/", "/session", "/check-in", "/offline"):
        page.goto(stub.url + path)
        page.get_by_text("1 entry not yet saved").wait_for()
    page.context.set_offline(False)
    page.goto(stub.url + "/")
    until(page, lambda: pains(stub) == [4])


def test_an_answer_that_was_lost_doubles_nothing(server, phone):
    stub, page = opened(server, phone)
    stub.drop_answers = 1
    check_in(page, stub.url, 5)
    until(page, lambda: len(stub.entries) == 1)
    until(page, "document.getElementById('unsaved').hidden", 15)
    assert pains(stub) == [5]
    assert len([each for each in stub.requests if each == ("POST", "/api/v1/entries")]) >= 2


def test_a_page_that_breaks_off_on_the_way_is_the_kept_one(server, phone):
    stub, page = opened(server, phone)
    stub.break_pages = 1
    page.goto(stub.url + "/check-in")
    assert page.get_by_role("button", name="Save").is_visible()
    assert page.locator("html[data-kept]").count() == 1


def test_a_server_that_is_down_and_comes_back_gets_everything(server, phone):
    stub, page = opened(server, phone)
    stub.stop()
    check_in(page, stub.url, 6)
    page.get_by_text("1 entry not yet saved").wait_for()
    stub.start()
    until(page, lambda: pains(stub) == [6], 20)


def test_a_page_of_somebody_else_in_between_is_no_answer(server, phone):
    stub, page = opened(server, phone)
    asked = []

    def hotel(route):
        asked.append(route.request.url)
        route.fulfill(status=200, content_type="text/html", body="<h1>Welcome to the hotel</h1>")

    page.context.route("**/api/v1/entries", hotel)
    check_in(page, stub.url, 7)
    page.get_by_text("1 entry not yet saved").wait_for()
    page.locator("#unsaved summary").tap()
    before = len(asked)
    page.get_by_role("button", name="Send now").tap()
    until(page, lambda: len(asked) > before)
    assert stub.entries == {}
    # Tried again without being asked.
    page.context.unroute("**/api/v1/entries")
    until(page, lambda: pains(stub) == [7])


def test_a_refused_entry_stays_with_its_reason_and_blocks_nobody(server, phone):
    stub, page = opened(server, phone)
    stub.refuse = lambda entry: {"detail": "no such day", "do": "choose another"} \
        if entry["morning"]["pain"] == 2 else None
    page.context.set_offline(True)
    for pain in (1, 2, 3):
        check_in(page, stub.url, pain)
    signal_returns(page)
    until(page, lambda: pains(stub) == [1, 3])
    page.get_by_text("Not accepted: no such day choose another").wait_for()
    assert page.get_by_text("1 entry not yet saved").is_visible()
    # It can be changed where it came from, and takes its own place.
    page.get_by_role("link", name="Change").tap()
    page.wait_for_url("**/check-in#*")
    until(page, "document.querySelector('[name=pain-left][value=\"2\"]').checked")
    choose(page, "pain-left", 4)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    until(page, lambda: pains(stub) == [1, 3, 4])
    assert page.locator("#unsaved").is_hidden()


def test_a_refused_entry_can_be_deleted_at_the_second_tap(server, phone):
    stub, page = opened(server, phone)
    stub.refuse = lambda entry: {"detail": "no", "do": ""}
    page.context.set_offline(True)
    check_in(page, stub.url, 1)
    signal_returns(page)
    page.get_by_text("Not accepted").wait_for()
    page.get_by_role("button", name="Delete").tap()
    page.get_by_role("button", name="Delete for good").tap()
    until(page, "document.getElementById('unsaved').hidden")
    assert page.evaluate(RECORDS) == [] and stub.entries == {}


def test_two_tabs_send_each_entry_once(server, phone):
    stub, page = opened(server, phone)
    other = phone(context=page.context)
    other.goto(stub.url + "/session")
    page.context.set_offline(True)
    for pain in (1, 2):
        check_in(page, stub.url, pain)
    other.get_by_text("2 entries not yet saved").wait_for()
    page.context.set_offline(False)
    until(page, lambda: pains(stub) == [1, 2])
    until(other, "document.getElementById('unsaved').hidden")


def test_an_old_page_says_so_and_never_passes_for_today(server, phone):
    stub, page = opened(server, phone, session=SHORT)
    page.context.set_offline(True)
    make_older(page)
    page.goto(stub.url + "/")
    says = page.locator(".old-answer").inner_text()
    assert says.startswith("This page is of ") and "Today’s needs a signal." in says
    assert page.locator(".kept-answer").is_hidden() and page.locator(".other-day").is_hidden()
    assert page.get_by_role("link", name="Start the session").is_hidden()
    assert "line-through" in page.locator(".light-word").evaluate("(each) => getComputedStyle(each).textDecorationLine")
    page.goto(stub.url + "/session")
    assert page.locator("#player").is_hidden()
    assert page.get_by_text("This session is of another day.").is_visible()


def test_a_page_left_open_over_night_is_old_in_the_morning(server, phone):
    stub = server()
    page = phone()
    page.clock.install(time=datetime.datetime.now(datetime.UTC).replace(hour=23, minute=50))
    page.goto(stub.url + "/")
    assert page.locator(".old-answer").is_hidden()
    page.context.set_offline(True)
    page.clock.run_for(15 * 60_000)
    assert page.locator(".old-answer").is_visible()


def test_pages_of_a_device_that_is_not_let_in_any_more_are_forgotten(server, phone):
    stub, page = opened(server, phone)
    assert "/" in page.evaluate(KEPT_PAGES)
    page.goto(stub.url + "/pair")
    until(page, f"{KEPT_PAGES}.then((paths) => paths.length === 0)")


def test_faults_at_random_moments_lose_nothing_and_double_nothing(server, phone):
    """25 times: the network goes, the server dies, or its answer is lost, around a check-in."""
    seed = int(os.environ.get("SPRINGBACK_SEED") or 20261123)
    dice = random.Random(seed)
    print(f"SPRINGBACK_SEED={seed}")
    stub, page = opened(server, phone)
    for round in range(25):
        fault = dice.choice(["offline", "down", "lost"])
        go_to_check_in(page, stub.url)
        choose(page, "pain-left", round % 11)
        choose(page, "stiffness-left", dice.choice([0, 5, 10]))
        if fault == "lost":
            stub.drop_answers = 1
        page.get_by_role("button", name="Save").tap(no_wait_after=True)
        page.wait_for_timeout(dice.randrange(60))
        if fault == "offline":
            page.context.set_offline(True)
        elif fault == "down":
            stub.stop()
        page.wait_for_timeout(dice.randrange(120))
        until(page, "location.pathname === '/' && document.readyState === 'complete'", 15)
        page.context.set_offline(False)
        if stub.server is None:
            stub.start()
        stub.drop_answers = 0
    page.goto(stub.url + "/")
    until(page, lambda: len(stub.entries) == 25, 30)
    until(page, "document.getElementById('unsaved').hidden", 30)
    assert pains(stub) == [round % 11 for round in range(25)], json.dumps(pains(stub))
