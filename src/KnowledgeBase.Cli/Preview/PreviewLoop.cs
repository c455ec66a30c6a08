using System.Collections.Immutable;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Preview;

/// <summary>
/// Carries changes from the disk to the preview, and says in the terminal what is wrong. Two loops: one shows each change at once, the other
/// brings everything up to date when there is a pause.
/// </summary>
internal sealed class PreviewLoop(LiveSite live, ContentWatcher watcher, PreviewPauses pauses, TextWriter output, TextWriter error)
{
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(2);

    public async Task ShowChangesAsync(CancellationToken cancellation)
    {
        while (true)
        {
            ImmutableHashSet<string> changed = Of(await watcher.NextAsync(cancellation));
            if (changed.IsEmpty)
            {
                continue;
            }

            IReadOnlyList<SourceOnDisk> sources = live.Look(changed);
            while (sources.Any(static source => source.IsDoubtful) && Of(await watcher.MoreAsync(pauses.Grace, cancellation)) is { IsEmpty: false } more)
            {
                changed = changed.Union(more);
                sources = live.Look(changed);
            }

            live.Show(changed, sources);
            Print(sources.Select(static source => source.Report).OfType<SourceReport>());
        }
    }

    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        bool isFirst = true;
        while (true)
        {
            Task next = live.Signal.Next;
            int version = live.State.Version;
            if (live.State.IsCurrent)
            {
                await next.WaitAsync(cancellation);
                continue;
            }

            await Task.Delay(isFirst ? TimeSpan.Zero : pauses.Rest, cancellation);
            if (live.State.Version == version)
            {
                await CatchUpOnceAsync(isFirst, cancellation);
                isFirst = false;
            }
        }
    }

    private async Task CatchUpOnceAsync(bool isFirst, CancellationToken cancellation)
    {
        try
        {
            // A reading can't be stopped half-way; whoever stops the preview does not wait for its end.
            FullReading? reading = await Task.Factory.StartNew(live.CatchUp, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(cancellation);
            if (reading is null)
            {
                return;
            }

            Print(isFirst ? reading.Reports.Values : reading.Reports.Values.Where(static report => report.IsBroken));
            bool isBroken = reading.Reports.Values.Any(static report => report.IsBroken);
            await output.WriteLineAsync(
                reading.Site is null ? "Nothing can be shown until the errors above are put right."
                : isBroken ? "What has an error stays as it was until it is put right; everything else is up to date."
                : FormattableString.Invariant($"{reading.Site.Plan.Files.Count} files are up to date."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // Such as a folder that is gone for the moment in which Git replaces it.
            await error.WriteLineAsync($"kb: {fault.Message}");
            await Task.Delay(s_retry, cancellation);
        }
    }

    // What editors write besides is nobody's business; a folder may stand for anything in it.
    private static ImmutableHashSet<string> Of(ImmutableHashSet<string> changed) =>
        changed.Where(static path => !Path.GetFileName(path).StartsWith('.') && (!Path.HasExtension(path) || ContentReader.CanBe(path) || path.StartsWith(SeedFile.Folder + "/", StringComparison.Ordinal)))
            .ToImmutableHashSet(StringComparer.Ordinal);

    private void Print(IEnumerable<SourceReport> reports)
    {
        foreach (SourceReport report in reports.OrderBy(static report => report.Path, StringComparer.Ordinal))
        {
            if (report.Fault is { } fault)
            {
                error.WriteLine($"kb: {VisibleText.Of(fault)}");
            }

            foreach (Finding finding in report.Findings.Where(static finding => finding.Rule.Severity == Severity.Error))
            {
                output.WriteLine(VisibleText.Of(finding.ToString()));
            }
        }

        output.Flush();
    }
}
