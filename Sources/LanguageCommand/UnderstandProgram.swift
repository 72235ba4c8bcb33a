// LanguageCommand: the command `meetingmuse understand` without its flags.
//
// Holds: the lines of JSON that the command reads and writes (requests, answers, how each value of the module
// Language is written), the readable answer for one text, and the reading and writing of both.
// Holds not: any understanding, which is the module Language, and the flags, which are the executable's.

public import Foundation
public import Language

/// The command `meetingmuse understand`: a text gives a readable answer, lines of JSON give lines of JSON.
public struct UnderstandProgram: Sendable {
    /// What requests need not say.
    public var defaults: RequestDefaults
    /// Whether answers name the rules that fired.
    public var isExplaining: Bool

    private let understanding: Understanding

    /// A program with its settings.
    public init(
        understanding: Understanding = Understanding(),
        defaults: RequestDefaults,
        isExplaining: Bool = false
    ) {
        self.understanding = understanding
        self.defaults = defaults
        self.isExplaining = isExplaining
    }

    /// Answers the lines of one file on another until the first ends, or until a line that is no request.
    ///
    /// What has come is answered before more is waited for, so that a person at a terminal or a program at a
    /// pipe may ask line by line.
    ///
    /// - Throws: ``UnderstandError`` for a line that is no request; the answers before it are written.
    public func answerLines(of input: FileHandle, on output: FileHandle) throws {
        var answering = LineAnswering(
            understanding: understanding,
            defaults: defaults,
            isExplaining: isExplaining
        )
        var splitter = LineSplitter()
        func write(_ lines: [[UInt8]]) throws {
            var answers: [UInt8] = []
            defer { if !answers.isEmpty { output.write(Data(answers)) } }
            for line in lines { try answering.answer(line, into: &answers) }
        }
        while true {
            let piece = input.availableData
            if piece.isEmpty { break }
            try write(splitter.append([UInt8](piece)))
        }
        try write(splitter.finish())
    }

    /// The readable answer for one text.
    public func readableAnswer(for text: String) -> String {
        ReadableAnswer(
            understanding: understanding,
            reference: defaults.reference,
            isExplaining: isExplaining
        )
        .text(for: text, want: defaults.want)
    }
}
