using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures.Parallels;

namespace KnowledgeBase.Theme.Pages.Parallels;

/// <summary>Which speeches have passages in common, those with most first, and how many pairs are not shown.</summary>
public sealed record ParallelPairsPage(EquatableArray<ParallelPair> Pairs, int More, ParallelsData Picture);

/// <summary>Two speeches, how many passages they share, the page of the first that sets them side by side, and some of the most like.</summary>
public sealed record ParallelPair(SpeechLink First, SpeechLink Second, int Passages, SitePath Comparison, EquatableArray<ParallelExample> Examples);

/// <summary>A passage of the first speech and the address of its paragraph. <paramref name="Percent"/> as in <see cref="ParallelCard"/>.</summary>
public sealed record ParallelExample(string Text, string Anchor, int Percent);
