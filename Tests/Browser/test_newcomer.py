"""The newcomer's path: from an empty folder to today's answer and a session that is played, no command typed."""
import datetime
import math
import os
import pathlib
import time

import pytest

import audio
from conftest import until
from played import Session
from served import PROJECT
from test_check_in import choose

SHARED = pathlib.Path(os.environ.get("SPRINGBACK_SHARED") or PROJECT.parent / "shared")
REAL_EXPORT = SHARED / "activities/run_fenix5xplus_18km.fit"


def made_export(folder):
    """A run of half an hour on a track, as a watch would write it."""
    began = datetime.datetime.now(datetime.UTC).replace(microsecond=0) - datetime.timedelta(days=3)
    points = "".join(
        f'<trkpt lat="{48.1 + 0.0006 * math.sin(second / 20):.6f}" lon="{11.5 + 0.0009 * math.cos(second / 20):.6f}">'
        f"<ele>500</ele><time>{(began + datetime.timedelta(seconds=second)):%Y-%m-%dT%H:%M:%SZ}</time></trkpt>"
        for second in range(1800))
    file = folder / "morning-run.gpx"
    file.write_text(
        '<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">'
        f"<trk><type>running</type><trkseg>{points}</trkseg></trk></gpx>")
    return file


@pytest.fixture(params=["real", "made"])
def export(request, tmp_path):
    """A file of a watch: a real one where the shared files are, and one of our own making."""
    if request.param == "made":
        return made_export(tmp_path)
    if not REAL_EXPORT.exists():
        pytest.skip(f"{REAL_EXPORT.name} is not there: SPRINGBACK_SHARED names the folder of real files")
    return REAL_EXPORT
