using System.Globalization;
using System.Text;
using KnowledgeBase.Site.Citing;

namespace KnowledgeBase.Site.Exports;

/// <summary>RIS: <c>TY  - ELEC</c>, one value a line, lines ending in CR LF as the format says.</summary>
public static class Ris
{
    private const string LineEnd = "\r\n";

    public static byte[] Write(CitedSpeech speech)
    {
        var lines = new StringBuilder();
        Add(lines, "TY", "ELEC");
        Add(lines, "AU", speech.Speaker);
        Add(lines, "TI", speech.Title);
        Add(lines, "PY", speech.Published?.ToString("yyyy", CultureInfo.InvariantCulture));
        Add(lines, "DA", speech.Published?.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        Add(lines, "M3", speech.Genre.Label.ZhHans);
        Add(lines, "T2", speech.SiteName);
        Add(lines, "ET", speech.Release?.ToString());
        Add(lines, "LA", speech.Script.Key);
        Add(lines, "UR", CitationNotes.UrlOf(speech));
        Add(lines, "N1", speech.Occasion is { } occasion ? $"场合：{occasion}" : null);
        Add(lines, "N1", speech.Held is { } held ? $"讲话日期：{held.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : null);
        Add(lines, "N1", CitationNotes.Of(speech));
        return Encoding.UTF8.GetBytes(lines.Append("ER  - ").Append(LineEnd).ToString());
    }

    private static void Add(StringBuilder lines, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            lines.Append(tag).Append("  - ").Append(SingleLine.Of(value)).Append(LineEnd);
        }
    }
}
