using System.Text;
using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Extract.Html;
using KnowledgeBase.Import.Reading;

namespace KnowledgeBase.Import.Tests.Extract.Html;

/// <summary>Reads pages and shows what came of them, so that a whole page can be compared with what it should give.</summary>
internal static class Pages
{
    public static ExtractedText Extract(string html) => Text(HtmlExtractor.Extract(html, "utf-8")).Extracted;

    /// <summary>A page in its bytes, as the reading stage gives it.</summary>
    public static HtmlPageText Read(byte[] bytes)
    {
        ReadResult result = DocumentReader.Read("page.html", bytes);
        Assert.True(result.Failure is null, result.Failure?.Message);
        DocumentReading reading = result.Reading!;
        var extracted = new ExtractedText
        {
            Text = reading.Text,
            Removals = reading.Removals,
            Facts = reading.Facts,
            LinesAreParagraphs = reading.LinesAreParagraphs,
            LeftOut = reading.LeftOut,
        };
        return new HtmlPageText(extracted, reading.Encoding);
    }

    public static HtmlPageText Text(HtmlReading reading)
    {
        Assert.True(reading is HtmlPageText, (reading as HtmlRefusal)?.Failure.Message);
        return (HtmlPageText)reading;
    }

    public static HtmlRefusal Refusal(HtmlReading reading) => Assert.IsType<HtmlRefusal>(reading);

    /// <summary>The lines that stay, those outside with a minus before them, inserted readings in braces, no-break spaces as ⍽, tabs as ⇥.</summary>
    public static string Show(ExtractedText extracted)
    {
        var shown = new StringBuilder();
        int at = 0;
        foreach (string line in extracted.Text.Split('\n')[..^1])
        {
            bool isOutside = extracted.Removals.Any(removal => removal.Rule == "html.outside" && removal.Start <= at && removal.Start + removal.Length > at + line.Length);
            shown.Append(isOutside ? "- " : "+ ");
            for (int i = 0; i < line.Length; i++)
            {
                shown.Append(extracted.Removals.Any(removal => removal.Rule == "html.ruby" && removal.Start == at + i) ? "{" : "");
                shown.Append(line[i] switch { '\t' => '⇥', '\u00A0' => '⍽', _ => line[i] });
                shown.Append(extracted.Removals.Any(removal => removal.Rule == "html.ruby" && removal.Start + removal.Length == at + i + 1) ? "}" : "");
            }

            shown.Append('\n');
            at += line.Length + 1;
        }

        return shown.ToString();
    }

    /// <summary>What else the page gives: facts, what was left out, whether its lines are paragraphs, its encoding.</summary>
    public static string ShowRest(HtmlPageText page)
    {
        var shown = new StringBuilder();
        foreach (ExtractedFact fact in page.Extracted.Facts)
        {
            shown.Append("fact ").Append(fact.Name).Append(" = ").Append(fact.Value).Append(" (").Append(fact.From).Append(")\n");
        }

        foreach (LeftOut left in page.Extracted.LeftOut)
        {
            shown.Append("left out ").Append(left.Kind).Append(' ').Append(left.Characters).Append('\n');
        }

        return shown.Append(page.Extracted.LinesAreParagraphs ? "lines are paragraphs\n" : "lines may be joined\n").Append("encoding ").Append(page.Encoding).Append('\n').ToString();
    }

    /// <summary>Removals lie in the text, ascending and apart.</summary>
    public static void AssertInOrder(ExtractedText extracted)
    {
        int end = 0;
        foreach (ExtractedRemoval removal in extracted.Removals)
        {
            Assert.InRange(removal.Start, end, extracted.Text.Length - 1);
            Assert.InRange(removal.Length, 1, extracted.Text.Length - removal.Start);
            end = removal.Start + removal.Length;
        }

        Assert.True(extracted.Text.Length == 0 || extracted.Text[^1] == '\n');
    }
}
