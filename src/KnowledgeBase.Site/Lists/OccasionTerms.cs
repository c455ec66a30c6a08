using KnowledgeBase.Content;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Lists;

/// <summary>
/// The occasion of a speech as its document names it. Names that differ only in script, width or punctuation are one occasion, called as
/// the first speech calls it.
/// </summary>
public static class OccasionTerms
{
    public static FacetTerm Unstated { get; } = FacetTerm.Unstated("unstated", static words => words.OccasionNotStated);

    public static FacetTerm Of(SpeechFrontMatter front) =>
        front.Occasion is { } occasion
            ? new FacetTerm(SlugHash.Of(Fold.ToSkeleton(occasion)), _ => occasion) { Language = front.Lang.Key }
            : Unstated;
}
