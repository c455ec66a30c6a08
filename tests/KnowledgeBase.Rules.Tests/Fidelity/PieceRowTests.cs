using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Tests.Fidelity;

public sealed class PieceRowTests
{
    [Fact]
    public void EachMarkIsACharacterThatStays()
    {
        Assert.True(PieceRow.TryRead("(_)", "xué_xí__hǎo", out EquatableArray<RowPiece> pieces));

        Assert.Equal([new RowPiece(0, "(xué)"), new RowPiece(6, "(xí)"), new RowPiece(12, "(hǎo)")], pieces);
    }

    [Fact]
    public void ARowMayBeginWithWhatStays()
    {
        Assert.True(PieceRow.TryRead("_", "__\u200B", out EquatableArray<RowPiece> pieces));

        Assert.Equal([new RowPiece(2, "\u200B")], pieces);
    }

    [Theory]
    [InlineData("()", "xué")]
    [InlineData("(__)", "xué")]
    [InlineData("(_)", "___")]
    [InlineData("(_)", "")]
    [InlineData("(_)", "xué_\n_xí")]
    [InlineData("(_\n", "xué")]
    public void WhatIsNoRowIsRefused(string each, string text) => Assert.False(PieceRow.TryRead(each, text, out _));
}
