using KnowledgeBase.Content;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Structure;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;
using KnowledgeBase.Text.Scripts;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Import.Describe;

/// <summary>Concludes the front matter from the text, with the words each conclusion rests on. What the text does not say stays unknown.</summary>
public static class Describer
{
    private const int OpeningParagraphs = 4;

    public static SpeechDescription Describe(StructuredText structured, Vocabularies vocabularies)
    {
        string text = string.Join('\n', structured.Blocks.Select(block => block.Text));
        string body = string.Join('\n', structured.Blocks.Where(block => block.Kind != OutlineBlockKind.Gap).Select(block => block.Text));
        var evidence = new List<string>();
        var terms = new SubjectTerms(vocabularies);
        string? occasion = (structured.Title is { } stated ? Occasion.InTitle(stated.Text) : null) ?? (SubtitleOf(structured) is { } below ? Occasion.InTitle(below) : null) ?? Occasion.InText(body);
        occasion = occasion is null ? null : PunctuationWidth.Widen(occasion).Text;
        AddIf(evidence, occasion is not null, $"场合：{occasion}");
        (string title, string source) = TitleOf(structured, occasion, evidence);
        string genre = GenreFrom(structured, title, terms, evidence);
        string? speaker = SpeakerOf(structured, evidence);
        DateOnly? date = StatedDate.Find(structured, evidence);
        (string Level, string Evidence)? level = LevelOf.Find(title + SubtitleOf(structured), body, speaker);
        level = level is { } shown && terms.HasLevel(shown.Level) ? level : null;
        AddIf(evidence, level is not null, $"层级：{level?.Level}（{level?.Evidence}）");
        ScriptShare script = ScriptShare.Of(text);
        Ledger ledger = structured.Ledger;
        return new SpeechDescription
        {
            Title = title,
            TitleSource = source,
            Genre = genre,
            ShowsGenre = genre != terms.OtherGenre,
            Level = level?.Level ?? terms.UnknownLevel,
            ShowsLevel = level is not null,
            Occasion = occasion,
            Speaker = speaker,
            Date = date,
            Published = ledger.FactsNamed("published").Select(fact => ChineseDate.TryParse(fact.Value)).FirstOrDefault(date => date is not null),
            Script = script.Script == HanScript.Traditional ? "zh-Hant" : "zh-Hans",
            ScriptNote = script.IsMachineConverted ? "machine-converted" : script.Script == HanScript.Mixed ? "mixed" : null,
            Completeness = CompletenessOf(structured),
            Claimed = NumberOf(ledger, "total"),
            Shown = NumberOf(ledger, "shown"),
            Url = ledger.FactsNamed("url").Select(fact => AddressOf(fact.Value)).FirstOrDefault(address => address is not null),
            Evidence = evidence.ToEquatableArray(),
        };
    }

    private static (string Title, string Source) TitleOf(StructuredText structured, string? occasion, List<string> evidence)
    {
        if (structured.Title is { } title)
        {
            return (title.Text, title.Source);
        }

        string supplied = occasion is not null ? $"在{occasion}上的讲话" : "讲话（原文无题）";
        evidence.Add($"题名：原文无题，拟作《{supplied}》");
        return (supplied, "supplied");
    }

    private static string GenreFrom(StructuredText structured, string title, SubjectTerms terms, List<string> evidence)
    {
        if (structured.Title is not null && terms.OwnGenre(title) is { } own)
        {
            evidence.Add($"文种：{own}（题名末尾）");
            return own;
        }

        var found = new List<string>();
        string genre = GenreFrom(structured, title, found);
        if (!terms.HasGenre(genre))
        {
            return terms.OtherGenre;
        }

        evidence.AddRange(found);
        return genre;
    }

    private static string GenreFrom(StructuredText structured, string title, List<string> evidence)
    {
        (string Genre, string Word)? found = structured.Title is { Prefix: { } prefix } ? GenreOf.Title(prefix) : null;
        found ??= structured.Title is null ? null : GenreOf.Title(title);
        if (found is not null)
        {
            evidence.Add($"文种：{found.Value.Genre}（题名中的“{found.Value.Word}”）");
            return found.Value.Genre;
        }

        found = SubtitleOf(structured) is { } subtitle ? GenreOf.Title(subtitle) : null;
        if (found is not null)
        {
            evidence.Add($"文种：{found.Value.Genre}（副题中的“{found.Value.Word}”）");
            return found.Value.Genre;
        }

        string opening = string.Join('\n', structured.Blocks.Where(block => block.Kind == OutlineBlockKind.Paragraph).Take(OpeningParagraphs).Select(block => block.Text));
        found = GenreOf.Opening(opening);
        if (found is not null)
        {
            evidence.Add($"文种：{found.Value.Genre}（开头的“{found.Value.Word}”）");
            return found.Value.Genre;
        }

        string? salutation = structured.Blocks
            .Where((_, i) => structured.Outline.Roles[i] == BlockRole.Salutation)
            .Select(block => Fold.ToHans(block.Text))
            .FirstOrDefault();
        AddIf(evidence, salutation is not null, $"文种：讲话（称呼“{salutation}”）");
        return salutation is null ? GenreOf.Other : "讲话";
    }

    // ——在全县作风建设大会上的讲话
    private static string? SubtitleOf(StructuredText structured) =>
        structured.Title is null ? null
        : structured.Blocks.Take(OpeningParagraphs)
            .Where(block => block.Kind == OutlineBlockKind.Paragraph && SpeechSubtitle.IsSubtitle(Fold.ToHans(block.Text)))
            .Select(block => SpeechSubtitle.WithoutDashes(block.Text))
            .FirstOrDefault();

    private static string? SpeakerOf(StructuredText structured, List<string> evidence)
    {
        if (structured.Ledger.FactsNamed("speaker").FirstOrDefault() is { } stated)
        {
            evidence.Add($"讲话人：{stated.Value}（题名下的一行）");
            return stated.Value;
        }

        string? named = structured.Title is { } title ? SpeakerLine.InTitle(title.Text) : null;
        AddIf(evidence, named is not null, $"讲话人：{named}（题名）");
        return named;
    }

    private static string CompletenessOf(StructuredText structured)
    {
        List<int> gaps = [.. Enumerable.Range(0, structured.Blocks.Count).Where(i => structured.Blocks[i].Kind == OutlineBlockKind.Gap)];
        return gaps.Exists(i => i < structured.Blocks.Count - 1) ? "gaps" : gaps.Count > 0 ? "truncated" : "full";
    }

    private static int? NumberOf(Ledger ledger, string fact) =>
        ledger.FactsNamed(fact).Select(found => SeedNumber.Length(found.Value)).FirstOrDefault(number => number is not null);

    // A seed may write an address full width, and the mark of its own sentence behind it.
    private static string? AddressOf(string stated)
    {
        string address = Fold.ToHans(stated).TrimEnd(',', '.', ';', ':', '!', ')', '"', '\'');
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? found) && found.Scheme is "http" or "https" && found.Host.Length > 0 ? address : null;
    }

    private static void AddIf(List<string> evidence, bool applies, string line)
    {
        if (applies)
        {
            evidence.Add(line);
        }
    }
}
