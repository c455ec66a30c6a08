using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Tests.Format;

public sealed class BitStreamTests
{
    [Fact]
    public void WhatIsWrittenIsRead()
    {
        var random = new Random(1);
        var writer = new BitWriter();
        List<(int Kind, int Parameter, uint Value)> written = [];
        for (int i = 0; i < 5_000; i++)
        {
            int kind = random.Next(3);
            int parameter = kind == 0 ? random.Next(33) : random.Next(20);
            uint value = kind == 0 ? (uint)(random.NextInt64(1L << 32) & ((1L << parameter) - 1)) : (uint)random.Next(1 << random.Next(1, 30));
            written.Add((kind, parameter, value));
            switch (kind)
            {
                case 0:
                    writer.Bits(value, parameter);
                    break;
                case 1:
                    writer.Gamma((int)value);
                    break;
                default:
                    writer.Rice(parameter, (int)value);
                    break;
            }
        }

        var reader = new BitReader(writer.ToBytes());
        foreach ((int kind, int parameter, uint value) in written)
        {
            uint read = kind switch { 0 => reader.Bits(parameter), 1 => (uint)reader.Gamma(), _ => (uint)reader.Rice(parameter) };
            Assert.Equal(value, read);
        }

        Assert.Equal(writer.Length, reader.Position);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(13)]
    public void AWriterGoesBack(int length)
    {
        var writer = new BitWriter();
        writer.Bits(0b1011_0010_1110_0101_1, 17);
        writer.Truncate(length);
        writer.Bits(0b101, 3);
        var reader = new BitReader(writer.ToBytes());

        Assert.Equal(0b1011_0010_1110_0101_1u >> (17 - length), reader.Bits(length));
        Assert.Equal(0b101u, reader.Bits(3));
    }

    [Fact]
    public void PastTheEndThereAreErrors() => Assert.Throws<DamagedIndexException>(static () =>
    {
        var reader = new BitReader([0]);
        _ = reader.Bits(8);
        _ = reader.Bit();
    });

    [Fact]
    public void AscendingNumbersComeBack()
    {
        var random = new Random(2);
        for (int i = 0; i < 500; i++)
        {
            int high = random.Next(1, 1 << random.Next(1, 26));
            int[] numbers = [.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => random.Next(high + 1)).Distinct().Order()];
            var writer = new BitWriter();
            AscendingNumbers.Write(writer, numbers, 0, high);
            var reader = new BitReader(writer.ToBytes());
            var read = new int[numbers.Length];
            AscendingNumbers.Read(ref reader, read, 0, high);

            Assert.Equal(numbers, read);
            Assert.Equal(writer.Length, reader.Position);
        }
    }

    [Fact]
    public void AllOfARangeTakesNoBits()
    {
        var writer = new BitWriter();
        AscendingNumbers.Write(writer, [.. Enumerable.Range(3, 40)], 3, 42);

        Assert.Equal(0, writer.Length);
    }
}
