using System.Collections.Frozen;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>The declarations of a style attribute or of a rule in a style sheet; names and values in lower case, without "!important".</summary>
internal sealed class StyleDeclarations
{
    private static readonly FrozenSet<string> s_known = new[]
    {
        "display", "visibility", "opacity", "font-size", "color", "background", "background-color", "background-image", "position", "left", "top",
        "right", "text-indent", "margin-left", "margin-top", "width", "height", "max-height", "max-width", "overflow", "clip", "clip-path",
        "transform", "white-space", "list-style", "list-style-type",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, (string Value, int Rank)> _values = new(StringComparer.Ordinal);

    public static StyleDeclarations Empty { get; } = new();

    public string? this[string name] => _values.TryGetValue(name, out (string Value, int Rank) found) ? found.Value : null;

    public bool IsEmpty => _values.Count == 0;

    /// <param name="rank">Of two declarations of one property the one with the higher rank holds; of equals the later.</param>
    public void Add(string style, int rank = 0)
    {
        foreach (Range part in Parts(style))
        {
            ReadOnlySpan<char> declaration = style.AsSpan()[part];
            int colon = declaration.IndexOf(':');
            if (colon <= 0)
            {
                continue;
            }

            string name = declaration[..colon].Trim().ToString().ToLowerInvariant();
            if (!s_known.Contains(name))
            {
                continue;
            }

            string value = declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant();
            int important = value.IndexOf('!', StringComparison.Ordinal);
            Set(name, important < 0 ? value : value[..important].TrimEnd(), important < 0 ? rank : rank + StyleSheets.Important);
        }
    }

    public void Add(StyleDeclarations others)
    {
        foreach ((string name, (string value, int rank)) in others._values)
        {
            Set(name, value, rank);
        }
    }

    /// <summary>The same declarations with another rank each.</summary>
    public StyleDeclarations Ranked(int rank)
    {
        var ranked = new StyleDeclarations();
        foreach ((string name, (string value, int own)) in _values)
        {
            ranked.Set(name, value, own + rank);
        }

        return ranked;
    }

    /// <summary>The declarations that make something visible.</summary>
    public StyleDeclarations OnlyShowing()
    {
        var showing = new StyleDeclarations();
        foreach ((string name, (string value, int rank)) in _values)
        {
            if ((name == "display" && value != "none") || (name == "visibility" && value == "visible"))
            {
                showing.Set(name, value, rank);
            }
        }

        return showing;
    }

    private void Set(string name, string value, int rank)
    {
        if (value.Length > 0 && (!_values.TryGetValue(name, out (string Value, int Rank) held) || held.Rank <= rank))
        {
            _values[name] = (value, rank);
        }
    }

    // Semicolons in brackets or quotes belong to a value: url(data:image/png;base64,…).
    private static List<Range> Parts(string style)
    {
        List<Range> parts = [];
        int start = 0;
        int depth = 0;
        char quote = '\0';
        for (int i = 0; i < style.Length; i++)
        {
            char c = style[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '(' or ')')
            {
                depth = Math.Max(0, depth + (c == '(' ? 1 : -1));
            }
            else if (c == ';' && depth == 0)
            {
                parts.Add(start..i);
                start = i + 1;
            }
        }

        parts.Add(start..style.Length);
        return parts;
    }
}
