using KnowledgeBase.Content;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The table of removed texts. Rows of pieces that one rule took are one line with a few of them: ten thousand say no more.</summary>
internal static class RemovalRows
{
    private const int LongestText = 400;
    private const int MostPlaces = 6;
    private const int MostPieces = 12;

    /// <param name="reasons">What each cleaning rule is for, by its id; a rule without a reason shows its id alone.</param>
    public static IEnumerable<RemovalRow> Of(IEnumerable<Removal> removed, IReadOnlyDictionary<string, string> reasons, UiText words) =>
        removed.Where(removal => !Texts(removal).All(string.IsNullOrWhiteSpace))
            .GroupBy(removal => removal.Each is null ? (object)removal : removal.Rule)
            .Select(entries => Row([.. entries], reasons, words));

    /// <summary>At how many places of the seed an entry takes text.</summary>
    public static int CountOf(Removal removal) => Texts(removal).Count();

    private static RemovalRow Row(List<Removal> entries, IReadOnlyDictionary<string, string> reasons, UiText words)
    {
        int count = entries.Sum(CountOf);
        string text = entries[0].Each is null
            ? Shown(ContactMask.Apply(entries[0].Text.Trim('\n'), words.ContactOmitted), words)
            : Some([.. entries.SelectMany(Texts).Take(MostPieces)], count, words);
        return new RemovalRow(
            reasons.TryGetValue(entries[0].Rule, out string? reason) ? reason : "",
            entries[0].Rule,
            PlacesOf([.. entries.SelectMany(entry => entry.At)], count, words),
            count,
            text);
    }

    private static IEnumerable<string> Texts(Removal removal) =>
        removal.Each is { } each && PieceRow.TryRead(each, removal.Text, out EquatableArray<RowPiece> pieces)
            ? pieces.Select(piece => piece.Text)
            : removal.At.Select(_ => removal.Text);

    private static string Some(IReadOnlyList<string> pieces, int count, UiText words)
    {
        string shown = ContactMask.Apply(string.Concat(pieces), words.ContactOmitted);
        return pieces.Count == count ? shown : words.SomePieces(shown, count);
    }

    private static string PlacesOf(IReadOnlyList<Place> places, int count, UiText words)
    {
        string shown = string.Join(words.ListSeparator, places.Take(MostPlaces));
        return count <= MostPlaces && count == places.Count ? shown : words.MorePlaces(shown, count);
    }

    private static string Shown(string text, UiText words)
    {
        if (text.Length <= LongestText)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return words.CutText(text[..end], CharacterCount.Of(text));
    }
}
