"""Cuts the network or the server's power at random moments of a morning with a session, and counts what arrived.

    cuts.py [--cuts 50] [--seed N]

Half of the cuts take the signal from the browser, half kill the server with SIGKILL and start it again: at a random
moment, while it saves, or after its commit and before its answer. Each is a morning of its own: check-in, a session
that is played, saved and sent by the app's own pages in a real Chromium. After each, the journal must hold exactly
the entries the browser made: each once, in the order they were made. Exits with 1 when one does not.
"""
import argparse
import contextlib
import http.client
import pathlib
import random
import signal
import sqlite3
import sys
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "Browser")]
from playwright.sync_api import Error, sync_playwright  # noqa: E402

import audio  # noqa: E402
from conftest import CHROMIUM, PHONE, leave, until, with_worker  # noqa: E402
from proxy import Proxy  # noqa: E402
from served import BINARY, Served  # noqa: E402

# Notes the id of every entry in the moment a page hands it to its queue.
MADE = """
const add = IDBObjectStore.prototype.add;
IDBObjectStore.prototype.add = function (value, ...rest) {
    if (value.entry) localStorage.made = JSON.stringify([...JSON.parse(localStorage.made ?? "[]"), value.id]);
    return add.call(this, value, ...rest);
};
"""

IS_SOMETHING_DONE = """Object.values(JSON.parse(localStorage.getItem("springback-session"))?.log.done ?? {})
    .some((repetitions) => repetitions > 0)"""

RUNNER = ("init --born 1988 --mass 68 --sore left --site midportion --usual 2/10 --easy-pace 5:30 "
          "--days mon,tue,wed,thu,fri,sat,sun --yes").split()

OFFLINE, KILLED, WHILE_SAVING, AFTER_COMMIT = "offline", "killed", "killed while saving", "killed after commit"


class Cut:
    """One cut. Its moment is told by the dice."""

    def __init__(self, kind, dice):
        self.kind = kind
        # The step of the morning in which it happens, and how many milliseconds into it.
        self.step = dice.randrange(len(MORNING))
        self.delay = dice.randrange(250)
        # How long the power is gone, and how many more steps the signal is.
        self.outage = dice.choice([50, 300, 1500])
        self.steps = dice.randrange(4)
        # Which of the requests that save is hit, and how far the server gets with it.
        self.request = dice.randrange(2)
        self.head_start = dice.uniform(0, 0.012)

    def moment(self):
        if self.kind == WHILE_SAVING:
            return f"save {self.request + 1}, {self.head_start * 1000:.1f} ms after it was sent"
        if self.kind == AFTER_COMMIT:
            return f"save {self.request + 1}, when its answer was made"
        length = f"{self.steps} more steps" if self.kind == OFFLINE else f"{self.outage} ms"
        return f"{MORNING[self.step][0]} + {self.delay} ms, for {length}"


