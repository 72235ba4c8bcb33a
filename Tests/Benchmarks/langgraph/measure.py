#!/usr/bin/env python3
"""Measures LangGraph on one workload and prints a JSON line: medians of the repetitions, the unit in each key."""

import argparse
import asyncio
import importlib.metadata
import json

import workloads

WORKLOADS = {
    "chain": workloads.chain,
    "chain-memory": workloads.chain_memory,
    "chain-sqlite": workloads.chain_sqlite,
    "sends": workloads.sends,
    "history-memory": workloads.history_memory,
    "history-sqlite": workloads.history_sqlite,
    "history-sqlite-reopened": workloads.history_sqlite_reopened,
    "concurrent": workloads.concurrent,
    "concurrent-memory": workloads.concurrent_memory,
    "interrupt-memory": workloads.interrupt_memory,
    "interrupt-sqlite": workloads.interrupt_sqlite,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workload", choices=WORKLOADS)
    parser.add_argument("size", type=int, help="invocations a repetition; with `concurrent`, chains at once")
    parser.add_argument("--repetitions", type=int, default=5)
    options = parser.parse_args()
    figures = asyncio.run(WORKLOADS[options.workload](options.size, options.repetitions))
    print(json.dumps({
        "engine": f"langgraph {importlib.metadata.version('langgraph')}",
        "workload": options.workload, "size": options.size, "repetitions": options.repetitions,
        **{key: round(value, 3) for key, value in figures.items()},
    }))


if __name__ == "__main__":
    main()
