namespace KnowledgeBase.Site.Results;

/// <summary>Something that a build has found out and a later one need not find out again.</summary>
/// <param name="Name">Of its file.</param>
/// <param name="Key">A hash of everything that it follows from, in hexadecimal.</param>
/// <param name="Write">Writes it, the same bytes each time.</param>
public sealed record Result(string Name, string Key, Action<BinaryWriter> Write);
