namespace KnowledgeBase.Content;

/// <summary>What a thing is called in the languages of the site: Simplified and Traditional Chinese, English.</summary>
public sealed record Labels(string ZhHans, string ZhHant, string En);
