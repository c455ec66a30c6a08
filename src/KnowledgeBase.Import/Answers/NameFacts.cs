using System.Globalization;
using KnowledgeBase.Import.Describe;

namespace KnowledgeBase.Import.Answers;

/// <summary>
/// What the name of a document's file says of the speech. The import takes no fact from it, because a name is not the document; it can be
/// proposed to a person. Keys are those of input/vocabulary; null is what the name does not tell.
/// </summary>
public sealed record NameFacts
{
    private static readonly char[] s_separators = ['_', '-', ' ', '　', '.', '(', ')', '（', '）', '[', ']', '【', '】'];

    public string? Title { get; private init; }

    public string? Genre { get; private init; }

    public string? Level { get; private init; }

    public string? Occasion { get; private init; }

    public DateOnly? Date { get; private init; }

    /// <param name="path">Of the document, with '/'.</param>
    public static NameFacts Of(string path)
    {
        string file = path[(path.LastIndexOf('/') + 1)..];
        int dot = file.LastIndexOf('.');
        return OfWords(dot > 0 ? file[..dot] : file);
    }

    /// <summary>The same of a title that somebody gave the speech.</summary>
    public static NameFacts OfTitle(string title) => OfWords(title);

    private static NameFacts OfWords(string name)
    {
        string title = TitleIn(name);
        string? genre = GenreOf.Title(title)?.Genre;
        return new NameFacts
        {
            Title = genre is null || title.Length < 5 ? null : title,
            Genre = genre == GenreOf.Other ? null : genre,
            Level = LevelOf.Find(title, "", null)?.Level,
            Occasion = Describe.Occasion.InTitle(title),
            Date = ChineseDate.TryParse(name) ?? DigitsIn(name),
        };
    }

    // Without the numbers and dates that people and sites put around it: 20240305_在全县大会上的讲话(1).
    private static string TitleIn(string name) =>
        string.Concat(name.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Where(static part => part.Any(static c => !char.IsAscii(c)) && ChineseDate.TryParse(part) is null));

    private static DateOnly? DigitsIn(string name)
    {
        foreach (string part in name.Split(s_separators, StringSplitOptions.RemoveEmptyEntries))
        {
            string digits = part.Length >= 8 ? part[..8] : "";
            bool isWhole = part.Length == 8 || (part.Length > 8 && !char.IsAsciiDigit(part[8]));
            if (isWhole && DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) && date.Year is >= 1949 and < 2100)
            {
                return date;
            }
        }

        return null;
    }
}
