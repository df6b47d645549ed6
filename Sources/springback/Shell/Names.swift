import ArgumentParser
import Journal

/// The option wrapper; a red flag of the journal is `RedFlag` here.
typealias Flag = ArgumentParser.Flag
typealias RedFlag = Journal.Flag
