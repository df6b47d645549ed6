"""The newcomer's path: from an empty folder to today's answer and a session that is played, no command typed."""
import os
import pathlib
import time

import pytest

import audio
from conftest import until
from looks import SMALL, violations
from played import Session
from served import PROJECT, made_export
from test_check_in import choose

SHARED = pathlib.Path(os.environ.get("SPRINGBACK_SHARED") or PROJECT.parent / "shared")
REAL_EXPORT = SHARED / "activities/run_fenix5xplus_18km.fit"
KINDS = ("profile", "flag", "run", "morning", "strength", "note")


@pytest.fixture(params=["real", "made"])
def export(request, tmp_path):
    """A file of a watch: a real one where the shared files are, and one of our own making."""
    if request.param == "made":
        return made_export(tmp_path)
    if not REAL_EXPORT.exists():
        pytest.skip(f"{REAL_EXPORT.name} is not there: SPRINGBACK_SHARED names the folder of real files")
    return REAL_EXPORT


def test_from_an_empty_folder_to_a_session_that_was_played(serve, phone, export):
    served = serve()
    assert not served.data.exists() or not any(served.data.iterdir())
    page = phone(timezone_id="UTC", script=audio.FAKE)

    # The first page leads to the questions.
    page.goto(served.url + "/")
    page.wait_for_url(served.url + "/welcome")
    assert violations(page) == [] and page.evaluate(SMALL) == []
    choose(page, "sore", "left")
    page.get_by_label("Year of birth").fill("1988")
    choose(page, "flags", "none")
    page.get_by_role("button", name="Show me where I start").tap()
    page.get_by_role("heading", level=1, name="Where you start").wait_for()

    # A file of the watch.
    page.get_by_role("link", name="Bring your runs in").tap()
    page.wait_for_url(served.url + "/runs")
    page.locator("input[type=file]").set_input_files(export)
    page.get_by_role("main").get_by_role("button").first.tap()
    until(page, lambda: any("run" in entry for entry in served.entries), 30)
    page.locator("a.run-row").first.wait_for()

    # The check-in, and today's answer.
    page.goto(served.url + "/")
    page.get_by_role("link", name="Check in").first.tap()
    page.wait_for_url(served.url + "/check-in")
    choose(page, "pain-left", 2)
    choose(page, "stiffness-left", 10)
    page.get_by_role("button", name="Save").tap()
    page.wait_for_url(served.url + "/")
    assert page.locator(".light-word").inner_text().lower() == "green"
    page.get_by_role("link", name="Start").first.tap()
    page.wait_for_url(served.url + "/session")

    # The session, from the first tone to the last.
    page.clock.install()
    session = Session(page, served.url, time.time()).begin(1).to_the_end()
    done = session.text("done")
    rung = page.evaluate("JSON.parse(document.getElementById('player').dataset.plan).items[0].rung")
    session.answer(effort=5, kept="yes")
    page.clock.resume()
    page.wait_for_url(served.url + "/")
    until(page, "document.querySelector('.done') !== null")

    kinds = [kind for entry in served.entries for kind in KINDS if kind in entry]
    assert sorted(kinds) == sorted(["profile", "flag", "run", "morning", "strength", "note"])
    [strength] = [entry["strength"] for entry in served.entries if "strength" in entry]
    assert strength == {"intent": "tendon", "rung": rung, "pain": 1, "effort": 5, "masked": False}
    [note] = [entry["note"] for entry in served.entries if "note" in entry]
    assert done.splitlines()[0] in note
    # And the page of the session says that it is done.
    page.goto(served.url + "/session")
    assert page.locator("#player").is_hidden()
    assert page.get_by_role("heading", name="Done for today").is_visible()
