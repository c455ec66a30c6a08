using System.Diagnostics;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Tests.Clean;

/// <summary>A ledger accounts for every character, or there is none.</summary>
public sealed class LedgerTests
{
    private const string Seed = "abcdef";

    [Fact]
    public void ATextThatNoRuleTouchesIsKeptAsAWhole()
    {
        Ledger ledger = new LedgerDraft(Seed).Finish();

        Assert.Equal([new LedgerSpan(0, 6, Fate.Kept, null)], ledger.Spans);
        Assert.Equal(Seed, ledger.TextOf(ledger.Spans[0]));
        Assert.Empty(ledger.Removed);
        Assert.Empty(ledger.Facts);
    }

    [Fact]
    public void AnEmptyTextHasNoSpans() => Assert.Empty(new LedgerDraft("").Finish().Spans);

    [Fact]
    public void WhatIsRemovedHasItsRuleAndTheRestIsKept()
    {
        var draft = new LedgerDraft(Seed);
        draft.Remove(0, 2, "head");
        draft.Remove(5, 6, "tail");

        Ledger ledger = draft.Finish();

        Assert.Equal([new(0, 2, Fate.Removed, "head"), new(2, 3, Fate.Kept, null), new(5, 1, Fate.Removed, "tail")], ledger.Spans);
        Assert.Equal(["ab", "f"], ledger.Removed.Select(ledger.TextOf));
    }

    [Fact]
    public void TheFirstRuleToTakeACharacterKeepsIt()
    {
        var draft = new LedgerDraft(Seed);
        draft.Remove(2, 4, "first");
        draft.Remove(0, 6, "second");
        draft.RemoveEach([2], "third");
        draft.Separate(3);

        Assert.Equal([new(0, 2, Fate.Removed, "second"), new(2, 2, Fate.Removed, "first"), new(4, 2, Fate.Removed, "second")], draft.Finish().Spans);
    }

    [Fact]
    public void TwoRemovalsBySameRuleStayTwo()
    {
        var draft = new LedgerDraft(Seed);
        draft.Remove(0, 2, "a");
        draft.Remove(2, 4, "a");

        Assert.Equal([new(0, 2, Fate.Removed, "a"), new(2, 2, Fate.Removed, "a"), new(4, 2, Fate.Kept, null)], draft.Finish().Spans);
    }

    // A second removal over the same characters takes none and begins nothing.
    [Fact]
    public void ARemovalOfNothingChangesNothing()
    {
        var draft = new LedgerDraft(Seed);
        draft.Remove(0, 4, "a");
        draft.Remove(2, 4, "a");
        draft.Remove(5, 5, "b");
        draft.Remove(6, 6, "b");

        Assert.Equal([new(0, 4, Fate.Removed, "a"), new(4, 2, Fate.Kept, null)], draft.Finish().Spans);
    }

    // A pass that takes single characters has made no removal of its own where it met none.
    [Fact]
    public void AnEmptyRemovalDoesNotPartWhatIsRemovedLater()
    {
        var draft = new LedgerDraft(Seed);
        draft.Remove(2, 2, "a");
        draft.RemoveEach([1, 2, 3], "a");

        Assert.Equal([new(1, 3, Fate.Removed, "a")], draft.Finish().Removed);
    }

    [Fact]
    public void SingleCharactersThatAreNeighboursBecomeOneRemoval()
    {
        var draft = new LedgerDraft(Seed);
        draft.RemoveEach([0, 1, 3], "a");

        Assert.Equal([new(0, 2, Fate.Removed, "a"), new(3, 1, Fate.Removed, "a")], draft.Finish().Removed);
    }

    [Fact]
    public void NeighboursOfDifferentRulesStayApart()
    {
        var draft = new LedgerDraft(Seed);
        draft.RemoveEach([0, 1], "a");
        draft.RemoveEach([2], "b");

        Assert.Equal([new(0, 2, Fate.Removed, "a"), new(2, 1, Fate.Removed, "b")], draft.Finish().Removed);
    }

    [Fact]
    public void EverySeparatorIsASpanOfItsOwnAndNoRemoval()
    {
        var draft = new LedgerDraft("a\n\nb");
        draft.Separate(1);
        draft.Separate(2);

        Ledger ledger = draft.Finish();

        Assert.Equal([new(0, 1, Fate.Kept, null), new(1, 1, Fate.Separator, null), new(2, 1, Fate.Separator, null), new(3, 1, Fate.Kept, null)], ledger.Spans);
        Assert.Empty(ledger.Removed);
    }

