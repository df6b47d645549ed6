import EntryMaking
import Journal
import JournalFiles

extension Seeds {
    /// Two tables as Strava writes them, the columns that matter in their order, with quotes and lines in cells.
    static func stravaTables() -> [[UInt8]] {
        let header =
            "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,"
            + "Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,"
            + "Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain"
        let run =
            "1,\"Mar 1, 2026, 6:30:00 AM\",Morning,Run,\"easy, \"\"flat\"\"\nand long\",1800,5.40,150,20,false,,"
            + "Red shoes,activities/1.fit.gz,68,,1800,1790,5400.5,3.5,3.0,12"
        let ride = "2,\"01.03.2026, 18:30:00\",Abend,Radfahrt,,600,\"3,2\",,,false,,,,,,600,590,3200,,,"
        return ["\n", "\r\n"].map { end in
            Array([header, run, ride, ""].joined(separator: end).utf8)
        }
    }

    /// A journal with an entry of every kind and a block of samples, and its lines one by one.
    static func journalFiles() throws -> [[UInt8]] {
        var maker = EntryMaker(seed: 1)
        let entries = try Event.Kind.allCases.map { try maker.entry($0) }
        let header = JournalHeader(entries: nil).bytes
        let samples = SamplesLine(
            hash: String(repeating: "a", count: 64), part: 0, block: try SamplesBlock(maker.samples(20)))
        let lines = entries.map { JournalLine.entry($0).bytes } + [JournalLine.samples(samples).bytes]
        return lines.map { header + $0 } + [JournalHeader(entries: entries.count).bytes + lines.joined()]
    }
}
