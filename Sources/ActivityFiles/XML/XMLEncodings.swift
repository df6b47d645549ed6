import CExpat

/// Encodings that expat does not know by itself.
enum XMLEncodings {
    /// Windows-1252 from 0x80 to 0x9F; above, and where it has no letter, it is ISO-8859-1.
    private static let windows: [Int32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// Reads what it does not know as windows-1252.
    ///
    /// Tags, numbers and times are ASCII in every encoding of bytes, so they come through; the letters of a
    /// name may be wrong for a Cyrillic or Japanese one, which is better than no run.
    static func install(in parser: XML_Parser) {
        XML_SetUnknownEncodingHandler(
            parser,
            { _, _, encoding in
                guard let encoding else { return Int32(XML_STATUS_ERROR.rawValue) }
                withUnsafeMutableBytes(of: &encoding.pointee.map) { bytes in
                    let map = bytes.bindMemory(to: Int32.self)
                    for index in map.indices { map[index] = Int32(index) }
                    for (index, letter) in XMLEncodings.windows.enumerated() { map[0x80 + index] = letter }
                }
                encoding.pointee.data = nil
                encoding.pointee.convert = nil
                encoding.pointee.release = nil
                return Int32(XML_STATUS_OK.rawValue)
            }, nil)
    }
}
