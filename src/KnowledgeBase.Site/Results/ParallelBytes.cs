using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Results;

/// <summary>Parallels as bytes. Texts are told by their numbers, and what follows from a text and a stretch of it is not written.</summary>
internal static class ParallelBytes
{
    public static void Write(BinaryWriter writer, ParallelReading reading, IReadOnlyList<ComparedText> texts)
    {
        Dictionary<string, int> numbers = texts.Select(static (text, i) => (text.Key, i)).ToDictionary(static text => text.Key, static text => text.i, StringComparer.Ordinal);
        writer.Write7BitEncodedInt(reading.Passages.Count);
        foreach (ParallelPassage passage in reading.Passages)
        {
            Write(writer, passage.First, numbers);
            Write(writer, passage.Second, numbers);
            writer.Write((byte)passage.Kind);
            writer.Write(passage.Score);
            writer.Write7BitEncodedInt(passage.Sentences.Count);
            foreach (ParallelSentence sentence in passage.Sentences)
            {
                writer.Write7BitEncodedInt(sentence.FirstStart);
                writer.Write7BitEncodedInt(sentence.FirstLength);
                writer.Write7BitEncodedInt(sentence.SecondStart);
                writer.Write7BitEncodedInt(sentence.SecondLength);
                writer.Write(sentence.Containment);
            }
        }

        writer.Write7BitEncodedInt(reading.SameSpeeches.Count);
        foreach (SameSpeech same in reading.SameSpeeches)
        {
            writer.Write7BitEncodedInt(same.Speeches.Count);
            foreach (string speech in same.Speeches)
            {
                writer.Write7BitEncodedInt(numbers[speech]);
            }

            writer.Write7BitEncodedInt(same.Evidence.Count);
            foreach (SharedSentences pair in same.Evidence)
            {
                writer.Write7BitEncodedInt(numbers[pair.First]);
                writer.Write7BitEncodedInt(numbers[pair.Second]);
                writer.Write7BitEncodedInt(pair.Shared);
                writer.Write7BitEncodedInt(pair.Sentences);
            }
        }
    }

    public static ParallelReading Read(BinaryReader reader, IReadOnlyList<ComparedText> texts)
    {
        var passages = new ParallelPassage[reader.Read7BitEncodedInt()];
        for (int i = 0; i < passages.Length; i++)
        {
            passages[i] = new ParallelPassage
            {
                First = ReadSide(reader, texts),
                Second = ReadSide(reader, texts),
                Kind = (ParallelKind)reader.ReadByte(),
                Score = reader.ReadDouble(),
                Sentences = ReadAll(reader, static reader => new ParallelSentence(
                    reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.ReadDouble())),
            };
        }

        return new ParallelReading(EquatableArray.Create<ParallelPassage>(passages), ReadAll(reader, reader => new SameSpeech(
            ReadAll(reader, KeyOf), ReadAll(reader, reader => new SharedSentences(KeyOf(reader), KeyOf(reader), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt())))));

        string KeyOf(BinaryReader reader) => texts[reader.Read7BitEncodedInt()].Key;
    }

    private static void Write(BinaryWriter writer, ParallelSide side, Dictionary<string, int> numbers)
    {
        writer.Write7BitEncodedInt(numbers[side.Speech]);
        writer.Write7BitEncodedInt(side.Line);
        writer.Write7BitEncodedInt(side.Start);
        writer.Write7BitEncodedInt(side.Length);
    }

    private static ParallelSide ReadSide(BinaryReader reader, IReadOnlyList<ComparedText> texts) =>
        ParallelSide.Of(texts[reader.Read7BitEncodedInt()], reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static EquatableArray<T> ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var all = new T[reader.Read7BitEncodedInt()];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = read(reader);
        }

        return EquatableArray.Create<T>(all);
    }
}
