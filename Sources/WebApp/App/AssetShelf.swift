import Crypto
import Foundation

/// What the app is made of besides code.
enum Assets {
    /// The folder with static files, templates and strings; nil where the program was installed without it.
    static var folder: URL? { Bundle.module.url(forResource: "Assets", withExtension: nil) }
}

/// The files the app serves as they are, read once when it starts.
struct AssetShelf: Sendable {
    struct Asset: Sendable {
        let bytes: [UInt8]
        let type: String
        /// The beginning of the SHA-256 of its content.
        let version: String
    }

    private let assets: [String: Asset]
    /// Another value when any of them changed.
    let version: String

    /// Reads every file of a folder.
    ///
    /// - Throws: `SetupError` when one cannot be read or has a kind that is not served.
    init(folder: URL) throws(SetupError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        var assets: [String: Asset] = [:]
        var all = SHA256()
        for name in names.sorted() where !name.hasPrefix(".") {
            let url = folder.appendingPathComponent(name)
            guard let data = try? Data(contentsOf: url), let type = Self.types[url.pathExtension] else {
                throw SetupError("the file \(name) of the app cannot be read or is of an unknown kind")
            }
            all.update(data: data)
            assets[name] = Asset(
                bytes: [UInt8](data), type: type,
                version: String(SHA256.hash(data: data).hexadecimal.prefix(16)))
        }
        self.assets = assets
        version = String(all.finalize().hexadecimal.prefix(16))
    }

    func asset(_ name: String) -> Asset? { assets[name] }

    /// The address under which this very content may be kept for ever; nil for an unknown name.
    ///
    /// The version is a folder: what a module imports by a relative address is of the same version.
    func address(of name: String) -> String? {
        assets[name].map { _ in "/assets/\(version)/\(name)" }
    }

    /// The address of each asset by its name as templates spell it: `app_css` for `app.css`.
    var addresses: [String: String] {
        Dictionary(
            uniqueKeysWithValues: assets.keys.map { name in
                (
                    String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" }),
                    address(of: name) ?? ""
                )
            })
    }

    /// The addresses of all assets, in order of their names.
    var allAddresses: [String] { assets.keys.sorted().compactMap { address(of: $0) } }

    private static let types = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
        "json": "application/json", "svg": "image/svg+xml", "png": "image/png",
        "webmanifest": "application/manifest+json",
    ]
}

/// Why the app cannot start: what is wrong with what it was built with, or with its folder.
public struct SetupError: Error, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}

extension Sequence where Element == UInt8 {
    /// As lower-case hexadecimal digits.
    var hexadecimal: String {
        var text = ""
        for byte in self { text += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return text
    }
}
