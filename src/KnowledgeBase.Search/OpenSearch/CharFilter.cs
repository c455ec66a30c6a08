namespace KnowledgeBase.Search.OpenSearch;

/// <summary>A character filter of an analyzer, by the name that the settings give it.</summary>
public abstract record CharFilter(string Name);

/// <summary>Filter <c>mapping</c>: at each place the longest text that has a rule becomes another.</summary>
public sealed record MappingFilter(string Name, IReadOnlyList<KeyValuePair<string, string>> Rules) : CharFilter(Name);

/// <summary>Filter <c>pattern_replace</c>: every match of a regular expression of Java becomes a text.</summary>
public sealed record PatternFilter(string Name, string Pattern, string Replacement) : CharFilter(Name);
