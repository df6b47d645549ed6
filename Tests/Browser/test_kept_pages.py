"""Kept pages: none that does not know what was said, none that passes for another day's, none with foreign files."""
import datetime

from conftest import KEPT_PAGES, until
from plans import SHORT
from test_check_in import choose
from test_offline import make_older, opened

CORE = ["/", "/check-in", "/session"]
CHECKED = "[...document.querySelectorAll('main input:checked')].map((each) => each.name + each.value)"


def keeps(page, paths):
    until(page, f"{KEPT_PAGES}.then((kept) => {paths}.every((path) => kept.includes(path)))")


def yesterday():
    return datetime.datetime.now(datetime.UTC).date() - datetime.timedelta(days=1)


def test_what_a_form_said_is_in_the_pages_that_are_kept(server, phone):
    stub, page = opened(server, phone)
    page.goto(stub.url + "/form")
    page.get_by_role("button", name="Send").tap()
    page.wait_for_url(stub.url + "/form")
    until(page, lambda: stub.light == "stop")
    keeps(page, CORE)
    page.context.set_offline(True)
    page.goto(stub.url + "/")
    assert page.locator(".light-word").inner_text().lower() == "stop"


def test_without_the_answer_to_a_form_no_page_is_kept(server, phone):
    stub, page = opened(server, phone)
    page.goto(stub.url + "/form")
    keeps(page, ["/form"])
    stub.stop()
    page.get_by_role("button", name="Send").tap(no_wait_after=True)
    page.wait_for_timeout(500)
    page.goto(stub.url + "/")
    assert page.get_by_role("heading", level=1).text_content() == "No signal"
    # It is tried again by itself.
    stub.start()
    page.evaluate("dispatchEvent(new Event('online'))")
    until(page, "document.querySelector('h1').textContent === 'Today'")


def test_a_saved_entry_leaves_no_page_that_does_not_know_it(server, phone):
    stub, page = opened(server, phone)
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 9)
    choose(page, "stiffness-left", 60)
    stub.light = "red"
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    keeps(page, CORE)
    page.context.set_offline(True)
    page.goto(stub.url + "/")
    assert page.locator(".light-word").inner_text().lower() == "red"


def test_an_id_of_a_kept_form_is_new_each_time(server, phone):
    stub, page = opened(server, phone)
    page.goto(stub.url + "/form")
    ids = {page.locator("[name=id]").input_value()}
    keeps(page, ["/form"])
    page.context.set_offline(True)
    for _ in range(2):
        page.goto(stub.url + "/form")
        until(page, "document.querySelector('[name=id]').value[14] === '7'")
        ids.add(page.locator("[name=id]").input_value())
    assert len(ids) == 3


def test_a_kept_form_that_cannot_be_sent_stays_and_so_do_the_pages(server, phone):
    stub, page = opened(server, phone)
    page.goto(stub.url + "/form")
    keeps(page, ["/form"])
    stub.stop()
    page.goto(stub.url + "/form")
    page.locator("[name=said]").fill("I limp")
    page.get_by_role("button", name="Send").tap()
    page.get_by_text("this was not sent").wait_for()
    keeps(page, CORE)
    stub.start()
    assert page.locator("[name=said]").input_value() == "I limp"
    page.get_by_role("button", name="Send").tap()
    until(page, lambda: any("form" in entry for entry in stub.entries.values()))


def test_a_check_in_of_yesterday_is_empty_this_morning(server, phone):
    stub = server()
    stub.known = {"pain7": True, "stiffnessMore": True, "limping": True}
    page = phone()
    page.goto(stub.url + "/check-in")
    keeps(page, CORE)
    page.context.set_offline(True)
    page.goto(stub.url + "/check-in")
    assert page.get_by_text("You have checked in for today.").is_visible()
    assert len(page.evaluate(CHECKED)) == 3
    make_older(page)
    page.goto(stub.url + "/check-in")
    until(page, f"{CHECKED}.length === 0")
    assert page.get_by_text("You have checked in for today.").count() == 0
    assert page.locator("[name=stiffness-more-left]").input_value() == "90"
    assert page.locator(".old-answer").is_hidden()
    today = datetime.datetime.now(datetime.UTC).strftime("%a %-d %b")
    assert page.locator("[data-local-day]").inner_text() == page.locator("header time").inner_text() == today
    choose(page, "pain-left", 1)
    choose(page, "stiffness-left", 5)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    page.context.set_offline(False)
    until(page, lambda: len(stub.entries) == 1)
    [entry] = stub.entries.values()
    assert entry["morning"] == {"pain": 1, "stiffness": 5, "limping": False, "masked": False}


