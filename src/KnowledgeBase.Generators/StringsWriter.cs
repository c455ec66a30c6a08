using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeBase.Generators;

/// <summary>The C# class of all texts of the interface: one instance for each language, one member for each text.</summary>
internal static class StringsWriter
{
    // For each of StringLanguages.All.
    private static readonly string[] s_instances = ["Simplified", "Traditional", "English"];

    public static string Write(EquatableArray<UiStringFile> files)
    {
        CodeWriter writer = new();
        writer.Header("Written from theme/strings/*.yml. Change those files, not this one.", "KnowledgeBase.Theme.Strings", "KnowledgeBase.Content", "KnowledgeBase.Text", "KnowledgeBase.Theme.Own", "KnowledgeBase.Theme.Parts");
        writer.Summary("Every word of the interface in one language.");
        writer.Open("public sealed class UiText");
        WriteLanguages(writer);
        foreach (UiStringFile file in files)
        {
            writer.Line();
            writer.Line($"// {Path.GetFileName(file.Path)}");
            foreach (UiString text in file.Strings)
            {
                writer.Line();
                WriteText(writer, text);
            }
        }

        writer.Close();
        return writer.ToString();
    }

    private static void WriteLanguages(CodeWriter writer)
    {
        writer.Line("private readonly int _language;");
        writer.Line("private readonly OwnTexts? _own;");
        writer.Line();
        writer.Open("private UiText(int language, string tag, OwnTexts? own)");
        writer.Line("_language = language;");
        writer.Line("Language = tag;");
        writer.Line("_own = own;");
        writer.Close();
        for (int i = 0; i < s_instances.Length; i++)
        {
            writer.Line();
            writer.Line($"public static UiText {s_instances[i]} {{ get; }} = new({i}, {CSharpText.Literal(StringLanguages.All[i])}, null);");
        }

        writer.Line();
        writer.Line($"public static EquatableArray<UiText> All {{ get; }} = [{string.Join(", ", s_instances)}];");
        writer.Line();
        writer.Summary("The language's tag, as in the attribute lang.");
        writer.Line("public string Language { get; }");
        writer.Line();
        writer.Summary("True for the language that the others are translations of.");
        writer.Line("public bool IsSimplified => _language == 0;");
        writer.Line();
        writer.Summary("The same language with the texts that a knowledge base words otherwise.");
        writer.Line("public UiText With(OwnTexts? own) => own is null ? this : new UiText(_language, Language, own);");
        writer.Line();
        writer.Summary("What a thing is called in this language.");
        WriteChoice(writer, "public string Of(Labels label)", "", ["label.ZhHans", "label.ZhHant", "label.En"]);
    }

    private static void WriteText(CodeWriter writer, UiString text)
    {
        writer.Summary($"{text.Texts[0][0].Source} · {text.Texts[text.Texts.Count - 1][0].Source}");
        string type = text.IsList ? "EquatableArray<string>" : "string";
        string parameters = text.IsForBrowser || text.Values.IsEmpty
            ? ""
            : $"({string.Join(", ", text.Values.Select(static value => $"{(value.IsNumber ? "int" : "string")} {Parameter(value)}"))})";
        WriteChoice(writer, $"public {type} {text.Name}{parameters}", Own(text), text.Texts.Select(paragraphs => Expression(text, paragraphs)));
    }

    // What a knowledge base words otherwise; the values are only made where there is something to fill in.
    private static string Own(UiString text)
    {
        IEnumerable<string> values = text.IsForBrowser ? [] : text.Values.Select(static value => value.IsNumber
            ? $", new OwnValue({CSharpText.Literal(value.Name)}, Figures.Of({Parameter(value)}), {Parameter(value)} == 1)"
            : $", new OwnValue({CSharpText.Literal(value.Name)}, {Parameter(value)})");
        return $"_own?.{(text.IsList ? "List" : "Text")}({CSharpText.Literal(text.Key)}, _language{string.Concat(values)}) ?? ";
    }

    private static void WriteChoice(CodeWriter writer, string declaration, string own, IEnumerable<string> expressions)
    {
        string[] choices = [.. expressions];
        writer.Open($"{declaration} => {own}_language switch");
        for (int i = 0; i < choices.Length; i++)
        {
            writer.Line($"{(i < choices.Length - 1 ? CSharpText.Number(i) : "_")} => {choices[i]},");
        }

        writer.Close("};");
    }

    private static string Expression(UiString text, EquatableArray<TextTemplate> paragraphs)
    {
        IEnumerable<string> expressions = paragraphs.Select(paragraph => Expression(text, paragraph));
        return text.IsList ? $"[{string.Join(", ", expressions)}]" : expressions.Single();
    }

    private static string Expression(UiString text, TextTemplate template)
    {
        if (text.IsForBrowser || text.Values.IsEmpty)
        {
            return CSharpText.Literal(template.Source);
        }

        string[] parts = [.. template.Parts.Select(part => Expression(text, part))];
        return parts.Length == 1 ? parts[0] : $"string.Concat({string.Join(", ", parts)})";
    }

    private static string Expression(UiString text, TemplatePart part) => part switch
    {
        LiteralPart literal => CSharpText.Literal(literal.Text),
        ValuePart value when text.Values.Single(declared => declared.Name == value.Name) is var declared =>
            declared.IsNumber ? $"Figures.Of({Parameter(declared)})" : Parameter(declared),
        PluralPart plural when text.Values.Single(declared => declared.Name == plural.Name) is var declared =>
            $"({Parameter(declared)} == 1 ? {CSharpText.Literal(plural.One)} : {CSharpText.Literal(plural.Other)})",
        _ => throw new InvalidOperationException("A text with broken braces is not read."),
    };

    private static string Parameter(UiStringValue value) =>
        SyntaxFacts.GetKeywordKind(value.Parameter) == SyntaxKind.None ? value.Parameter : "@" + value.Parameter;
}
