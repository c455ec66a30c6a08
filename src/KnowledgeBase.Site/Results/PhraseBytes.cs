using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Results;

/// <summary>Shared phrases as bytes. Texts and blocks are told by their numbers.</summary>
internal static class PhraseBytes
{
    public static void Write(BinaryWriter writer, PhraseReading reading, IReadOnlyList<ComparedText> texts)
    {
        Dictionary<string, BlockNumbers> numbers = texts.Select(static (text, i) => new BlockNumbers(text, i)).ToDictionary(static text => text.Key, StringComparer.Ordinal);
        writer.Write7BitEncodedInt(reading.More);
        writer.Write7BitEncodedInt(reading.Phrases.Count);
        foreach (RepeatedPhrase phrase in reading.Phrases)
        {
            TextBytes.Write(writer, phrase.Text);
            TextBytes.Write(writer, phrase.Key);
            writer.Write7BitEncodedInt(phrase.Speeches);
            writer.Write7BitEncodedInt(phrase.Places.Count);
            foreach (PhrasePlace place in phrase.Places)
            {
                BlockNumbers text = numbers[place.Speech];
                writer.Write7BitEncodedInt(text.Number);
                writer.Write7BitEncodedInt(text[place.Place.BlockId]);
                writer.Write7BitEncodedInt(place.Place.Start);
                writer.Write7BitEncodedInt(place.Place.Length);
            }
        }

        foreach (TextCommonness text in reading.Texts)
        {
            foreach (LineCommonness line in text.Lines)
            {
                Write(writer, line);
            }
        }
    }

    public static PhraseReading Read(BinaryReader reader, IReadOnlyList<ComparedText> texts)
    {
        Lazy<string[]>[] blocks = [.. texts.Select(static text => new Lazy<string[]>(() => [.. BlockNumbers.BlocksOf(text)]))];
        int more = reader.Read7BitEncodedInt();
        var phrases = new RepeatedPhrase[reader.Read7BitEncodedInt()];
        for (int i = 0; i < phrases.Length; i++)
        {
            string written = TextBytes.Read(reader);
            string key = TextBytes.Read(reader);
            int speeches = reader.Read7BitEncodedInt();
            var places = new PhrasePlace[reader.Read7BitEncodedInt()];
            for (int place = 0; place < places.Length; place++)
            {
                int text = reader.Read7BitEncodedInt();
                string block = blocks[text].Value[reader.Read7BitEncodedInt()];
                places[place] = new PhrasePlace(texts[text].Key, new TextPlace(block, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()));
            }

            phrases[i] = new RepeatedPhrase(written, key, speeches, EquatableArray.Create<PhrasePlace>(places));
        }

        TextCommonness[] commonness = [.. texts.Select(text => new TextCommonness(text.Key, text.Lines.Select(_ => ReadLine(reader)).ToEquatableArray()))];
        return new PhraseReading(EquatableArray.Create<RepeatedPhrase>(phrases), EquatableArray.Create<TextCommonness>(commonness)) { More = more };
    }

    private static void Write(BinaryWriter writer, LineCommonness line)
    {
        writer.Write7BitEncodedInt(line.Characters);
        writer.Write7BitEncodedInt(line.Shared);
        writer.Write7BitEncodedInt(line.Stretches.Count);
        foreach (SharedStretch stretch in line.Stretches)
        {
            writer.Write7BitEncodedInt(stretch.Start);
            writer.Write7BitEncodedInt(stretch.Length);
            writer.Write((byte)stretch.Level);
        }
    }

    private static LineCommonness ReadLine(BinaryReader reader)
    {
        int characters = reader.Read7BitEncodedInt();
        int shared = reader.Read7BitEncodedInt();
        var stretches = new SharedStretch[reader.Read7BitEncodedInt()];
        for (int i = 0; i < stretches.Length; i++)
        {
            stretches[i] = new SharedStretch(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.ReadByte());
        }

        return new LineCommonness(characters, shared, EquatableArray.Create<SharedStretch>(stretches));
    }

    /// <summary>The blocks of a text, numbered when the first is asked for.</summary>
    private sealed class BlockNumbers(ComparedText text, int number)
    {
        private Dictionary<string, int>? _numbers;

        public string Key => text.Key;

        public int Number => number;

        public int this[string block] => (_numbers ??= BlocksOf(text).Select(static (id, i) => (id, i)).ToDictionary(static block => block.id, static block => block.i, StringComparer.Ordinal))[block];

        public static IEnumerable<string> BlocksOf(ComparedText text) => text.Lines.SelectMany(static line => line.Pieces).Select(static piece => piece.BlockId);
    }
}