class Morning:
    """A browser at a server of its own, and what is done there in a morning."""

    def __init__(self, browser, cut):
        self.cut = cut
        self.served = Served()
        self.served.command(*RUNNER)
        self.served.start()
        self.proxy = Proxy(self.served)
        self.context = browser.new_context(**PHONE)
        self.context.set_default_timeout(15_000)
        self.context.add_init_script(audio.FAKE + MADE)
        self.page = self.context.new_page()
        self.step = -1
        self.is_offline = False
        self.kills = 0
        self.repair = None

    def close(self):
        self.repaired()
        leave(self.page)
        self.context.close()
        self.proxy.close()
        self.served.remove()

    # The steps

    def goto(self, path):
        """Goes there, also from a page that is on its way elsewhere."""
        for _ in range(40):
            with contextlib.suppress(Error):
                self.page.goto(self.proxy.url + path, wait_until="commit")
            self.gap()
            with contextlib.suppress(Error):
                self.page.wait_for_load_state()
                if self.page.evaluate("location.pathname") == path:
                    return
            self.page.wait_for_timeout(100)
        raise AssertionError(f"{path} cannot be reached")

    def settle_in(self):
        """The first visit, after which the app is on the phone; a busy machine may need a second one."""
        for _ in range(5):
            self.goto("/")
            with contextlib.suppress(AssertionError):
                return with_worker(self.page)
        raise AssertionError("the app does not settle in")

    def choose(self, name, value):
        self.page.locator(f'label.choice:has(input[name="{name}"][value="{value}"]):visible').first.tap()

    def save(self, name):
        self.page.get_by_role("button", name=name).tap(no_wait_after=True)
        self.gap()
        until(self.page, "location.pathname === '/'", 15)

    def open_check_in(self):
        self.goto("/check-in")

    def answer_check_in(self):
        self.choose("pain-left", 2)
        self.gap()
        self.choose("stiffness-left", 10)

    def save_check_in(self):
        self.save("Save")

    def open_session(self):
        self.goto("/session")
        if not self.page.locator("#player").is_visible():
            # The page that was kept is from before the check-in: a runner without a signal cannot play yet.
            self.signal(True)
            self.repaired()
            until(self.page, "document.getElementById('unsaved').hidden", 20)
            self.goto("/session")

    def begin_session(self):
        self.page.locator("[data-role=begin] button").nth(1).tap()
        self.gap()

    def play_session(self):
        """Plays until something is done. A page that is fetched anew in the moment it begins stands still, as it should."""
        go_on = self.page.get_by_role("button", name="Go on", exact=True)
        for _ in range(5):
            if self.page.locator("[data-panel=start]").is_visible():
                self.begin_session()
            elif go_on.is_visible():
                go_on.tap()
            self.page.clock.run_for(60_000)
            if self.page.evaluate(IS_SOMETHING_DONE):
                break
        self.gap()
        self.page.locator("[data-role=hurts] button").nth(2).tap()

    def finish_session(self):
        self.page.locator("[data-do=finish]:visible").first.tap()
        self.gap()
        self.choose("effort", 6)
        self.choose("kept", "yes")

    def save_session(self):
        self.save("Save the session")

    # The cut

    def gap(self):
        """The middle of a step: here the signal goes, if this is its step."""
        if self.cut.kind == OFFLINE and self.step == self.cut.step and not self.is_offline:
            self.page.wait_for_timeout(self.cut.delay)
            self.signal(False)

    def signal(self, is_there):
        self.context.set_offline(not is_there)
        self.is_offline = not is_there

    def kill(self, delay=0):
        """Takes the server's power at once, or after some seconds, and gives it back a while later."""
        def live_on():
            time.sleep(delay)
            self.served.stop(signal.SIGKILL)
            self.kills += 1
            is_dead.set()
            time.sleep(self.cut.outage / 1000)
            self.served.start()

        is_dead = threading.Event()
        self.repair = threading.Thread(target=live_on)
        self.repair.start()
        if delay == 0:
            is_dead.wait()

    def repaired(self):
        """Waits until the server is there again."""
        if self.repair:
            self.repair.join()

    def arm(self, request):
        """Lets the server die at the request that saves with this number, from 0."""
        def pass_one(ask):
            self.arm(request - 1)
            return ask()

        def die(ask):
            if self.cut.kind == WHILE_SAVING:
                threading.Thread(target=quietly(ask), daemon=True).start()
                time.sleep(self.cut.head_start)
            else:
                ask()
            # And nobody gets an answer.
            self.kill()

        self.proxy.arm(pass_one if request > 0 else die)

    def live(self):
        """The whole morning with its cut. Returns the ids the browser made, those it sent and those of the journal."""
        cut = self.cut
        self.settle_in()
        self.page.clock.install()
        if cut.kind in (WHILE_SAVING, AFTER_COMMIT):
            self.arm(cut.request)
        for self.step, (_, step) in enumerate(MORNING):
            if self.step == cut.step and cut.kind == KILLED:
                self.kill(max(0.001, cut.delay / 1000))
            step(self)
            if self.is_offline and self.step >= cut.step + cut.steps:
                self.signal(True)
        self.signal(True)
        self.repaired()
        made = self.page.evaluate("JSON.parse(localStorage.made ?? '[]')")
        deadline = time.monotonic() + 40
        while self.arrived() != made and time.monotonic() < deadline:
            # A phone that is looked at again.
            with contextlib.suppress(Error):
                self.page.evaluate("dispatchEvent(new Event('online')), 0")
            self.page.wait_for_timeout(250)
        until(self.page, "document.getElementById('unsaved')?.hidden", 20)
        return made, self.proxy.sent, self.arrived()

    def arrived(self):
        """The ids in the journal, without those from before; what the coach said is left out."""
        path = next(self.served.data.glob("*.sqlite"))
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as journal:
            rows = journal.execute(
                "SELECT lower(hex(id)) FROM entry WHERE kind NOT IN ('said', 'profile', 'flag') ORDER BY day, id")
            return ["-".join((id[:8], id[8:12], id[12:16], id[16:20], id[20:])) for (id,) in rows]


def quietly(ask):
    """Asks, and does not mind when nobody answers."""
    def asking():
        with contextlib.suppress(OSError, http.client.HTTPException):
            ask()
    return asking


MORNING = [
    ("open the check-in", Morning.open_check_in), ("answer it", Morning.answer_check_in),
    ("save it", Morning.save_check_in), ("open the session", Morning.open_session),
    ("begin it", Morning.begin_session), ("play it", Morning.play_session),
    ("finish it", Morning.finish_session), ("save the session", Morning.save_session),
]


def cuts(count, seed):
    """Half by the browser, half by the server; of those a third each way."""
    dice = random.Random(seed)
    kills = (AFTER_COMMIT, WHILE_SAVING, KILLED)
    kinds = [OFFLINE] * (count - count // 2) + [kills[number % 3] for number in range(count // 2)]
    dice.shuffle(kinds)
    return [Cut(kind, dice) for kind in kinds]


def verdict(made, sent, arrived):
    if made == sent == arrived:
        # A morning, what was done in the gym, and the note of it.
        return "ok" if len(made) == 3 else "NOT THE WHOLE MORNING"
    if len(set(arrived)) < len(arrived):
        return "DOUBLED"
    if set(made) - set(arrived):
        return "LOST"
    return "MORE THAN MADE" if set(arrived) - set(made) else "IN DISORDER"


def run(count, seed, browser):
    """Makes the cuts and prints a line each. Returns the lines of those that went wrong."""
    wrong = []
    for number, cut in enumerate(cuts(count, seed), 1):
        morning = Morning(browser, cut)
        began = time.monotonic()
        try:
            made, sent, arrived = morning.live()
            said = verdict(made, sent, arrived)
            line = (f"{number:3} {cut.kind:20} {cut.moment():52} made {len(made)} arrived {len(arrived)} "
                    f"kills {morning.kills} {time.monotonic() - began:5.1f} s  {said}")
            if said != "ok" or morning.kills != (cut.kind != OFFLINE):
                wrong.append(line)
        except (AssertionError, Error) as error:
            line = f"{number:3} {cut.kind:20} {cut.moment():52} {error}"
            wrong.append(line)
        finally:
            morning.close()
        print(line, flush=True)
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cuts", type=int, default=50)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    options = parser.parse_args()
    print(f"seed {options.seed}, {options.cuts} cuts, {BINARY}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        wrong = run(options.cuts, options.seed, browser)
        browser.close()
    print(f"{options.cuts - len(wrong)} of {options.cuts} lost nothing and doubled nothing")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
