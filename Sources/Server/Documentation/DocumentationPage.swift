/// The page behind `/docs` and `/redoc`: the routes of `/openapi.json` as a table, with nothing from elsewhere.
enum DocumentationPage {
    /// The whole page.
    static let html = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>MeetingMuse: interface</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; padding: .4rem .8rem; border-bottom: 1px solid #ccc; vertical-align: top; }
        code { font-family: ui-monospace, monospace; }
        </style>
        </head>
        <body>
        <h1>MeetingMuse</h1>
        <p>Chat over WebSocket at <code>/ws/{client_id}</code>. The HTTP routes:</p>
        <table><thead><tr><th>Method</th><th>Path</th><th>What it does</th></tr></thead>
        <tbody id="routes"></tbody></table>
        <p>The same as data: <a href="/openapi.json">/openapi.json</a></p>
        <script>
        fetch("/openapi.json").then((answer) => answer.json()).then((description) => {
          const rows = document.getElementById("routes");
          for (const [path, operations] of Object.entries(description.paths)) {
            for (const [method, operation] of Object.entries(operations)) {
              const row = rows.insertRow();
              row.insertCell().textContent = method.toUpperCase();
              row.insertCell().textContent = path;
              row.insertCell().textContent = operation.summary;
            }
          }
        });
        </script>
        </body>
        </html>
        """
}
