public import FITFile

extension FITActivityDraft {
    /// The draft as a GPX file of one track, a segment for each stretch without a pause.
    public func gpx(_ style: GPXStyle = GPXStyle()) -> [UInt8] {
        var writer = MarkupWriter()
        let version = style.isVersion10 ? "1.0" : "1.1"
        let space = "http://www.topografix.com/GPX/\(style.isVersion10 ? "1/0" : "1/1")"
        let attributes =
            "version=\"\(version)\" creator=\"\(MarkupWriter.escaped(style.creator))\" xmlns=\"\(space)\""
        writer.element("gpx", attributes) { writer in
            writer.element("trk") { writer in
                writer.element("name", text: style.name)
                writer.element("type", text: style.type)
                for stretch in stretches(of: samples[...]) {
                    writer.element("trkseg") { writer in
                        for sample in stretch { write(sample, style, to: &writer) }
                    }
                }
            }
        }
        return writer.bytes
    }

    private func write(_ sample: FITSample, _ style: GPXStyle, to writer: inout MarkupWriter) {
        guard let latitude = sample.latitude, let longitude = sample.longitude else { return }
        writer.element("trkpt", "lat=\"\(latitude)\" lon=\"\(longitude)\"") { writer in
            writer.element("ele", number: sample.altitude)
            writer.element("time", text: time(after: sample.time))
            if style.isVersion10, style.writesSpeeds { writer.element("speed", number: sample.speed) }
            writeExtensions(sample, style, to: &writer)
        }
    }

    private func writeExtensions(_ sample: FITSample, _ style: GPXStyle, to writer: inout MarkupWriter) {
        switch style.extensions {
        case .none: break
        case .garmin(let prefix, let version):
            writer.element("extensions") { writer in
                writer.element("\(prefix):TrackPointExtension", "xmlns:\(prefix)=\"urn:\(version)\"") {
                    writer in
                    writer.element("\(prefix):hr", number: sample.heartRate)
                    writer.element("\(prefix):cad", number: sample.cadence)
                    if version == 2, style.writesSpeeds {
                        writer.element("\(prefix):speed", number: sample.speed)
                    }
                }
            }
        case .cluetrust:
            writer.element("extensions", "xmlns:gpxdata=\"http://www.cluetrust.com/XML/GPXDATA/1/0\"") {
                writer in
                writer.element("gpxdata:hr", number: sample.heartRate)
                writer.element("gpxdata:cadence", number: sample.cadence)
            }
        case .plain:
            writer.element("extensions") { writer in
                writer.element("power", number: sample.power)
                writer.element("heartrate", number: sample.heartRate)
                writer.element("cadence", number: sample.cadence)
                if style.writesSpeeds { writer.element("speed", number: sample.speed) }
            }
        }
    }
}
