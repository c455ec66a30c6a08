using System.Globalization;
using System.Text;
using KnowledgeBase.Site.Citing;

namespace KnowledgeBase.Site.Exports;

/// <summary>An <c>@online</c> entry for biblatex; <c>mark</c> and <c>medium</c> are what biblatex-gb7714 prints as [EB/OL].</summary>
public static class BibTex
{
    public static byte[] Write(CitedSpeech speech)
    {
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"@online{{kb-{speech.Slug},\n");

        // Two braces: a name in one piece, whatever its language.
        Add(entry, "author", speech.Speaker is { } speaker ? $"{{{Escape(speaker)}}}" : null);
        Add(entry, "title", $"{{{Escape(speech.Title)}}}");
        Add(entry, "date", Day(speech.Published));
        Add(entry, "eventtitle", speech.Occasion is { } occasion ? Escape(occasion) : null);
        Add(entry, "eventdate", Day(speech.Held));
        Add(entry, "type", Escape(speech.Genre.Label.ZhHans));
        Add(entry, "organization", Escape(speech.SiteName));
        Add(entry, "version", speech.Release?.ToString());
        Add(entry, "url", CitationNotes.UrlOf(speech) is { } url ? Address(url) : null);
        Add(entry, "note", Escape(CitationNotes.Of(speech)));
        Add(entry, "langid", "chinese");
        Add(entry, "mark", "EB");
        Add(entry, "medium", "OL");
        return Encoding.UTF8.GetBytes(entry.Append("}\n").ToString());
    }

    /// <summary>
    /// The text as TeX prints it. Braces become commands, for BibTeX counts even escaped ones, and one too many swallows the file.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in SingleLine.Of(text))
        {
            _ = c switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '$' or '%' or '&' or '#' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // A field of addresses is read verbatim, so what would end it is written as an address writes it.
    private static string Address(string url)
    {
        var address = new StringBuilder(url.Length);
        foreach (char c in SingleLine.Of(url))
        {
            _ = c is '{' or '}' or '\\' or '"' or '<' or '>' or ' ' ? address.Append(Uri.HexEscape(c)) : address.Append(c);
        }

        return address.ToString();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Add(StringBuilder entry, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }
}
