using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Query;

/// <summary>A document as the matcher takes it: its passages in their order, and what else is known of it, as readers see it.</summary>
public sealed record MatchDocument(EquatableArray<MatchPassage> Passages, EquatableArray<FieldValues> Fields);
