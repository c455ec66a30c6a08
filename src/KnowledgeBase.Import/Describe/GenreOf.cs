using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Describe;

/// <summary>The genre of a speech (keys of the vocabulary Genre) from the words of its title.</summary>
internal static partial class GenreOf
{
    /// <summary>The genre of a text that shows none.</summary>
    public const string Other = "其他";

    private const int OpeningLength = 500;

    // The end of a title names the genre; a word elsewhere is a weaker sign: 在…述职评议大会上的讲话 is an address.
    private static readonly (string Word, string Genre)[] s_words =
    [
        ("点评讲话", "述职评议"), ("主持词", "其他"), ("主持稿", "其他"), ("心得体会", "其他"), ("工作总结", "其他"), ("演讲稿", "其他"), ("慰问信", "其他"), ("倡议书", "其他"),
        ("党课讲稿", "党课讲稿"), ("专题党课", "党课讲稿"), ("党课", "党课讲稿"),
        ("述职述廉报告", "述职评议"), ("述职报告", "述职评议"), ("述职", "述职评议"), ("点评", "述职评议"),
        ("讲话稿", "讲话"), ("讲话", "讲话"), ("动员", "讲话"),
        ("发言材料", "发言"), ("发言稿", "发言"), ("发言", "发言"), ("表态", "发言"), ("交流材料", "发言"),
        ("报告", "报告"), ("致辞", "致辞"), ("致词", "致辞"), ("贺词", "致辞"), ("欢迎词", "致辞"), ("祝酒词", "致辞"), ("答谢词", "致辞"), ("开幕词", "致辞"), ("闭幕词", "致辞"), ("工作汇报", "报告"), ("汇报材料", "报告"), ("讲稿", "讲话"),
    ];

    private static readonly (Regex Words, string Genre)[] s_openings =
    [
        (DutyReport(), "述职评议"), (PartyLecture(), "党课讲稿"), (Report(), "报告"), (Remarks(), "发言"), (Greeting(), "致辞"),
    ];

    /// <summary>The genre and the words that show it, from the first paragraphs of the text; null when they say none.</summary>
    public static (string Genre, string Word)? Opening(string text)
    {
        string folded = Fold.ToHans(text[..Math.Min(text.Length, OpeningLength)]);
        return s_openings.Select(entry => (entry.Genre, Match: entry.Words.Match(folded))).FirstOrDefault(found => found.Match.Success) is { Match: { } match, Genre: { } genre }
            ? (genre, match.Value)
            : null;
    }

    /// <summary>The genre and the word that shows it; null when the title has none.</summary>
    public static (string Genre, string Word)? Title(string title)
    {
        string folded = Fold.ToHans(title);
        if (LectureNotes().Match(folded) is { Success: true } lecture)
        {
            return ("党课讲稿", lecture.Value);
        }

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

    // ——在机关廉政党课上的讲稿
    [GeneratedRegex("党课(?:[活动教育]{0,4}上的?|的)?(?:讲稿|讲话稿?|材料|教案|课件)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LectureNotes();

    [GeneratedRegex("(?:述职|述职述廉)(?:报告)?如下|作如下述职", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DutyReport();

    [GeneratedRegex("(?:讲|上)(?:一[堂次节]|这[堂次节]|[堂次节])?(?:专题)?(?:微)?党课|(?:今天|这)[堂次节]党课", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PartyLecture();

    [GeneratedRegex("我(?:受|代表)[^。]{2,30}(?:向大会|向会议|向各位)(?:作|做)?[^。]{0,8}报告", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Report();

    [GeneratedRegex("我(?:代表|就|谨)[^。]{0,30}(?:作|做)(?:一?个?)(?:表态|典型|交流)?发言|表态如下", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Remarks();

    [GeneratedRegex("(?:各位来宾|各位嘉宾|女士们)[^。]{0,200}(?:热烈的?欢迎|热烈的?祝贺|诚挚的?(?:问候|欢迎))", RegexOptions.CultureInvariant | RegexOptions.Singleline, 2000)]
    private static partial Regex Greeting();
}
