"""Every page of the real server, on the journal of a made-up runner."""
import contextlib
import json
import re
import urllib.error
import urllib.request

import pytest

from conftest import until
from looks import HEADINGS, SILENT_CHARTS, SMALL, UNSEEN_FOCUS, violations
from served import entry

PAGES = ("/", "/check-in", "/session", "/bridge", "/timeline", "/why", "/runs", "/learn", "/exercises", "/tests",
         "/flags", "/settings", "/offline", "/nowhere", "/runs/LATEST", "/explain/FLARE")

# A note that would be trouble if anything of it were taken for a part of the page.
SCRIPT = """<script>document.title = "owned"</script><img src=x onerror='document.title = "owned"'>"'&amp;{{words}}"""


@pytest.fixture(scope="module")
def runner(made_runner):
    """The made-up runner, who has also written a script into a note."""
    today = made_runner.entries[-1]["day"]
    made_runner.send([entry(1, today, note=SCRIPT)])
    return made_runner


def place(runner, path):
    """The address of a page of which there is one a run, or a morning."""
    if path == "/runs/LATEST":
        with urllib.request.urlopen(runner.url + "/api/v1/runs") as answer:
            return f"/runs/{json.load(answer)[0]['id']}"
    worst = max((each for each in runner.entries if "morning" in each), key=lambda each: each["morning"]["pain"])
    return path.replace("FLARE", worst["day"])


@pytest.fixture
def opened(runner, phone):
    def make(path, **options):
        page = phone(service_workers="block", **options)
        response = page.goto(runner.url + place(runner, path))
        assert response.status == (404 if path == "/nowhere" else 200)
        page.locator("main details").evaluate_all("(all) => all.forEach((each) => { each.open = true; })")
        return page
    return make


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(opened, path, scheme):
    assert violations(opened(path, color_scheme=scheme)) == []


@pytest.mark.parametrize("path", PAGES)
def test_it_fits_a_narrow_phone_and_a_thumb(opened, path):
    page = opened(path, viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(SMALL) == []
    headings = page.evaluate(HEADINGS)
    assert headings.count(1) == 1 and headings[0] == 1
    assert all(next - one <= 1 for one, next in zip(headings, headings[1:])), headings
    assert page.evaluate(SILENT_CHARTS) == []
    assert page.title() != "owned"


@pytest.mark.parametrize("path", PAGES)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(opened, path):
    page = opened(path, viewport={"width": 1280, "height": 800}, has_touch=False, is_mobile=False)
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        focus = page.evaluate(UNSEEN_FOCUS)
        if focus is None:
            break
        assert focus["isSeen"], focus["name"]
        reached.add(focus["name"])
    assert len(reached) >= 7


@pytest.mark.parametrize("path", PAGES)
def test_it_says_its_piece_without_script(runner, path):
    with contextlib.suppress(urllib.error.HTTPError) if path == "/nowhere" else contextlib.nullcontext():
        with urllib.request.urlopen(runner.url + place(runner, path)) as answer:
            html = answer.read().decode()
        main = html.split("<main", 1)[1].split("</main>")[0]
        assert main.count("<h1") == 1
        assert len(re.sub(r"<template.*?</template>|<[^>]*>|\s", "", main, flags=re.S)) > 40


def test_a_script_in_a_note_is_a_text(opened):
    page = opened("/settings")
    page.get_by_text("document.title", exact=False).first.wait_for()
    assert page.title() != "owned"
    assert page.locator("main script, main img[src=x]").count() == 0


def test_every_link_leads_somewhere(opened, runner):
    page = opened("/")
    seen, waiting = set(), ["/"]
    while waiting and len(seen) < 60:
        path = waiting.pop(0)
        seen.add(path)
        response = page.goto(runner.url + path)
        assert response.status == 200, path
        links = page.locator("a[href^='/']").evaluate_all("(all) => all.map((each) => each.getAttribute('href'))")
        # Of the many pages of a kind the first two are enough; a file to download is no page.
        for link in links:
            link = link.split("#")[0]
            kind = "/".join(link.split("/")[:2]).split("?")[0]
            known = [each for each in seen.union(waiting) if "/".join(each.split("/")[:2]).split("?")[0] == kind]
            if link not in known and len(known) < 3 and not link.startswith(("/api", "/assets")) \
                    and not link.endswith("/original"):
                waiting.append(link)
    assert {"/check-in", "/session", "/runs"} <= seen


def test_pages_are_not_wider_than_a_desktop_and_dark_when_asked(opened):
    for scheme, ground in (("light", "rgb(248, 248, 244)"), ("dark", "rgb(17, 22, 21)")):
        page = opened("/", color_scheme=scheme, viewport={"width": 1280, "height": 800})
        until(page, f"getComputedStyle(document.documentElement).backgroundColor === '{ground}'")
        assert page.evaluate("document.documentElement.scrollWidth") <= 1280
