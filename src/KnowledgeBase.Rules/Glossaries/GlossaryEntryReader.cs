using System.Globalization;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Glossaries;

/// <summary>Reads one entry of the glossary and its senses.</summary>
internal static class GlossaryEntryReader
{
    private const int Shortest = 2;

    public static GlossaryEntry Read(YamlMapping entry, string path, LexiconFields fields, GlossaryWords words, FindingList findings)
    {
        fields.RefuseUnknown(entry, ["name", "slug", "kind", "variants", "parts", "themes", "only-quoted", "senses", "note"]);
        YamlScalar name = fields.Text(entry, "name");
        YamlScalar slug = fields.Text(entry, "slug");
        YamlScalar[] variants = fields.Texts(entry, "variants");
        foreach (YamlScalar spelling in entry["name"] is YamlScalar ? variants.Prepend(name) : variants)
        {
            CheckSpelling(spelling, findings);
        }

        if (entry["slug"] is YamlScalar && !Identifiers.IsSlug(slug.Value))
        {
            findings.Add(GlossaryRules.Slug, slug.Span, slug.Value, "is no address");
        }

        int[] parts = [.. fields.Texts(entry, "parts").Select(part => PartOf(part, findings))];
        List<YamlScalar> speeches = [];
        var formula = new Formula
        {
            Name = name.Value,
            Slug = slug.Value,
            Kind = KeyOf(fields.Text(entry, "kind"), words.Kinds, "FormulaKind", findings),
            Variants = variants.Select(static variant => variant.Value).ToEquatableArray(),
            Parts = [.. parts],
            Themes = fields.Texts(entry, "themes").Select(theme => KeyOf(theme, words.Themes, "Theme", findings)).ToEquatableArray(),
            OnlyQuoted = entry["only-quoted"] is not null && fields.Truth(entry, "only-quoted"),
            Senses = SensesOf(entry, fields, words, findings, name.Value, parts, speeches),
            Note = TextOr(entry, "note", fields),
        };
        return new GlossaryEntry(formula, path, [name, .. variants], slug, speeches.ToEquatableArray());
    }

    private static EquatableArray<FormulaSense> SensesOf(
        YamlMapping entry, LexiconFields fields, GlossaryWords words, FindingList findings, string name, int[] parts, List<YamlScalar> speeches)
    {
        if (entry["senses"] is null)
        {
            return [];
        }

        List<FormulaSense> senses = [];
        foreach (YamlNode item in fields.Sequence(entry, "senses").Items)
        {
            YamlMapping sense = fields.AsMapping(item, "senses");
            fields.RefuseUnknown(sense, ["scope", "status", "expansion", "speeches", "note"]);
            YamlScalar[] expansion = fields.Texts(sense, "expansion");
            YamlScalar[] places = fields.Texts(sense, "speeches");
            speeches.AddRange(places);
            CheckCount(name, parts, expansion, sense, findings);
            senses.Add(new FormulaSense
            {
                Scope = KeyOf(fields.Text(sense, "scope"), words.Scopes, "FormulaScope", findings),
                Status = KeyOf(fields.Text(sense, "status"), words.Statuses, "SenseStatus", findings),
                Expansion = expansion.Select(static part => part.Value).ToEquatableArray(),
                Speeches = places.Select(static place => place.Value).ToEquatableArray(),
                Note = TextOr(sense, "note", fields),
            });
        }

        return senses.ToEquatableArray();
    }

    // 4+4+2 may be expanded number by number or part by part.
    private static void CheckCount(string name, int[] parts, YamlScalar[] expansion, YamlMapping sense, FindingList findings)
    {
        if (parts.Length > 0 && expansion.Length > 0 && !ExpansionCounts.Fit(parts, expansion.Length))
        {
            string asked = string.Join("+", parts.Select(static part => part.ToString(CultureInfo.InvariantCulture)));
            findings.Add(GlossaryRules.ExpansionCount, sense["expansion"]!.Span, name, expansion.Length.ToString(CultureInfo.InvariantCulture), asked);
        }
    }

    private static void CheckSpelling(YamlScalar spelling, FindingList findings)
    {
        if (Fold.ToSkeleton(spelling.Value).Length < Shortest)
        {
            findings.Add(GlossaryRules.UnmatchableFormula, spelling.Span, spelling.Value, "has fewer than two characters that are not punctuation");
        }
    }

    private static int PartOf(YamlScalar part, FindingList findings)
    {
        bool isNumber = int.TryParse(part.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= 100;
        if (!isNumber)
        {
            findings.Add(ThemeLexiconRules.Number, part.Span, part.Value, "parts", "a whole number from 1 to 100");
        }

        return number;
    }

    private static string KeyOf(YamlScalar written, IReadOnlyCollection<string> keys, string vocabulary, FindingList findings)
    {
        // A stand-in is empty, and its absence has been reported.
        if (written.Value.Length > 0 && !keys.Contains(written.Value))
        {
            findings.Add(GlossaryRules.UnknownTerm, written.Span, written.Value, vocabulary, Spelling.Hint(written.Value, keys));
        }

        return written.Value;
    }

    private static string TextOr(YamlMapping mapping, string key, LexiconFields fields) => mapping[key] is null ? "" : fields.Text(mapping, key).Value;
}
