public import Journal

extension EntryMaker {
    /// Samples as a watch records them, once a second, at the resolution they are kept in.
    public mutating func samples(_ count: Int) -> Samples {
        var samples = Samples()
        var distance = 0.0
        for index in 0..<count {
            let speed = 2800 + random.number(-60...60)
            distance += Double(speed) / 1000
            samples.seconds.append(Double(index))
            samples.speed.append(index % 97 == 5 ? nil : Double(speed) / 1000)
            samples.altitude.append(Double(1000 + index / 10) / 10)
            samples.distance.append((distance * 100).rounded() / 100)
            samples.cadence.append(Double(random.number(160...170)))
        }
        if count > 20 { samples.pauses = [Samples.Pause(from: 10, to: 12.5)] }
        return samples
    }
}
