"""For everyone: axe's rules, targets of 44 px, 320 px wide, the keyboard, dark mode, print, and what a page weighs."""
import datetime
import re

import pytest

import audio
import plans
from conftest import until
from looks import SMALL, violations
from stub.server import ASSETS, Stub

PAGES = ("/", "/check-in", "/session", "/offline")


def begin(page, url):
    """A session that runs, with its buttons for pain."""
    page.goto(url + "/session")
    page.locator("[data-role=begin] button").nth(1).tap()
    until(page, "document.querySelector('[data-panel=run]').checkVisibility()")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(server, phone, scheme):
    stub = server(session=plans.GYM, sides=("left", "right"))
    page = phone(color_scheme=scheme)
    for path in PAGES:
        page.goto(stub.url + path)
        page.locator("details").evaluate_all("(all) => all.forEach((each) => { each.open = true; })")
        assert violations(page) == [], path
    begin(page, stub.url)
    assert violations(page) == []
    page.get_by_role("button", name="Limp or sharp pain").tap()
    assert violations(page) == []
    page.get_by_role("button", name="End the session").tap()
    assert violations(page) == []


@pytest.mark.parametrize("light", ["green", "amber", "red", "waiting", "stop"])
def test_a_light_is_a_word_and_a_shape_of_its_own(server, phone, light):
    stub = server(light=light)
    page = phone()
    page.goto(stub.url + "/")
    assert page.locator(".light-word").inner_text().lower() == light
    shapes = {}
    for each in ("green", "amber", "red", "waiting", "stop"):
        page.evaluate(f"document.querySelector('.light').dataset.light = '{each}'")
        shapes[each] = page.locator(".light-shape").evaluate("""(shape) => {
            const { clipPath, borderRadius, borderStyle } = getComputedStyle(shape);
            return [clipPath, borderRadius, borderStyle].join();
        }""")
    assert len(set(shapes.values())) == 5


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_targets_are_large_and_nothing_is_cut_off(server, phone, width):
    stub = server(session=plans.GYM, sides=("left", "right"))
    page = phone(viewport={"width": width, "height": 700})

    def check(where):
        assert page.evaluate("document.documentElement.scrollWidth") <= width, where
        assert page.evaluate(SMALL) == [], where

    for path in PAGES:
        page.goto(stub.url + path)
        page.locator("main details").evaluate_all("(all) => all.forEach((each) => { each.open = true; })")
        check(path)
    begin(page, stub.url)
    check("session")


def test_pain_can_be_told_without_scrolling_on_a_small_phone(server, phone):
    stub = server(session=plans.HOPS)
    page = phone(viewport={"width": 360, "height": 640})
    begin(page, stub.url)
    page.evaluate("scrollTo(0, 0)")
    bottom = page.locator("[data-role=hurts] button").last.evaluate("(each) => each.getBoundingClientRect().bottom")
    assert bottom <= 640


def test_no_button_moves_while_a_session_goes_on(server, phone):
    stub = server(session=plans.SHORT)
    page = phone(script=audio.FAKE)
    stub.today = datetime.date(2027, 1, 15)
    page.clock.install(time=1_800_000_000)
    page.goto(stub.url + "/session")
    page.clock.pause_at(1_800_000_010)
    page.locator("[data-role=begin] button").nth(1).tap()
    places = set()
    for _ in range(40):
        page.clock.run_for(900)
        places.add(page.evaluate("""[...document.querySelectorAll("[data-do=pause], [data-role=hurts] button")]
            .map((each) => Math.round(each.getBoundingClientRect().top + scrollY)).join()"""))
        if len(places) > 1:
            break
    assert len(places) == 1


def test_the_keyboard_goes_first_to_the_page_and_then_in_the_order_of_reading(server, phone):
    stub = server()
    page = phone(has_touch=False, is_mobile=False)
    page.goto(stub.url + "/check-in")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "pain-left"
    page.keyboard.press("ArrowRight")
    focused = page.evaluate("""(() => {
        const style = getComputedStyle(document.activeElement.nextElementSibling);
        return [document.activeElement.value, style.outlineStyle, style.outlineWidth];
    })()""")
    assert focused == ["1", "solid", "3px"]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "stiffness-left"
    page.keyboard.press("Space")
    for name in ("limping-left", "masked"):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.name") == name
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    until(page, lambda: len(stub.entries) == 1)


def test_dark_mode_is_dark_and_print_is_not(server, phone):
    stub = server()
    page = phone(color_scheme="dark")
    page.goto(stub.url + "/")
    colour = "getComputedStyle(document.documentElement).backgroundColor"
    assert page.evaluate(colour) == "rgb(17, 22, 21)"
    page.emulate_media(media="print")
    assert page.evaluate(colour) == "rgb(255, 255, 255)"
    assert page.locator(".bar").is_hidden()


def test_today_weighs_less_than_100_kb(made_runner, phone):
    page = phone(service_workers="block")
    page.goto(made_runner.url + "/", wait_until="networkidle")
    assert page.locator(".light-word").is_visible()
    weight = page.evaluate("""performance.getEntriesByType("navigation").concat(performance.getEntriesByType("resource"))
        .reduce((sum, each) => sum + each.transferSize, 0)""")
    print(f"Today weighs {weight} bytes")
    assert 20_000 < weight < 100_000


def test_first_paint_waits_for_no_script(server, phone):
    stub = server()
    page = phone(service_workers="block")
    page.goto(stub.url + "/")
    blocking = page.evaluate("""performance.getEntriesByType("resource")
        .filter((each) => each.renderBlockingStatus === "blocking").map((each) => new URL(each.name).pathname)""")
    assert sorted(blocking) == [stub.addresses["app.css"], stub.addresses["parts.css"]]


def test_it_can_be_installed(server, phone):
    stub = server()
    page = phone()
    page.goto(stub.url + "/")
    errors = page.context.new_cdp_session(page).send("Page.getInstallabilityErrors")["installabilityErrors"]
    # A private window, which a test is, is never offered an installation.
    assert [each["errorId"] for each in errors if each["errorId"] != "in-incognito"] == []


def test_every_word_a_script_asks_for_is_there():
    scripts = "".join(path.read_text() for path in (ASSETS / "static").glob("*.js"))
    asked = set(re.findall(r"\bwords\.(\w+)", scripts)) - {"js"}
    templates = "".join(path.read_text() for path in (ASSETS / "templates").glob("*.mustache"))
    given = {re.sub("-(.)", lambda match: match[1].upper(), name) for name in re.findall(r"data-([\w-]+)=", templates)}
    assert asked <= given, asked - given
    assert "{{" not in Stub(session=plans.GYM).session_page()
