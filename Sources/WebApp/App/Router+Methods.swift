import HTTPTypes
import Hummingbird

extension Router {
    /// Lets every address that is known answer every other method with 405 and what it allows.
    func refusingOtherMethods() -> Self {
        let methods: [HTTPRequest.Method] =
            [.get, .head, .post, .put, .patch, .delete, .options, .trace] + ["QUERY"].compactMap { .init($0) }
        for known in Dictionary(grouping: routes, by: \.path.description).values {
            guard let path = known.first?.path else { continue }
            var allowed = Set(known.map(\.method))
            if allowed.contains(.get) { allowed.insert(.head) }
            let names = methods.filter { allowed.contains($0) }
            for method in methods where !allowed.contains(method) {
                on(path, method: method) { _, _ -> Response in throw Problem.methodNotAllowed(names) }
            }
        }
        return self
    }
}
