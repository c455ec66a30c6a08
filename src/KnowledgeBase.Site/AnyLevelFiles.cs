using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site;

/// <summary>
/// The files that follow from many speeches and say of none how far it is proofread. A library changes most often by that, and then they stay: they are not even
/// planned, as long as an earlier build tells which there are.
/// </summary>
/// <param name="Files">All of them.</param>
/// <param name="Found">Which there are, for a later build; null where nobody asked, and where this one did not have to find out.</param>
internal sealed record AnyLevelFiles(EquatableArray<PlannedFile> Files, Result? Found)
{
    private const string ResultName = "any-level-files";

    /// <param name="make">Plans them, when a file has to be made.</param>
    /// <param name="earlier">What earlier builds have found out.</param>
    public static AnyLevelFiles Of(Func<IEnumerable<PlannedFile>> make, EarlierResults? earlier)
    {
        if (earlier is null)
        {
            return new AnyLevelFiles(make().ToEquatableArray(), null);
        }

        using BinaryReader? reader = earlier.Folder.Read(ResultName, earlier.AnyLevel);
        if (reader is null)
        {
            EquatableArray<PlannedFile> files = make().Select(file => file with { Inputs = earlier.AnyLevel }).ToEquatableArray();
            return new AnyLevelFiles(files, new Result(ResultName, earlier.AnyLevel, writer => Write(writer, files)));
        }

        Lazy<Dictionary<SitePath, PlannedFile>> made = new(() => make().ToDictionary(static file => file.Path));
        return new AnyLevelFiles(Read(reader).Select(path => new PlannedFile(path, () => made.Value[path].MakeAsync()) { Inputs = earlier.AnyLevel }).ToEquatableArray(), null);
    }

    private static void Write(BinaryWriter writer, EquatableArray<PlannedFile> files)
    {
        writer.Write(files.Count);
        foreach (PlannedFile file in files)
        {
            writer.Write(file.Path.Value);
        }
    }

    private static IEnumerable<SitePath> Read(BinaryReader reader) => Enumerable.Range(0, reader.ReadInt32()).Select(_ => SitePath.Of(reader.ReadString())).ToArray();
}
