using System.Globalization;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Parts;

/// <summary>Which folders make one site: what is wrong with them, or the set.</summary>
/// <param name="Set">Null when there is a problem.</param>
/// <param name="Problems">Sentences that name a place and a remedy.</param>
public sealed record PartSetReading(PartSet? Set, EquatableArray<string> Problems);

/// <summary>Takes parts only where they give what one build of the repository as it is would give.</summary>
public static class PartSetReader
{
    // A change of the program or of a vocabulary concerns every speech; nobody reads ten thousand lines of it.
    private const int MostOfAPart = 3;

    /// <param name="folders">As the user wrote them.</param>
    /// <param name="now">What one build would follow from.</param>
    public static PartSetReading Read(IReadOnlyList<string> folders, HashedInputs now)
    {
        PartFolder?[] opened = [.. folders.Select(PartFolder.Open)];
        List<string> problems = [.. folders.Zip(opened).Where(static pair => pair.Second is null).Select(static pair => NoPart(pair.First))];
        PartFolder[] parts = [.. opened.OfType<PartFolder>()];
        if (parts.Length > 0)
        {
            problems.AddRange(Numbers(parts));
        }

        if (problems.Count == 0)
        {
            problems.AddRange(parts.SelectMany(part => Differences(part, now)));
        }

        if (problems.Count == 0)
        {
            problems.AddRange(parts.Select(static part => part.Damaged is { } path ? part.DamageOf(path) : null).OfType<string>());
        }

        return problems.Count == 0 ? new PartSetReading(new PartSet([.. parts]), []) : new PartSetReading(null, [.. problems]);
    }

    private static string NoPart(string folder) =>
        !Directory.Exists(folder) ? $"There is no folder '{folder}'. Name the folders that 'kb build --part' wrote."
        : File.Exists(Path.Join(folder, PartRecord.FileName)) ? $"'{Path.Join(folder, PartRecord.FileName)}' is damaged, or another version of kb wrote it. Make the part again with this one: kb build --part i/n --output {folder}"
        : $"'{folder}' holds no part, or one that was not finished. Make it: kb build --part i/n --output {folder}";

    private static IEnumerable<string> Numbers(PartFolder[] parts)
    {
        PartFolder first = parts[0];
        foreach (PartFolder other in parts.Where(other => other.Record.Part.Count != first.Record.Part.Count))
        {
            yield return $"'{other.Shown}' is part {other.Record.Part}, and '{first.Shown}' is part {first.Record.Part}. Parts of one site are of one number of parts: make all with the same.";
        }

        foreach (IGrouping<PartNumber, PartFolder> twice in parts.GroupBy(static part => part.Record.Part).Where(static same => same.Skip(1).Any()))
        {
            yield return $"{string.Join(" and ", twice.Select(static part => $"'{part.Shown}'"))} are part {twice.Key}. Name one of them.";
        }

        foreach (PartNumber missing in PartNumber.All(first.Record.Part.Count).Except(parts.Select(static part => part.Record.Part)))
        {
            yield return $"Part {missing} is missing. Name its folder too, or make it: kb build --part {missing} --output FOLDER";
        }
    }

    private static IEnumerable<string> Differences(PartFolder part, HashedInputs now)
    {
        HashedInputs then = part.Record.Inputs;
        HashedFile[] speeches = [.. now.Speeches.Where(speech => part.Record.Part.Holds(SlugOf(speech.Path)))];
        string[] problems =
        [
            .. then.Program == now.Program ? [] : (IEnumerable<string>)[$"'{part.Shown}' was made by another kb than this one."],
            .. then.Facts == now.Facts ? [] : (IEnumerable<string>)[$"'{part.Shown}' was made when the library was of another size: its pages say '{then.Facts}', those of the others '{now.Facts}'."],
            .. Changed(then.Common, now.Common).Select(path => $"'{path}' has changed since '{part.Shown}' was made."),
            .. Changed(then.Speeches, speeches).Select(path => $"'{path}' or its raw document has changed since '{part.Shown}' was made."),
        ];
        return problems.Length <= MostOfAPart
            ? problems.Select(problem => $"{problem} {part.Remedy}")
            : [.. problems.Take(MostOfAPart - 1), string.Create(CultureInfo.InvariantCulture, $"{problems.Length - MostOfAPart + 1} more things have changed since '{part.Shown}' was made. {part.Remedy}")];
    }

    // New, gone or other, in the order of the paths.
    private static IEnumerable<string> Changed(IEnumerable<HashedFile> then, IEnumerable<HashedFile> now)
    {
        HashSet<HashedFile> difference = [.. then];
        difference.SymmetricExceptWith(now);
        return difference.Select(static file => file.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static string SlugOf(string path) => Path.GetFileNameWithoutExtension(path);
}
