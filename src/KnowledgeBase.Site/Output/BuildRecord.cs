using System.Globalization;
using System.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>What the last build into a folder was made of and what it wrote; one line in the file that locks the folder.</summary>
/// <param name="Inputs">A hash of everything that the site follows from.</param>
/// <param name="Tree">The <see cref="TreeHash"/> of what was published.</param>
/// <param name="Files">How many files the site has.</param>
internal sealed record BuildRecord(string Inputs, string Tree, int Files)
{
    private const int Longest = 1000;

    /// <summary>The record, or null where there is none that can be read.</summary>
    public static BuildRecord? Read(FileStream file)
    {
        if (file.Length is 0 or > Longest)
        {
            return null;
        }

        byte[] bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        return Encoding.ASCII.GetString(bytes).TrimEnd('\n').Split(' ') is [{ Length: > 0 } inputs, { Length: > 0 } tree, { } count]
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int files)
                ? new BuildRecord(inputs, tree, files)
                : null;
    }

    /// <summary>Emptied first: a record that is cut short by a full disk is none.</summary>
    public static void Write(FileStream file, BuildRecord record)
    {
        file.SetLength(0);
        file.Position = 0;
        file.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{record.Inputs} {record.Tree} {record.Files}\n")));
        file.Flush();
    }
}
