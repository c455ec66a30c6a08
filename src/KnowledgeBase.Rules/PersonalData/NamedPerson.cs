namespace KnowledgeBase.Rules.PersonalData;

/// <summary>A full name in a folded text, and the word beside it by which it was told.</summary>
internal readonly record struct NamedPerson(int Start, int Length, string Evidence);
