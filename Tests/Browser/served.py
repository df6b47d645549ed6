"""The real `springback serve`, on a folder of its own."""
import datetime
import json
import math
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time
import urllib.request

PROJECT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("SPRINGBACK_BINARY") or PROJECT / ".build/debug/springback")


class Served:
    """A server, and the folder of its journal; both can be looked at from the outside."""

    def __init__(self, on=None, flags=()):
        """`on` is the day it takes for today; `flags` are further ones of `serve`."""
        self.folder = tempfile.TemporaryDirectory(prefix="springback-browser-")
        self.data = pathlib.Path(self.folder.name) / "data"
        self.on = on
        self.flags = flags
        self.port = 0
        self.process = None

    def command(self, *arguments, **options):
        """What a command says on standard output; only tests that are about something else give commands."""
        return subprocess.run(self._command(*arguments), check=True, capture_output=True, timeout=60, **options).stdout

    def _command(self, *arguments):
        day = ["--on", self.on] if self.on else []
        return [BINARY, "--data", self.data, "--zone", "UTC", *day, *arguments]

    def start(self):
        """Starts it, at the same port as before, and waits until it listens."""
        log = pathlib.Path(self.folder.name) / "log"
        with log.open("wb") as output:
            self.process = subprocess.Popen(
                self._command("serve", "--port", str(self.port), *self.flags), stdout=output, stderr=output)
        for _ in range(400):
            said = log.read_text(errors="replace")
            address = re.search(r"http://127\.0\.0\.1:(\d+)/", said)
            if address and "Ctrl-C" in said:
                self.port = int(address[1])
                return self
            assert self.process.poll() is None, said
            time.sleep(0.05)
        raise AssertionError(f"it does not listen: {said}")

    @property
    def code(self):
        """The code that pairs the next device, as it stands on the terminal."""
        log = (pathlib.Path(self.folder.name) / "log").read_text(errors="replace")
        return re.findall(r"The code for the next device is (\S+)", log)[-1]

    def stop(self, how=signal.SIGTERM):
        """Ends it: in good order, or with SIGKILL as a machine that loses its power."""
        if self.process:
            self.process.send_signal(how)
            self.process.wait(40)
            self.process = None

    def remove(self):
        self.stop(signal.SIGKILL)
        self.folder.cleanup()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def entries(self):
        """What the journal holds, oldest first, without what the coach said."""
        with urllib.request.urlopen(f"{self.url}/api/v1/export", timeout=20) as answer:
            lines = [json.loads(line) for line in answer.read().decode().splitlines()]
        return [line for line in lines if "id" in line and "said" not in line]

    def send(self, entries):
        """Appends entries as the app does."""
        request = urllib.request.Request(
            f"{self.url}/api/v1/entries", json.dumps(entries).encode(),
            {"Content-Type": "application/json", "Origin": self.url})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def bring_in(self, file):
        """Takes in a file as the app does."""
        request = urllib.request.Request(
            f"{self.url}/api/v1/imports", file.read_bytes(), {"X-File-Name": file.name, "Origin": self.url})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)


def made_export(folder):
    """A file of a run of half an hour on a track, three days ago, as a watch would write it."""
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


def entry(number, day, **event):
    """An entry of a day's first hours; its number makes its id."""
    return {"id": f"01980a3e-7c00-7000-8000-{number:012x}", "day": day, "at": f"{day}T05:00:00Z", "offset": "+00:00",
            **event}


def profile(day, **values):
    """A runner with a sore left Achilles who has trained it for a while, and trains every day."""
    intake = {"placement": {"phase": "load", "rungs": ["s4", "r7"]}}
    return entry(1, day, profile={
        "born": 1988, "mass_kg": 68, "sore": "left", "site": "midportion", "usual": {"pain": 2, "stiffness": 10},
        "races": [], "days": [], "equipment": ["step"], "units": "metric", "intake": intake, **values})
