using KnowledgeBase.Import.Extract;
using KnowledgeBase.Import.Extract.Docx;

namespace KnowledgeBase.Import.Tests.Extract.Docx;

/// <summary>Short ways from a composed file to what a test compares.</summary>
internal static class DocxTexts
{
    public static ExtractedText Extract(this DocxBuilder builder)
    {
        DocxResult result = DocxExtractor.Extract(builder.Build());
        Assert.Null(result.Failure);
        return result.Text!;
    }

    public static string TextOf(string body) => new DocxBuilder().Body(body).Extract().Text;

    public static string TextOf(this DocxBuilder builder) => builder.Extract().Text;

    /// <summary>deleted 3, hidden 2.</summary>
    public static string LeftOutOf(this ExtractedText text) => string.Join(", ", text.LeftOut.Select(left => $"{left.Kind} {left.Characters}"));

    /// <summary>The text with each removal in brackets that name its rule: 汉{docx.ruby:hàn}.</summary>
    public static string Marked(this ExtractedText text)
    {
        string marked = text.Text;
        foreach (ExtractedRemoval removal in text.Removals.Reverse())
        {
            string piece = text.Text.Substring(removal.Start, removal.Length);
            marked = marked.Remove(removal.Start, removal.Length).Insert(removal.Start, $"{{{removal.Rule}:{piece}}}");
        }

        return marked;
    }
}
