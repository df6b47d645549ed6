"""A proxy between browser and server that can cut the wire or the power around the saving of entries."""
import http.client
import http.server
import json
import socket
import threading

SAVING = "/api/v1/entries"


class Proxy:
    """Passes everything on; `arm` chooses what happens to the next request that saves entries."""

    def __init__(self, served):
        self.served = served
        self.fault = None
        # The ids of the entries that were sent, each where it came first.
        self.sent = []
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def handle_one_request(self):
                try:
                    super().handle_one_request()
                except (ConnectionError, TimeoutError):
                    self.close_connection = True

            def do_GET(self):
                proxy.pass_on(self)

            do_POST = do_HEAD = do_GET

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.port = self.http.server_address[1]
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def arm(self, fault):
        """`fault(ask)` gets a function that asks the server and returns its answer; what it returns is passed on."""
        self.fault = fault

    def close(self):
        self.http.shutdown()
        self.http.server_close()

    def pass_on(self, request):
        body = request.rfile.read(int(request.headers.get("Content-Length") or 0))
        fault = None
        if request.command == "POST" and request.path == SAVING:
            fault, self.fault = self.fault, None
            self.sent += [entry["id"] for entry in json.loads(body) if entry["id"] not in self.sent]

        def ask():
            connection = http.client.HTTPConnection("127.0.0.1", self.served.port, timeout=20)
            connection.request(request.command, request.path, body or None, dict(request.headers))
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()

        try:
            answer = fault(ask) if fault else ask()
        except (OSError, http.client.HTTPException):
            answer = None
        if answer is None:
            # The wire is cut: no answer, and no polite end either.
            request.close_connection = True
            request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            request.connection.close()
            return
        status, headers, content = answer
        request.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("transfer-encoding", "connection"):
                request.send_header(name, value)
        if not any(name.lower() == "content-length" for name, _ in headers):
            request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        if request.command != "HEAD":
            request.wfile.write(content)
