namespace KnowledgeBase.Import.Scoring;

/// <summary>
/// What was found in the text of one document against its gold, by a name that stays the same: documents, quotations.direct. A gold that does
/// not name everything judges recall only, and one that says what must not be found judges precision only.
/// </summary>
public sealed record AnnotationScore(string Name, Tally Tally, bool HasPrecision = true, bool HasRecall = true);
