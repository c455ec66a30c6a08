using System.Security.Cryptography;
using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Inputs;

/// <summary>All that is known of what one speech has in common with others, and those others. Every property of the records counts; a test knows their names.</summary>
internal static class SharedInputs
{
    /// <param name="slug">Of the speech.</param>
    /// <param name="shared">What the speeches have in common.</param>
    /// <param name="partners">By slug, a hash of what each speech is: of those that have something in common with this one, title and text are shown.</param>
    /// <returns>SHA-256 in lower-case hexadecimal.</returns>
    public static string HashOf(string slug, SharedTexts shared, IReadOnlyDictionary<string, string> partners)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        EquatableArray<LineCommonness> lines = shared.CommonnessOf(slug).Lines;
        writer.Write(lines.Count);
        foreach (LineCommonness line in lines)
        {
            Write(writer, line);
        }

        EquatableArray<SpeechParallel> parallels = shared.ParallelsOf(slug);
        writer.Write(parallels.Count);
        foreach (SpeechParallel parallel in parallels)
        {
            writer.Write(parallel.IsFirst);
            Write(writer, parallel.Passage);
            writer.Write(partners[parallel.There.Speech]);
        }

        if (shared.SameSpeechOf(slug) is { } same)
        {
            Write(writer, same, partners);
        }

        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(BinaryWriter writer, LineCommonness line)
    {
        writer.Write(line.Characters);
        writer.Write(line.Shared);
        writer.Write(line.Stretches.Count);
        foreach (SharedStretch stretch in line.Stretches)
        {
            writer.Write(stretch.Start);
            writer.Write(stretch.Length);
            writer.Write(stretch.Level);
        }
    }

    private static void Write(BinaryWriter writer, ParallelPassage passage)
    {
        Write(writer, passage.First);
        Write(writer, passage.Second);
        writer.Write((int)passage.Kind);
        writer.Write(passage.Score);
        writer.Write(passage.Sentences.Count);
        foreach (ParallelSentence sentence in passage.Sentences)
        {
            writer.Write(sentence.FirstStart);
            writer.Write(sentence.FirstLength);
            writer.Write(sentence.SecondStart);
            writer.Write(sentence.SecondLength);
            writer.Write(sentence.Containment);
        }
    }

    private static void Write(BinaryWriter writer, ParallelSide side)
    {
        writer.Write(side.Speech);
        writer.Write(side.Line);
        writer.Write(side.Start);
        writer.Write(side.Length);
        writer.Write(side.BlockId);
        EquatableArray<TextPlace> places = side.Places;
        writer.Write(places.Count);
        foreach (TextPlace place in places)
        {
            writer.Write(place.BlockId);
            writer.Write(place.Start);
            writer.Write(place.Length);
        }
    }

    private static void Write(BinaryWriter writer, SameSpeech same, IReadOnlyDictionary<string, string> partners)
    {
        writer.Write(same.Speeches.Count);
        foreach (string speech in same.Speeches)
        {
            writer.Write(speech);
            writer.Write(partners[speech]);
        }

        foreach (SharedSentences pair in same.Evidence)
        {
            writer.Write(pair.First);
            writer.Write(pair.Second);
            writer.Write(pair.Shared);
            writer.Write(pair.Sentences);
        }
    }
}
