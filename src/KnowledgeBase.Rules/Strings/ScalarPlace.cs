using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Strings;

/// <summary>Where a part of a YAML text stands in the file.</summary>
internal static class ScalarPlace
{
    /// <summary>
    /// The place of <paramref name="length"/> code units from <paramref name="start"/> of the scalar's value. Where an escape or a folded
    /// line makes the value other than what is written, it is the whole scalar.
    /// </summary>
    public static SourceSpan Of(TextFile file, YamlScalar scalar, FindingList findings, int start, int length)
    {
        int quote = (scalar.Span.Length - scalar.Value.Length) / 2;
        bool isAsWritten = string.CompareOrdinal(file.Text, scalar.Span.Start + quote, scalar.Value, 0, scalar.Value.Length) == 0;
        return isAsWritten ? findings.Span(scalar.Span.Start + quote + start, length) : scalar.Span;
    }
}
