extension FITActivityDraft {
    /// The draft as a FIT file.
    ///
    /// - Throws: ``FITEncodingError`` if something in it has no place in FIT, or is not in order.
    public func encoded(_ style: FITEncodingStyle = FITEncodingStyle()) throws(FITEncodingError) -> [UInt8] {
        var writer = try ActivityWriter(self, style: style)
        return try writer.write()
    }
}
