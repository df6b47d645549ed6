import Account
import Answers
import Evidence
import Narration
import Rehab

/// What the page of the coach's ideas shows.
struct LearnModel {
    let lessons: [LessonCard]
    /// What the letters of the grades mean.
    let grades: [Grade]
    let notice: [String]

    struct LessonCard {
        /// Where in the page it is.
        let id: String
        let title: String
        let ideas: [IdeaLine]
        /// The same in the runner's own numbers; nil where it has none.
        let own: Own?
        let doubts: [IdeaLine]
        let hasDoubts: Bool
        /// All its sources, each once.
        let sources: [Citation]
    }

    struct Own {
        let lines: [String]
    }

    struct IdeaLine {
        let text: String
        let grade: String
        let gradeWords: String

        init(_ idea: Idea) {
            text = idea.text
            grade = idea.grade.rawValue
            gradeWords = idea.grade.words
        }
    }

    struct Grade {
        let letter: String
        let meaning: String
    }

    init(_ answer: Answer) {
        let numbers = RunnerNumbers(answer.advice, timeline: answer.timeline, state: answer.state)
        lessons = Lesson.allCases.map { lesson in
            let own = answer.narrator.own(lesson, numbers, program: answer.state.program)
            let (ideas, doubts) = (lesson.ideas, lesson.doubts)
            var sources: [Source] = []
            for source in (ideas + doubts).flatMap(\.sources) where !sources.contains(source) {
                sources.append(source)
            }
            return LessonCard(
                id: lesson.rawValue, title: lesson.title, ideas: ideas.map { IdeaLine($0) },
                own: own.isEmpty ? nil : Own(lines: own), doubts: doubts.map { IdeaLine($0) },
                hasDoubts: !doubts.isEmpty, sources: sources.map { Citation($0) })
        }
        grades = Evidence.Grade.allCases.map { Grade(letter: $0.rawValue, meaning: $0.words) }
        notice = answer.narrator.notice
    }
}
