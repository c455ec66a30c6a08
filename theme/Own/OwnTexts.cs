using System.Collections.Frozen;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Own;

/// <summary>Texts of the interface that a knowledge base words otherwise, by their keys. The rules have seen that each has the form of the text it stands for.</summary>
public sealed class OwnTexts
{
    private readonly FrozenDictionary<string, UiString> _texts;

    private OwnTexts(FrozenDictionary<string, UiString> texts) => _texts = texts;

    /// <returns>Null when every text is as it is shipped.</returns>
    public static OwnTexts? Of(IEnumerable<TextFile> files)
    {
        var shipped = ShippedStrings.Files.Select(static file => file.Text).ToHashSet(StringComparer.Ordinal);
        var texts = files
            .Where(file => UiStringChecker.IsStrings(file) && !shipped.Contains(file.Text.ReplaceLineEndings("\n")))
            .SelectMany(static file => UiStringFileReader.Read(file).File.Strings)
            .ToFrozenDictionary(static text => text.Key, StringComparer.Ordinal);
        return texts.Count == 0 ? null : new OwnTexts(texts);
    }

    /// <summary>The text in a language, which is a place in <see cref="StringLanguages.All"/>, with its values filled in; null when it is the shipped one.</summary>
    public string? Text(string key, int language, params ReadOnlySpan<OwnValue> values) =>
        _texts.TryGetValue(key, out UiString? text) ? Filled(text, text.Texts[language][0], values) : null;

    /// <summary>The same for a list of paragraphs.</summary>
    public EquatableArray<string>? List(string key, int language, params ReadOnlySpan<OwnValue> values)
    {
        if (!_texts.TryGetValue(key, out UiString? text))
        {
            return null;
        }

        string[] paragraphs = new string[text.Texts[language].Count];
        for (int i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = Filled(text, text.Texts[language][i], values);
        }

        return [.. paragraphs];
    }

    private static string Filled(UiString text, TextTemplate template, ReadOnlySpan<OwnValue> values)
    {
        if (text.IsForBrowser || values.IsEmpty)
        {
            return template.Source;
        }

        var filled = new System.Text.StringBuilder();
        foreach (TemplatePart part in template.Parts)
        {
            filled.Append(part switch
            {
                ValuePart value => Named(values, value.Name).Shown,
                PluralPart plural => Named(values, plural.Name).IsOne ? plural.One : plural.Other,
                LiteralPart literal => literal.Text,
                _ => throw new System.Diagnostics.UnreachableException("A text with broken braces is not read."),
            });
        }

        return filled.ToString();
    }

    private static OwnValue Named(ReadOnlySpan<OwnValue> values, string name)
    {
        foreach (OwnValue value in values)
        {
            if (value.Name == name)
            {
                return value;
            }
        }

        throw new System.Diagnostics.UnreachableException($"The value '{name}' was not checked.");
    }
}
