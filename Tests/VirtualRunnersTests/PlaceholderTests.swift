import Testing

@testable import VirtualRunners
