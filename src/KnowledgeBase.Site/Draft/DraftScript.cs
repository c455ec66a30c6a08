using System.Globalization;
using System.Text;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Assets;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Content;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Draft;

/// <summary>
/// Texts as a plain script that hands them over to the page (<c>kbS(…)</c>), because a page opened from disk can't fetch. What it hands over is JSON.
/// </summary>
internal static class DraftScript
{
    public static byte[] OfSpeeches(IEnumerable<string> speeches) => Encoding.UTF8.GetBytes($"kbS({{\"speeches\":[\n{string.Join(",\n", speeches)}\n]}});\n");

    public static byte[] OfFormulae(IEnumerable<DraftFormula> formulae) =>
        Encoding.UTF8.GetBytes($"kbS({{\"formulae\":[\n{string.Join(",\n", formulae.Select(Formula))}\n]}});\n");

    /// <summary>
    /// A speech: title, page, and its lines. A line is a paragraph with the run-in heading before it, or a heading: the number that the page gives the
    /// paragraph (0 for a heading), then address and text of each block.
    /// </summary>
    public static string Speech(AnnotatedSpeech speech)
    {
        int number = 0;
        string title = TitleText.Shown(speech.Speech.FrontMatter.Title, speech.Speech.FrontMatter.TitleSource == TitleSource.Supplied);
        IEnumerable<string> lines =
            from line in SourceLines.Of(speech.Speech.Body)
            where !line.Pieces.IsEmpty
            select Line(line, line.Block is ParagraphBlock ? ++number : 0);
        return $"{{\"title\":{ScriptText.Quote(title)},\"path\":{ScriptText.Quote(SitePaths.Speech(speech.Speech.Slug).Value)},\"lines\":[{string.Join(',', lines)}]}}";
    }

    private static string Line(SourceLine line, int number)
    {
        IEnumerable<string> pieces = line.Pieces.Select((piece, i) =>
        {
            int end = i + 1 < line.Pieces.Count ? line.Pieces[i + 1].Start : line.Text.Length;
            return $"{ScriptText.Quote(piece.BlockId)},{ScriptText.Quote(line.Text[piece.Start..end])}";
        });
        return string.Create(CultureInfo.InvariantCulture, $"[{number},{string.Join(',', pieces)}]");
    }

    private static string Formula(DraftFormula formula)
    {
        string parts = string.Join(',', formula.Parts.Select(static part => part.ToString(CultureInfo.InvariantCulture)));
        return $"{{\"name\":{ScriptText.Quote(formula.Name)},\"variants\":[{Quoted(formula.Variants)}],\"parts\":[{parts}],"
            + $"\"expansion\":[{Quoted(formula.Expansion)}],\"isVerified\":{(formula.IsVerified ? "true" : "false")}}}";
    }

    private static string Quoted(IEnumerable<string> texts) => string.Join(',', texts.Select(ScriptText.Quote));
}
