/// A layout to be written: which fields of which message, in which types.
package struct WrittenLayout: Sendable, Hashable {
    /// One field.
    package struct Field: Sendable, Hashable {
        package var number: UInt8
        package var typeByte: UInt8
        package var size: UInt8

        /// A field of one value, or of `size` bytes.
        package init(_ number: UInt8, _ type: FITBaseType, size: UInt8? = nil) {
            self.init(number, typeByte: type.definitionByte, size: size ?? UInt8(type.size))
        }

        /// A field with any type byte and size, meaningful or not.
        package init(_ number: UInt8, typeByte: UInt8, size: UInt8) {
            self.number = number
            self.typeByte = typeByte
            self.size = size
        }
    }

    /// One field that an app brought along, described elsewhere in the file.
    package struct DeveloperField: Sendable, Hashable {
        package var number: UInt8
        package var developerIndex: UInt8
        package var type: FITBaseType
        package var size: UInt8

        package init(_ number: UInt8, developerIndex: UInt8, _ type: FITBaseType, size: UInt8? = nil) {
            self.number = number
            self.developerIndex = developerIndex
            self.type = type
            self.size = size ?? UInt8(type.size)
        }
    }

    package var message: UInt16
    package var fields: [Field]
    package var developerFields: [DeveloperField]

    package init(_ message: UInt16, _ fields: [Field], developerFields: [DeveloperField] = []) {
        self.message = message
        self.fields = fields
        self.developerFields = developerFields
    }
}
