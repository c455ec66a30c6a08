using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>
/// Checks the texts that a knowledge base words otherwise than kb ships them: each must stand for one that there is, and leave the same
/// values open. Says nothing where the shipped texts are not among the files, as in the compiler of the program itself.
/// </summary>
public static class OwnStringChecker
{
    /// <summary>What comes before the path of a shipped file, so that it is not taken for the knowledge base's own.</summary>
    public const string ShippedPrefix = "kb:";

    /// <param name="files">All content files, in any order.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TextFile> files)
    {
        TextFile[] shipped = [.. files.Where(static file => file.Path.StartsWith(ShippedPrefix + UiStringChecker.Folder, StringComparison.Ordinal))];
        HashSet<string> texts = new(shipped.Select(static file => file.Text), StringComparer.Ordinal);
        TextFile[] own = [.. files.Where(file => UiStringChecker.IsStrings(file) && !texts.Contains(file.Text.Replace("\r\n", "\n")))];
        if (shipped.Length == 0 || own.Length == 0)
        {
            return [];
        }

        List<Finding> findings = [];
        Dictionary<string, UiString> known = shipped
            .SelectMany(static file => UiStringFileReader.Read(file).File.Strings)
            .ToDictionary(static text => text.Key, StringComparer.Ordinal);
        foreach (TextFile file in own)
        {
            findings.AddRange(Guarded.Run(file, () => Check(file, known), findings, default));
        }

        return findings;
    }

    private static EquatableArray<Finding> Check(TextFile file, IReadOnlyDictionary<string, UiString> known)
    {
        UiStringReading reading = UiStringFileReader.Read(file);
        FindingList findings = new(file);
        foreach (YamlScalar key in reading.Keys)
        {
            if (!known.TryGetValue(key.Value, out UiString? shipped))
            {
                findings.Add(UiStringRules.UnknownText, key.Span, key.Value, Spelling.Hint(key.Value, known.Keys));
            }
            else if (reading.File.Strings.FirstOrDefault(text => text.Key == key.Value) is { } text && Difference(text, shipped) is { } difference)
            {
                findings.Add(UiStringRules.OtherForm, key.Span, key.Value, difference);
            }
        }

        return findings.ToEquatableArray();
    }

    private static string? Difference(UiString own, UiString shipped)
    {
        if (own.IsList != shipped.IsList)
        {
            return shipped.IsList ? "is one text, where kb has a list of paragraphs" : "is a list of paragraphs, where kb has one text";
        }

        if (own.IsForBrowser != shipped.IsForBrowser || !own.Values.SequenceEqual(shipped.Values))
        {
            string open = shipped.Values.IsEmpty
                ? "nothing"
                : (shipped.IsForBrowser ? "browser: [" : "values: { ") + string.Join(", ", shipped.Values.Select(value => shipped.IsForBrowser ? value.Name : $"{value.Name}: {(value.IsNumber ? UiStringValue.Number : UiStringValue.Text)}")) + (shipped.IsForBrowser ? "]" : " }");
            return $"leaves other values open than the shipped one, which has {open}";
        }

        return null;
    }
}
