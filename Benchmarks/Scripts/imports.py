#!/usr/bin/env python3
"""imports.py SPRINGBACK BIN SHARED CACHE: prints what whole imports cost, beside only reading and inflating the same
archive in the same run. Nothing is asserted. The archives are made once and kept in CACHE."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

springback, bin_, shared, cache = sys.argv[1:]
here = os.path.dirname(os.path.abspath(__file__))
os.makedirs(cache, exist_ok=True)
PROFILE = "init --born 1988 --mass 68 --sore left --site midportion --usual 1/5 --easy-pace 5:30 --yes".split()


def timed(arguments):
    """Seconds, peak resident megabytes and output of a command."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen(arguments, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return seconds, usage.ru_maxrss / 1024, out.read().decode(), usage.ru_utime + usage.ru_stime


def fresh_journal():
    folder = tempfile.mkdtemp(prefix="springback-bench-", dir=cache)
    subprocess.run([springback, "--data", folder, *PROFILE], check=True, stdout=subprocess.DEVNULL)
    return folder


def imported(path, runs=3):
    """The best of some imports into empty journals: seconds, megabytes, processor seconds; and the last journal."""
    best = None
    for _ in range(runs):
        folder = fresh_journal()
        seconds, megabytes, out, cpu = timed([springback, "--data", folder, "import", path])
        if best is None or seconds < best[0]:
            best = (seconds, megabytes, cpu)
        if _ < runs - 1:
            shutil.rmtree(folder)
    return best, folder, out.splitlines()[0] if out else ""


print("\nwhole imports into an empty journal, best of 3 (read: only reading and inflating, best of 5)")
print("runs | archive MB | read s | import s | times | processor s | peak MB | again s")
for runs in (200, 2000):
    archive = os.path.join(cache, f"strava-{runs}.zip")
    if not os.path.exists(archive):
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            subprocess.run(
                [sys.executable, os.path.join(shared, "activities", "make_scale.py"), folder, "--runs", str(runs),
                 "--seed", "1", "--strava-zip", archive], check=True, stdout=subprocess.DEVNULL)
    read = float(subprocess.run([f"{bin_}/Inflate", archive], check=True, capture_output=True, text=True).stdout.split()[0])
    (seconds, megabytes, cpu), folder, said = imported(archive)
    again, _, _, _ = timed([springback, "--data", folder, "import", archive])
    print(f"{runs} | {os.path.getsize(archive) / 1e6:.0f} | {read:.2f} | {seconds:.2f} | {seconds / read:.2f} (bar 3) | "
          f"{cpu:.2f} | {megabytes:.0f} (bar 200) | {again:.2f}   {said}")
    listed = min(timed([springback, "--data", folder, "runs"])[0] for _ in range(10))
    print(f"runs with their doses, {runs} of them, best of 10: {listed * 1000:.0f} ms")
    shutil.rmtree(folder)

export = os.path.join(cache, "export.xml")
if not os.path.exists(export):
    subprocess.run([sys.executable, os.path.join(here, "apple_health.py"), export, "1024"], check=True, stdout=subprocess.DEVNULL)
(seconds, megabytes, cpu), folder, said = imported(export, runs=1)
size = os.path.getsize(export) / 1e6
print(f"Apple Health export.xml of {size:.0f} MB: {seconds:.1f} s, {size / seconds:.0f} MB/s, peak {megabytes:.0f} MB (bar 100)   {said}")
shutil.rmtree(folder)

# Garmin's own SDK for Python, on files of the same archive, beside ours.
venv = os.path.join(cache, "venv")
python = os.path.join(venv, "bin", "python")
try:
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", venv], check=True, capture_output=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "garmin-fit-sdk==21.218.0"], check=True, capture_output=True)
    code = """
import sys, time, zipfile, gzip
from garmin_fit_sdk import Decoder, Stream
archive = zipfile.ZipFile(sys.argv[1])
files = [gzip.decompress(archive.read(n)) for n in archive.namelist() if n.endswith('.fit.gz')][:20]
start = time.process_time()
for data in files:
    messages, errors = Decoder(Stream.from_byte_array(bytearray(data))).read()
    assert not errors and messages['record_mesgs']
print(sum(map(len, files)) / 1e6 / (time.process_time() - start))
"""
    rate = float(subprocess.run([python, "-c", code, os.path.join(cache, "strava-200.zip")], check=True,
                                capture_output=True, text=True).stdout)
    ours = float(subprocess.run([f"{bin_}/DecodeFIT", os.path.join(cache, "strava-200.zip")], check=True,
                                capture_output=True, text=True).stdout)
    print(f"FIT, 20 of those files, one core: ours {ours:.0f} MB/s (bar 150), Garmin's Python SDK {rate:.2f} MB/s: "
          f"{ours / rate:.0f} times (bar 150)")
except (subprocess.CalledProcessError, OSError) as error:
    print("Garmin's Python SDK cannot be installed here: not compared", getattr(error, "stderr", b"")[-200:])
