using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>Reads one text: its key, what it leaves open, and its words in each language.</summary>
internal sealed class UiStringReader(TextFile file, FindingList findings)
{
    private const string Form = "'{ zh-Hans: …, zh-Hant: …, en: … }' under the key";

    // What the generated class has or uses besides its texts; a text of that name would not compile.
    private static readonly string[] s_memberNames =
    [
        "UiText", "All", "Simplified", "Traditional", "English", "Language", "IsSimplified", "With", "Of", "OwnTexts", "OwnValue", "Figures", "Labels", "EquatableArray",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    private static readonly string[] s_parts = [.. StringLanguages.All, UiStringValueReader.Values, UiStringValueReader.Browser];

    /// <summary>The text, or null when anything is wrong with it.</summary>
    public UiString? Read(YamlEntry entry)
    {
        int before = findings.Count;
        CheckKey(entry.Key);
        if (entry.Value is not YamlMapping text)
        {
            findings.Add(UiStringRules.WrongShape, entry.Value.Span, entry.Key.Value, "is not written in languages", Form);
            return null;
        }

        RefuseUnknown(text);
        string key = entry.Key.Value;
        Language[] languages = [.. StringLanguages.All.Select(tag => ReadLanguage(entry.Key, text, tag)).OfType<Language>()];
        CheckEquallyLong(key, languages);
        if (UiStringValueReader.Read(key, text, findings) is not { } values)
        {
            return null;
        }

        TemplateChecker templates = new(file, findings, key, values, isForBrowser: text[UiStringValueReader.Browser] is not null);
        UiString read = new()
        {
            Key = key,
            Values = values,
            IsForBrowser = text[UiStringValueReader.Browser] is not null,
            IsList = languages.Any(static language => language.Whole is YamlSequence),
            Texts = languages.Select(language => templates.Check(language.Tag, language.Whole, language.Paragraphs)).ToEquatableArray(),
        };
        if (findings.Count > before)
        {
            return null;
        }

        // A doubt about the script leaves the text usable.
        foreach (Language language in languages)
        {
            ScriptChecker.Check(file, findings, key, language.Tag, language.Paragraphs);
        }

        return read;
    }

    public static bool IsName(string key) => Identifiers.IsFieldKey(key) && !s_memberNames.Contains(Identifiers.ToPascalCase(key));

    private void CheckKey(YamlScalar key)
    {
        if (!Identifiers.IsFieldKey(key.Value))
        {
            findings.Add(UiStringRules.KeyBroken, key.Span, key.Value, "cannot become a C# name", "Name it with a-z, 0-9 and '-' between words, with a letter first.");
        }
        else if (!IsName(key.Value))
        {
            findings.Add(UiStringRules.KeyBroken, key.Span, key.Value, $"has the C# name '{Identifiers.ToPascalCase(key.Value)}', which the class of all texts uses itself", "Rename it.");
        }
    }

    private void RefuseUnknown(YamlMapping text)
    {
        foreach (YamlScalar part in text.Entries.Select(static entry => entry.Key).Where(static part => !s_parts.Contains(part.Value)))
        {
            EquatableArray<Fix> fixes = part.Span.Length == part.Value.Length && Meant(part.Value) is { } meant
                ? [new Fix(new TextEdit(part.Span.Start, part.Span.Length, meant))]
                : default;
            findings.AddFixable(UiStringRules.UnknownPart, part.Span, fixes, part.Value, Spelling.Hint(part.Value, s_parts), string.Join(", ", s_parts));
        }
    }

    // The two Chinese tags are one edit apart, so one that is neither is put right only where its case alone is wrong.
    private static string? Meant(string part) =>
        s_parts.FirstOrDefault(known => string.Equals(known, part, StringComparison.OrdinalIgnoreCase)) ?? Spelling.OnlyOneNear(part, s_parts);

    private Language? ReadLanguage(YamlScalar key, YamlMapping text, string tag)
    {
        switch (text[tag])
        {
            case null when text.Entries.Any(entry => !s_parts.Contains(entry.Key.Value) && Spelling.Closest(entry.Key.Value, s_parts) == tag):
                // It is there and misspelt, which is a finding of its own.
                return null;
            case null:
                findings.Add(UiStringRules.MissingLanguage, key.Span, key.Value, tag);
                return null;
            case YamlScalar scalar:
                return RefuseEmpty(key.Value, new Language(tag, scalar, [scalar]));
            case YamlSequence list when list.Items.All(static item => item is YamlScalar):
                return RefuseEmpty(key.Value, new Language(tag, list, [.. list.Items.Cast<YamlScalar>()]));
            case { } other:
                findings.Add(UiStringRules.WrongShape, other.Span, key.Value, $"holds neither a text nor a list of texts in '{tag}'", $"'{tag}: …', or one '- ' line for each paragraph. A text that begins with '{{' stands in quotes");
                return null;
        }
    }

    private Language? RefuseEmpty(string key, Language language)
    {
        YamlNode[] empty = language.Paragraphs.Length == 0 ? [language.Whole] : [.. language.Paragraphs.Where(static paragraph => string.IsNullOrWhiteSpace(paragraph.Value))];
        foreach (YamlNode node in empty)
        {
            findings.Add(UiStringRules.Empty, node.Span, key, language.Tag);
        }

        return empty.Length == 0 ? language : null;
    }

    private void CheckEquallyLong(string key, Language[] languages)
    {
        foreach (Language language in languages.Skip(1))
        {
            if (language.Form != languages[0].Form)
            {
                findings.Add(UiStringRules.WrongShape, language.Whole.Span, key, $"is {language.Form} in '{language.Tag}' and {languages[0].Form} in '{languages[0].Tag}'", "the same in each language");
            }
        }
    }

    private sealed record Language(string Tag, YamlNode Whole, YamlScalar[] Paragraphs)
    {
        public string Form => Whole is YamlScalar
            ? "one text"
            : FormattableString.Invariant($"a list of {Paragraphs.Length} {(Paragraphs.Length == 1 ? "paragraph" : "paragraphs")}");
    }
}
