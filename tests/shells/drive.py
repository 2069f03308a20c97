"""Types lines into an interactive shell on a terminal of its own. Reads a job from stdin as JSON:

{"argv": [...], "env": {...}, "cwd": "...", "ready": "prompt", "lines": ["typed keys", ...]}

Each line is typed when the prompt is there. Prints what the terminal showed; exit 1 when a prompt did not come in time.
"""
import json
import os
import pty
import select
import signal
import sys
import time

job = json.load(sys.stdin)
ready = job["ready"].encode()
shown = b""

# Nothing here
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(job["cwd"])
    os.execvpe(job["argv"][0], job["argv"], job["env"])


def read_until(marker, seconds):
    """Reads until the marker comes up behind what was read before; False when it does not."""
    global shown
    start, end = len(shown), time.time() + seconds
    while marker not in shown[start:]:
        if time.time() > end:
            return False
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                shown += os.read(terminal, 65536)
            except OSError:
                return False
            # A shell that asks where the cursor is, or what the terminal can do, gets an answer and does not wait.
            if b"\x1b[6n" in shown[start:]:
                os.write(terminal, b"\x1b[1;1R")
            if b"\x1b[c" in shown[start:] or b"\x1b[0c" in shown[start:]:
                os.write(terminal, b"\x1b[?62c")
    return True


ok = read_until(ready, 15)
for line in job["lines"]:
    if not ok:
        break
    os.write(terminal, line.encode())
    ok = read_until(ready, 15)
# A list of candidates is followed by the prompt too, so keys may be left to be read: wait until nothing more is shown. Nothing is
# typed to end the shell, as that could run a line that is still there.
while read_until(ready, 1):
    pass
try:
    os.kill(pid, signal.SIGKILL)
except OSError:
    pass
os.close(terminal)
sys.stdout.buffer.write(shown)
sys.exit(0 if ok else 1)
