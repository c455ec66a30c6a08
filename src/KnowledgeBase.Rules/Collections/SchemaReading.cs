using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Collections;

/// <summary>What was read: the schema, null when anything is wrong with it, and what is wrong.</summary>
public sealed record SchemaReading(CollectionSchema? Schema, EquatableArray<Finding> Findings);
