/// What is done with the elements of a document, in the order they come.
///
/// Names, attributes and texts are views on memory of the parser and good only during the call they came with:
/// keep a `Double`, a `String` or a `WrittenTime` made of them, never the view.
protocol XMLConsumer {
    /// An element begins.
    ///
    /// - Parameter name: without its prefix: `gpxtpx:hr`, `ns3:hr` and `hr` are all `hr`.
    /// - Returns: what of the element is wanted.
    mutating func start(_ name: XMLBytes, _ attributes: XMLAttributes, at place: XMLPlace) -> XMLInterest

    /// An element ends that was not skipped.
    ///
    /// - Parameter text: the text between its start and its first child or end, if that was asked for; else
    ///   empty. What is longer than 64 KiB is cut there.
    mutating func end(_ name: XMLBytes, text: XMLBytes, at place: XMLPlace)
}

/// What a consumer wants of an element that begins.
enum XMLInterest {
    /// The elements inside it.
    case children
    /// Its text, and the elements inside it if there are any.
    case text
    /// Nothing: it, all inside it and its end are passed over.
    case nothing
    /// Nothing more of the whole document.
    case stop
}
