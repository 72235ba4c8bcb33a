"""What the measuring scripts share: the load generator, free ports, servers on one core and load on the other."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

ROOT = pathlib.Path(__file__).resolve().parents[2]
PERF = ROOT.parent / "shared" / "perf"


def require_peers() -> None:
    """Ends the script when the peers' sources are not there."""
    if not PERF.is_dir():
        sys.exit("skipped: the load generator's and the peer's sources (../shared/perf) are not beside the checkout")


def compile_load_generator(folder: pathlib.Path) -> pathlib.Path:
    """Compiles the load generator into a folder."""
    load = folder / "wsload"
    subprocess.run(["cc", "-O3", "-o", load, PERF / "wsload.c", "-lz"], check=True)
    return load


def compile_peer(folder: pathlib.Path) -> pathlib.Path:
    """Compiles the raw C server on libwebsockets into a folder."""
    peer = folder / "lws_peer"
    libraries = ["-lwebsockets", "-ljansson", "-luv"]
    subprocess.run(["cc", "-O2", "-o", peer, PERF / "lws_peer.c", *libraries], check=True)
    return peer


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def pinned(core: int, command: list[str]) -> list[str]:
    """The command on the first core (0) or on the last (-1)."""
    return ["taskset", "-c", str(sorted(os.sched_getaffinity(0))[core]), *command]


@contextmanager
def server(command: list[str], port: int, environment: dict[str, str] | None = None) -> Iterator[subprocess.Popen]:
    """A fresh server on the first core that listens on the port, stopped at the end."""
    variables = {**os.environ, **(environment or {})}
    with subprocess.Popen(
        pinned(0, command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=variables
    ) as process:
        try:
            wait_for(port)
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


def wait_for(port: int) -> None:
    """Returns once something listens on the port."""
    for _ in range(1000):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.01)
    sys.exit(f"nothing listens on port {port}")


def run_load(load: pathlib.Path, url: str, process: subprocess.Popen, arguments: list[str]) -> dict:
    """Runs the load generator on the last core and returns the JSON object that it prints."""
    command = [str(load), "--url", url, "--pid", str(process.pid), *arguments]
    run = subprocess.run(pinned(-1, command), check=True, capture_output=True, text=True)
    return json.loads(run.stdout)
