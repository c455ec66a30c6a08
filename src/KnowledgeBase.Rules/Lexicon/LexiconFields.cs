using System.Globalization;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>
/// Takes typed values out of the lexicon's YAML. A value that is missing or wrong is a finding, and a stand-in keeps the reading going so
/// that one run reports everything; a lexicon with findings is never used.
/// </summary>
internal sealed class LexiconFields(FindingList findings)
{
    public YamlMapping Mapping(YamlMapping parent, string key) => Required(parent, key, "a mapping") is { } node ? AsMapping(node, key) : Nothing(parent);

    public YamlMapping AsMapping(YamlNode node, string key)
    {
        if (node is YamlMapping mapping)
        {
            return mapping;
        }

        findings.Add(ThemeLexiconRules.Field, node.Span, key, "is not a mapping", "'key: value' lines below it");
        return Nothing(node);
    }

    public YamlSequence Sequence(YamlMapping parent, string key)
    {
        switch (Required(parent, key, "a list"))
        {
            case YamlSequence sequence:
                return sequence;
            case { } other:
                findings.Add(ThemeLexiconRules.Field, other.Span, key, "is not a list", "one '- ' line for each");
                break;
        }

        return new YamlSequence([], parent.Span);
    }

    public YamlScalar Text(YamlMapping parent, string key)
    {
        switch (Required(parent, key, "text"))
        {
            case YamlScalar scalar:
                return scalar;
            case { } other:
                findings.Add(ThemeLexiconRules.Field, other.Span, key, "is not text", "one value on the same line");
                break;
        }

        return new YamlScalar("", parent.Span);
    }

    /// <summary>The texts of a list that may be missing.</summary>
    public YamlScalar[] Texts(YamlMapping parent, string key)
    {
        if (parent[key] is null)
        {
            return [];
        }

        List<YamlScalar> texts = [];
        foreach (YamlNode item in Sequence(parent, key).Items)
        {
            if (item is YamlScalar text)
            {
                texts.Add(text);
            }
            else
            {
                findings.Add(ThemeLexiconRules.Field, item.Span, key, "has an item that is not text", "one value for each item");
            }
        }

        return [.. texts];
    }

    public bool Truth(YamlMapping parent, string key)
    {
        YamlScalar text = Text(parent, key);
        if (parent[key] is YamlScalar && text.Value is not ("true" or "false"))
        {
            findings.Add(ThemeLexiconRules.Field, text.Span, key, $"is '{text.Value}'", "true or false");
        }

        return text.Value == "true";
    }

    public int Whole(YamlMapping parent, string key, int least, int most)
    {
        YamlScalar text = Text(parent, key);
        bool isNumber = int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        if (parent[key] is YamlScalar && (!isNumber || number < least || number > most))
        {
            Refuse(text, key, string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most));
        }

        return number;
    }

    public double Decimal(YamlMapping parent, string key, double least, double most)
    {
        YamlScalar text = Text(parent, key);
        bool isNumber = double.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number);
        if (parent[key] is YamlScalar && (!isNumber || number < least || number > most))
        {
            Refuse(text, key, string.Format(CultureInfo.InvariantCulture, "a number from {0} to {1}", least, most));
        }

        return number;
    }

    public void RefuseUnknown(YamlMapping mapping, string[] known)
    {
        foreach (YamlScalar key in mapping.Entries.Select(entry => entry.Key).Where(key => !known.Contains(key.Value)))
        {
            findings.Add(ThemeLexiconRules.Field, key.Span, key.Value, "is not known", string.Join(", ", known));
        }
    }

    private YamlNode? Required(YamlMapping parent, string key, string form)
    {
        YamlNode? node = parent[key];
        // An empty span marks a stand-in, whose absence has been reported.
        if (node is null && parent.Span.Length > 0)
        {
            findings.Add(ThemeLexiconRules.Field, parent.Span, key, "is missing", $"{form} under '{key}'");
        }

        return node;
    }

    private void Refuse(YamlScalar text, string key, string expected) =>
        findings.Add(ThemeLexiconRules.Number, text.Span, text.Value, key, expected);

    private static YamlMapping Nothing(YamlNode at) => new([], at.Span with { Length = 0 });
}
