"""The process: where it listens, that it cleans up after itself, that it refuses what it cannot serve."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import struct
import subprocess
from pathlib import Path

from support.behaviour import Context, On, behaviour
from support.expect import equal, true

LISTEN_STATE = "0A"


def listening(pid: int) -> set[tuple[str, int]]:
    """The addresses that a process listens on, as the system knows them."""
    inodes = set()
    for name in os.listdir(f"/proc/{pid}/fd"):
        try:
            target = os.readlink(f"/proc/{pid}/fd/{name}")
        except FileNotFoundError:
            continue  # Closed since.
        if target.startswith("socket:["):
            inodes.add(target[len("socket:["):-1])
    found = set()
    for table in ("tcp", "tcp6"):
        path = Path(f"/proc/{pid}/net/{table}")
        for line in path.read_text().splitlines()[1:] if path.exists() else []:
            fields = line.split()
            if fields[3] == LISTEN_STATE and fields[9] in inodes:
                address, _, port = fields[1].partition(":")
                found.add((shown_address(address), int(port, 16)))
    return found


def shown_address(text: str) -> str:
    """An address of /proc/net: words of four bytes in the machine's order."""
    words = [int(text[index:index + 8], 16) for index in range(0, len(text), 8)]
    packed = b"".join(struct.pack("=I", word) for word in words)
    return socket.inet_ntop(socket.AF_INET if len(packed) == 4 else socket.AF_INET6, packed)


@behaviour("addresses", "the server listens on 127.0.0.1 and nowhere else", On.ECHO, On.ENGINE)
async def addresses(context: Context) -> None:
    """F5 of the measured facts: read from the system, not from the server."""
    equal(listening(context.server.pid), {("127.0.0.1", context.server.port)}, "listening addresses")


@behaviour("stop", "SIGTERM and SIGINT end an idle server with status 0, and a second start finds its store", On.OWN)
async def stops(context: Context) -> str:
    """G20: nothing is left behind but the store."""
    server = context.make()
    for number in (signal.SIGTERM, signal.SIGINT):
        await server.start()
        server.signal(number)
        equal(await server.wait(5), 0, f"exit status after {number.name}")
    names = sorted(path.name for path in server.directory.iterdir())
    true(all(name.startswith("store.sqlite") for name in names), f"files left: {names}")
    return f"start takes {server.start_seconds * 1000:.0f} ms; files: {', '.join(names)}"


@behaviour("understand", "the command reads days first when it is told to, and says what is wrong with a line", On.OWN)
async def understands(context: Context) -> None:
    """`meetingmuse understand` with a text, with lines of JSON, and with a line that is no request."""

    def run(*arguments: str, lines: str = "") -> subprocess.CompletedProcess[str]:
        command = [str(context.options.binary), "understand", "--reference", "2030-01-31T09:00", *arguments]
        return subprocess.run(command, input=lines, capture_output=True, text=True, timeout=60, check=False)

    true("2031-03-04" in run("on 3/4/2031").stdout, "the month comes first")
    true("2031-04-03" in run("--day-first", "on 3/4/2031").stdout, "the day comes first with --day-first")
    true("by " in run("--explain", "in 45 minutes").stdout, "the rules are named with --explain")
    answered = run(lines='{"id":1,"text":"Ann will send it.","want":"extraction"}\n')
    true('"kind":"action_item"' in answered.stdout, f"answer {answered.stdout!r}")
    refused = run(lines='{"text":"fine"}\n{"text":3}\n')
    equal((refused.returncode, refused.stderr), (65, 'line 2: "text" must be a string\n'), "a line that is no request")


@behaviour("port-taken", "a port that is taken is an error, not a deaf server", On.OWN)
async def port_taken(context: Context) -> None:
    """The process ends by itself with a status that is not 0 and says why."""
    first, second = await context.start(), context.make()
    process = await asyncio.create_subprocess_exec(
        str(second.binary), "serve", "--config", str(second.configuration), "--port", str(first.port),
        "--store", str(second.directory / "store.sqlite"), cwd=second.directory,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(), 15)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    true(process.returncode not in (0, None) and process.returncode > 0, f"exit status {process.returncode}")
    true(str(first.port).encode() in output, f"output does not name the port: {output[-300:]!r}")
