using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Parts;

/// <summary>A speech by its title. <paramref name="Language"/> is the <c>lang</c> of the title and the text.</summary>
public sealed record SpeechLink(string Title, bool TitleIsSupplied, SitePath Path, string Language)
{
    public string Shown => TitleText.Shown(Title, TitleIsSupplied);
}
