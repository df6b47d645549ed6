package import Journal
package import Rehab

extension Program {
    /// A rung that was typed, such as `s4`, of one of the ladders.
    ///
    /// - Throws: a fault for a rung the program does not have.
    package func rung(typed text: String, of ladders: [Ladder]) throws(TypedFault) -> RungName {
        guard let rung = RungName(text.lowercased()), ladders.contains(rung.ladder), self.rung(rung) != nil
        else {
            let known = ladders.map { "\($0.letter)1-\($0.letter)\(plan($0).rungs.count)" }
            throw TypedFault(
                "there is no such rung here", do: "give one of \(known.joined(separator: ", "))")
        }
        return rung
    }
}
