using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Import.Scoring;
using KnowledgeBase.Import.Scoring.Gold;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Cli.Evaluating;

/// <summary>
/// Compares what was found in the text of an import with its gold. Each kind of annotation is one entry of the list in <see cref="Score"/>; a
/// kind that the gold does not judge has none.
/// </summary>
internal static class AnnotationScorer
{
    public static DocumentScore Score(DocumentScore score, GoldDocument gold, SpeechBody body, string? title, Annotators annotators)
    {
        SpeechAnnotations found = SpeechAnnotations.Of(body, annotators.Documents);
        ThemeReading themes = annotators.Themes.Read(ThemeUnits.Of(title, SpeechOutline.Of(body)));
        List<string> notes = [.. score.Notes];
        AnnotationScore?[] scores =
        [
            Primary(gold, themes, notes),
            Core(gold, themes, annotators.CoreThemes, notes),
            Documents(gold, found, notes),
            Direct(gold, found, notes),
            Reported(gold, found, notes),
            Masks(gold, body, title, notes),
            FormulaScorer.Score(gold, body, annotators.Formulae, notes),
        ];
        return score with { Annotations = scores.OfType<AnnotationScore>().ToEquatableArray(), Notes = notes.ToEquatableArray() };
    }

    private static AnnotationScore? Primary(GoldDocument gold, ThemeReading found, List<string> notes)
    {
        if (gold.Themes is not { } themes)
        {
            return null;
        }

        GoldTheme[] primary = [.. themes.Where(static theme => theme.IsPrimary)];
        GoldTheme[] missed = [.. primary.Where(theme => found.Themes.All(one => one.Key != theme.Name))];
        notes.AddRange(missed.Select(static theme => $"themes: '{theme.Name}' is not found"));
        return new AnnotationScore("themes.primary", new Tally(primary.Length, primary.Length - missed.Length, primary.Length - missed.Length), HasPrecision: false);
    }

    private static AnnotationScore? Core(GoldDocument gold, ThemeReading found, IReadOnlySet<string> core, List<string> notes)
    {
        if (gold.Themes is not { } themes)
        {
            return null;
        }

        string[] proposed = [.. found.Themes.Select(static theme => theme.Key).Where(core.Contains)];
        string[] wrong = [.. proposed.Where(key => themes.All(theme => theme.Name != key))];
        notes.AddRange(wrong.Select(static key => $"themes: '{key}' is found, and not in the gold"));
        return new AnnotationScore("themes.core", new Tally(proposed.Length, proposed.Length, proposed.Length - wrong.Length), HasRecall: false);
    }

    private static AnnotationScore? Documents(GoldDocument gold, SpeechAnnotations found, List<string> notes)
    {
        if (gold.Documents is not { } documents)
        {
            return null;
        }

        List<string> open = [.. documents];
        int right = 0;
        string[] marked = [.. found.Documents.Where(static document => document.IsQuoted).Select(static document => document.Text)];
        foreach (string document in marked)
        {
            if (open.Remove(document))
            {
                right++;
            }
            else
            {
                notes.Add($"documents: {document} is not in the gold");
            }
        }

        notes.AddRange(open.Select(static document => $"documents: {document} is not found"));
        return new AnnotationScore("documents", new Tally(documents.Count, marked.Length, right));
    }

    private static AnnotationScore? Direct(GoldDocument gold, SpeechAnnotations found, List<string> notes) =>
        gold.Quotations is { } quotations
            ? new AnnotationScore("quotations.direct", Match("quotations.direct", [.. quotations.Where(static one => one.IsDirect && one.Attribution is not null)], [.. found.Quotations.Where(static one => one.IsDirect)], notes, noteSpare: true))
            : null;

    // The gold does not name every report.
    private static AnnotationScore? Reported(GoldDocument gold, SpeechAnnotations found, List<string> notes) =>
        gold.Quotations is { } quotations
            ? new AnnotationScore("quotations.reported", Match("quotations.reported", [.. quotations.Where(static one => !one.IsDirect)], [.. found.Quotations.Where(static one => !one.IsDirect)], notes, noteSpare: false), HasPrecision: false)
            : null;

    private static Tally Match(string name, GoldQuotation[] gold, Quotation[] found, List<string> notes, bool noteSpare)
    {
        List<Quotation> open = [.. found];
        int right = 0;
        foreach (GoldQuotation wanted in gold)
        {
            if (open.FirstOrDefault(one => HasWords(wanted, one) && HasSpeaker(wanted, one)) is { } match)
            {
                open.Remove(match);
                right++;
            }
            else
            {
                notes.Add($"{name}: '{wanted.Text}' of '{wanted.Attribution}' is not found");
            }
        }

        if (noteSpare)
        {
            notes.AddRange(open.Select(one => $"{name}: '{one.Text}' of '{one.Speaker}' is not in the gold"));
        }

        return new Tally(gold.Length, found.Length, right);
    }

    // Of reported words the gold may have the beginning only, and the words before them too.
    private static bool HasWords(GoldQuotation wanted, Quotation found)
    {
        string gold = Key(wanted.Text);
        string words = Key(found.Text);
        return gold == words || (!wanted.IsDirect && (words.StartsWith(gold, StringComparison.Ordinal) || gold.EndsWith(words, StringComparison.Ordinal)));
    }

    private static bool HasSpeaker(GoldQuotation wanted, Quotation found)
    {
        string lead = Fold.ToHans(wanted.Lead ?? wanted.Text);
        string speaker = Fold.ToHans(found.Speaker);
        string name = Fold.ToHans((wanted.Attribution ?? "").Split('(')[0]);
        return lead.Contains(speaker, StringComparison.Ordinal) && (lead.StartsWith(speaker, StringComparison.Ordinal) || speaker.Contains(name, StringComparison.Ordinal));
    }

    private static AnnotationScore? Masks(GoldDocument gold, SpeechBody body, string? title, List<string> notes)
    {
        if (gold.Masks is not { } masks)
        {
            return null;
        }

        IEnumerable<string> texts = body.Blocks.Select(SourceLine.ContentOf).OfType<InlineText>().Select(static content => content.Plain).Append(title ?? "");
        Dictionary<string, int> found = texts.SelectMany(static text => MaskFinder.In(text).Select(mask => text.Substring(mask.Start, mask.Length)))
            .GroupBy(static mask => mask, StringComparer.Ordinal)
            .ToDictionary(static mask => mask.Key, static mask => mask.Count(), StringComparer.Ordinal);
        foreach (GoldMask mask in masks.Where(mask => found.GetValueOrDefault(mask.Text) != mask.Count))
        {
            notes.Add(FormattableString.Invariant($"masks: '{mask.Text}' is found {found.GetValueOrDefault(mask.Text)} times, the gold says {mask.Count}"));
        }

        return new AnnotationScore("masks", new Tally(masks.Sum(static mask => mask.Count), found.Values.Sum(), masks.Sum(mask => Math.Min(mask.Count, found.GetValueOrDefault(mask.Text)))));
    }

    // The import widens marks, and the gold leaves off the one that ends a sentence.
    private static string Key(string text) => new string([.. Fold.ToHans(text).Where(static c => !char.IsWhiteSpace(c))]).TrimEnd('。');
}
