import Narration
import Rehab

/// The light as the partial `light.mustache` shows it.
struct LightSign {
    /// green, amber, red, waiting or stop.
    let name: String
    /// The same in the language of the page.
    let word: String
    /// What kind of day it is.
    let headline: String

    init(_ decision: Decision, _ narrator: Narrator, _ words: LightWords) {
        name = decision.light.name
        word = words(decision.light)
        headline = narrator.headlineBesideLight(decision)
    }
}

/// The words of the lights.
typealias LightWords = (Light) -> String

extension PageMaker {
    /// The word of a light in the language of the pages.
    func word(of light: Light) -> String { word("light", light.name) ?? light.name }
}
