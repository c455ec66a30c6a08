using System.Globalization;
using KnowledgeBase.Annotate.Dates;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.FiguresInText;
using KnowledgeBase.Annotate.Frames;
using KnowledgeBase.Annotate.Lines;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Quotations;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Tests.Annotate;

/// <summary>The founders' cases: a text and what is to be found in it, each thing as one line of words that the detectors' answers are put into too.</summary>
internal static class AnnotationCases
{
    // FormulaCaseTests looks at those.
    private const string NotHere = "formula";

    private static readonly DocumentFinder s_documents = new(ReadDocuments());

    public static IReadOnlyList<(string Id, string Text, IReadOnlyList<string> Expected)> All { get; } =
    [
        .. ((YamlSequence)YamlReader.Read(new TextFile("cases.yml", RepositoryText.Read("tests/KnowledgeBase.Annotate.Tests/Fixtures/annotation-cases.yml"))).Root!["cases"]!).Items.Cast<YamlMapping>().Select(entry =>
            (entry.Text("id")!, entry.Text("text")!, (IReadOnlyList<string>)[.. ((YamlSequence)entry["expect"]!).Items.Cast<YamlMapping>().Where(item => item.Text("type") != NotHere).Select(Expected)])),
    ];

    public static DocumentLexicon ReadDocuments() =>
        DocumentLexiconReader.Read(new TextFile(DocumentLexiconReader.Path, RepositoryText.Read(DocumentLexiconReader.Path))).Lexicon!;

    /// <summary>Everything that all detectors find, in the words of the expectations.</summary>
    public static IReadOnlyList<string> Found(string text)
    {
        SpeechLine line = SpeechLine.Of("b", text);
        return
        [
            .. QuotationReader.In(line).Select(quote => $"quote {quote.Speaker} {quote.Verb} {(quote.IsDirect ? "direct" : "indirect")}{(quote.IsSpeakerMasked ? " masked" : "")}{(quote.Kind == SpeakerKind.Folk ? " folk" : "")}: {quote.Text}"),
            .. s_documents.In(line).Select(document => document.Class == DocumentClass.Work ? $"work {document.Text}" : $"regulation {document.Text} {LevelOf(document.Level)}{(document.IsMasked ? " masked" : "")}"),
            .. FigureFinder.In(line).Select(figure => $"figure {figure.Text} = {figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "null"} {figure.Unit}"),
            .. FigureFinder.In(line).Where(figure => figure.Comparison != FigureComparison.Exactly).Select(figure => $"comparison {figure.Text} {(figure.Comparison == FigureComparison.MoreThan ? "gt" : "")}"),
            .. FigureFinder.In(line).Where(figure => figure.Direction != FigureDirection.None).Select(figure => $"change {figure.Text} {(figure.Direction == FigureDirection.Down ? "down" : "up")}"),
            .. FigureFinder.In(line).Where(figure => figure.Counted is not null).Select(figure => $"what {figure.Text} {figure.Counted}"),
            .. DateFinder.In(line).Select(date => $"{(date.Kind == DateKind.Event ? "event" : "date")} {date.Text} {date.Value}{(date.IsMasked ? " masked" : "")}".Replace(date.Kind == DateKind.Event ? " " + date.Value : "\n", "", StringComparison.Ordinal)),
            .. RedactionFinder.In(line).Select(redaction => $"placeholder {redaction.Text} {GuessOf(redaction.Kind)}"),
            .. ParallelFinder.PhrasesIn(line).Select(phrase => $"parallel {phrase.Frame} {phrase.First}/{phrase.Second}"),
        ];
    }

    private static string Expected(YamlMapping item) => string.Join('\n', item.Text("type") switch
    {
        "quote" => [$"quote {item.Text("speaker")} {item.Text("verb")} {item.Text("mode")}{(item.Text("speaker_masked") == "true" ? " masked" : "")}{(item.Text("kind") == "folk" ? " folk" : "")}: {item.Text("quote")}"],
        "regulation" => [$"regulation {item.Text("text")} {item.Text("level")}{(item.Text("masked") == "true" ? " masked" : "")}"],
        "figure" =>
        [
            $"figure {item.Text("text")} = {item.Text("value")} {item.Text("unit")}",
            .. item.Text("cmp") is { } comparison ? [$"comparison {item.Text("text")} {comparison}"] : (string[])[],
            .. item.Text("change") is { } change ? [$"change {item.Text("text")} {change}"] : (string[])[],
            .. item.Text("what") is { } counted ? [$"what {item.Text("text")} {counted}"] : (string[])[],
        ],
        "date" => [$"date {item.Text("text")} {item.Text("value")}{(item.Text("masked") == "true" ? " masked" : "")}"],
        "event" => [$"event {item.Text("text")}"],
        "placeholder" => [$"placeholder {item.Text("text")} {item.Text("guess")}"],
        "parallel" => item["items"] is YamlSequence items ? items.Items.Cast<YamlScalar>().Select(one => $"parallel {item.Text("frame")} {one.Value}") : [$"parallel {item.Text("frame")} {item.Text("A")}/{item.Text("B")}"],
        var type => (IEnumerable<string>)[$"{type} {item.Text("text")}"],
    });

    private static string LevelOf(DocumentLevel level) => level switch
    {
        DocumentLevel.PartyRules => "党内法规",
        DocumentLevel.Law => "法律",
        DocumentLevel.AdministrativeRegulation => "行政法规",
        DocumentLevel.Policy => "规范性文件",
        DocumentLevel.Local => "local",
        _ => "",
    };

    private static string GuessOf(RedactionKind kind) => kind switch
    {
        RedactionKind.Place => "地名",
        RedactionKind.Person => "人名",
        RedactionKind.Leader => "领导",
        RedactionKind.Number => "数字",
        RedactionKind.Organisation => "单位",
        RedactionKind.Verb => "动词",
        RedactionKind.Wording => "泛指",
        _ => "其他",
    };
}
