import Foundation
import Hummingbird
import Logging
import Stores

/// The app put together: what its handlers and middlewares are made of.
struct App<Store: JournalStore>: Sendable {
    let configuration: AppConfiguration
    let desk: Desk<Store>
    let logger: Logger
    let hosts: HostCheck
    let shelf: AssetShelf
    let pages: PageMaker
    private let description: APIDescription
    /// The door for devices; nil where nobody is paired.
    private let door: PairPage?

    /// - Parameter tell: tells the owner of this machine the code that pairs a device.
    init(
        _ configuration: AppConfiguration, machine: MachineNames, desk: Desk<Store>, logger: Logger,
        tell: @escaping @Sendable (ServeNews) -> Void
    ) async throws(SetupError) {
        guard let folder = Assets.folder else {
            throw SetupError("the files of the app are not beside the program")
        }
        self.configuration = configuration
        hosts = HostCheck(reach: configuration.reach, names: Set(machine.names))
        self.desk = desk
        self.logger = logger
        shelf = try AssetShelf(folder: folder.appendingPathComponent("static"))
        description = try APIDescription(folder: folder.appendingPathComponent("openapi"))
        pages = try await PageMaker(
            folder: folder, shelf: shelf, isSafeOrigin: configuration.isSafeOrigin,
            today: { desk.edge.moment().today }, journal: { desk.journal.text })
        door =
            configuration.needsPairing
            ? PairPage(
                pairing: Pairing { tell(.code($0)) },
                sessions: try Sessions(file: SessionFile(path: configuration.files.sessions)),
                cookie: SessionCookie(isSecure: configuration.isEncrypted),
                client: ClientAddress(isBehindProxy: configuration.publicOrigin != nil), edge: desk.edge,
                limits: configuration.limits, pages: pages)
            : nil
    }

    /// What must be done once before the first request.
    func begin() async {
        temporary.clear()
        await door?.pairing.begin()
    }

    /// Middlewares first, the outermost before the others, then every page and address; what stands before the gate is
    /// open to everybody who reaches the server.
    func router() -> Router<AppContext> { routes().refusingOtherMethods() }

    /// The router with the addresses that are there.
    func routes() -> Router<AppContext> {
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(logger: logger))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorResponses(pages: pages, logger: logger))
        router.add(middleware: hosts)
        router.add(
            middleware: SameOrigin(
                publicOrigin: configuration.publicOrigin, isTLS: configuration.isTLS))
        HealthRoute().add(to: router)
        AssetRoutes(shelf: shelf, pages: pages).add(to: router)
        if let door {
            door.add(to: router)
            router.add(
                middleware: SessionGate(sessions: door.sessions, cookie: door.cookie, edge: desk.edge))
        }
        addPages(to: router)
        addAPI(to: router)
        return router
    }

    private func addPages(to router: Router<AppContext>) {
        TodayPage(desk: desk, pages: pages).add(to: router)
        SessionPage(desk: desk, pages: pages).add(to: router)
        addForms(to: router)
        WhyPage(desk: desk, pages: pages).add(to: router)
        ExplainPage(desk: desk, pages: pages).add(to: router)
        RunsPage(desk: desk, folder: temporary, limits: configuration.limits, pages: pages).add(to: router)
        RunPage(desk: desk, pages: pages).add(to: router)
        TimelinePage(desk: desk, pages: pages).add(to: router)
        LearnPage(desk: desk, pages: pages).add(to: router)
        ExercisesPage(desk: desk, pages: pages).add(to: router)
        TestsPage(desk: desk, pages: pages, limits: configuration.limits).add(to: router)
        BridgePage(desk: desk, pages: pages).add(to: router)
    }

    /// What the runner says by form.
    private func addForms(to router: Router<AppContext>) {
        let limits = configuration.limits
        WelcomePage(desk: desk, pages: pages, limits: limits).add(to: router)
        CheckInPage(desk: desk, pages: pages, limits: limits).add(to: router)
        SessionLog(desk: desk, pages: pages, limits: limits).add(to: router)
        LogRunPage(desk: desk, pages: pages, limits: limits).add(to: router)
        FlagsPage(desk: desk, pages: pages, limits: limits).add(to: router)
        SettingsPage(
            desk: desk, pages: pages, configuration: configuration,
            paired: door.map { SettingsPage.Paired(sessions: $0.sessions, cookie: $0.cookie) }
        ).add(to: router)
    }

    private func addAPI(to router: Router<AppContext>) {
        let limits = configuration.limits
        OpenAPI(description: description).add(to: router)
        TodayAPI(desk: desk).add(to: router)
        WhyAPI(desk: desk).add(to: router)
        ExplainAPI(desk: desk).add(to: router)
        TimelineAPI(desk: desk).add(to: router)
        BridgeAPI(desk: desk).add(to: router)
        RunsAPI(desk: desk).add(to: router)
        ProfileAPI(desk: desk).add(to: router)
        EntriesAPI(desk: desk, limits: limits).add(to: router)
        ImportsAPI(desk: desk, folder: temporary, limits: limits).add(to: router)
        JournalAPI(desk: desk, folder: temporary, sessions: door?.sessions, limits: limits).add(to: router)
    }

    private var temporary: TemporaryFile.Folder {
        TemporaryFile.Folder(path: configuration.files.temporary)
    }
}
