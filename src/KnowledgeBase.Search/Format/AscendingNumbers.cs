using System.Numerics;

namespace KnowledgeBase.Search.Format;

/// <summary>
/// Ascending numbers, the middle one first, then those on either side in the range that is left to them (binary interpolative coding, Moffat
/// and Stuiver, Information Retrieval 3, 2000): what lies close together costs little.
/// </summary>
internal static class AscendingNumbers
{
    /// <param name="writer">Gets the numbers; how many they are must be known to the reader.</param>
    /// <param name="numbers">Ascending, each once.</param>
    /// <param name="low">No number is less.</param>
    /// <param name="high">No number is greater.</param>
    public static void Write(BitWriter writer, ReadOnlySpan<int> numbers, int low, int high)
    {
        while (numbers.Length > 0 && high - low + 1 > numbers.Length)
        {
            int middle = numbers.Length / 2;
            int least = low + middle;
            WriteTruncated(writer, numbers[middle] - least, high - (numbers.Length - 1 - middle) - least + 1);
            Write(writer, numbers[..middle], low, numbers[middle] - 1);
            low = numbers[middle] + 1;
            numbers = numbers[(middle + 1)..];
        }
    }

    public static void Read(ref BitReader reader, Span<int> numbers, int low, int high)
    {
        while (numbers.Length > 0)
        {
            if (high - low + 1 <= numbers.Length)
            {
                if (high - low + 1 < numbers.Length)
                {
                    throw new DamagedIndexException("A list of the index is damaged.");
                }

                for (int i = 0; i < numbers.Length; i++)
                {
                    numbers[i] = low + i;
                }

                return;
            }

            int middle = numbers.Length / 2;
            int least = low + middle;
            numbers[middle] = least + ReadTruncated(ref reader, high - (numbers.Length - 1 - middle) - least + 1);
            Read(ref reader, numbers[..middle], low, numbers[middle] - 1);
            low = numbers[middle] + 1;
            numbers = numbers[(middle + 1)..];
        }
    }

    /// <summary>A number less than a count, in as few bits as that takes: the lesser ones in one bit less where the count is no power of two.</summary>
    private static void WriteTruncated(BitWriter writer, int number, int count)
    {
        int bits = BitOperations.Log2((uint)count);
        int shorter = (int)((1L << (bits + 1)) - count);
        if (number < shorter)
        {
            writer.Bits((uint)number, bits);
        }
        else
        {
            writer.Bits((uint)(number + shorter), bits + 1);
        }
    }

    private static int ReadTruncated(ref BitReader reader, int count)
    {
        int bits = BitOperations.Log2((uint)count);
        int shorter = (int)((1L << (bits + 1)) - count);
        int number = (int)reader.Bits(bits);
        return number < shorter ? number : ((number << 1) | (int)reader.Bits(1)) - shorter;
    }
}
