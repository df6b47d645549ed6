"""A few cuts of the network and of the server's power; Tests/Torture/cuts.py makes fifty."""
import pathlib
import sys

import pytest

from served import BINARY

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Torture"))


def test_six_cuts_lose_nothing_and_double_nothing(browser):
    if not BINARY.exists():
        pytest.skip(f"springback is not built: swift build --product springback makes {BINARY}")
    import cuts
    assert cuts.run(6, 20261123, browser) == []
