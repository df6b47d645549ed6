"""The queue: what is refused, what the server breaks over, what a browser does not have."""
import pytest

from conftest import until
from plans import SHORT
from test_check_in import choose
from test_offline import RECORDS, check_in, opened, pains, signal_returns

NO_LOCKS = "Object.defineProperty(navigator, 'locks', { value: undefined });"
NO_STORE = "indexedDB.open = () => { throw new DOMException('no store'); };"


def test_what_the_server_breaks_over_holds_up_nobody_else_and_can_be_deleted(server, phone):
    stub, page = opened(server, phone)
    stub.fail = lambda entry: entry["morning"]["pain"] == 2
    page.context.set_offline(True)
    for pain in (1, 2, 3):
        check_in(page, stub.url, pain)
    signal_returns(page)
    until(page, lambda: pains(stub) == [1, 3], 30)
    page.get_by_text("The server cannot take it").wait_for(state="attached")
    check_in(page, stub.url, 4)
    until(page, lambda: pains(stub) == [1, 3, 4], 30)
    page.get_by_text("1 entry not yet saved").tap()
    page.get_by_role("button", name="Delete").tap()
    page.get_by_role("button", name="Delete for good").tap()
    until(page, "document.getElementById('unsaved').hidden")
    assert page.evaluate(RECORDS) == []


def test_a_refused_session_stays_of_its_day_when_it_is_changed(server, phone):
    stub, page = opened(server, phone, session=SHORT)
    stub.refuse = lambda entry: {"detail": "no", "do": ""} if entry.get("strength", {}).get("effort") == 9 else None
    page.context.set_offline(True)
    page.goto(stub.url + "/session")
    form = page.locator(".session-text form")
    page.get_by_text("Log it without the player").tap()
    choose(form, "pain", 1)
    choose(form, "effort", 9)
    form.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    page.evaluate("""new Promise((resolve) => {
        indexedDB.open("springback", 1).onsuccess = ({ target }) => {
            const store = target.result.transaction("entries", "readwrite").objectStore("entries");
            store.getAll().onsuccess = ({ target: { result: [record] } }) => {
                record.entry.day = "2026-01-02";
                store.put(record).onsuccess = resolve;
            };
        };
    })""")
    signal_returns(page)
    page.get_by_role("link", name="Change").tap()
    page.wait_for_url("**/session#*")
    until(page, "document.querySelector('.session-text [name=effort][value=\"9\"]').checked")
    choose(form, "effort", 5)
    form.get_by_role("button", name="Save").tap()
    until(page, lambda: len(stub.entries) == 1)
    [entry] = stub.entries.values()
    assert entry["day"] == "2026-01-02" and entry["strength"]["effort"] == 5
    page.wait_for_url(stub.url + "/")
    assert page.evaluate(RECORDS) == []


def test_a_door_that_is_not_ours_is_no_reason_to_pair(server, phone):
    stub, page = opened(server, phone)
    page.context.route("**/api/v1/entries", lambda route: route.fulfill(
        status=401, content_type="text/html", body="<h1>Sign in to the hotel</h1>"))
    check_in(page, stub.url, 7)
    page.get_by_text("1 entry not yet saved").tap()
    assert page.get_by_role("link", name="Pair").count() == 0
    page.context.unroute("**/api/v1/entries")
    stub.is_open = False
    page.get_by_role("button", name="Send now").tap()
    page.get_by_role("link", name="Pair").wait_for()


def test_the_browser_is_asked_to_send_from_the_first(server, phone):
    stub, page = opened(server, phone)
    page.add_init_script("""const { register } = SyncManager.prototype;
        SyncManager.prototype.register = function (tag) {
            sessionStorage.syncs = (sessionStorage.syncs ?? "") + tag;
            return register.call(this, tag);
        };""")
    check_in(page, stub.url, 1)
    until(page, lambda: pains(stub) == [1])
    assert page.evaluate("sessionStorage.syncs") == "entries"


def test_the_focus_stays_where_it_was_when_the_notice_is_drawn_anew(server, phone):
    stub, page = opened(server, phone)
    stub.refuse = lambda entry: {"detail": "no", "do": ""}
    page.context.set_offline(True)
    for pain in (1, 2):
        check_in(page, stub.url, pain)
    # A page that is not fetched anew when the signal is back.
    page.goto(stub.url + "/check-in")
    page.get_by_text("2 entries not yet saved").tap()
    page.locator("[data-do=remove]").last.focus()
    focused = page.evaluate("document.activeElement.closest('[data-id]').dataset.id")
    page.context.set_offline(False)
    until(page, "document.querySelectorAll('[data-do=change]').length === 2")
    assert page.evaluate("document.activeElement.dataset.do") == "remove"
    assert page.evaluate("document.activeElement.closest('[data-id]').dataset.id") == focused


def test_without_locks_each_entry_arrives_once(server, phone):
    stub = server()
    page = phone(script=NO_LOCKS)
    page.goto(stub.url + "/check-in")
    assert page.evaluate("navigator.locks === undefined")
    stub.drop_answers = 1
    for pain in (1, 2, 3):
        check_in(page, stub.url, pain)
    until(page, lambda: pains(stub) == [1, 2, 3], 20)
    until(page, "document.getElementById('unsaved').hidden", 20)


@pytest.mark.parametrize("workers", ["allow", "block"])
def test_a_browser_that_keeps_nothing_sends_the_form_the_plain_way(server, phone, workers):
    stub = server()
    page = phone(script=NO_STORE, service_workers=workers)
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 4)
    choose(page, "stiffness-left", 10)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    [entry] = stub.entries.values()
    assert entry["form"]["pain-left"] == "4"


def test_entries_name_the_journal_of_the_page_they_were_made_on(server, phone):
    stub, page = opened(server, phone)
    check_in(page, stub.url, 1)
    until(page, lambda: pains(stub) == [1])
    stub.journal = "b"
    check_in(page, stub.url, 2)
    until(page, lambda: pains(stub) == [1, 2])
    assert stub.journals == [None, "b"]
