using KnowledgeBase.Rules;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>The lexicon, null when there is any finding, and the findings.</summary>
public sealed record ThemeLexiconReading(ThemeLexicon? Lexicon, EquatableArray<Finding> Findings);