def test_a_check_in_left_open_over_night_is_not_sent_for_the_morning(server, phone):
    stub = server()
    stub.known = {"pain7": True, "stiffness10": True}
    page = phone(service_workers="block")
    page.clock.install(time=datetime.datetime.now(datetime.UTC).replace(hour=23, minute=50))
    page.goto(stub.url + "/check-in")
    assert len(page.evaluate(CHECKED)) == 2
    page.clock.run_for(15 * 60_000)
    page.get_by_role("button", name="Save").tap()
    until(page, f"{CHECKED}.length === 0")
    assert stub.entries == {} and page.url.endswith("/check-in")


def test_a_server_on_another_day_says_so_and_is_asked_again(server, phone):
    stub = server(session=SHORT)
    stub.today = yesterday()
    page = phone(service_workers="block")
    page.clock.install()
    page.goto(stub.url + "/")
    says = page.locator(".other-day")
    assert "where the server is" in says.inner_text()
    assert says.locator("code").inner_text() == "springback serve --zone UTC"
    assert page.locator(".old-answer").is_hidden()
    assert page.get_by_role("link", name="Start the session").is_hidden()
    # The same page again would be as old.
    for times in (1, 2, 3):
        page.clock.run_for(30_000)
        until(page, lambda: stub.requests.count(("GET", "/offline")) == times)
    page.wait_for_timeout(500)
    assert stub.requests.count(("GET", "/")) == 1
    stub.today = None
    page.clock.run_for(30_000)
    until(page, lambda: stub.requests.count(("GET", "/")) == 2)
    page.get_by_role("link", name="Start the session").wait_for()
    says.wait_for(state="hidden")
    stub.today = yesterday()
    page.goto(stub.url + "/session")
    assert says.is_visible() and page.locator("#player").is_hidden()
    # The check-in is of the phone's morning.
    page.goto(stub.url + "/check-in")
    assert says.is_hidden()


def test_the_core_outlives_forty_other_pages(server, phone):
    stub, page = opened(server, phone)
    for number in range(45):
        page.goto(f"{stub.url}/form?number={number}")
    until(page, f"{KEPT_PAGES}.then((paths) => paths.filter((each) => each === '/form').length === 40)")
    keeps(page, CORE)


def test_who_is_not_let_in_any_more_keeps_no_page(server, phone):
    stub, page = opened(server, phone)
    stub.is_open = False
    # What the worker asks for on its own.
    page.evaluate("navigator.serviceWorker.controller.postMessage('saved')")
    until(page, lambda: ("GET", "/pair") in stub.requests)
    until(page, f"{KEPT_PAGES}.then((paths) => paths.length === 0)")
    # It forgets once more what it was refused; what is asked for before that is not kept.
    page.wait_for_timeout(500)
    stub.is_open = True
    page.goto(stub.url + "/")
    keeps(page, CORE)
    stub.is_open = False
    page.goto(stub.url + "/session")
    assert page.url.endswith("/pair")
    until(page, f"{KEPT_PAGES}.then((paths) => paths.length === 0)")


def versions(page):
    return set(page.evaluate("""performance.getEntriesByType("resource").map((each) => new URL(each.name).pathname)
        .filter((path) => path.startsWith("/assets/")).map((path) => path.split("/")[2])"""))


def test_a_page_has_the_files_of_its_own_version(server, phone):
    stub, page = opened(server, phone)
    old = stub.version
    # A module that only other modules name.
    stub.files["queue-store.js"] += b"// newer\n"
    assert stub.version != old
    page.goto(stub.url + "/check-in")
    page.wait_for_load_state("networkidle")
    assert versions(page) == {stub.version}


def test_a_new_version_without_its_pages_leaves_the_old_ones_with_their_files(server, phone):
    stub, page = opened(server, phone)
    old = stub.version
    stub.files["queue-store.js"] += b"// newer\n"
    stub.break_pages = 100
    page.evaluate("navigator.serviceWorker.getRegistration().then((each) => each.update())")
    until(page, f"caches.keys().then((names) => names.includes('files-{stub.version}'))", 20)
    page.wait_for_timeout(500)
    page.context.set_offline(True)
    page.goto(stub.url + "/session")
    page.wait_for_load_state("networkidle")
    assert page.locator(".kept-answer").is_visible() and versions(page) == {old}
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 3)
    choose(page, "stiffness-left", 5)
    page.get_by_role("button", name="Save").tap()
    page.get_by_text("1 entry not yet saved").wait_for()


def test_what_an_old_page_allowed_is_hidden_also_without_has(server, phone):
    stub = server()
    page = phone()
    page.goto(stub.url + "/")
    page.wait_for_load_state("networkidle")
    hiding = page.evaluate("""[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule.style?.display === "none").map((rule) => rule.selectorText)
        .filter((selector) => selector.includes("[data-today-only]"))""")
    assert any("data-old" in selector and ":has" not in selector for selector in hiding)
