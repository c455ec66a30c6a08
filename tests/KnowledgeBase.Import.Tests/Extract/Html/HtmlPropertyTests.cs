using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Import.Extract;

namespace KnowledgeBase.Import.Tests.Extract.Html;

public sealed class HtmlPropertyTests
{
    private static readonly string[] s_words =
        ["同志们：", "今天开会，讲三点意见。", "一、提高认识", "要抓落实，一抓到底，不见成效不收兵，让群众真正满意。", "2024年3月1日", "ABC def", "\u3000\u3000", "&nbsp;", "首页", "版权所有：某某网", "打印", "相关阅读", "𠮷"];

    private static readonly string[] s_tags = ["div", "p", "span", "b", "a href=x", "section", "ul", "li", "ol", "h1", "font", "footer", "nav", "blockquote", "center", "em", "i"];

    [Fact]
    public void EveryVisibleCharacterOfAPageIsInItsTextInOrder() => Check(s_tags, characters => characters);

    /// <summary>Browsers move what stands in a table beside its cells, so only the characters themselves are compared.</summary>
    [Fact]
    public void NoVisibleCharacterOfABrokenTableIsLost() => Check([.. s_tags, "table", "tr", "td", "table"], characters => characters.Order());

    private static void Check(string[] tags, Func<IEnumerable<char>, IEnumerable<char>> order)
    {
        Gen<Piece> pieces = Gen.Sized(size => Pieces(Math.Min(size, 24), tags));

        Prop.ForAll(pieces.ArrayOf().ToArbitrary(), page => IsWhole(page, order)).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20250326, 7));
    }

    private static bool IsWhole(Piece[] pieces, Func<IEnumerable<char>, IEnumerable<char>> order)
    {
        var html = new StringBuilder("始");
        var visible = new StringBuilder("始");
        foreach (Piece piece in pieces)
        {
            piece.Write(html, visible);
        }

        ExtractedText extracted = Pages.Extract(html.ToString());

        Pages.AssertInOrder(extracted);
        int at = 0;
        var all = new StringBuilder();
        foreach (ExtractedRemoval removal in extracted.Removals)
        {
            all.Append(extracted.Text, at, removal.Start - at).Append(extracted.Text, removal.Start, removal.Length);
            at = removal.Start + removal.Length;
        }

        all.Append(extracted.Text, at, extracted.Text.Length - at);
        return all.ToString() == extracted.Text
            && order(Squeeze(extracted.Text)).SequenceEqual(order(Squeeze(visible.Replace("&nbsp;", "\u00A0").ToString())));
    }

    private static Gen<Piece> Pieces(int size, string[] tags)
    {
        Gen<Piece> leaf = Gen.OneOf(
            Gen.Elements(s_words).Select(word => new Piece(null, word, [])),
            Gen.Elements("\n  ", "<br>", "<!-- 注 -->", "<script>var 隐=1</script>", "<img alt=图>").Select(markup => new Piece(null, markup, []) { IsMarkup = true }));
        return size <= 1
            ? leaf
            : Gen.OneOf(leaf, Gen.Elements(tags).SelectMany(tag => Pieces(size / 3, tags).ListOf(3).Select(children => new Piece(tag, "", [.. children]))));
    }

    // Numbers of lists are no characters of the page.
    private static IEnumerable<char> Squeeze(string text) => string.Join('\n', text.Split('\n').Select(WithoutNumber)).Where(c => !char.IsWhiteSpace(c));

    private static string WithoutNumber(string line)
    {
        string rest = line;
        while (rest.Length > 2 && char.IsAsciiDigit(rest[0]) && rest.IndexOf(". ", StringComparison.Ordinal) is > 0 and < 4 and int dot)
        {
            rest = rest[(dot + 2)..];
        }

        return rest;
    }

    private sealed record Piece(string? Tag, string Text, Piece[] Children)
    {
        public bool IsMarkup { get; init; }

        public void Write(StringBuilder html, StringBuilder visible)
        {
            html.Append(Tag is null ? "" : $"<{Tag}>").Append(Text);
            visible.Append(IsMarkup ? "" : Text);
            foreach (Piece child in Children)
            {
                child.Write(html, visible);
            }

            html.Append(Tag is null ? "" : $"</{Tag.Split(' ')[0]}>");
        }
    }
}
