import HTTPTypes
import Web

/// `/docs`, `/redoc` and `/openapi.json` (spec 1.1), and the page to chat on.
///
/// Added last, so that they describe every route.
struct DocumentationRoutes {
    /// Adds the routes, which do not describe themselves.
    func add(to table: inout RouteTable) {
        let document = Response.json(OpenAPIDocument(routes: table.descriptions).value)
        let page = Response.html(DocumentationPage.html)
        let chat = Response.html(ChatPage.html)
        table.addUndescribed(.get, "/chat") { _, _ in chat }
        table.addUndescribed(.get, "/openapi.json") { _, _ in document }
        for path in ["/docs", "/redoc", "/docs/oauth2-redirect"] {
            table.addUndescribed(.get, path) { _, _ in page }
        }
    }
}
