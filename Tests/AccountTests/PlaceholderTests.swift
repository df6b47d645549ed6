import Testing

@testable import Account
