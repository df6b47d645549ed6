#!/usr/bin/env python3
"""web.py SPRINGBACK JOURNAL [--seconds 60] [--rate 50] [--on DAY]: what pages of the app cost on a journal.

Imports the journal file into a folder of its own, serves it, and asks for Today and Timeline at a fixed rate. Beside
them in the same run: a page of the same frame that knows nothing of a journal. Requests are sent at their time whether
the ones before were answered or not, and the client's times count from that time. The server's times are those of its
log. A second run adds a check-in every five seconds, after which everything is reckoned anew. Nothing is asserted.
"""
import argparse
import asyncio
import json
import pathlib
import random
import re
import subprocess
import tempfile
import time
import urllib.request
import uuid

PAGES = ["/", "/timeline"]
EMPTY = "/offline"


class Server:
    def __init__(self, springback, data, day):
        self.log = data.parent / f"log-{time.monotonic_ns()}"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [springback, "--data", data, "--on", day, "serve", "--port", "0"], stdout=log, stderr=log)
        while not (found := re.search(r"http://127\.0\.0\.1:(\d+)/", self.log.read_text())):
            assert self.process.poll() is None, self.log.read_text()
            time.sleep(0.05)
        self.port = int(found[1])
        self.url = f"http://127.0.0.1:{self.port}"

    def stop(self):
        """Ends it. Returns its peak resident megabytes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status")
        peak = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
        self.process.terminate()
        self.process.wait()
        return int(peak[1]) / 1024 if peak else float("nan")

    def milliseconds(self, skip):
        """The server's own times by the pattern of the address, without its first lines."""
        times = {}
        for line in self.log.read_text().splitlines()[skip:]:
            if found := re.search(r"method=GET ms=([\d.]+) route=(\S+) status=200", line):
                times.setdefault(found[2], []).append(float(found[1]))
        return times


class Client:
    """Connections that are kept; one more is opened when all are waiting for an answer."""

    def __init__(self, port):
        self.port = port
        self.free = []
        self.times = {}
        self.late = []
        self.failed = 0

    async def get(self, path, due):
        self.late.append(time.perf_counter() - due)
        try:
            reader, writer = self.free.pop() if self.free else await asyncio.open_connection("127.0.0.1", self.port)
            writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAccept: text/html\r\n\r\n".encode())
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(re.search(rb"(?i)content-length: (\d+)", head)[1])
            await reader.readexactly(length)
        except (OSError, asyncio.IncompleteReadError):
            self.failed += 1
            return
        self.failed += not head.startswith(b"HTTP/1.1 200")
        self.times.setdefault(path, []).append((time.perf_counter() - due) * 1000)
        self.free.append((reader, writer))

    async def run(self, rate, seconds):
        """`rate` requests a second in random order over the pages, and a fifth as many for the empty one beside them."""
        dice = random.Random(1)
        plan = [(number / rate, PAGES[number % len(PAGES)]) for number in range(round(rate * seconds))]
        plan += [(number / rate * 5 + 0.5 / rate, EMPTY) for number in range(round(rate * seconds / 5))]
        plan = sorted((at + dice.uniform(0, 1 / rate), path) for at, path in plan)
        begin = time.perf_counter() + 0.1
        asking = []
        for at, path in plan:
            await asyncio.sleep(max(0, begin + at - time.perf_counter()))
            asking.append(asyncio.create_task(self.get(path, begin + at)))
        await asyncio.gather(*asking)


def check_in(server, day, number):
    entry = {"id": str(uuid7()), "day": day, "at": f"{day}T05:{number % 60:02}:00Z", "offset": "+00:00",
             "morning": {"pain": number % 3, "stiffness": 5, "limping": False, "masked": False}}
    request = urllib.request.Request(
        server.url + "/api/v1/entries", json.dumps([entry]).encode(), {"Content-Type": "application/json"})
    urllib.request.urlopen(request).read()


def uuid7():
    moment = time.time_ns() // 1_000_000
    return uuid.UUID(int=moment << 80 | 7 << 76 | random.getrandbits(12) << 64 | 2 << 62 | random.getrandbits(62))


def quantiles(values):
    values = sorted(values)
    def at(share):
        return values[min(len(values) - 1, int(share * len(values)))]
    return f"{len(values):6} | {at(0.5):6.1f} | {at(0.99):6.1f} | {values[-1]:6.1f}"


def measure(server, options, adding):
    urllib.request.urlopen(server.url + "/").read()
    for path in PAGES + [EMPTY]:
        urllib.request.urlopen(server.url + path).read()
    skip = len(server.log.read_text().splitlines())
    client = Client(server.port)

    async def add():
        for number in range(int(options.seconds // 5)):
            await asyncio.sleep(5)
            await asyncio.to_thread(check_in, server, options.on, number)

    async def both():
        await asyncio.gather(client.run(options.rate, options.seconds), *([add()] if adding else []))

    asyncio.run(both())
    time.sleep(0.3)
    print(f"\n{options.rate} requests a second for {options.seconds} s"
          + (", a check-in every 5 s" if adding else "") + f"; {client.failed} failed; "
          f"the client itself was late by {sorted(client.late)[int(len(client.late) * 0.99)] * 1000:.1f} ms (p99)")
    print("who measures | page      |  count |  p50 ms |  p99 ms |  max ms")
    own = server.milliseconds(skip)
    for path in PAGES + [EMPTY]:
        if path in own:
            print(f"server       | {path:9} | {quantiles(own[path])}")
    for path in PAGES + [EMPTY]:
        print(f"client       | {path:9} | {quantiles(client.times[path])}")


def weight(server, path):
    """Bytes of a page with all styles, scripts and what those import, as they go over the wire."""
    seen = {}

    def fetch(address):
        if address not in seen:
            with urllib.request.urlopen(server.url + address) as answer:
                seen[address] = answer.read()
        return seen[address].decode(errors="replace")

    page = fetch(path)
    waiting = [address for tag in re.findall(r"<(?:link|script)[^>]+>", page)
               if not re.search(r'rel="(?:manifest|apple-touch-icon)', tag)
               for address in re.findall(r'(?:href|src)="(/[^"]+)"', tag)]
    while waiting:
        address = waiting.pop()
        if address not in seen:
            waiting += [f"/assets/{name}" for name in re.findall(r'from "\./([^"]+)"', fetch(address))]
    return seen


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("springback")
    parser.add_argument("journal")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rate", type=int, default=50)
    parser.add_argument("--on", default="2026-11-22")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / "data"
        subprocess.run([options.springback, "--data", data, "journal", "import", options.journal], check=True,
                       stdout=subprocess.DEVNULL)
        server = Server(options.springback, data, options.on)
        began = time.perf_counter()
        urllib.request.urlopen(server.url + "/").read()
        print(f"the first answer of a server: {(time.perf_counter() - began) * 1000:.0f} ms")
        for adding in (False, True):
            measure(server, options, adding)
        for path in PAGES:
            parts = weight(server, path)
            print(f"\n{path} weighs {sum(map(len, parts.values())) / 1000:.1f} kB in {len(parts)} files, "
                  f"its HTML {len(parts[path]) / 1000:.1f} kB")
        print(f"the server held {server.stop():.0f} MB at most")


if __name__ == "__main__":
    main()
