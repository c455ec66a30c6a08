using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Frames;

/// <summary>Phrases of one form that belong together: side by side in a line, or at the head of headings of one level.</summary>
public sealed record ParallelSet(EquatableArray<ParallelPhrase> Phrases)
{
    /// <summary>The form that all share; A破B and A促B share 以“A”…“B”.</summary>
    public string Frame => Phrases.All(phrase => phrase.Frame == Phrases[0].Frame) ? Phrases[0].Frame : Phrases.All(static phrase => phrase.Verb is not null) ? "以“A”…“B”" : "以“A”…";
}
