"""A session in the player, whose time goes on only when told to."""
import datetime

import pytest

import audio
import plans
from conftest import until

BEGAN = 1_800_000_000
READY, REPETITION = 8, 6


class Session:
    """The session page of any server, on the page's fake clock; the page has `audio.FAKE`."""

    def __init__(self, page, url, began):
        self.page = page
        page.goto(url + "/session")
        # Later than the slowest page is there.
        page.clock.pause_at(began + 60)

    def begin(self, pain=1):
        self.page.locator("[data-role=begin] button").nth(pain).tap()
        self.page.clock.run_for(100)
        return self

    def run(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))
        return self

    def to_the_end(self, most_minutes=90):
        """Plays it through, minute by minute."""
        for _ in range(most_minutes):
            if self.panel() == "end":
                return self
            self.run(60)
        raise AssertionError(f"it does not end: {self.text('phase')}")

    def tap(self, name):
        self.page.get_by_role("button", name=name, exact=True).tap()
        self.page.clock.run_for(20)
        return self

    def hurts(self, pain):
        self.page.locator("[data-role=hurts] button").nth(pain).tap()
        self.page.clock.run_for(20)

    def text(self, role):
        return self.page.locator(f"[data-role={role}]").inner_text()

    def panel(self):
        return self.page.evaluate("""[...document.querySelectorAll("[data-panel]")]
            .filter((each) => each.checkVisibility()).map((each) => each.dataset.panel).join()""")

    def tones(self):
        return self.page.evaluate("audio.sounding()")

    def log(self):
        return self.page.evaluate("JSON.parse(localStorage.getItem('springback-session')).log")

    def answer(self, effort, kept):
        for name, value in (("effort", effort), ("kept", kept)):
            self.page.locator(f'[data-role=end-form] label.choice:has([name="{name}"][value="{value}"])').tap()
        self.page.get_by_role("button", name="Save the session").tap()


class Player(Session):
    """A session of the stand-in server."""

    def __init__(self, page, stub, began=BEGAN):
        self.stub = stub
        stub.today = datetime.datetime.fromtimestamp(began, datetime.UTC).date()
        page.clock.install(time=began)
        super().__init__(page, stub.url, began)

    def save(self, effort=6, kept="yes"):
        """Saves it, and returns what the server has of it."""
        self.answer(effort, kept)
        until(self.page, lambda: any("note" in entry for entry in self.stub.entries.values()))
        return list(self.stub.entries.values())

    def reload(self):
        self.page.reload()
        self.page.clock.run_for(50)
        return self


SCRIPTS = audio.FAKE + audio.PHASES


@pytest.fixture
def player(server, phone):
    def make(session=plans.SHORT, script="", sides=("left",), began=BEGAN, **options):
        stub = server(session=session, sides=sides)
        return Player(phone(script=SCRIPTS + script, **options), stub, began)
    return make
