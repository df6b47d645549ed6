"""What the browser tests share: a browser, the stand-in server, and a phone that tolerates no error on a page."""
import contextlib
import os
import pathlib
import shutil
import sys

import pytest
from playwright.sync_api import Error, sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from served import BINARY, Served, made_export  # noqa: E402
from stub.server import Stub  # noqa: E402

CHROMIUM = os.environ.get("SPRINGBACK_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2,
         "timezone_id": "UTC"}


def pytest_addoption(parser):
    parser.addoption("--real-time", action="store_true", help="also play a whole set of 45 on the real clock (5 min)")
    parser.addoption("--screenshots", metavar="FOLDER", type=pathlib.Path,
                     help="put pictures of the pages there; Docs/images is the README's")


def pytest_collection_modifyitems(config, items):
    if config.getoption("--real-time"):
        return
    skip = pytest.mark.skip(reason="takes five minutes of the real clock: give --real-time")
    for item in items:
        if "real_time" in item.keywords:
            item.add_marker(skip)


def pytest_configure(config):
    config.addinivalue_line("markers", "real_time: plays on the real clock for minutes")


@pytest.fixture(scope="session")
def made_runner():
    """A server with the journal of a made-up runner of sixteen weeks, whose pages tests look at and leave as they are."""
    with serving() as served:
        folder = pathlib.Path(served.folder.name)
        served.command("virtual", "--seed", "3", "--output", folder / "made.jsonl")
        served.command("journal", "import", folder / "made.jsonl")
        served.start()
        served.bring_in(made_export(folder))
        yield served


@pytest.fixture
def serve():
    """Makes real servers on empty folders, and takes them away at the end."""
    with contextlib.ExitStack() as stack:
        yield lambda **values: stack.enter_context(serving(**values)).start()


@contextlib.contextmanager
def serving(**values):
    if not BINARY.exists():
        pytest.skip(f"springback is not built: swift build --product springback makes {BINARY}")
    served = Served(**values)
    try:
        yield served
    finally:
        served.remove()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def server():
    """Makes stand-in servers, and stops them at the end."""
    servers = []

    def make(**values):
        servers.append(Stub(**values).start())
        return servers[-1]

    yield make
    for each in servers:
        each.stop()


@pytest.fixture
def phone(browser):
    """Makes pages of a phone; what a page logs as an error, throws, or does against the policy fails the test.

    A request that could not be made is no such error: tests pull the network on purpose.
    """
    contexts, faults = [], []

    def watch(page):
        page.on("pageerror", lambda error: faults.append(f"thrown: {error}"))
        page.on("console", lambda message: faults.append(f"logged: {message.text}")
                if message.type == "error" and "Failed to load resource" not in message.text else None)

    def make(context=None, script=None, **options):
        if context is None:
            context = browser.new_context(**{**PHONE, **options})
            contexts.append(context)
            context.set_default_timeout(10_000)
            context.on("page", watch)
            context.add_init_script("document.addEventListener('securitypolicyviolation', (event) => "
                                    "console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));")
            if script:
                context.add_init_script(script)
        return context.new_page()

    yield make
    for context in contexts:
        # Chromium may wait for ever when a context is closed amid a navigation that a service worker answers.
        for page in context.pages:
            leave(page)
        context.close()
    assert faults == []


def leave(page):
    """Goes to an empty page, also from one that is about to go somewhere itself."""
    for _ in range(20):
        with contextlib.suppress(Error):
            return page.goto("about:blank")
    raise AssertionError("this page cannot be left")


def until(page, check, seconds=10):
    """Waits for something to become true: an expression of the page, or a function of ours.

    The page's own policy forbids what the driver's waiting would do there.
    """
    def holds():
        if not isinstance(check, str):
            return check()
        # A page on its way to another one has no answer yet.
        with contextlib.suppress(Error):
            return page.evaluate(check)

    for _ in range(int(seconds * 20)):
        if holds():
            return
        page.wait_for_timeout(50)
    assert holds(), f"still not: {check}"


KEPT_PAGES = """caches.open("pages").then((cache) => cache.keys())
    .then((keys) => keys.map((each) => new URL(each.url).pathname))"""


def with_worker(page):
    """Waits until the service worker has taken the page and kept the core pages."""
    until(page, "navigator.serviceWorker.controller !== null")
    until(page, f"{KEPT_PAGES}.then((paths) => paths.length >= 3)")
