/// Version of the rules. It changes whenever the same journal may be answered otherwise on the same day, and stands
/// beside everything that was said.
public let rulesVersion = "2"
