namespace KnowledgeBase.Rules.Yaml;

/// <summary>Anchors and tags, which content has no use for.</summary>
internal static class YamlProperties
{
    /// <summary>Passes over anchors and tags before a value, which are refused.</summary>
    public static void Skip(YamlScanner at, YamlReport report, bool inFlow)
    {
        while (at.Current is '&' or '!')
        {
            int start = at.Position;
            bool isAnchor = at.Current == '&';
            while (!at.AtLineEnd && !YamlBlank.IsAny(at.Current) && !(inFlow && YamlPlainText.IsFlowIndicator(at.Current)))
            {
                at.Take();
            }

            string written = at.Text.Substring(start, at.Position - start);
            report.Forbid(
                start,
                at.Position,
                isAnchor ? "The anchor" : "The tag",
                written,
                isAnchor ? "Write values out where they are needed, or quote a text that begins with '&'." : "Remove it: a field's type stands in its collection. Quote a text that begins with '!'.");
            at.SkipBlanks();
        }
    }
}
