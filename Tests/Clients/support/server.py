"""The server as a process of its own: started on a free port with a store of its own, stopped, killed, looked at."""

from __future__ import annotations

import asyncio
import ctypes
import os
import re
import signal
import subprocess
import time
from collections import deque
from pathlib import Path

LISTENING = re.compile(r"Listening on http://127\.0\.0\.1:(\d+)")
START_TIMEOUT_SECONDS = 30.0
STOP_TIMEOUT_SECONDS = 15.0
DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of prctl(2)
LIBC = ctypes.CDLL(None)

# Names that would change the server behind a test's back.
FOREIGN_VARIABLES = {
    "LANGGRAPH_ENABLED", "LLM_TIMEOUT_SECONDS", "CONVERSATION_TTL_HOURS", "MAX_CONCURRENT_CONVERSATIONS",
    "STREAMING_ENABLED", "HOST", "PORT", "ADMIN_TOKEN", "ADMIN_TOKEN_FILE", "ALLOWED_ORIGINS", "CORS_ORIGINS",
    "LOG_LEVEL", "TZ",
}


class ServerFailure(Exception):
    """The server did not start, died, or did not stop."""


def die_with_parent() -> None:
    """Asks the system to kill the server should this process be killed itself."""
    LIBC.prctl(DIE_WITH_PARENT, signal.SIGKILL)


class Server:
    """One server process at a time over one store; `start` after `kill` or `stop` goes on with the same store.

    - settings: environment variables on top of the configuration file.
    """

    def __init__(self, binary: Path, configuration: Path, directory: Path, settings: dict[str, str]) -> None:
        self.binary, self.configuration, self.directory = binary, configuration, directory
        self.settings = settings
        self.port = 0
        self.process: asyncio.subprocess.Process | None = None
        self.log: deque[str] = deque(maxlen=400)
        self.readers: list[asyncio.Task[None]] = []
        self.start_seconds = 0.0

    @property
    def has_engine(self) -> bool:
        """True unless the settings ask for the echo of Phase 1."""
        return self.settings.get("LANGGRAPH_ENABLED") != "false"

    @property
    def base(self) -> str:
        """The address without a slash at its end."""
        return f"http://127.0.0.1:{self.port}"

    def socket_address(self, client_id: str, query: str = "") -> str:
        """The address of a client's WebSocket."""
        return f"ws://127.0.0.1:{self.port}/ws/{client_id}{query}"

    @property
    def pid(self) -> int:
        """The process id while the server runs."""
        if self.process is None:
            raise ServerFailure("the server is not running")
        return self.process.pid

    @property
    def is_running(self) -> bool:
        """True from start to end of the process."""
        return self.process is not None and self.process.returncode is None

    async def start(self) -> None:
        """Starts the process and returns when it says where it listens."""
        environment = {
            name: value for name, value in os.environ.items()
            if name not in FOREIGN_VARIABLES and not name.startswith("MEETINGMUSE_")
        }
        began = time.monotonic()
        self.process = await asyncio.create_subprocess_exec(
            str(self.binary), "serve", "--config", str(self.configuration), "--port", "0",
            "--store", str(self.directory / "store.sqlite"),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            cwd=self.directory, env=environment | self.settings, start_new_session=True,
            preexec_fn=die_with_parent, limit=1 << 20,
        )
        ready: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        assert self.process.stdout is not None and self.process.stderr is not None
        self.readers = [
            asyncio.create_task(self.read(self.process.stdout, ready)),
            asyncio.create_task(self.read(self.process.stderr, None)),
        ]
        try:
            self.port = await asyncio.wait_for(ready, START_TIMEOUT_SECONDS)
        except (asyncio.TimeoutError, ServerFailure) as failure:
            await self.kill()
            raise ServerFailure(f"the server did not start: {failure}\n{self.tail()}") from None
        self.start_seconds = time.monotonic() - began

    async def read(self, stream: asyncio.StreamReader, ready: asyncio.Future[int] | None) -> None:
        """Keeps what the server writes, and finds its port in it."""
        while line := await stream.readline():
            text = line.decode(errors="replace").rstrip()
            self.log.append(text)
            if ready is not None and not ready.done() and (found := LISTENING.search(text)):
                ready.set_result(int(found[1]))
        if ready is not None and not ready.done():
            ready.set_exception(ServerFailure("its output ended before `Listening on http://127.0.0.1:PORT`"))

    def signal(self, number: signal.Signals) -> None:
        """Sends a signal to the process."""
        if self.process is not None and self.process.returncode is None:
            self.process.send_signal(number)

    async def wait(self, seconds: float) -> int:
        """Waits for the end of the process and returns its exit status, negative for a signal."""
        if self.process is None:
            raise ServerFailure("the server is not running")
        try:
            status = await asyncio.wait_for(self.process.wait(), seconds)
        except asyncio.TimeoutError:
            raise ServerFailure(f"the server still runs after {seconds} s\n{self.tail()}") from None
        await asyncio.gather(*self.readers, return_exceptions=True)
        return status

    async def stop(self) -> int:
        """Ends the process with SIGTERM and returns its exit status; kills it when it does not go."""
        self.signal(signal.SIGTERM)
        try:
            return await self.wait(STOP_TIMEOUT_SECONDS)
        except ServerFailure:
            await self.kill()
            raise

    async def kill(self) -> None:
        """Ends the process with SIGKILL, whatever it is doing."""
        if self.process is None:
            return
        self.signal(signal.SIGKILL)
        await self.process.wait()
        await asyncio.gather(*self.readers, return_exceptions=True)
        self.process = None

    def descriptors(self) -> int:
        """The number of descriptors that the process holds now."""
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def tail(self, lines: int = 15) -> str:
        """The last lines of the server's log."""
        return "\n".join(f"    | {line[:300]}" for line in list(self.log)[-lines:])
