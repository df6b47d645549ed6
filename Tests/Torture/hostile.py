"""Does to a running server what somebody hostile would, and prints what became of it.

    hostile.py [--quick]

After each the app must still answer, and at the end its log must hold nothing of the journal. --quick leaves out
what takes minutes: two gigabytes that are really sent, and clients that drip. Exits with 1 when something got through.
"""
import argparse
import contextlib
import http.client
import io
import json
import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Browser"))
from served import BINARY, Served  # noqa: E402

SCRIPT = "<script>document.title='owned'</script><img src=x onerror=alert(1)>'\"{{{words}}}"
SECRET = "zebra-crossing"
PAGES = ("/", "/check-in", "/session", "/bridge", "/timeline", "/why", "/runs", "/learn", "/exercises", "/tests",
         "/flags", "/settings")
EVIL = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
JSON = {"Content-Type": "application/json"}


class Target(Served):
    """A server with whatever options, whose log can be read."""

    def __init__(self, *options):
        super().__init__()
        self.options = options

    def _command(self, *arguments):
        command = super()._command(*arguments)
        return [*command, *self.options] if arguments[0] == "serve" else command

    @property
    def log(self):
        return (pathlib.Path(self.folder.name) / "log").read_text(errors="replace")

    @property
    def megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024

    def ask(self, method, path, body=None, headers=None, seconds=60):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read().decode(errors="replace"), answer

    def raw(self, *pieces, pause=0, seconds=60):
        """Sends bytes as they are. Returns the status of what comes back; 0 when nothing does."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as wire:
            received = b""
            with contextlib.suppress(OSError):
                for piece in pieces:
                    wire.sendall(piece)
                    time.sleep(pause)
            with contextlib.suppress(OSError):
                while b"\r\n" not in received and (more := wire.recv(4096)):
                    received += more
        found = re.match(rb"HTTP/1.1 (\d+)", received)
        return int(found[1]) if found else 0


def entry(number, **event):
    day = time.strftime("%Y-%m-%d", time.gmtime())
    return {"id": f"01980a3e-7c00-7000-8000-{number:012x}", "day": day, "at": f"{day}T00:00:00Z", "offset": "+00:00",
            **event}


MORNING = {"morning": {"pain": 2, "stiffness": 5, "limping": False, "masked": False}}


class Table:
    """What was tried and what became of it."""

    def __init__(self):
        self.wrong = 0

    def row(self, target, name, did, wanted, began, more=""):
        """Prints a line, with how long the app took for the next page."""
        seconds = time.monotonic() - began
        begin = time.monotonic()
        try:
            alive, _, _ = target.ask("GET", "/health", seconds=5)
        except OSError:
            alive = 0
        after = (time.monotonic() - begin) * 1000
        is_good = wanted(did) and alive == 200
        self.wrong += not is_good
        said = "held" if is_good else "GOT THROUGH" if alive == 200 else "THE APP IS GONE"
        print(f"{name:58} | {did!s:24} | {seconds:6.1f} s | next in {after:4.0f} ms | {said} {more}", flush=True)


def statuses(*allowed):
    return lambda did: (did if isinstance(did, (list, set)) else [did]) and all(
        each in allowed for each in (did if isinstance(did, (list, set)) else [did]))


def foreign(target, table):
    """Pages of other origins, and names of others."""
    body = json.dumps([entry(1, **MORNING)])
    for name, method, path, payload, headers in (
            ("entries from another origin", "POST", "/api/v1/entries", body, {**JSON, **EVIL}),
            ("entries as a plain form's text", "POST", "/api/v1/entries", body, {"Content-Type": "text/plain"}),
            ("a check-in from another origin's form", "POST", "/check-in", "pain-left=9", {**FORM, **EVIL}),
            ("a check-in from a page without an origin", "POST", "/check-in", "pain-left=9", {**FORM, "Origin": "null"}),
            ("delete everything, from another origin", "POST", "/api/v1/delete",
             '{"confirm":"delete everything"}', {**JSON, **EVIL}),
            ("delete everything, from another origin's form", "POST", "/settings/delete", "confirm=delete+everything",
             {**FORM, **EVIL}),
            ("an upload from another origin's form", "POST", "/runs", "--b--",
             {"Content-Type": "multipart/form-data; boundary=b", **EVIL})):
        began = time.monotonic()
        table.row(target, name, target.ask(method, path, payload, headers)[0], statuses(403, 404, 405, 415), began)
    began = time.monotonic()
    did = [target.ask("GET", path, None, {"Host": "evil.example"})[0] for path in ("/", "/api/v1/export")]
    table.row(target, "a name of theirs that leads here (DNS rebinding)", did, statuses(421), began)


def scripts(target, table):
    """Scripts in whatever a runner or a file can write, and then every page."""
    began = time.monotonic()
    day = time.strftime("%Y-%m-%d", time.gmtime())
    run = {"sport": "running", "time_s": 1800, "distance_m": 6000, "masked": False, "name": SCRIPT, "shoes": SCRIPT,
           "note": SCRIPT}
    profile = {"born": 1988, "mass_kg": 68, "sore": "left", "site": "midportion", "usual": {"pain": 1, "stiffness": 5},
               "easy_speed_m_s": 3, "races": [{"day": "2100-01-01", "distance_m": 42195, "name": SCRIPT}], "days": [],
               "equipment": [], "units": "metric", "intake": {}}
    sent = [entry(10, profile=profile), entry(11, note=SCRIPT), entry(12, run=run), entry(13, **MORNING),
            entry(14, clinician={"name": SCRIPT, "rungs": ["s2"]}), entry(15, note=SECRET)]
    status, said, _ = target.ask("POST", "/api/v1/entries", json.dumps(sent), JSON)
    assert status == 200, said
    name = urllib.parse.quote(SCRIPT.replace("/", "") + ".gpx")
    target.ask("POST", "/api/v1/imports", "<gpx", {"X-File-Name": name})
    executed, seen = [], 0
    runs = json.loads(target.ask("GET", "/api/v1/runs")[1] or "[]") if target.ask("GET", "/api/v1/runs")[0] == 200 else []
    for path in PAGES + (f"/why/{day}", f"/runs/{entry(12)['id']}"):
        status, page, answer = target.ask("GET", path)
        seen += status == 200
        if SCRIPT[:8] + "document.title" in page or "<img src=x" in page:
            executed.append(path)
        if "default-src 'none'" not in (answer.headers.get("Content-Security-Policy") or ""):
            executed.append(path + " (no policy)")
    table.row(target, "a script in notes, names, shoes, races, file names", executed, lambda did: not did, began,
              f"({seen} pages, {len(runs)} runs)")


def paths(target, table):
    """Ways out of the folder, and requests that are none."""
    tries = ["/assets/..%2f..%2f..%2fetc%2fpasswd", "/assets/../../etc/passwd", "/assets/%2e%2e/templates/today.mustache",
             "/../../etc/passwd", "/assets/", "/runs/../../etc/passwd", "/runs/%00", "/why/2026-99-99", "/why/%3Cscript%3E",
             "/%", "/" + "a" * 8000, "/?" + "a=" * 4000]
    began = time.monotonic()
    did = {target.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()) for path in tries}
    table.row(target, "addresses that lead out of the folder or nowhere", sorted(did), statuses(200, 303, 400, 404, 414, 0), began)
    post = b"POST /api/v1/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    # Nothing of this may be taken for an entry or for a second request.
    hidden = b"GET /api/v1/export HTTP/1.1\r\nHost: localhost\r\n\r\n"
    for name, request, allowed in (
            ("two lengths", post + b"Content-Length: 2\r\nContent-Length: 50\r\n\r\n[]" + hidden, (0, 400)),
            ("a length and chunks", post + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden, (0, 400)),
            ("a length below zero", post + b"Content-Length: -1\r\n\r\n", (0, 400)),
            ("a length beyond all numbers", post + b"Content-Length: 99999999999999999999\r\n\r\n", (0, 400, 413)),
            ("a chunk beyond all numbers", post + b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", (0, 400, 413)),
            ("a megabyte of head", b"GET / HTTP/1.1\r\nX: " + b"a" * 1_000_000 + b"\r\n\r\n", (0, 400, 431)),
            ("ten thousand headers", b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: a\r\n" * 10_000 + b"\r\n", (0, 400, 431)),
            ("no host", b"GET / HTTP/1.1\r\n\r\n", (0, 400, 421)),
            ("a line break in a header", b"GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rSet-Cookie: b\r\n\r\n", (0, 400)),
            ("TLS spoken to a plain port", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(300), (0, 400))):
        began = time.monotonic()
        table.row(target, "malformed: " + name, target.raw(request, seconds=40), statuses(*allowed), began)
    began = time.monotonic()
    dice = random.Random(5)
    did = {target.raw(dice.randbytes(dice.randrange(1, 2000)) + b"\r\n\r\n", seconds=5) for _ in range(200)}
    table.row(target, "200 times noise", sorted(did), statuses(0, 400), began)


def bodies(target, table):
    """Bodies made to cost memory or time."""
    for name, body, headers, path, allowed in (
            ("JSON nested 400,000 deep", "[" * 400_000, JSON, "/api/v1/entries", (400,)),
            ("a number of 900,000 digits", "[" + "9" * 900_000 + "]", JSON, "/api/v1/entries", (400, 422)),
            ("an entry with 80,000 unknown keys", "[{" + ",".join(f'"{i}":0' for i in range(80_000)) + "}]", JSON,
             "/api/v1/entries", (400, 422)),
            ("a form of 80,000 fields", "&".join(f"a{i}=b" for i in range(80_000)), FORM, "/check-in", (400, 413, 422)),
            ("2 MB of entries", "[" + " " * 2_000_000 + "]", JSON, "/api/v1/entries", (413,))):
        began = time.monotonic()
        table.row(target, name, target.ask("POST", path, body, headers)[0], statuses(*allowed), began)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(20):
            archive.writestr(f"activities/{number}.gpx", b"<gpx>" + b" " * 200_000_000)
    laughs = "<!DOCTYPE l [<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {chr(98 + i)} '{('&' + chr(97 + i) + ';') * 10}'>" for i in range(10)) + "]><gpx>&k;</gpx>"
    for name, body, file in ((f"an archive of 4 GB in {len(bomb.getvalue()) // 1000} kB", bomb.getvalue(), "b.zip"),
                             ("a billion laughs", laughs, "a.gpx"), ("noise as FIT", os.urandom(1_000_000), "a.fit"),
                             ("a name that leads out", "<gpx", "..%2F..%2F..%2Fpwned.gpx")):
        began = time.monotonic()
        status, said, _ = target.ask("POST", "/api/v1/imports", body, {"X-File-Name": file}, seconds=300)
        is_nothing = '"imported":0' in said
        table.row(target, "an upload: " + name, status if is_nothing else said[:24], statuses(200), began,
                  f"(peak {target.megabytes} MB)")
    leaked = [str(path) for path in pathlib.Path(target.folder.name).rglob("*") if "pwned" in path.name or ".temporary/" in str(path)]
    began = time.monotonic()
    table.row(target, "what uploads left on the disk", leaked, lambda did: not did, began)


def large(target, table, is_quick):
    """Two gigabytes: announced, and really sent, in both doors."""
    doors = {"/api/v1/imports": {"X-File-Name": "big.zip"}, "/runs": {"Content-Type": "multipart/form-data; boundary=b"}}
    part = b'--b\r\nContent-Disposition: form-data; name="files"; filename="big.zip"\r\n\r\n'
    for path, headers in doors.items():
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\n{lines}".encode()
        began = time.monotonic()
        table.row(target, f"2 GB announced to {path}",
                  target.raw(head + b"Content-Length: 2000000000\r\n\r\n"), statuses(413), began)
        if is_quick:
            continue
        began = time.monotonic()
        piece = b"100000\r\n" + bytes(0x100000) + b"\r\n"
        first = f"{len(part):x}\r\n".encode() + part + b"\r\n" if path == "/runs" else b""

        def flood():
            yield head + b"Transfer-Encoding: chunked\r\n\r\n" + first
            for _ in range(2_000):
                yield piece
            yield b"0\r\n\r\n"

        status = target.raw(*[], *flood(), seconds=300)
        table.row(target, f"2 GB sent to {path}, without saying how much", status, statuses(413, 0), began,
                  f"(peak {target.megabytes} MB)")


def crowds(target, table, is_quick):
    """Clients that hold on to their connections."""
    began = time.monotonic()
    held = []
    for number in range(1_000):
        wire = socket.create_connection(("127.0.0.1", target.port))
        if number % 2:
            wire.sendall(b"GET / HTTP/1.1\r\nHost: local")
        held.append(wire)
    times = []
    for path in ("/", "/timeline", "/check-in") * 5:
        begin = time.monotonic()
        status, _, _ = target.ask("GET", path)
        times.append((status, time.monotonic() - begin))
    table.row(target, "1,000 open connections, half of them amid a request", sorted({status for status, _ in times}),
              statuses(200, 303, 404), began, f"(pages in {max(each for _, each in times) * 1000:.0f} ms at most)")
    for wire in held:
        wire.close()
    if is_quick:
        return
    for name, first, status in (
            ("a head that drips, a byte every 2 s", b"GET / HTTP/1.1\r\nX: ", (0, 408)),
            ("entries that drip", b"POST /api/v1/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
             b"Content-Length: 1000\r\n\r\n", (0, 408)),
            ("an upload that drips", b"POST /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n",
             (0, 408))):
        began = time.monotonic()
        did = target.raw(first, *[b" "] * 40, pause=2)
        took = time.monotonic() - began
        table.row(target, name, did, statuses(*status), began, f"({took:.0f} s)")


def doors(table):
    """The door of devices: without a session, with a forged one, and by guessing."""
    target = Target("--lan", "--no-tls", "--host", "127.0.0.1").start()
    try:
        began = time.monotonic()
        cookie = {"Cookie": "springback=" + "a" * 64}
        pages = {target.ask("GET", path, None, headers)[0] for path in PAGES + ("/why/2026-11-01", "/runs/1")
                 for headers in ({}, cookie)}
        table.row(target, "every page without a session and with a forged one", sorted(pages), statuses(303), began)
        began = time.monotonic()
        api = {target.ask(method, f"/api/v1/{path}", body, headers)[0]
               for method, path, body in (("GET", "today", None), ("GET", "export", None), ("GET", "runs", None),
                                          ("GET", "timeline", None), ("GET", "profile", None), ("POST", "entries", "[]"),
                                          ("POST", "imports", "x"), ("POST", "delete", '{"confirm":"delete everything"}'))
               for headers in (JSON, {**JSON, **cookie})}
        table.row(target, "every address of the API likewise", sorted(api), statuses(401), began)
        began = time.monotonic()
        guesses = [target.ask("POST", "/pair", f"code=AAAA-{number:04}", FORM)[0] for number in range(30)]
        table.row(target, "30 guesses at the code", sorted(set(guesses)), lambda did: 303 not in did and 429 in did, began,
                  f"({guesses.index(429)} were looked at)")
        return target.log
    finally:
        target.remove()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    print(f"{BINARY}\n{'what was tried':58} | {'what came back':24} | it took  | the app after it")
    table = Table()
    target = Target()
    target.command(*("init --born 1988 --mass 68 --sore left --site midportion --usual 1/5 --yes".split()))
    target.start()
    try:
        before = len(target.entries)
        foreign(target, table)
        paths(target, table)
        bodies(target, table)
        assert len(target.entries) == before, "the journal has grown"
        scripts(target, table)
        large(target, table, options.quick)
        crowds(target, table, options.quick)
        log = target.log + doors(table)
        target.process.send_signal(signal.SIGTERM)
        end = target.process.wait(40)
        print(f"asked to end it ended with {end}")
    finally:
        target.process = None
        target.folder.cleanup()
    told = [word for word in (SECRET, "owned", "evil", "pain", "01980a3e", "morning", "2026-99", "aaaa", "AAAA-0")
            if word in log]
    print(f"the log has {len(log.splitlines())} lines; of the journal, of addresses and of what was sent: {told or 'nothing'}")
    sys.exit(1 if table.wrong or told else 0)


if __name__ == "__main__":
    main()
