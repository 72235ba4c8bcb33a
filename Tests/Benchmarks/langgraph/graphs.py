"""The graphs of the workloads; Tests/Benchmarks/Graph builds the same ones, with the same states and writes."""

import operator
from typing import Annotated, Any, TypedDict

from langgraph.graph import END, START, StateGraph
from langgraph.types import Send, interrupt

CHAIN_LENGTH = 10
SENDS = 100
HISTORY_LENGTH = 1_000
CONTENT = (
    "This is what somebody said in the conversation about the budget of the next year, "
    "and it is as long as a message often is: two or three lines."
)


class ChainState(TypedDict):
    counter: int
    text: str


class HistoryState(TypedDict):
    turn: int
    messages: Annotated[list[dict[str, str]], operator.add]


class SendState(TypedDict):
    count: int
    results: Annotated[list[int], operator.add]


class QuestionState(TypedDict):
    question: str
    answer: str


def message(number: int) -> dict[str, str]:
    """A message of about 200 bytes as JSON."""
    return {"id": f"message-{number}", "role": "assistant" if number % 2 else "user", "content": CONTENT}


def messages() -> list[dict[str, str]]:
    """The history that a thread has before it is measured."""
    return [message(number) for number in range(HISTORY_LENGTH)]


def chain(saver: Any = None) -> Any:
    """Ten nodes in a row; each writes both channels."""

    def node(number: int) -> Any:
        text = f"passed node {number}"

        async def run(state: ChainState) -> dict:
            return {"counter": state["counter"] + 1, "text": text}

        return run

    return in_a_row(StateGraph(ChainState), node).compile(checkpointer=saver)


def history(saver: Any) -> Any:
    """Ten nodes in a row; each appends a message to a thread's history."""

    async def append(state: HistoryState) -> dict:
        return {"messages": [message(len(state["messages"]))]}

    return in_a_row(StateGraph(HistoryState), lambda number: append).compile(checkpointer=saver)


def sends() -> Any:
    """An entry that sends a hundred items to one node, whose results are gathered."""

    async def work(item: dict) -> dict:
        return {"results": [item["number"] * 2]}

    builder = StateGraph(SendState)
    builder.add_node("work", work)
    builder.add_conditional_edges(
        START, lambda state: [Send("work", {"number": number}) for number in range(state["count"])], ["work"]
    )
    builder.add_edge("work", END)
    return builder.compile()


def question(saver: Any) -> Any:
    """One node that asks and keeps the answer."""

    async def ask(state: QuestionState) -> dict:
        return {"answer": interrupt(state["question"])}

    builder = StateGraph(QuestionState)
    builder.add_node("ask", ask)
    builder.add_edge(START, "ask")
    builder.add_edge("ask", END)
    return builder.compile(checkpointer=saver)


def in_a_row(builder: StateGraph, node: Any) -> StateGraph:
    """The builder with the nodes `node0` to `node9` between start and end."""
    names = [f"node{number}" for number in range(CHAIN_LENGTH)]
    for number, name in enumerate(names):
        builder.add_node(name, node(number))
    for source, target in zip([START, *names], [*names, END]):
        builder.add_edge(source, target)
    return builder
