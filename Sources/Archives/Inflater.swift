import CZlib

/// Unpacks deflate and gzip streams, piece by piece, with zlib.
struct Inflater: ~Copyable {
    /// What is around the deflated bytes.
    enum Wrapper {
        /// Nothing (RFC 1951).
        case deflate
        /// The header and trailer of gzip (RFC 1952), once or several times; zlib checks CRC and size.
        case gzip

        fileprivate var windowBits: Int32 {
            switch self {
            case .deflate: -MAX_WBITS
            case .gzip: MAX_WBITS + 16
            }
        }
    }

    /// Why unpacking came to a stop.
    enum Outcome: Equatable {
        /// The content is complete.
        case ended
        /// The target is full; there may be more.
        case full
        /// All packed bytes are used up, and the content is not complete.
        case truncated
        /// The packed bytes are no stream of this kind.
        case damaged(String)
    }

    private let wrapper: Wrapper
    /// On the heap, because zlib keeps its address.
    private let stream: UnsafeMutablePointer<z_stream>

    /// Nil when there is no memory.
    init?(_ wrapper: Wrapper) {
        self.wrapper = wrapper
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(stream, wrapper.windowBits, ZLIB_VERSION, size) == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Unpacks until the target is full or the source is used up, and moves both positions on.
    mutating func inflate(
        _ source: UnsafeRawBufferPointer, from read: inout Int,
        into target: UnsafeMutableRawBufferPointer, from written: inout Int
    ) -> Outcome {
        while written < target.count {
            switch step(source, &read, target, &written) {
            case Z_OK where read < source.count || written == target.count:
                continue
            case Z_STREAM_END:
                guard wrapper == .gzip, isMember(source, at: read) else { return .ended }
                inflateReset(stream)
            case Z_OK, Z_BUF_ERROR:
                return .truncated
            case Z_MEM_ERROR:
                return .damaged("no memory")
            default:
                return .damaged(stream.pointee.msg.map { String(cString: $0) } ?? "no known stream")
            }
        }
        return .full
    }

    /// One call of zlib; it counts in 32 bits, so pieces are smaller than that.
    private func step(
        _ source: UnsafeRawBufferPointer, _ read: inout Int,
        _ target: UnsafeMutableRawBufferPointer, _ written: inout Int
    ) -> Int32 {
        let input = UnsafeMutableRawBufferPointer(mutating: source)[read...].prefix(1 << 30)
        let output = target[written...].prefix(1 << 30)
        stream.pointee.next_in = UnsafeMutableRawBufferPointer(rebasing: input).baseAddress?
            .assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = UnsafeMutableRawBufferPointer(rebasing: output).baseAddress?
            .assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(output.count)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        read += input.count - Int(stream.pointee.avail_in)
        written += output.count - Int(stream.pointee.avail_out)
        return status
    }

    /// Whether another gzip member begins here; zeros and rubbish after the last one are let be.
    private func isMember(_ source: UnsafeRawBufferPointer, at position: Int) -> Bool {
        source[position...].starts(with: [0x1F, 0x8B, 0x08])
    }
}
