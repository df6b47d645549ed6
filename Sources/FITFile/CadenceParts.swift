/// A cadence split into FIT's two fields: whole strides a minute, and 128ths.
struct CadenceParts {
    let whole: WrittenValue
    let fraction: WrittenValue

    init(_ cadence: Double?) {
        guard let cadence else {
            whole = .missing
            fraction = .missing
            return
        }
        // Together, so that 86.999 becomes 87 and 0, not 86 and 128.
        let parts = (cadence * 128).rounded()
        let strides = (parts / 128).rounded(.down)
        whole = .real(strides)
        fraction = .real(parts - 128 * strides)
    }
}
