using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

/// <summary>What holds for any text in any encoding. Seeded: the same texts each time.</summary>
public sealed class DecodingPropertyTests
{
    // Plain Chinese, both scripts, what legacy encodings extend, several planes, invisible and unassigned characters.
    private static readonly Gen<int> s_codes = Gen.Frequency(
        (6, Gen.Choose(0x4E00, 0x9FFF)),
        (3, Gen.Choose(0x20, 0x7E)),
        (2, Gen.Choose(0x3000, 0x30FF)),
        (2, Gen.Choose(0, 0xD7FF)),
        (1, Gen.Choose(0xE000, 0xFFFF)),
        (1, Gen.Choose(0x10000, 0x10FFFF)),
        (1, Gen.Elements(0x0A, 0x0D, 0x00, 0x7E, 0x20AC, 0xFFFD, 0x1F600, 0x20BB7)));

    private static readonly Gen<string> s_texts = s_codes.ListOf().Where(codes => codes.Count > 0).Select(codes => string.Concat(codes.Where(Rune.IsValid).Select(code => new Rune(code).ToString())));

    public static TheoryData<string> Encodings => [.. SeedEncodings.Keys];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void WhatAnEncodingHoldsComesBackAsTheSameTextAndTheSameBytes(string encoding) => ForEachTextIn(encoding, text =>
    {
        byte[] bytes = SeedEncodings.Encode(text, encoding);

        Decoding decoding = SeedEncodings.Decode(bytes, encoding);

        Assert.Equal(new Decoding(text, [], 0), decoding);
        Assert.Equal(bytes, SeedEncodings.Encode(decoding.Text, encoding));
    });

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("gb18030")]
    [InlineData("big5")]
    public void ATornCopyIsTheTextWithoutItsLastCharacter(string encoding) => ForEachTextIn(encoding, text =>
    {
        Rune last = text.EnumerateRunes().Last();
        byte[] bytes = SeedEncodings.Encode(text, encoding);
        int size = SeedEncodings.Encode(last.ToString(), encoding).Length;
        for (int cut = 1; cut <= size; cut++)
        {
            Assert.Equal(new Decoding(text[..^last.Utf16SequenceLength], [], size - cut), SeedEncodings.Decode(bytes[..^cut], encoding));
        }
    });

    [Fact]
    public void NoBytesAreTooStrangeToRead() =>
        Prop.ForAll(Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().ToArbitrary(), bytes =>
        {
            foreach (string encoding in SeedEncodings.Keys)
            {
                Decoding decoding = SeedEncodings.Decode(bytes, encoding);

                Assert.All(decoding.Damaged, at => Assert.Equal('\uFFFD', decoding.Text[at]));
                Assert.False(new UTF8Encoding(false, false).GetBytes(decoding.Text).Length == 0 && bytes.Length > 8);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261122, 47));

    // Characters that the encoding does not have are left out, so that every text can be one of its own.
    private static void ForEachTextIn(string encoding, Action<string> holds) =>
        Prop.ForAll(s_texts.ToArbitrary(), text =>
        {
            string held = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()).Where(character => Holds(encoding, character))).TrimStart('\uFEFF');
            if (held.Length > 0 && Holds(encoding, held))
            {
                holds(held);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20261122, 53));

    private static bool Holds(string encoding, string text)
    {
        try
        {
            return SeedEncodings.Encode(text, encoding).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
