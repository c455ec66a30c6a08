using System.Globalization;
using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Reads the strict YAML subset of content (docs/format.md): a mapping of text, lists and mappings. What other YAML has besides is refused
/// where it stands. Time is linear in the text; nesting is bounded before anything is built.
/// </summary>
public static class YamlReader
{
    private const char ByteOrderMark = '\uFEFF';

    public static YamlReading Read(TextFile file) => Read(YamlBlock.Whole(file));

    public static YamlReading Read(YamlBlock block)
    {
        FindingList findings = new(block.File);
        bool hasMark = block.Start == 0 && block.Length > 0 && block.File.Text[0] == ByteOrderMark;
        if (hasMark)
        {
            findings.AddFixable(YamlRules.ByteOrderMark, findings.Span(0, 1), [new Fix(new TextEdit(0, 1, ""))]);
            block = block with { Start = 1, Length = block.Length - 1 };
        }

        YamlCharacters characters = YamlCharacters.Of(block);
        if (IsTooLarge(block, characters, findings))
        {
            return new YamlReading(null, findings.ToEquatableArray());
        }

        YamlSource source = YamlSource.Of(block, characters.Refused);
        YamlReport report = new(block, findings, source.Origins);
        YamlBlocks blocks = new(new YamlScanner(source.Text, source.Start, source.End, LineOf(block), report), report, block.MaxDepth);
        YamlMapping? root = blocks.ReadDocument();
        UnseenCharacters.Report(block, characters.Refused, source, blocks.DoubleQuoted, findings);
        bool isUsable = !hasMark && !report.IsIncomplete && characters.Refused.Count == 0;
        return new YamlReading(isUsable ? root : null, InOrder(findings)) { Understood = root, IsLossy = report.IsLossy || root is null };
    }

    private static bool IsTooLarge(YamlBlock block, YamlCharacters characters, FindingList findings)
    {
        RefuseMoreThan(block.MaxBytes, characters.Bytes, "bytes", block, findings);
        RefuseMoreThan(block.MaxLines, characters.Lines, "lines", block, findings);
        return characters.Bytes > block.MaxBytes || characters.Lines > block.MaxLines;
    }

    private static void RefuseMoreThan(int most, int found, string unit, YamlBlock block, FindingList findings)
    {
        if (found > most)
        {
            findings.Add(
                YamlRules.TooLarge,
                block.Start,
                0,
                string.Format(CultureInfo.InvariantCulture, "{0} {1}", found, unit),
                string.Format(CultureInfo.InvariantCulture, "{0} {1}", most, unit),
                "Move the text to the body.");
        }
    }

    // Front matter begins in the second line.
    private static int LineOf(YamlBlock block)
    {
        int line = 1;
        for (int i = 0; i < block.Start; i++)
        {
            line += block.File.Text[i] == '\n' ? 1 : 0;
        }

        return line;
    }

    private static Text.EquatableArray<Finding> InOrder(FindingList findings) =>
        findings.Count < 2 ? findings.ToEquatableArray() : [.. findings.ToEquatableArray().OrderBy(static finding => finding.Span.Start)];
}
