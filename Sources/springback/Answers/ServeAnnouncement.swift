import JournalFiles
import WebApp

/// What `serve` says on the terminal.
struct ServeAnnouncement {
    let terminal: Terminal
    let configuration: AppConfiguration

    func say(_ news: ServeNews) {
        switch news {
        case .listening(let port):
            let addresses = addresses(port: port, isTLS: configuration.isTLS)
            terminal.document(["addresses": .array(addresses.map { .string($0 + "/") })])
            terminal.say("Springback is at")
            for address in addresses { terminal.say("  \(address)/") }
            if configuration.reach == .localNetwork, !configuration.isTLS {
                terminal.say(
                    "Without TLS a phone can neither work offline nor keep its screen awake,"
                        + " and others in the network can read along.")
            }
            terminal.say("Ctrl-C ends it.")
        case .certificatePage(let port, let fingerprint):
            terminal.say("The first time on a phone, open one of these and follow the steps:")
            for address in addresses(port: port, isTLS: false) { terminal.say("  \(address)/") }
            terminal.say("SHA-256 fingerprint of the certificate:\n  \(fingerprint)")
        case .code(let code):
            let line = "The code for the next device is \(code) (good for a quarter of an hour)."
            // There is one document, and codes come later, too.
            if terminal.json { terminal.remark(line) } else { terminal.say(line) }
        }
    }

    private func addresses(port: Int, isTLS: Bool) -> [String] {
        if case .behindProxy(let origin) = configuration.reach { return [origin.text] }
        let hosts = configuration.host == "0.0.0.0" ? MachineNames.current().hosts : [configuration.host]
        return hosts.map { WebOrigin(isSecure: isTLS, host: $0, port: port).text }
    }
}
