"""Pictures of the pages for the README; taken only when asked for by --screenshots."""
import pytest

import audio
from conftest import until
from served import entry, profile

DAY = "2027-01-11"


@pytest.fixture
def pictures(request):
    folder = request.config.getoption("--screenshots")
    if folder is None:
        pytest.skip("pictures are taken when --screenshots names a folder")
    folder.mkdir(parents=True, exist_ok=True)

    def take(page, name, **options):
        page.screenshot(path=folder / f"{name}.png", scale="css", animations="disabled", **options)
    return take


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pictures_of_a_morning_and_a_session(serve, phone, pictures, scheme):
    served = serve(on=DAY)
    served.send([profile(DAY), entry(2, DAY, side="left", morning={
        "pain": 2, "stiffness": 10, "limping": False, "masked": False})])
    page = phone(color_scheme=scheme, timezone_id="UTC", script=audio.FAKE, service_workers="block")
    page.clock.install(time=f"{DAY}T06:30:00Z")
    page.goto(served.url + "/")
    pictures(page, f"today-{scheme}")
    page.goto(served.url + "/check-in")
    pictures(page, f"check-in-{scheme}")
    page.goto(served.url + "/session")
    page.clock.pause_at(f"{DAY}T06:31:00Z")
    page.locator("[data-role=begin] button").nth(1).tap()
    page.clock.run_for(28_800)
    until(page, "document.querySelector('[data-role=repetition]').textContent !== ''")
    pictures(page, f"player-{scheme}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pictures_of_sixteen_weeks(made_runner, phone, pictures, scheme):
    page = phone(color_scheme=scheme, service_workers="block")
    for path in ("timeline", "bridge"):
        page.goto(f"{made_runner.url}/{path}")
        pictures(page, f"{path}-{scheme}")
