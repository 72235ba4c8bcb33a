// Holds a conversation with the WebSocket of Node.js and prints what happens, one JSON value a line.
//
//   node [--experimental-websocket] node_client.mjs ADDRESS CLIENT_ID TEXT…
//
// Each text is sent when the answer to the one before has come; then the connection is closed with 4001.
const [address, clientId, ...texts] = process.argv.slice(2);
const socket = new WebSocket(address);
const print = (value) => console.log(JSON.stringify(value));

function sendNext() {
    const content = texts.shift();
    if (content === undefined) {
        socket.close(4001, "done");
    } else {
        socket.send(JSON.stringify({ type: "user_message", content, session_id: clientId }));
    }
}

socket.addEventListener("message", ({ data }) => {
    const frame = typeof data === "string" ? JSON.parse(data) : { binary: true };
    print({ frame });
    const isGreeting = frame.content === "connection_established";
    if (isGreeting || !("type" in frame)) sendNext();
});
socket.addEventListener("error", () => print({ error: true }));
socket.addEventListener("close", ({ code, wasClean }) => print({ code, wasClean, protocol: socket.protocol }));
