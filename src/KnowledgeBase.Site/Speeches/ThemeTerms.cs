using System.Diagnostics;

namespace KnowledgeBase.Site.Speeches;

/// <summary>Themes by the keys that the classifier uses; both come from the same vocabulary, so a miss is a bug.</summary>
internal static class ThemeTerms
{
    public static Content.Theme Of(string key) =>
        Content.Theme.TryParse(key, out Content.Theme? theme) ? theme : throw new UnreachableException($"The lexicon names '{key}', which is no theme.");
}
