import Archives
import Testing

@Suite("Packings")
struct PackingTests {
    @Test("Their names are what a journal keeps and never change")
    func names() {
        #expect(Packing.allCases.map(\.rawValue) == ["raw", "gzip", "deflate"])
    }
}
