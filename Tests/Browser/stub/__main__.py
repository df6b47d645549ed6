"""Serves the stand-in for looking at it: python3 -m stub [PORT], in Tests/Browser."""
import sys
import time

from plans import GYM
from .server import Stub

stub = Stub(session=GYM)
stub.port = int(sys.argv[1]) if len(sys.argv) > 1 else 8080
stub.start()
print(stub.url)
while True:
    time.sleep(3600)
