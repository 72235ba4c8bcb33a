/// The page at `/chat`: a client for people who have none, with nothing from elsewhere.
enum ChatPage {
    /// The whole page.
    ///
    /// It keeps its client id in the browser, so that a reload goes on where it was, and tries again with growing
    /// pauses when the connection is lost.
    static let html = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>MeetingMuse</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem;
               height: calc(100vh - 2rem); display: flex; flex-direction: column; }
        #talk { flex: 1; overflow-y: auto; display: flex; flex-direction: column; gap: .5rem; }
        #talk p { margin: 0; padding: .5rem .8rem; border-radius: .8rem; max-width: 80%; white-space: pre-wrap; }
        .mine { align-self: end; background: #d7e8ff; }
        .theirs { align-self: start; background: #eee; }
        .note { align-self: center; color: #666; font-size: .9rem; }
        form { display: flex; gap: .5rem; padding-top: 1rem; }
        input { flex: 1; font: inherit; padding: .5rem; }
        button { font: inherit; padding: .5rem 1rem; }
        </style>
        </head>
        <body>
        <h1>MeetingMuse</h1>
        <div id="talk" role="log" aria-live="polite"></div>
        <div id="suggestions"></div>
        <form><input aria-label="Message" autocomplete="off" autofocus
          placeholder="Schedule a meeting with bob@example.com tomorrow at 3pm about the budget">
        <button>Send</button></form>
        <script>
        const talk = document.getElementById("talk");
        const form = document.querySelector("form");
        const input = document.querySelector("input");
        const suggestions = document.getElementById("suggestions");
        let id = localStorage.getItem("meetingmuse");
        if (!id) {
          id = "chat-" + Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16)).join("");
          localStorage.setItem("meetingmuse", id);
        }
        function show(kind, text) {
          const line = document.createElement("p");
          line.className = kind;
          line.textContent = text;
          talk.append(line);
          line.scrollIntoView();
        }
        function suggest(texts) {
          suggestions.replaceChildren(...texts.map((text) => {
            const button = document.createElement("button");
            button.textContent = text;
            button.onclick = () => send(text);
            return button;
          }));
        }
        let socket, pause = 500;
        function connect() {
          const scheme = location.protocol === "https:" ? "wss:" : "ws:";
          socket = new WebSocket(`${scheme}//${location.host}/ws/${id}`);
          socket.onmessage = (event) => {
            const frame = JSON.parse(event.data);
            if (frame.type === undefined) { show("theirs", frame.content); return; }
            if (frame.type === "error") { show("note", frame.message); return; }
            if (frame.content === "connection_established") { pause = 500; show("note", "connected"); }
            if (frame.content === "conversation_resumed") {
              show("note", frame.metadata.conversation_summary);
            }
            if (frame.content === "waiting_for_input") suggest(frame.metadata.suggestions);
          };
          socket.onclose = (event) => {
            if (event.code === 4009) { show("note", "This conversation goes on in another window."); return; }
            show("note", "connection lost, trying again");
            setTimeout(connect, pause);
            pause = Math.min(pause * 2, 10000);
          };
        }
        function send(text) {
          if (!text || socket.readyState !== WebSocket.OPEN) return;
          socket.send(JSON.stringify({
            type: "user_message", content: text, session_id: id, message_id: crypto.randomUUID?.(),
            timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          }));
          show("mine", text);
          suggest([]);
          input.value = "";
          input.focus();
        }
        form.onsubmit = (event) => { event.preventDefault(); send(input.value.trim()); };
        connect();
        </script>
        </body>
        </html>
        """
}
