"""A stand-in for `springback serve`: the same assets, templates and policy, entries in memory, and switches for faults.

It exists so that the front end can be tried without building the server, and so that a test can make the server fail.
Switches: `refuse` answers 422 to entries a function picks, `fail` 500; `drop_answers` commits and then breaks the
connection; `break_pages` breaks it in the middle of a page; `today` is the civil day pages answer for; `known` what the
check-in says was said; `is_open` false sends everybody to the door; `journal` names the journal of the pages;
another `light` is another answer, other `files` are another version of the app.
"""
import contextlib
import datetime
import hashlib
import html
import http.server
import json
import pathlib
import socket
import threading
import urllib.parse
import uuid

from .mustache import Library

HERE = pathlib.Path(__file__).resolve().parent
ASSETS = HERE.parent.parent.parent / "Sources/WebApp/Assets"
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
          "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml",
         ".png": "image/png", ".webmanifest": "application/manifest+json"}


def language():
    """The words of the app: a group of texts a file."""
    return {path.stem: json.loads(path.read_text()) for path in (ASSETS / "strings/en").glob("*.json")}


class Stub:
    """The state of one stand-in server, and the server itself on a port of its own."""

    def __init__(self, session=None, sides=("left",), light="green"):
        self.entries = {}
        self.requests, self.connections = [], set()
        self.session = session or {"items": []}
        self.sides, self.light = sides, light
        self.today = None
        self.known = {}
        self.is_open = True
        self.journal = ""
        # The files of the app by name, as they are when it starts; a test may put others in their place.
        self.files = {path.name: path.read_bytes() for path in sorted((ASSETS / "static").iterdir())}
        # The journal each post of entries was meant for.
        self.journals = []
        self.extra_scripts = {}
        self.refuse = self.fail = lambda entry: None
        self.drop_answers = 0
        self.break_pages = 0
        self.port = 0
        self.server = None

    # The server.

    def start(self):
        stub = self

        class Handler(RequestHandler):
            state = stub

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def stop(self):
        """Goes down at once, as a machine does: also in the middle of an answer."""
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None
            for connection in self.connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self.connections.clear()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    # What pages are made of.

    def page(self, template, **values):
        name = template.removeprefix("stub-")
        day = self.today or datetime.datetime.now(datetime.UTC).date()
        words = language()
        return Library(HERE, ASSETS / "templates").render(template, {
            "language": "en", "day": day.isoformat(), "dayText": day.strftime("%a %-d %b"),
            "name": name, "at": {name: True}, "journal": self.journal, "words": words, "app": {"isSafeOrigin": True},
            "page": values,
            "assets": {name.replace(".", "_").replace("-", "_"): path for name, path in self.addresses.items()}})

    # The files of the app.

    @property
    def version(self):
        return hashlib.sha256(b"".join(self.files.values())).hexdigest()[:16]

    @property
    def addresses(self):
        """The address of each file by its name."""
        version = self.version
        return {name: f"/assets/{version}/{name}" for name in self.files}

    # The pages.

    def today_page(self):
        words = language()
        return self.page("stub-today", light={
            "name": self.light, "word": words["light"][self.light], "headline": "Go ahead."},
            entries=len(self.entries))

    def check_in_page(self):
        words = language()
        return self.page("check-in", painQuestion=words["checkIn"]["pain"], known=bool(self.known), sides=[
            {"side": side, "suffix": f"-{side}", "title": f"{side.capitalize()} Achilles", "id": str(uuid.uuid4()),
             "chosen": self.known, "moreMinutes": "75" if "stiffnessMore" in self.known else None}
            for side in self.sides])

    def form_page(self):
        return self.page("stub-form", id=str(uuid.uuid4()))

    def session_page(self):
        words = language()
        items = [{"index": str(index), "rung": item["rung"], "title": item["title"], "planned": True,
                  "kind": "plyo" if item["ladder"] == "plyo" else "strength", "id": str(uuid.uuid4()),
                  "intent": item.get("intent", "tendon"), "lines": [each["title"] for each in item["exercises"]]}
                 for index, item in enumerate(self.session["items"])]
        return self.page("session", hasItems=bool(items), items=items, painQuestion=words["session"]["worstPain"],
                         stop="Stop at pain 6 of 10, at a limp, or 2 points above where you began.",
                         plan=json.dumps({"sore": list(self.sides), "stop": {"pain": 6, "rise": 2}, **self.session}))

    def save(self, entries):
        """Takes all of them or none, as the server does."""
        for entry in entries:
            if self.fail(entry):
                return 500, {"title": "An unexpected error", "status": 500}
            problem = self.refuse(entry)
            if problem:
                return 422, {"type": "about:blank", "title": "Not accepted", "status": 422, **problem}
            known = self.entries.get(entry["id"])
            if known is not None and known != entry:
                return 409, {"title": "Another entry has this id", "status": 409, "detail": entry["id"], "do": ""}
        saved = [entry["id"] for entry in entries if entry["id"] not in self.entries]
        known = [entry["id"] for entry in entries if entry["id"] in self.entries]
        for entry in entries:
            self.entries.setdefault(entry["id"], entry)
        return 200, {"saved": saved, "known": known}


