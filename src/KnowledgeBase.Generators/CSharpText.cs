using KnowledgeBase.Rules.Vocabulary;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeBase.Generators;

/// <summary>C# expressions for values that come from content.</summary>
internal static class CSharpText
{
    public static string Literal(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Labels(LabelSet label) =>
        $"new Labels({Literal(label.ZhHans)}, {Literal(label.ZhHant)}, {Literal(label.En)})";
}
