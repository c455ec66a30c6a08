using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>The address at the end of a block: <c>{#k3f run-in was:m2d}</c>. <see cref="Start"/> is the file offset of the blank before it.</summary>
internal sealed record BlockAddress(string Id, EquatableArray<string> FormerIds, EquatableArray<string> Words, int Start)
{
    /// <summary>Before the address of a block that was merged into this one.</summary>
    public const string FormerPrefix = "was:";

    /// <summary>Reads the address off the end of the line from <paramref name="start"/> to <paramref name="end"/>; null when there is none or it is not well formed.</summary>
    public static BlockAddress? TryRead(string file, int start, int end)
    {
        while (end > start && file[end - 1] == ' ')
        {
            end--;
        }

        int open = end > start && file[end - 1] == '}' ? file.LastIndexOf("{#", end - 1, end - start, StringComparison.Ordinal) : -1;
        if (open < 0 || (open > start && file[open - 1] != ' '))
        {
            return null;
        }

        int blank = Math.Max(start, open - 1);
        string inside = file.Substring(open + 2, end - open - 3);
        if (inside.IndexOf(' ') < 0)
        {
            return IsId(inside) ? new BlockAddress(inside, default, default, blank) : null;
        }

        string[] parts = inside.Split(' ');
        string[] former = [.. parts.Skip(1).Where(part => part.StartsWith(FormerPrefix, StringComparison.Ordinal)).Select(part => part.Substring(FormerPrefix.Length))];
        if (!IsId(parts[0]) || !former.All(IsId))
        {
            return null;
        }

        EquatableArray<string> words = parts.Skip(1).Where(part => !part.StartsWith(FormerPrefix, StringComparison.Ordinal)).ToEquatableArray();
        return new BlockAddress(parts[0], former.ToEquatableArray(), words, blank);
    }

    public static string Write(string id, IEnumerable<string> words, IEnumerable<string> formerIds) =>
        "{#" + string.Join(" ", [id, .. words, .. formerIds.Select(former => FormerPrefix + former)]) + "}";

    /// <summary>A letter and two or more letters or digits, all ASCII and lower case; not "title", which corrections use for the title.</summary>
    public static bool IsId(string text) =>
        text.Length >= 3 && text != Fidelity.Correction.TitleBlock && text[0] is >= 'a' and <= 'z' && HasOnlyLettersAndDigits(text);

    private static bool HasOnlyLettersAndDigits(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }
}
