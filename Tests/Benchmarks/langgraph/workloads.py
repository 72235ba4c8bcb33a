"""The workloads: each runs a number of invocations in several repetitions and returns what was measured."""

import asyncio
import pathlib
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from typing import Any

from langgraph.checkpoint.memory import InMemorySaver
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver
from langgraph.types import Command

import graphs

Invoke = Callable[[str], Awaitable[None]]
CHAIN_INPUT = {"counter": 0, "text": "start"}


async def seconds(invoke: Invoke, threads: list[str], repetitions: int) -> float:
    """The median of the repetitions' seconds an invocation; each thread is used once."""
    count = len(threads) // repetitions
    results = []
    for repetition in range(repetitions):
        start = time.perf_counter()
        for thread in threads[repetition * count : (repetition + 1) * count]:
            await invoke(thread)
        results.append((time.perf_counter() - start) / count)
    return statistics.median(results)


def thread_names(size: int, repetitions: int) -> list[str]:
    return [f"thread-{number}" for number in range(size * repetitions)]


def configuration(thread: str) -> dict:
    return {"configurable": {"thread_id": thread}}


def check(holds: bool) -> None:
    """Refuses to report the time of a wrong result."""
    if not holds:
        raise SystemExit("an invocation had a wrong result")


def chain_run(graph: Any) -> Invoke:
    async def invoke(thread: str) -> None:
        check((await graph.ainvoke(CHAIN_INPUT, configuration(thread)))["counter"] == graphs.CHAIN_LENGTH)

    return invoke


def history_run(graph: Any) -> Invoke:
    async def invoke(thread: str) -> None:
        state = await graph.ainvoke({"turn": 1}, configuration(thread))
        check(len(state["messages"]) == graphs.HISTORY_LENGTH + graphs.CHAIN_LENGTH)

    return invoke


def question_run(graph: Any) -> Invoke:
    async def invoke(thread: str) -> None:
        asked = await graph.ainvoke({"question": "Which day?", "answer": ""}, configuration(thread))
        check(len(asked["__interrupt__"]) == 1)
        answered = await graph.ainvoke(Command(resume="Monday"), configuration(thread))
        check(answered["answer"] == "Monday")

    return invoke


async def chain(size: int, repetitions: int, saver: Any = None) -> dict:
    invoke = chain_run(graphs.chain(saver))
    await invoke("warm-up")
    each = await seconds(invoke, thread_names(size, repetitions), repetitions)
    return {"superstep_us": each * 1e6 / graphs.CHAIN_LENGTH}


async def chain_memory(size: int, repetitions: int) -> dict:
    return await chain(size, repetitions, InMemorySaver())


async def chain_sqlite(size: int, repetitions: int) -> dict:
    with Database() as database:
        async with database.open() as saver:
            await chain_run(graphs.chain(saver))("warm-up")
        before = database.bytes
        async with database.open() as saver:
            invoke = chain_run(graphs.chain(saver))
            each = await seconds(invoke, thread_names(size, repetitions), repetitions)
        grown = (database.bytes - before) / (size * repetitions)
    return {"superstep_us": each * 1e6 / graphs.CHAIN_LENGTH, "invocation_kib": grown / 1024}


async def sends(size: int, repetitions: int) -> dict:
    graph = graphs.sends()

    async def invoke(thread: str) -> None:
        state = await graph.ainvoke({"count": graphs.SENDS, "results": []})
        check(sum(state["results"]) == graphs.SENDS * (graphs.SENDS - 1))

    await invoke("warm-up")
    return {"invocation_ms": await seconds(invoke, thread_names(size, repetitions), repetitions) * 1e3}


async def give_history(graph: Any, threads: list[str]) -> None:
    messages = graphs.messages()
    for thread in threads:
        await graph.aupdate_state(configuration(thread), {"messages": messages}, as_node="node9")


async def history_memory(size: int, repetitions: int) -> dict:
    graph = graphs.history(InMemorySaver())
    threads = thread_names(size, repetitions)
    await give_history(graph, [*threads, "warm-up"])
    await history_run(graph)("warm-up")
    return {"invocation_ms": await seconds(history_run(graph), threads, repetitions) * 1e3}


async def history_sqlite(size: int, repetitions: int) -> dict:
    """On threads that this process has used before."""
    threads = thread_names(size, repetitions)
    with Database() as unused, Database() as database:
        async with unused.open() as saver:
            await give_history(graphs.history(saver), threads)
        async with database.open() as saver:
            graph = graphs.history(saver)
            await give_history(graph, threads)
            each = await seconds(history_run(graph), threads, repetitions)
        grown = (database.bytes - unused.bytes) / len(threads)
    return {"invocation_ms": each * 1e3, "invocation_kib": grown / 1024}


async def history_sqlite_reopened(size: int, repetitions: int) -> dict:
    """On threads of a database that was just opened."""
    threads = thread_names(size, repetitions)
    with Database() as database:
        async with database.open() as saver:
            await give_history(graphs.history(saver), threads)
        before = database.bytes
        async with database.open() as saver:
            each = await seconds(history_run(graphs.history(saver)), threads, repetitions)
        grown = (database.bytes - before) / len(threads)
    return {"invocation_ms": each * 1e3, "invocation_kib": grown / 1024}


async def concurrent(size: int, repetitions: int, make_saver: Callable[[], Any] = lambda: None) -> dict:
    """As many chains at once as the size says; the memory is that of the process's first repetition."""
    await chain_run(graphs.chain(make_saver()))("warm-up")
    resident = memory_kib("VmRSS")
    peak, results = 0, []
    for _ in range(repetitions):
        invoke = chain_run(graphs.chain(make_saver()))
        start = time.perf_counter()
        await asyncio.gather(*map(invoke, thread_names(size, 1)))
        results.append(time.perf_counter() - start)
        peak = peak or memory_kib("VmHWM")
    return {"total_s": statistics.median(results), "peak_growth_mib": (peak - resident) / 1024}


async def concurrent_memory(size: int, repetitions: int) -> dict:
    return await concurrent(size, repetitions, InMemorySaver)


async def interrupt_memory(size: int, repetitions: int) -> dict:
    invoke = question_run(graphs.question(InMemorySaver()))
    await invoke("warm-up")
    return {"pair_ms": await seconds(invoke, thread_names(size, repetitions), repetitions) * 1e3}


async def interrupt_sqlite(size: int, repetitions: int) -> dict:
    with Database() as database:
        async with database.open() as saver:
            invoke = question_run(graphs.question(saver))
            await invoke("warm-up")
            each = await seconds(invoke, thread_names(size, repetitions), repetitions)
    return {"pair_ms": each * 1e3}


def memory_kib(key: str) -> int:
    """A figure of this process as Linux counts it: `VmRSS` is its memory now, `VmHWM` its peak."""
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(key + ":")).split()[1])


class Database:
    """A database in a temporary folder."""

    def __enter__(self) -> "Database":
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name) / "graph.sqlite"
        return self

    def __exit__(self, *_: object) -> None:
        self.folder.cleanup()

    def open(self) -> Any:
        return AsyncSqliteSaver.from_conn_string(str(self.path))

    @property
    def bytes(self) -> int:
        """The size of the closed database with what its log still holds."""
        files = [self.path, self.path.with_name(self.path.name + "-wal")]
        return sum(file.stat().st_size for file in files if file.exists())
