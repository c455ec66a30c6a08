using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>The address at the end of a block: <c>{#k3f run-in was:m2d}</c>. <see cref="Start"/> is the blank before it, in the line.</summary>
internal sealed record BlockAddress(string Id, EquatableArray<string> FormerIds, EquatableArray<string> Words, int Start)
{
    private const string FormerPrefix = "was:";

    /// <summary>Reads the address off the end of a line; null when there is none or it is not well formed.</summary>
    public static BlockAddress? TryRead(string line)
    {
        string trimmed = line.TrimEnd(' ');
        int open = trimmed.LastIndexOf("{#", StringComparison.Ordinal);
        if (open < 0 || !trimmed.EndsWith("}", StringComparison.Ordinal) || (open > 0 && trimmed[open - 1] != ' '))
        {
            return null;
        }

        string[] parts = trimmed.Substring(open + 2, trimmed.Length - open - 3).Split(' ');
        string[] former = [.. parts.Skip(1).Where(part => part.StartsWith(FormerPrefix, StringComparison.Ordinal)).Select(part => part.Substring(FormerPrefix.Length))];
        if (!IsId(parts[0]) || !former.All(IsId))
        {
            return null;
        }

        EquatableArray<string> words = parts.Skip(1).Where(part => !part.StartsWith(FormerPrefix, StringComparison.Ordinal)).ToEquatableArray();
        return new BlockAddress(parts[0], former.ToEquatableArray(), words, Math.Max(0, open - 1));
    }

    public static string Write(string id, IEnumerable<string> words, IEnumerable<string> formerIds) =>
        "{#" + string.Join(" ", [id, .. words, .. formerIds.Select(former => FormerPrefix + former)]) + "}";

    /// <summary>A letter and two or more letters or digits, all ASCII and lower case; not "title", which corrections use for the title.</summary>
    public static bool IsId(string text) =>
        text.Length >= 3 && text != Fidelity.Correction.TitleBlock && text[0] is >= 'a' and <= 'z' && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9');
}
