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
        writer.Open($"public sealed partial class {name} : IVocabularyTerm<{name}>");
        WriteConstructor(writer, name);
        WriteLabel(writer, vocabulary);
        WriteEntries(writer, vocabulary);
        WriteMembers(writer, vocabulary);
        WriteTryParse(writer, vocabulary);
        writer.Close();
        return writer.ToString();
    }

    private static void WriteConstructor(CodeWriter writer, string name)
    {
        writer.Open($"private {name}(int ordinal, string key, string slug, Labels label, string? about, string name, Labels vocabulary)");
        writer.Line("Ordinal = ordinal;");
        writer.Line("Key = key;");
        writer.Line("Slug = slug;");
        writer.Line("Label = label;");
        writer.Line("About = about;");
        writer.Line("Name = name;");
        writer.Line("Vocabulary = vocabulary;");
        writer.Close();
        writer.Line();
    }

    // Before the terms, which are made with it.
    private static void WriteLabel(CodeWriter writer, VocabularyFile vocabulary)
    {
        writer.Summary("What the vocabulary itself is called.");
        writer.Line($"public static Labels VocabularyLabel {{ get; }} = {CSharpText.Labels(vocabulary.Label)};");
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
                + $"{CSharpText.Labels(entry.Label)}, {CSharpText.Literal(entry.About)}, nameof({entry.Name}), VocabularyLabel);");
            writer.Line();
        }
    }

    private static void WriteMembers(CodeWriter writer, VocabularyFile vocabulary)
    {
        writer.Summary("All terms, in the order of the vocabulary.");
        writer.Line($"public static EquatableArray<{vocabulary.Name}> All {{ get; }} = [{string.Join(", ", vocabulary.Entries.Select(entry => entry.Name))}];");
        writer.Line();
        writer.Line("public int Ordinal { get; }");
        writer.Line();
        writer.Line("public string Key { get; }");
        writer.Line();
        writer.Line("public string Slug { get; }");
        writer.Line();
        writer.Line("public string Name { get; }");
        writer.Line();
        writer.Line("public Labels Label { get; }");
        writer.Line();
        writer.Line("public string? About { get; }");
        writer.Line();
        writer.Line("public Labels Vocabulary { get; }");
        writer.Line();
        writer.Line($"public bool IsUnknown => Name == {CSharpText.Literal(Unknown)};");
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
        writer.Line($"static {vocabulary.Name} IVocabularyTerm<{vocabulary.Name}>.Made(int ordinal, string key, string slug, Labels label, string? about, string name, Labels vocabulary) =>");
        writer.Line("    new(ordinal, key, slug, label, about, name, vocabulary);");
        writer.Line();
        writer.Line("public override string ToString() => Key;");
    }
}
