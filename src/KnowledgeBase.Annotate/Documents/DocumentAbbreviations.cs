using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Documents;

/// <summary>Reads 《…条例》(以下简称《条例》) in one speech: later citations by the short title are of the same document.</summary>
internal static class DocumentAbbreviations
{
    /// <param name="documents">All of a speech, in order.</param>
    public static EquatableArray<CitedDocument> Resolve(IReadOnlyList<CitedDocument> documents)
    {
        if (!documents.Any(static document => document.IsAbbreviation))
        {
            return documents.ToEquatableArray();
        }

        Dictionary<string, CitedDocument> full = new(StringComparer.Ordinal);
        List<CitedDocument> resolved = new(documents.Count);
        for (int i = 0; i < documents.Count; i++)
        {
            CitedDocument document = documents[i];
            if (document.IsAbbreviation && i > 0)
            {
                full[document.Key] = documents[i - 1];
            }

            resolved.Add(document.Known is null && full.TryGetValue(document.Key, out CitedDocument? meant)
                ? document with { Key = meant.Key, Class = meant.Class, Level = meant.Level, Known = meant.Known, IsMasked = meant.IsMasked, IsAbbreviation = true }
                : document);
        }

        return resolved.ToEquatableArray();
    }
}
