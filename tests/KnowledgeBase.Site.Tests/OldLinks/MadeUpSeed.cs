using System.Text;
using KnowledgeBase.Tests;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Site.Tests.OldLinks;

/// <summary>Made-up lines of a speech. Their characters are those of a real one in any order, so that no two lines share words.</summary>
internal sealed class MadeUpSeed(Random random)
{
    private static readonly char[] s_characters =
        [.. RepositoryText.Read("seeds/000_c2d75a3b3e2c3313.txt").Where(static c => Han.IsHan(c) && !"一二三四五六七八九十是要".Contains(c, StringComparison.Ordinal)).Distinct().Order()];

    /// <summary>A title, a salutation, two parts with their headings, and thanks.</summary>
    public List<string> Speech() =>
    [
        "在全市作风建设会议上的讲话",
        "同志们：",
        .. Paragraphs(3),
        "一、" + Clause(9),
        .. Paragraphs(4),
        "二、" + Clause(9),
        .. Paragraphs(4),
        "谢谢大家！",
    ];

    public string Paragraph()
    {
        var text = new StringBuilder("　　");
        for (int i = random.Next(2, 4); i > 0; i--)
        {
            text.Append(Clause(random.Next(6, 12))).Append('，').Append(Clause(random.Next(6, 12))).Append('。');
        }

        return text.ToString();
    }

    public string Clause(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => s_characters[random.Next(s_characters.Length)]));

    private IEnumerable<string> Paragraphs(int count) => Enumerable.Range(0, count).Select(_ => Paragraph());
}
