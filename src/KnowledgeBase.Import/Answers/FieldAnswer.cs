using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import.Answers;

/// <summary>
/// Writes what a person answers into the front matter as a person would. The record of the import stays as it was, so that the next import
/// takes the answer for a decision.
/// </summary>
public static class FieldAnswer
{
    // Before it stand the fields that tell of the speech.
    private const string Following = "completeness";

    /// <param name="file">A speech.</param>
    /// <param name="key">A field that is text.</param>
    /// <returns>The file's text; null when its front matter cannot be read.</returns>
    public static string? Write(TextFile file, string key, string value) => WriteValue(file, key, YamlText.Scalar(value));

    /// <summary>The same for a list.</summary>
    public static string? Write(TextFile file, string key, IEnumerable<string> values) => WriteValue(file, key, "[" + string.Join(", ", values.Select(YamlText.Scalar)) + "]");

    private static string? WriteValue(TextFile file, string key, string yaml)
    {
        if (SpeechFile.Read(file) is not { } speech)
        {
            return null;
        }

        if (speech.Fields[key] is YamlScalar or YamlSequence)
        {
            YamlNode old = speech.Fields[key]!;
            return file.Text.Remove(old.Span.Start, old.Span.Length).Insert(old.Span.Start, yaml);
        }

        int at = speech.LinesOf(Following)?.Start ?? speech.FrontMatter.Yaml.Start + speech.FrontMatter.Yaml.Length;
        return file.Text.Insert(at, $"{key}: {yaml}\n");
    }
}
