using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures.Strips;

namespace KnowledgeBase.Theme.Pages.Phrases;

/// <summary>The phrases that speeches share, those that say most first, and how many are not listed.</summary>
public sealed record PhrasesPage(EquatableArray<PhraseEntry> Phrases, int More);

/// <summary>A phrase in the list; <paramref name="Language"/> is that of the speech whose writing is shown.</summary>
public sealed record PhraseEntry(string Text, string Language, SitePath Path, int Uses, int Speeches);

/// <summary>One phrase with all its uses.</summary>
public sealed record PhrasePage
{
    public required string Text { get; init; }

    public required int Uses { get; init; }

    public required int SpeechCount { get; init; }

    /// <summary>The uses of this page, in the order of the speeches.</summary>
    public EquatableArray<KwicLine> Lines { get; init; }

    /// <summary>Where it stands in each speech; the first page draws it.</summary>
    public EquatableArray<Strip> Strips { get; init; }

    public required Paging Paging { get; init; }
}
