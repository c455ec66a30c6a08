using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>What was found in one speech file, and what the rules across files need of it; null for a file that cannot be read to its end.</summary>
public sealed record SpeechCheck(EquatableArray<Finding> Findings, SpeechFacts? Facts);
