using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Rules.Punctuation;

/// <summary>Sets the marks of a whole speech full width and declares it, so that the seed can still be written again.</summary>
internal static class WidthDeclaration
{
    /// <summary>Null when the places of the marks are not certain: a correction or a title stands in the way.</summary>
    public static Fix? TryFix(CheckedSpeech speech)
    {
        Provenance provenance = ProvenanceReader.Read(speech.Fields);
        TextPart[] parts = speech.Parts;
        bool titleIsUnknown = provenance.TitleAt is not null && Array.TrueForAll(parts, static part => part.Block is not null);
        if (titleIsUnknown || provenance.Corrections.Any(static correction => correction.To.Any(IsMark) || correction.From.Any(IsMark)))
        {
            return null;
        }

        if (FrontMatterInsertion.Field(speech, "width", Value(WideInSeed(provenance, speech.Body))) is not { } declaration)
        {
            return null;
        }

        List<TextEdit> edits = [declaration];
        foreach (TextPart part in parts.Where(part => part.Block is not null || provenance.TitleAt is not null))
        {
            AddEdits(edits, part, speech.File.Text, provenance.Corrections);
        }

        return new Fix(edits.OrderBy(static edit => edit.Start).ToEquatableArray());
    }

    private static bool IsMark(char c) => WideMarks.ToAscii(c) != c || WideMarks.ToWide(c) != c;

    private static void AddEdits(List<TextEdit> edits, TextPart part, string file, EquatableArray<Correction> corrections)
    {
        // Where a correction stands the check knows no seed form, and widens what is written, narrowed.
        bool isCorrected = corrections.Any(correction => correction.Block == (part.Block?.Id ?? Correction.TitleBlock));
        string widened = PunctuationWidth.Widen(isCorrected ? string.Concat(part.Plain.Select(WideMarks.ToAscii)) : part.Plain).Text;
        for (int i = 0; i < widened.Length; i++)
        {
            if (widened[i] != part.Plain[i])
            {
                (int start, int length) = part.InFile(file, i, 1);
                edits.Add(new TextEdit(start, length, widened[i].ToString()));
            }
        }
    }

    // The marks that the seed sets full width already.
    private static IReadOnlyList<Place> WideInSeed(Provenance provenance, SpeechBody body)
    {
        AssembledSeed seed = SeedAssembler.Assemble(provenance, body);
        List<Place> places = [];
        var lines = new LineIndex(seed.Text);
        for (int i = 0; i < seed.Text.Length; i++)
        {
            if (seed.Origins[i].Kind is OriginKind.Block or OriginKind.Title && WideMarks.ToAscii(seed.Text[i]) != seed.Text[i])
            {
                (int line, int column) = lines.PlaceOf(i);
                places.Add(new Place(line, column));
            }
        }

        return places;
    }

    private static string Value(IReadOnlyList<Place> wideInSeed) =>
        wideInSeed.Count == 0 ? " { from: ascii }" : $" {{ from: ascii, except: \"{Places.Print(wideInSeed)}\" }}";
}
