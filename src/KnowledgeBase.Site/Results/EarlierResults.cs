namespace KnowledgeBase.Site.Results;

/// <summary>What earlier builds into the same folder have found out, and what tells whether it still holds.</summary>
/// <param name="Folder">Where it lies.</param>
/// <param name="Program">A hash of the program.</param>
/// <param name="AnyLevel">A hash of everything that the site follows from but how far each speech is proofread.</param>
/// <param name="SpeechesAtAnyLevel">The same of the file of each speech, by its path.</param>
public sealed record EarlierResults(ResultFolder Folder, string Program, string AnyLevel, IReadOnlyDictionary<string, string> SpeechesAtAnyLevel);
