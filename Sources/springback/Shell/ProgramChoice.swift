import EmbeddedPrograms
import Foundation
import Journal
import ProgramFiles
import Rehab

/// Which program is followed: a file that was named, one in the journal's folder, or the built-in one.
enum ProgramChoice {
    static func program(for site: Site, named file: String?, folder: URL) throws(Failure) -> Program {
        if let file {
            let program = try read(file).program
            guard program.site == site else {
                throw Failure(
                    .badData,
                    "this program is for \(program.site.rawValue) pain, the profile says \(site.rawValue)",
                    at: file, do: "name a program of that site, or correct the profile with init --change")
            }
            return program
        }
        for path in files(in: folder) {
            let program = try read(path).program
            if program.site == site { return program }
        }
        do {
            return try EmbeddedPrograms.program(for: site)
        } catch {
            throw Failure(error)
        }
    }

    /// The YAML files of a folder, in order of their names; none when there is no folder.
    static func files(in folder: URL) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { return [] }
        return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
            .map { folder.appendingPathComponent($0).path }
    }

    /// Reads a program document.
    static func read(_ path: String) throws(Failure) -> ProgramDocument {
        let bytes = try FileBytes.read(path)
        do {
            return try ProgramFile.read(data: bytes, file: path)
        } catch {
            throw Failure(
                .badData, error.reason, at: "\(error.file):\(error.line):\(error.column)",
                do: "mend that line and run program check")
        }
    }
}

/// Reads whole files, with our own errors.
enum FileBytes {
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Failure(.noSuchFile, "there is no such file", at: path, do: "look at the name")
        }
        guard !isFolder.boolValue else {
            throw Failure(.noSuchFile, "this is a folder", at: path, do: "name a file")
        }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Failure(
                .noSuchFile, "this file cannot be read", at: path, do: "give yourself the right to read it")
        }
        return Array(bytes)
    }
}
