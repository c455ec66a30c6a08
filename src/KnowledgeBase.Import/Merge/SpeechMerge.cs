using System.Text;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>
/// Merges what people made of an imported speech with what the import makes of its seed now: whatever only one side changed is taken, blocks
/// keep their addresses, and the result gives the seed back. No file access.
/// </summary>
public static class SpeechMerge
{
    public static MergeResult Merge(MergeRequest request)
    {
        // Git on Windows may have written the line ends anew; that is nobody's decision.
        TextFile file = request.File with { Text = request.File.Text.Replace("\r\n", "\n", StringComparison.Ordinal) };
        string incomingHash = ImportRecords.HashOf(request.Incoming);
        if (file.Text == request.Incoming || request.Record?.Markdown == incomingHash)
        {
            return Unchanged(request);
        }

        SpeechVersion incoming = SpeechVersion.Read(file with { Text = request.Incoming }, request.Vocabulary)
            ?? throw new InvalidDataException("What the import wrote cannot be read again.");
        SpeechVersion? inFile = SpeechVersion.Read(file, request.Vocabulary);
        bool isTold = inFile is not null && (inFile.Seed == incoming.Seed || request.Record?.Text == ImportRecords.HashOf(inFile.Seed));
        if (!isTold)
        {
            return request.Winner == MergeSide.Import
                ? new MergeResult { Outcome = MergeOutcome.Replaced, Markdown = RetiredList.Replace(file, request.Incoming, request.Vocabulary) }
                : new MergeResult { Outcome = MergeOutcome.Unreadable };
        }

        bool isEdited = request.Record?.Markdown != ImportRecords.HashOf(file.Text);
        RecordedVersion? recorded = RecordedVersion.Read(request.Record, inFile!.Seed, request.Vocabulary);
        foreach (bool asOne in new[] { false, true })
        {
            var draft = new SpeechMergeDraft(request, recorded, inFile, incoming, asOne);
            string? markdown = draft.Run(isEdited);
            EquatableArray<MergeConflict> conflicts = draft.Conflicts.OrderBy(conflict => conflict.Line).ToEquatableArray();
            if (!conflicts.IsEmpty && request.Winner is null)
            {
                return new MergeResult { Outcome = MergeOutcome.Conflict, Conflicts = conflicts };
            }

            if (markdown is not null && GivesTheSeedBack(markdown, inFile, incoming, request.Vocabulary))
            {
                MergeOutcome outcome = markdown == file.Text ? MergeOutcome.Unchanged : isEdited ? MergeOutcome.Merged : MergeOutcome.Replaced;
                return new MergeResult { Outcome = outcome, Markdown = outcome == MergeOutcome.Unchanged ? request.File.Text : markdown, Conflicts = conflicts };
            }
        }

        // Both sides are sound, but nothing between them is.
        return request.Winner switch
        {
            MergeSide.Import => new MergeResult { Outcome = MergeOutcome.Replaced, Markdown = RetiredList.Replace(file, request.Incoming, request.Vocabulary) },
            MergeSide.File => Unchanged(request),
            _ => new MergeResult { Outcome = MergeOutcome.Conflict },
        };
    }

    private static MergeResult Unchanged(MergeRequest request) => new() { Outcome = MergeOutcome.Unchanged, Markdown = request.File.Text };

    // Nothing may be wrong that was right on both sides.
    private static bool GivesTheSeedBack(string markdown, SpeechVersion inFile, SpeechVersion incoming, BodyVocabulary vocabulary)
    {
        if (SpeechVersion.Read(inFile.File with { Text = markdown }, vocabulary) is not { } merged || merged.Seed != incoming.Seed)
        {
            return false;
        }

        return FindingsOf(merged).Except(FindingsOf(incoming)).Except(FindingsOf(inFile)).FirstOrDefault() is null;

        IEnumerable<string> FindingsOf(SpeechVersion version)
        {
            IReadOnlyList<Finding> findings = version.Provenance.Reading is { } reading
                ? FidelityChecker.CheckReading(version.File, version.Fields, version.Body, null, new TextFile(reading.Path, version.Seed))
                : FidelityChecker.Check(version.File, version.Fields, version.Body, new SeedText(version.Provenance.Seed, SeedLines.Write(version.Seed, version.Provenance.LineEnds), version.Provenance.Sha256));
            return findings.Select(finding => finding.Rule.Id).Distinct();
        }
    }
}
