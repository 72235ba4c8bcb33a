import HTTPTypes
import Web

/// `/docs`, `/redoc` and `/openapi.json` (spec 1.1). Added last, so that they describe every route.
struct DocumentationRoutes {
    /// Adds the routes, which do not describe themselves.
    func add(to table: inout RouteTable) {
        let document = Response.json(OpenAPIDocument(routes: table.descriptions).value)
        let page = Response.html(DocumentationPage.html)
        table.addUndescribed(.get, "/openapi.json") { _, _ in document }
        for path in ["/docs", "/redoc", "/docs/oauth2-redirect"] {
            table.addUndescribed(.get, path) { _, _ in page }
        }
    }
}