    [Fact]
    public void AStretchIsFreeWhenNoneOfItsCharactersIsTaken()
    {
        var draft = new LedgerDraft(Seed);
        draft.Remove(2, 3, "a");
        draft.Separate(4);

        Assert.Equal([true, true, false, true, false, true], Enumerable.Range(0, 6).Select(at => draft.IsFree(at)));
        Assert.True(draft.IsFree(0, 2));
        Assert.False(draft.IsFree(0, 3));
        Assert.False(draft.IsFree(2, 6));
        Assert.True(draft.IsFree(3, 4));
        Assert.False(draft.IsFree(3, 5));
        Assert.True(draft.IsFree(2, 2));
    }

    [Fact]
    public void ASeparatorHasNoRule()
    {
        var draft = new LedgerDraft(Seed);
        draft.Remove(2, 3, "a");
        draft.Separate(4);

        Assert.Equal([null, null, "a", null, null, null], Enumerable.Range(0, 6).Select(draft.RuleAt));
    }

    [Fact]
    public void WhatIsRemovedIsCountedByRuleWithoutBlanksAndSeparators()
    {
        var draft = new LedgerDraft("ab c\nd");
        draft.Remove(0, 1, "a");
        draft.Remove(1, 4, "b");
        draft.Separate(4);

        Assert.Equal(3, draft.CountRemoved(static _ => true));
        Assert.Equal(2, draft.CountRemoved(static rule => rule == "b"));
        Assert.Equal(0, draft.CountRemoved(static _ => false));
    }

    [Fact]
    public void ALedgerCanBeContinuedAndForgetsItsSeparators()
    {
        var first = new LedgerDraft("ab\ncd");
        first.Remove(0, 1, "a");
        first.Remove(1, 2, "a");
        first.Separate(2);
        first.Facts.Add(new LedgerFact("a", "published", "2025-03-26", 0));

        var second = new LedgerDraft(first.Finish());
        second.Remove(4, 5, "b");
        Ledger ledger = second.Finish();

        Assert.Equal("ab\ncd", ledger.Text);
        Assert.Equal([new(0, 1, Fate.Removed, "a"), new(1, 1, Fate.Removed, "a"), new(2, 2, Fate.Kept, null), new(4, 1, Fate.Removed, "b")], ledger.Spans);
        Assert.Equal([new LedgerFact("a", "published", "2025-03-26", 0)], ledger.Facts);
    }

    [Fact]
    public void FactsAreFoundByTheirNameInTheirOrder()
    {
        var draft = new LedgerDraft(Seed);
        draft.Facts.Add(new LedgerFact("r", "published", "2025", 0));
        draft.Facts.Add(new LedgerFact("r", "source", "a", 1));
        draft.Facts.Add(new LedgerFact("s", "published", "2024", 2));

        Assert.Equal(["2025", "2024"], draft.Finish().FactsNamed("published").Select(static fact => fact.Value));
    }

    public static TheoryData<string, LedgerSpan[]> Broken => new()
    {
        { "hole or an unexplained removal at offset 1", [new(1, 5, Fate.Kept, null)] },
        { "hole or an unexplained removal at offset 3", [new(0, 2, Fate.Kept, null), new(3, 3, Fate.Kept, null)] },
        { "hole or an unexplained removal at offset 1", [new(0, 2, Fate.Kept, null), new(1, 5, Fate.Kept, null)] },
        { "hole or an unexplained removal at offset 0", [new(0, 0, Fate.Kept, null), new(0, 6, Fate.Kept, null)] },
        { "hole or an unexplained removal at offset 6", [new(0, 6, Fate.Kept, null), new(6, -1, Fate.Kept, null)] },
        { "hole or an unexplained removal at offset 0", [new(0, 6, Fate.Removed, null)] },
        { "hole or an unexplained removal at offset 0", [new(0, 6, Fate.Kept, "a")] },
        { "hole or an unexplained removal at offset 0", [new(0, 6, Fate.Separator, "a")] },
        { "ends at offset 5 of 6", [new(0, 5, Fate.Kept, null)] },
        { "ends at offset 7 of 6", [new(0, 7, Fate.Kept, null)] },
        { "ends at offset 0 of 6", [] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void SpansThatLeaveACharacterOutOrRemoveItWithoutAReasonAreNoLedger(string fault, LedgerSpan[] spans) =>
        Assert.Contains(fault, Assert.Throws<UnreachableException>(() => new Ledger(Seed, spans.ToEquatableArray(), [])).Message, StringComparison.Ordinal);
}
