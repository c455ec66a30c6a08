using System.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// The text that is read: the file's own, or, where characters are refused, a copy without them, so that one of them spoils no more than
/// itself. Then <see cref="Origins"/> gives the file's offset of each offset and one for the end.
/// </summary>
internal sealed record YamlSource(string Text, int Start, int End, int[]? Origins)
{
    public static YamlSource Of(YamlBlock block, IReadOnlyList<int> refused)
    {
        string text = block.File.Text;
        int end = block.Start + block.Length;
        if (refused.Count == 0)
        {
            return new YamlSource(text, block.Start, end, null);
        }

        StringBuilder clean = new(block.Length);
        List<int> origins = new(block.Length + 1);
        int next = 0;
        for (int i = block.Start; i < end; i++)
        {
            bool isRefused = next < refused.Count && refused[next] == i;
            next += isRefused ? 1 : 0;

            // A carriage return alone ended a line for whoever wrote it.
            if (!isRefused || text[i] == '\r')
            {
                clean.Append(isRefused ? '\n' : text[i]);
                origins.Add(i);
            }
        }

        origins.Add(end);
        return new YamlSource(clean.ToString(), 0, clean.Length, [.. origins]);
    }

    /// <summary>The stretch of the file that a stretch of the text, of one character at least, comes from.</summary>
    public (int Start, int End) InFile(int start, int end) => Origins is null ? (start, end) : (Origins[start], Origins[end - 1] + 1);
}
