using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Describe;

/// <summary>The genre of a speech (keys of the vocabulary Genre) from the words of its title.</summary>
internal static class GenreOf
{
    /// <summary>The genre of a text that shows none.</summary>
    public const string Other = "其他";

    // The end of a title names the genre; a word elsewhere is a weaker sign: 在…述职评议大会上的讲话 is an address.
    private static readonly (string Word, string Genre)[] s_words =
    [
        ("党课讲稿", "党课讲稿"), ("专题党课", "党课讲稿"), ("党课", "党课讲稿"),
        ("述职述廉报告", "述职评议"), ("述职报告", "述职评议"), ("述职", "述职评议"), ("点评", "述职评议"),
        ("讲话稿", "讲话"), ("讲话", "讲话"), ("动员", "讲话"),
        ("发言材料", "发言"), ("发言稿", "发言"), ("发言", "发言"), ("表态", "发言"), ("交流材料", "发言"),
        ("报告", "报告"), ("致辞", "致辞"), ("致词", "致辞"), ("贺词", "致辞"), ("讲稿", "讲话"),
    ];

    /// <summary>The genre and the word that shows it; null when the title has none.</summary>
    public static (string Genre, string Word)? Title(string title)
    {
        string folded = Fold.ToHans(title);
        foreach (Func<string, string, bool> fits in new Func<string, string, bool>[]
        {
            static (text, word) => text.EndsWith(word, StringComparison.Ordinal),
            static (text, word) => text.Contains(word, StringComparison.Ordinal),
        })
        {
            foreach ((string word, string genre) in s_words)
            {
                if (fits(folded, word))
                {
                    return (genre, word);
                }
            }
        }

        return null;
    }
}
