"""The check-in: ten seconds, one thumb, with and without script."""
import re
import time

from conftest import until

UUID7 = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")


def choose(page, name, value):
    """Taps the button of a choice, as a thumb does: on what can be seen of it."""
    page.locator(f'label.choice:has(input[name="{name}"][value="{value}"])').tap()


def tick(page, name):
    page.locator(f'label.choice:has(input[name="{name}"])').tap()


def test_a_morning_takes_three_taps(server, phone):
    stub = server()
    page = phone()
    page.goto(stub.url + "/check-in")
    began = time.monotonic()
    choose(page, "pain-left", 3)
    choose(page, "stiffness-left", 10)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    assert time.monotonic() - began < 10
    [entry] = stub.entries.values()
    assert entry["morning"] == {"pain": 3, "stiffness": 10, "limping": False, "masked": False}
    assert entry["side"] == "left"
    assert UUID7.match(entry["id"])
    assert re.match(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", entry["at"])
    assert page.locator("#unsaved").is_hidden()


def test_the_entry_carries_the_day_and_the_zone_of_the_phone(server, phone):
    stub = server()
    page = phone(timezone_id="Pacific/Chatham")
    page.clock.install(time="2027-01-04T11:00:00Z")
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 0)
    choose(page, "stiffness-left", 0)
    page.get_by_role("button", name="Save").tap()
    until(page, lambda: len(stub.entries) == 1)
    [entry] = stub.entries.values()
    assert (entry["day"], entry["offset"]) == ("2027-01-05", "+13:45")


def test_two_sore_sides_are_two_entries(server, phone):
    stub = server(sides=("left", "right"))
    page = phone()
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 1)
    choose(page, "stiffness-left", 5)
    choose(page, "pain-right", 4)
    choose(page, "stiffness-right", "more")
    page.get_by_label("How many minutes").last.fill("75")
    tick(page, "limping-right")
    tick(page, "masked")
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    left, right = stub.entries.values()
    assert left["morning"] == {"pain": 1, "stiffness": 5, "limping": False, "masked": True}
    assert right["morning"] == {"pain": 4, "stiffness": 75, "limping": True, "masked": True}
    assert left["id"] < right["id"]


def test_nothing_is_sent_before_everything_is_answered(server, phone):
    stub = server()
    page = phone()
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 3)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_timeout(300)
    assert stub.entries == {} and page.url.endswith("/check-in")


def test_a_double_tap_on_save_is_one_entry(server, phone):
    stub = server()
    page = phone()
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 3)
    choose(page, "stiffness-left", 10)
    page.evaluate("{ const save = document.querySelector('main form button'); save.click(); save.click(); }")
    page.wait_for_url(stub.url + "/")
    assert len(stub.entries) == 1


def test_it_works_without_script(server, phone):
    stub = server()
    page = phone(java_script_enabled=False)
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 2)
    choose(page, "stiffness-left", 15)
    tick(page, "limping-left")
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    [entry] = stub.entries.values()
    assert {"pain-left": "2", "stiffness-left": "15", "limping-left": "on", "side": "left"}.items() \
        <= entry["form"].items()
    assert "masked" not in entry["form"]


def test_a_refusal_is_told_in_the_form_and_can_be_mended(server, phone):
    stub = server()
    stub.refuse = lambda entry: {"detail": "pain 9 is too much for a test", "do": "give less"} \
        if entry["morning"]["pain"] == 9 else None
    page = phone()
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 9)
    choose(page, "stiffness-left", 10)
    page.get_by_role("button", name="Save").tap()
    alert = page.get_by_role("alert")
    alert.wait_for()
    assert alert.inner_text() == "pain 9 is too much for a test give less"
    choose(page, "pain-left", 8)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    assert [entry["morning"]["pain"] for entry in stub.entries.values()] == [8]
