using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Import.Merge;

/// <summary>Writes units of a version for a person who compares versions.</summary>
internal sealed class UnitText(Func<string, string> gapLabel)
{
    /// <summary>One line for each unit; layout that is left out is not worth a line.</summary>
    public string Write(IEnumerable<SeedUnit> units, string seed, bool widened) => string.Join("\n", units.Select(unit => Write(unit, seed, widened)).Where(line => line.Length > 0));

    public string Write(BodyBlock block) => SpeechBodyWriter.Write(new SpeechBody([block]), gapLabel).TrimEnd('\n');

    private string Write(SeedUnit unit, string seed, bool widened)
    {
        string text = unit.Kind == UnitKind.Removed ? seed[unit.Start..unit.End] : string.Concat(unit.KeptOffsets(seed).Select(at => seed[at]));
        return unit.Kind switch
        {
            UnitKind.Removed => string.IsNullOrWhiteSpace(text) ? "" : $"removed {unit.Rule}: {text.Trim().ReplaceLineEndings(" ")}",
            UnitKind.Title => $"title: {text}",
            _ when BlockForm.ContentOf(unit.Block)?.Plain is { Length: > 0 } && !IsPlace(unit) => Write(unit.Block!),
            _ => Write(BlockForm.WithContent(unit.Block!, BlockForm.Plain(widened ? PunctuationWidth.Widen(text).Text : text))),
        };
    }

    // Blocks of a record have their place where the text would stand.
    private static bool IsPlace(SeedUnit unit) => Rules.Fidelity.Place.TryParse(BlockForm.ContentOf(unit.Block)!.Plain, out _);
}
