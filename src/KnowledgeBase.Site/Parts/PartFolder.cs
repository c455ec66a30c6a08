using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Parts;

/// <summary>A finished part on a disk, or in the middle of a way from one machine to another: no byte of it is taken before its hash was compared.</summary>
public sealed class PartFolder
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _hashes;

    private PartFolder(string shown, PartRecord record)
    {
        (Shown, _folder, Record) = (shown, Path.GetFullPath(shown), record);
        _hashes = record.Files.ToDictionary(static file => file.Path, static file => file.Sha256, StringComparer.Ordinal);
    }

    /// <summary>The folder as the user wrote it.</summary>
    public string Shown { get; }

    public PartRecord Record { get; }

    /// <summary>The paths of the finished files in the site.</summary>
    public IEnumerable<string> Finished => Record.Files.Where(static file => file.Path.StartsWith(PartPlan.SiteFolder, StringComparison.Ordinal)).Select(static file => file.Path[PartPlan.SiteFolder.Length..]);

    /// <summary>The part in a folder, or null where there is none that can be read.</summary>
    public static PartFolder? Open(string folder) =>
        Path.Join(folder, PartRecord.FileName) is { } record && File.Exists(record) && PartRecord.TryRead(Encoding.UTF8.GetString(File.ReadAllBytes(record)), out PartRecord? read) ? new PartFolder(folder, read) : null;

    /// <summary>Makes a part in a folder that holds nothing or an earlier part. It counts only when everything is there.</summary>
    public static async Task<OutputSummary> WriteAsync(string folder, PartNumber part, HashedInputs inputs, SitePlan plan, CancellationToken cancellation)
    {
        var hashes = new ConcurrentBag<HashedFile>();
        OutputSummary written = await new OutputFolder(folder).WriteAsync(SitePlan.Of(plan.Files.Select(Hashed)), cancellation: cancellation).ConfigureAwait(false);
        var record = new PartRecord { Part = part, Inputs = inputs, Files = hashes.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray() };
        AtomicFile.WriteText(Path.Join(folder, PartRecord.FileName), record.ToString());
        return written;

        PlannedFile Hashed(PlannedFile file) => new(file.Path, async () =>
        {
            ReadOnlyMemory<byte> content = await file.MakeAsync().ConfigureAwait(false);
            hashes.Add(new HashedFile(file.Path.Value, HashOf(content.Span)));
            return content;
        });
    }

    /// <summary>Whether this is what a build of these inputs would give, to the byte. All files are read.</summary>
    public bool IsOf(PartNumber part, HashedInputs inputs) => Record.Part == part && Record.Inputs == inputs && Damaged is null;

    /// <summary>The first file that is not as it was made, or null when all are.</summary>
    public string? Damaged => Record.Files.AsParallel().AsOrdered().FirstOrDefault(file => TryRead(file.Path) is null).Path;

    /// <summary>The bytes of a finished file.</summary>
    /// <param name="path">In the site.</param>
    /// <exception cref="InvalidDataException">The file is not as it was made.</exception>
    public byte[] Read(string path) => TryRead(PartPlan.SiteFolder + path) ?? throw new InvalidDataException(DamageOf(PartPlan.SiteFolder + path));

    /// <summary>The segment of the part.</summary>
    public SegmentReader Segment() => new(new FolderShards(Path.Join(_folder, PartPlan.IndexFolder), _hashes
        .Where(static file => file.Key.StartsWith(PartPlan.IndexFolder, StringComparison.Ordinal))
        .ToDictionary(static file => file.Key[PartPlan.IndexFolder.Length..], static file => file.Value, StringComparer.Ordinal)));

    /// <summary>What to say of a file that is not as it was made.</summary>
    public string DamageOf(string path) => $"'{Path.Join(Shown, path)}' is not the file that the part was made with. {Remedy}";

    /// <summary>How to make this part again.</summary>
    public string Remedy => $"Make the part again: kb build --part {Record.Part} --output {Shown}";

    private byte[]? TryRead(string path)
    {
        string full = Path.Join(_folder, path);
        if (!_hashes.TryGetValue(path, out string? hash) || !File.Exists(full))
        {
            return null;
        }

        byte[] content = File.ReadAllBytes(full);
        return HashOf(content) == hash ? content : null;
    }

    private static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
