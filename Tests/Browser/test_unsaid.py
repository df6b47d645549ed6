"""An answer that does not know of what was said is no answer to act on."""
from conftest import until
from plans import SHORT
from test_check_in import choose
from test_offline import check_in, opened, pains


def plan(page):
    return page.get_by_role("link", name="Start the session")


def test_what_waits_takes_the_plan_of_today_away_until_it_is_sent(server, phone):
    stub, page = opened(server, phone)
    assert plan(page).is_visible()
    assert page.locator(".unsaid-answer").is_hidden()
    page.context.set_offline(True)
    check_in(page, stub.url, 2)
    page.locator(".unsaid-answer").wait_for()
    assert plan(page).is_hidden()
    page.context.set_offline(False)
    until(page, lambda: pains(stub) == [2])
    page.locator(".unsaid-answer").wait_for(state="hidden")
    plan(page).wait_for()


def test_a_bad_morning_that_waits_leaves_no_session(server, phone):
    stub, page = opened(server, phone, session=SHORT)
    page.context.set_offline(True)
    check_in(page, stub.url, 3)
    page.goto(stub.url + "/session")
    page.locator("#player").wait_for()
    assert page.locator(".unsaid-answer").is_hidden()
    page.goto(stub.url + "/check-in")
    choose(page, "pain-left", 1)
    choose(page, "stiffness-left", 10)
    page.get_by_label("Still limping after 15 minutes").check(force=True)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(stub.url + "/")
    page.goto(stub.url + "/session")
    page.locator(".unsaid-answer").wait_for()
    assert page.locator("#player").is_hidden()
