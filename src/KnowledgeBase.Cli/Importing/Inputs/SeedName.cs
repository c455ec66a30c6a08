using System.Globalization;
using System.Text;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Importing.Inputs;

/// <summary>
/// What a raw document may be called. The repository is cloned to every kind of disk, so a name must be one on all of them: on Windows,
/// on disks that compose characters (NFC, NFD) and on disks that know no case.
/// </summary>
internal static class SeedName
{
    /// <summary>Bytes in UTF-8. Disks allow 255, of which notes beside the seed and unfinished copies need some for their endings.</summary>
    public const int LongestName = 220;

    private const string ForbiddenOnWindows = "<>:\"/\\|?*";

    private static readonly string[] s_devices = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    /// <summary>The path of a file's bytes in the repository: its own when it lies in seeds/, else seeds/ and its name.</summary>
    public static string PathOf(RepositoryFolder repository, string fullPath)
    {
        string relative = repository.RelativePath(fullPath);
        return relative.StartsWith(SeedFile.Folder + "/", StringComparison.Ordinal) ? relative : $"{SeedFile.Folder}/{Path.GetFileName(fullPath)}";
    }

    /// <returns>What is wrong with a name and what to do; null when it is good.</returns>
    public static string? ProblemOf(string name)
    {
        if (name.Contains('\uFFFD', StringComparison.Ordinal) || !IsWellFormed(name))
        {
            return "Its name is not UTF-8. Rename the file.";
        }

        int bytes = Encoding.UTF8.GetByteCount(name);
        if (bytes > LongestName)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Its name has {bytes} bytes, and {LongestName} ({LongestName / 3} Chinese characters) is the most. Give it a shorter name.");
        }

        return HasHiddenCharacter(name) ? "Its name has a control character or one that is not visible. Rename the file."
            : name.Length == 0 || name[0] is '-' or '.' or ' ' || name[^1] is '.' or ' ' ? $"The name '{name}' begins with '-', '.' or a blank, or ends in '.' or a blank, which commands and systems take for something else. Rename the file."
            : name.AsSpan().IndexOfAny(ForbiddenOnWindows) >= 0 ? $"The name '{name}' has one of the characters {ForbiddenOnWindows}, which Windows allows in no name. Rename the file."
            : IsDevice(name) ? $"The name '{name}' is that of a device on Windows. Rename the file."
            : !SeedFile.IsSeed($"{SeedFile.Folder}/{name}") ? $"'{name}' is what a note beside a document is called. Rename the file if it is a document itself."
            : null;
    }

    /// <summary>Two paths with the same key are one file on some disk: characters composed and widths folded (NFKC), without case.</summary>
    public static string CollisionKey(string path) => path.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private static bool IsWellFormed(string name)
    {
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }

    // Controls, line separators, zero-width and bidirectional characters: two names that look the same must be the same.
    private static bool HasHiddenCharacter(string name) => name.EnumerateRunes().Any(rune =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    // CON, con.txt and COM1.a.txt are devices; CONTENTS and COM are not.
    private static bool IsDevice(string name)
    {
        string stem = name.Split('.')[0].TrimEnd().ToUpperInvariant();
        bool isNumbered = stem.Length == 4 && char.IsAsciiDigit(stem[3]) && stem[..3] is "COM" or "LPT";
        return isNumbered || (stem is not ("COM" or "LPT") && s_devices.Contains(stem, StringComparer.Ordinal));
    }
}
