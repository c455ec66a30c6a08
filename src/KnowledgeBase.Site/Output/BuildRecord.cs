using System.Globalization;
using System.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>What the last build into a folder was made of and what it wrote: the first line in the file that locks the folder. <see cref="MadeFiles"/> follow.</summary>
/// <param name="Inputs">A hash of everything that the site follows from.</param>
/// <param name="Tree">The <see cref="TreeHash"/> of what was published.</param>
/// <param name="Files">How many files the site has.</param>
internal sealed record BuildRecord(string Inputs, string Tree, int Files)
{
    private const int Longest = 1000;

    /// <summary>The record, or null where there is none that can be read. The file stands where the lines after it begin.</summary>
    public static BuildRecord? Read(FileStream file)
    {
        file.Position = 0;
        byte[] bytes = new byte[Longest + 1];
        int length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        int end = Array.IndexOf(bytes, (byte)'\n', 0, length);
        if (length == 0 || end < 0 && length > Longest)
        {
            return null;
        }

        file.Position = end < 0 ? length : end + 1;
        return Encoding.ASCII.GetString(bytes, 0, end < 0 ? length : end).Split(' ') is [{ Length: > 0 } inputs, { Length: > 0 } tree, { } count]
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int files)
                ? new BuildRecord(inputs, tree, files)
                : null;
    }

    /// <summary>Emptied first: a record that is cut short by a full disk is none, or says less.</summary>
    public static void Write(FileStream file, BuildRecord record, MadeFiles made)
    {
        file.SetLength(0);
        file.Position = 0;
        file.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant($"{record.Inputs} {record.Tree} {record.Files}\n")));
        made.Write(file);
        file.Flush();
    }
}
