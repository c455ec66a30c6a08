namespace KnowledgeBase.Search.Query;

/// <summary>A query that can be asked. <see cref="Text"/> is what was written; places in <see cref="Root"/> are places in it.</summary>
public sealed record SearchQuery(string Text, QueryNode Root);
