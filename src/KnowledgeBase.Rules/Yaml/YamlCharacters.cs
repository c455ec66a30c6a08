using System.Runtime.CompilerServices;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Looks at every character of a block once, before anything is read: how large the block is, and which of its characters nobody sees and
/// therefore nobody reviews.
/// </summary>
internal sealed record YamlCharacters(int Bytes, int Lines, IReadOnlyList<int> Refused)
{
    private static readonly int[] s_none = [];

    /// <summary>Offsets of <see cref="Refused"/> are places of the whole file; both halves of a pair count.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public static YamlCharacters Of(YamlBlock block)
    {
        string text = block.File.Text;
        int end = block.Start + block.Length;
        int bytes = 0;
        int lines = 0;
        List<int>? refused = null;
        for (int i = block.Start; i < end; i++)
        {
            char c = text[i];
            int codePoint = c;
            if (c < '\u0080')
            {
                bytes++;
                lines += c == '\n' ? 1 : 0;
                if (c >= ' ' && c != '\u007F' || c is '\n' or '\t' || (c == '\r' && i + 1 < end && text[i + 1] == '\n'))
                {
                    continue;
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                bytes += 4;
                codePoint = char.ConvertToUtf32(c, text[i + 1]);
                if (UnseenCharacters.IsUnseen(codePoint))
                {
                    (refused ??= []).Add(i);
                    refused.Add(i + 1);
                }

                i++;
                continue;
            }
            else
            {
                bytes += c < '\u0800' ? 2 : 3;
            }

            if (UnseenCharacters.IsUnseen(codePoint))
            {
                (refused ??= []).Add(i);
            }
        }

        return new YamlCharacters(bytes, lines, (IReadOnlyList<int>?)refused ?? s_none);
    }
}
