using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Scoring;

/// <summary>The scores of a run, by document name, and their sum.</summary>
public sealed record ScoreSheet(EquatableArray<DocumentScore> Documents, DocumentScore Total)
{
    // Items of levels 1 and 2 are the sections of a speech; below are enumerations inside paragraphs.
    public const int LastSectionLevel = 2;

    public static ScoreSheet Of(IEnumerable<DocumentScore> scores)
    {
        List<DocumentScore> documents = [.. scores.OrderBy(score => score.Name, StringComparer.Ordinal)];
        return new ScoreSheet(documents.ToEquatableArray(), DocumentScore.Sum(documents));
    }

    /// <summary>The figures of one document or of the total, always in the same order.</summary>
    public static IEnumerable<Figure> FiguresOf(DocumentScore score)
    {
        yield return Share("read", score.Read.Recall);
        yield return Share("title.exact", score.TitleExact.Recall);
        yield return Share("title.folded", score.TitleFolded.Recall);
        yield return Share("boilerplate.precision", score.Boilerplate.Precision);
        yield return Share("boilerplate.recall", score.Boilerplate.Recall);
        yield return new Figure("boilerplate.characters", score.Boilerplate.Expected, FigureSense.Size);
        yield return new Figure("boilerplate.falsely-removed", score.Boilerplate.Found - score.Boilerplate.Right, FigureSense.Less);
        yield return Share("outline.sections.f1", score.Exact(level => level <= LastSectionLevel).F1);
        yield return Share("outline.items.f1", score.Exact(level => level > LastSectionLevel).F1);
        yield return Share("outline.markers.f1", score.Marker.F1);
        foreach (LevelScore level in score.Levels)
        {
            string name = FormattableString.Invariant($"outline.level-{level.Level}");
            yield return new Figure($"{name}.count", level.Exact.Expected, FigureSense.Size);
            yield return Share($"{name}.precision", level.Exact.Precision);
            yield return Share($"{name}.recall", level.Exact.Recall);
            yield return Share($"{name}.f1", level.Exact.F1);
            yield return Share($"{name}.markers.f1", level.Marker.F1);
        }

        yield return Share("outline.parents", score.Parents.Recall);
        yield return Share("outline.forms", score.Forms.Recall);
        yield return Share("completeness", score.Completeness.Recall);
        yield return Share("sizes", score.Sizes.Recall);
        yield return Share("genre", score.Genre.Recall);
        yield return Share("encoding", score.Encoding.Recall);
        yield return new Figure("characters", score.Characters.Expected, FigureSense.Size);
        yield return new Figure("characters.unaccounted", score.Characters.Expected - score.Characters.Right, FigureSense.Less);
        foreach (AnnotationScore annotation in score.Annotations)
        {
            yield return new Figure($"{annotation.Name}.count", annotation.Tally.Expected, FigureSense.Size);
            if (annotation.HasPrecision)
            {
                yield return Share($"{annotation.Name}.precision", annotation.Tally.Precision);
            }

            if (annotation.HasRecall)
            {
                yield return Share($"{annotation.Name}.recall", annotation.Tally.Recall);
            }
        }
    }

    private static Figure Share(string name, double value) => new(name, value, FigureSense.More);
}
