namespace KnowledgeBase.Fuzz.Mutation;

/// <summary>Changes of elements that leave tags in pairs: dropped, doubled, moved, wrapped, nested, unwrapped, or taken from another input.</summary>
public sealed class MarkupMutations(IReadOnlyList<string> dictionary, Random random)
{
    private readonly string[] _tags = [.. dictionary.Where(static word => word.StartsWith('<') && word.EndsWith('>') && !word.StartsWith("</", StringComparison.Ordinal) && !word.EndsWith("/>", StringComparison.Ordinal) && word.IndexOf('>', StringComparison.Ordinal) == word.Length - 1 && char.IsAsciiLetter(word[1]))];

    public string Change(string input, string other)
    {
        if (Element(input) is not { } element)
        {
            return Insert(input, 0, Wrapped(input.Length > 0 ? "" : "文"));
        }

        string whole = input[element.Start..element.End];
        string rest = input.Remove(element.Start, whole.Length);
        switch (random.Next(7))
        {
            case 0:
                return rest;
            case 1:
                return input.Insert(element.End, string.Concat(Enumerable.Repeat(whole, random.Next(1, 4))));
            case 2:
                return Insert(rest, Boundary(rest), whole);
            case 3:
                return Insert(rest, element.Start, Wrapped(whole));
            case 4:
                int open = whole.IndexOf('>', StringComparison.Ordinal) + 1;
                int close = whole.LastIndexOf('<');
                return Insert(rest, element.Start, open <= close ? whole[open..close] : "");
            case 5 when Element(other) is { } taken:
                return Insert(input, Boundary(input), other[taken.Start..taken.End]);
            default:
                return Insert(input, Boundary(input), dictionary[random.Next(dictionary.Count)]);
        }
    }

    private static string Insert(string text, int at, string piece) => text.Insert(Math.Min(at, text.Length), piece);

    private string Wrapped(string inside)
    {
        string tag = _tags[random.Next(_tags.Length)];
        string name = tag[1..].Split(' ', '>')[0];
        int times = random.Next(16) == 0 ? random.Next(2, 80) : 1;
        return string.Concat(Enumerable.Repeat(tag, times)) + inside + string.Concat(Enumerable.Repeat($"</{name}>", times));
    }

    /// <summary>A place before some tag, or the end.</summary>
    private int Boundary(string text) => text.Length == 0 ? 0 : text.IndexOf('<', random.Next(text.Length)) is >= 0 and var at ? at : text.Length;

    /// <summary>Some element from its first tag to its last, by counting tags of its name; an element without an end is its tag.</summary>
    private (int Start, int End)? Element(string text)
    {
        int start = text.Length == 0 ? -1 : text.IndexOf('<', random.Next(text.Length));
        start = start < 0 ? text.IndexOf('<', StringComparison.Ordinal) : start;
        int tagEnd = start < 0 ? -1 : text.IndexOf('>', start);
        if (tagEnd < 0)
        {
            return null;
        }

        string name = text[(start + 1)..tagEnd].Split(' ', '/', '\n')[0];
        if (name.Length == 0 || text[tagEnd - 1] == '/')
        {
            return (start, tagEnd + 1);
        }

        int depth = 1;
        for (int at = tagEnd; depth > 0;)
        {
            int close = text.IndexOf($"</{name}>", at, StringComparison.Ordinal);
            if (close < 0)
            {
                return (start, tagEnd + 1);
            }

            int open = text.IndexOf('<' + name, at, close - at, StringComparison.Ordinal);
            depth += open >= 0 ? 1 : -1;
            at = open >= 0 ? open + 1 : close + 1;
            if (depth == 0)
            {
                return (start, close + name.Length + 3);
            }
        }

        return (start, tagEnd + 1);
    }
}
