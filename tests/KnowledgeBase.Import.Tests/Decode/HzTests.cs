using System.Text;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

public sealed class HzTests
{
    [Fact]
    public void TheExampleOfTheStandardIsRead()
    {
        Decoding decoding = Hz.Decode("This sentence is in ASCII.\nThe next sentence is in GB.~{<:Ky2;S{#,NpJ)l6HK!#~}Bye.\n"u8);

        Assert.Equal(new Decoding("This sentence is in ASCII.\nThe next sentence is in GB.己所不欲，勿施於人。Bye.\n", [], 0), decoding with { Text = decoding.Text.Replace('于', '於') });
    }

    [Fact]
    public void TildesAndContinuedLinesAreUndone() =>
        Assert.Equal("3~5", Hz.Decode("3~~~\n5"u8).Text);

    [Fact]
    public void AMissingEscapeCostsNoMoreThanItsLine()
    {
        Decoding decoding = Hz.Decode("~{<:Ky\nabc ~{<:~}\n"u8);

        Assert.Equal("己所\nabc 己\n", decoding.Text);
    }

    [Fact]
    public void AFileOfHzIsRecognisedAndWrittenBack()
    {
        byte[] bytes = SeedEncodings.Encode("同志们：\n今天，我们召开全县作风建设大会，深入学习贯彻党中央的部署要求。~100\n", "hz");

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.Equal(("hz", true), (seed.Encoding, seed.IsExact));
        Assert.All(bytes, value => Assert.InRange(value, 0, 0x7F));
    }

    [Fact]
    public void AsciiTextWithBracesIsNotTakenForHz()
    {
        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(Encoding.ASCII.GetBytes("an approximation ~{x} of what follows\n")));

        Assert.Equal("utf-8", seed.Encoding);
    }
}
