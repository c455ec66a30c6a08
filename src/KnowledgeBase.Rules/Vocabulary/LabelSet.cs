namespace KnowledgeBase.Rules.Vocabulary;

/// <summary>What a thing is called in the languages of the site.</summary>
public sealed record LabelSet(string ZhHans, string ZhHant, string En);
