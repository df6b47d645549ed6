import Answers
import Narration
import Tendon

extension RunDose {
    /// Which parts cost most; nothing where none stands out.
    func costliest(_ narrator: Narrator) -> [String] {
        guard !spells.isEmpty else { return [] }
        return ["", Ink.bold("What cost most") + Ink.dim(", and its share of the dose")]
            + spells.map { spell in
                Paragraph.wrapped(spell.words(narrator), indent: 4, first: 2)
            }
    }
}
