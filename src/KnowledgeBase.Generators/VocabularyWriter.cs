using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Generators;

/// <summary>The C# class of one vocabulary.</summary>
internal static class VocabularyWriter
{
    private const string Unknown = nameof(Unknown);

    public static string Write(VocabularyFile vocabulary)
    {
        string name = vocabulary.Name;
        CodeWriter writer = new();
        writer.Header(Path.GetFileName(vocabulary.Path));
        writer.Summary($"{vocabulary.Label.En}（{vocabulary.Label.ZhHans}）: the terms of {Path.GetFileName(vocabulary.Path)}, in its order.");
        writer.Open($"public sealed partial class {name} : IVocabularyTerm");
        WriteConstructor(writer, name);
        WriteEntries(writer, vocabulary);
        WriteMembers(writer, vocabulary);
        WriteTryParse(writer, vocabulary);
        writer.Close();
        return writer.ToString();
    }

    private static void WriteConstructor(CodeWriter writer, string name)
    {
        writer.Open($"private {name}(int ordinal, string key, string slug, Labels label, string? about)");
        writer.Line("Ordinal = ordinal;");
        writer.Line("Key = key;");
        writer.Line("Slug = slug;");
        writer.Line("Label = label;");
        writer.Line("About = about;");
        writer.Close();
        writer.Line();
    }

    private static void WriteEntries(CodeWriter writer, VocabularyFile vocabulary)
    {
        for (int i = 0; i < vocabulary.Entries.Count; i++)
        {
            VocabularyEntry entry = vocabulary.Entries[i];
            writer.Summary(entry.About is null ? entry.Label.ZhHans : $"{entry.Label.ZhHans}：{entry.About}");
            writer.Line(
                $"public static {vocabulary.Name} {entry.Name} {{ get; }} = new({i}, {CSharpText.Literal(entry.Key)}, {CSharpText.Literal(entry.Slug)}, "
                + $"{CSharpText.Labels(entry.Label)}, {CSharpText.Literal(entry.About)});");
            writer.Line();
        }
    }

    private static void WriteMembers(CodeWriter writer, VocabularyFile vocabulary)
    {
        writer.Summary("All terms, in the order of the vocabulary.");
        writer.Line($"public static EquatableArray<{vocabulary.Name}> All {{ get; }} = [{string.Join(", ", vocabulary.Entries.Select(entry => entry.Name))}];");
        writer.Line();
        writer.Summary("What the vocabulary itself is called.");
        writer.Line($"public static Labels VocabularyLabel {{ get; }} = {CSharpText.Labels(vocabulary.Label)};");
        writer.Line();
        writer.Line("public int Ordinal { get; }");
        writer.Line();
        writer.Line("public string Key { get; }");
        writer.Line();
        writer.Line("public string Slug { get; }");
        writer.Line();
        writer.Line("public Labels Label { get; }");
        writer.Line();
        writer.Line("public string? About { get; }");
        writer.Line();
        bool hasUnknown = vocabulary.Entries.Any(static entry => entry.Name == Unknown);
        writer.Line($"public bool IsUnknown => {(hasUnknown ? $"ReferenceEquals(this, {Unknown})" : "false")};");
        writer.Line();
    }

    private static void WriteTryParse(CodeWriter writer, VocabularyFile vocabulary)
    {
        writer.Summary("The term with this key; false when there is none.");
        writer.Open($"public static bool TryParse(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {vocabulary.Name}? term)");
        writer.Open("term = key switch");
        foreach (VocabularyEntry entry in vocabulary.Entries)
        {
            writer.Line($"{CSharpText.Literal(entry.Key)} => {entry.Name},");
        }

        writer.Line("_ => null,");
        writer.Close("};");
        writer.Line("return term is not null;");
        writer.Close();
        writer.Line();
        writer.Line("public override string ToString() => Key;");
    }
}
