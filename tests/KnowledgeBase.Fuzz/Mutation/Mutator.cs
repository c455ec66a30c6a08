using System.Text;
using KnowledgeBase.Fuzz.Targets;

namespace KnowledgeBase.Fuzz.Mutation;

/// <summary>Makes an input out of one or two that were kept: a few changes in a row, of bytes, of characters, or of the parts that the target's inputs have.</summary>
public sealed class Mutator(FuzzTarget target, Random random)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ByteMutations _bytes = new(target.Dictionary, random);
    private readonly TextMutations _text = new(target.Dictionary, random);
    private readonly MarkupMutations _markup = new(target.Dictionary, random);
    private readonly LineMutations _lines = new(random);

    /// <param name="kept">Inputs that reached something new; one at least.</param>
    /// <param name="taken">Those of them that were not refused. Half of the parents are of these: there are many more ways to be refused, and they hide what comes after.</param>
    public byte[] Next(IReadOnlyList<byte[]> kept, IReadOnlyList<byte[]> taken)
    {
        byte[] parent = Pick(taken.Count > 0 && random.Next(2) == 0 ? taken : kept);
        byte[] child = target.Shape == InputShape.Bytes ? OfBytes(parent, kept) : OfText(parent, kept);
        return child.Length <= target.MaxLength ? child : child[..target.MaxLength];
    }

    // New finds first: half of the time one of the last tenth.
    private byte[] Pick(IReadOnlyList<byte[]> kept) =>
        random.Next(2) == 0 ? kept[random.Next(kept.Count)] : kept[random.Next(kept.Count * 9 / 10, kept.Count)];

    private byte[] OfBytes(byte[] parent, IReadOnlyList<byte[]> kept)
    {
        byte[] input = random.Next(8) == 0 ? ByteMutations.Splice(parent, Pick(kept), random) : parent;
        for (int changes = Changes(); changes > 0; changes--)
        {
            input = _bytes.Change(input);
        }

        return input;
    }

    private byte[] OfText(byte[] parent, IReadOnlyList<byte[]> kept)
    {
        string input = s_utf8.GetString(parent);
        string other = s_utf8.GetString(Pick(kept));
        input = random.Next(8) == 0 ? TextMutations.Splice(input, other, random) : input;
        for (int changes = Changes(); changes > 0; changes--)
        {
            input = target.Shape switch
            {
                InputShape.Markup when random.Next(3) > 0 => _markup.Change(input, other),
                InputShape.Lines when random.Next(2) > 0 => _lines.Change(input, other),
                _ => _text.Change(input),
            };

            // Else three doublings in a row make megabytes.
            input = input.Length <= target.MaxLength ? input : input[..target.MaxLength];
        }

        return s_utf8.GetBytes(input);
    }

    private int Changes() => 1 << Math.Max(0, random.Next(6) - 2);
}
