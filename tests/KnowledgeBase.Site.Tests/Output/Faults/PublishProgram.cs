using System.Globalization;
using System.Security.Cryptography;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Output.Faults;

/// <summary>
/// A process that publishes a site and can be killed: this assembly, started by its tests. <c>FOLDER VERSION</c> publishes the version and ends
/// with 0; a fault of the disk or another build ends it with 3, and anything else as an unhandled exception does.
/// </summary>
public static class PublishProgram
{
    /// <summary>The exit code for a fault that a user is told of.</summary>
    public const int Refused = 3;

    private const int Files = 120;

    public static async Task<int> Main(string[] arguments)
    {
        try
        {
            await new OutputFolder(arguments[0]).WriteAsync(PlanOf(int.Parse(arguments[1], CultureInfo.InvariantCulture)), "inputs of " + arguments[1]);
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return Refused;
        }
    }

    /// <summary>A site whose pages all differ from version to version, but for a tenth that never does; about a megabyte.</summary>
    public static SitePlan PlanOf(int version) => SitePlan.Of(
    [
        .. Enumerable.Range(0, Files).Select(i => PlannedFile.Of(SitePath.Of(FormattableString.Invariant($"speeches/{i % 7}/{i}.html")), Bytes(i, i % 10 == 0 ? 0 : version))),
        PlannedFile.Of(SitePath.Of(FormattableString.Invariant($"assets/site.{version:x8}.css")), Bytes(1, version)),
        PlannedFile.Streamed(SitePath.Of("corpus.zip"), stream => stream.Write(Bytes(2, version))),
    ]);

    private static byte[] Bytes(int file, int version)
    {
        byte[] seed = SHA256.HashData([(byte)file, (byte)(file >> 8), (byte)version, (byte)(version >> 8)]);
        return [.. Enumerable.Range(0, 250).SelectMany(_ => seed)];
    }
}
