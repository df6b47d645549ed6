import Hummingbird
import Logging

/// One line a request, without health data: the method, the pattern of the address, the status, the milliseconds.
///
/// Never the address itself, which may name a day or a run, nor anything of the query, the body or the headers.
struct RequestLog: RouterMiddleware {
    let logger: Logger

    func handle(
        _ request: Request, context: AppContext,
        next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let begin = ContinuousClock.now
        let response = try await next(request, context)
        let milliseconds = (ContinuousClock.now - begin) / .milliseconds(1)
        logger.info(
            "request",
            metadata: [
                "method": .string(request.method.rawValue), "route": .string(context.endpointPath ?? "-"),
                "status": .stringConvertible(response.status.code),
                "ms": .stringConvertible((milliseconds * 10).rounded() / 10),
            ])
        return response
    }
}
