using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules;

/// <summary>Rules about one thing: those whose ids begin with <paramref name="Prefix"/>, such as "KB41".</summary>
public sealed record RuleRange(string Prefix, LabelSet Label);
