/// The attributes of an element that begins: a view that is good only during the call it came with.
struct XMLAttributes {
    /// Names and values in turn, then a nil.
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        self.pairs = pairs
    }

    /// The value of the attribute with exactly this name; nil if there is none.
    subscript(name: StaticString) -> XMLBytes? {
        var index = 0
        while let key = pairs[index], let value = pairs[index + 1] {
            if XMLBytes(zeroTerminated: XMLAttributes.bytes(key)) == name {
                return XMLBytes(zeroTerminated: XMLAttributes.bytes(value))
            }
            index += 2
        }
        return nil
    }

    private static func bytes(_ text: UnsafePointer<CChar>) -> UnsafePointer<UInt8> {
        UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    }
}