class RequestHandler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: Stub

    def log_message(self, *_):
        pass

    def setup(self):
        super().setup()
        self.state.connections.add(self.connection)

    def handle(self):
        # Whoever leaves in the middle of an answer is no fault of ours.
        with contextlib.suppress(OSError):
            super().handle()

    def answer(self, status, body, kind, **headers):
        data = body if isinstance(body, bytes) else body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", headers.pop("cache", "no-store"))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        path = urllib.parse.urlsplit(self.path).path
        self.state.requests.append(("GET", path))
        pages = {"/": self.state.today_page, "/check-in": self.state.check_in_page,
                 "/session": self.state.session_page, "/form": self.state.form_page, "/flags": self.state.form_page,
                 "/offline": lambda: self.state.page("offline"), "/pair": lambda: self.state.page("pair")}
        if path == "/health":
            self.answer(200, "{}", "application/json")
        elif path in self.state.extra_scripts:
            self.answer(200, self.state.extra_scripts[path], TYPES[".js"])
        elif path in pages and not self.state.is_open and path not in ("/offline", "/pair"):
            self.answer(303, "", "text/plain", Location="/pair")
        elif path in pages and self.state.break_pages > 0:
            self.state.break_pages -= 1
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", "5000")
            self.end_headers()
            self.wfile.write(b"<!doctype html><title>Half a page</title>")
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        elif path in pages:
            self.answer(200, pages[path](), "text/html; charset=utf-8")
        elif path == "/sw.js":
            addresses = list(self.state.addresses.values())
            line = f"const ASSETS = {json.dumps({'version': self.state.version, 'addresses': addresses})};\n"
            self.answer(200, line + self.state.files["sw.js"].decode(), TYPES[".js"], cache="no-cache")
        elif path == "/manifest.webmanifest" or path.startswith("/assets/"):
            *folders, name = path[1:].split("/")
            content = self.state.files.get(name) if folders[1:] in ([], [self.state.version]) else None
            if content is None:
                return self.answer(404, "", "text/plain")
            self.answer(200, content, TYPES[pathlib.Path(name).suffix], cache="no-cache")
        else:
            self.answer(404, f"<!doctype html><html lang=en><title>{html.escape(path)}</title>", "text/html")

    def do_POST(self):
        self.state.requests.append(("POST", self.path))
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path != "/api/v1/entries":
            form = dict(urllib.parse.parse_qsl(body.decode()))
            self.state.entries[form.get("id", str(uuid.uuid4()))] = {"form": form}
            # What was said at the form stops the plan; it leads back to where it was.
            if self.path == "/form":
                self.state.light = "stop"
            return self.answer(303, "", "text/plain", Location=self.path if self.path == "/form" else "/")
        if self.headers.get("Origin") != self.state.url:
            return self.answer(403, "{}", "application/problem+json")
        if not self.state.is_open:
            return self.answer(401, "{}", "application/problem+json")
        self.state.journals.append(self.headers.get("Springback-Journal"))
        status, document = self.state.save(json.loads(body))
        if self.state.drop_answers > 0:
            self.state.drop_answers -= 1
            self.close_connection = True
            return self.connection.shutdown(socket.SHUT_RDWR)
        self.answer(status, json.dumps(document), "application/json" if status == 200 else "application/problem+json")
