using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>The lexicon, null when there is any finding, and the findings.</summary>
public sealed record DocumentLexiconReading(DocumentLexicon? Lexicon, EquatableArray<Finding> Findings);
