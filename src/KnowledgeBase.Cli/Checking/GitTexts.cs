using System.Globalization;
using System.Text;

namespace KnowledgeBase.Cli.Checking;

/// <summary>Reads what <c>git cat-file --batch</c> answers.</summary>
internal static class GitTexts
{
    private const byte NewLine = (byte)'\n';

    /// <summary>The texts in the order of the names that were asked for; null for a name that means no file.</summary>
    public static IReadOnlyList<string?> Read(byte[] answer, int count)
    {
        var texts = new string?[count];
        int at = 0;
        for (int i = 0; i < count; i++)
        {
            texts[i] = Next(answer, ref at);
        }

        return texts;
    }

    // Git answers each name with a line, "<hash> blob <bytes>", then so many bytes and a line end; with "<name> missing" for a new file.
    private static string? Next(byte[] answer, ref int at)
    {
        int lineEnd = Array.IndexOf(answer, NewLine, at);
        string[] words = Encoding.UTF8.GetString(answer, at, lineEnd - at).Split(' ');
        at = lineEnd + 1;
        if (words is not [_, "blob", var size])
        {
            return null;
        }

        int length = int.Parse(size, CultureInfo.InvariantCulture);
        string text = Encoding.UTF8.GetString(answer, at, length);
        at += length + 1;
        return text;
    }
}
