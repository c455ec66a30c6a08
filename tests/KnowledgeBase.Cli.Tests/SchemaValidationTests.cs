using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Tests;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Cli.Tests;

/// <summary>What a validator that is not ours says of front matter by the committed schema.</summary>
public sealed class SchemaValidationTests
{
    private const string Speech = "input/speeches/001-ee9bb8defc1988e1.md";

    /// <summary>The mistakes of contributors, as edits of a speech that is in order, and how each is told: by the parser of YAML or by a keyword of the schema at a place.</summary>
    private static readonly (string Mistake, string Right, string Wrong, string Told)[] s_mistakes =
    [
        ("full-width colon after a key", "level: 县\n", "level：县\n", "YAML "),
        ("tab as indentation", "  encoding: utf-8\n", "\tencoding: utf-8\n", "YAML TAB_AS_INDENT"),
        ("duplicate key", "level: 县\n", "level: 县\nlevel: 市\n", "YAML DUPLICATE_KEY"),
        ("unknown field", "level: 县\n", "level: 县\ntitel: 讲话\n", "additionalProperties {\"additionalProperty\":\"titel\"}"),
        ("unknown field of a record", "  encoding: utf-8\n", "  encoding: utf-8\n  colour: 红\n", "/source additionalProperties {\"additionalProperty\":\"colour\"}"),
        ("misspelt theme", "level: 县\n", "level: 县\nthemes: [作风建没]\n", "/themes/0 enum"),
        ("date in Chinese numerals", "date: unknown\n", "date: 二〇二五年三月二十六日\n", "/date pattern"),
        ("a day that does not exist", "date: unknown\n", "date: 2025-02-29\n", "/date pattern"),
        ("wrong genre", "genre: 讲话\n", "genre: 谈话\n", "/genre enum"),
        ("missing field", "speaker: unknown\n", "", "required {\"missingProperty\":\"speaker\"}"),
        ("missing field of a record", "  encoding: utf-8\n", "", "/source required {\"missingProperty\":\"encoding\"}"),
        ("empty value", "occasion: 理论学习中心组学习研讨会\n", "occasion:\n", "/occasion type"),
        ("empty list", "level: 县\n", "level: 县\nthemes: []\n", "/themes minItems"),
        ("a list where a value belongs", "genre: 讲话\n", "genre: [讲话]\n", "/genre enum"),
        ("a value where a record belongs", "completeness: { state: full }\n", "completeness: full\n", "/completeness type"),
        ("a level of proofreading that is none", "proofread: 1\n", "proofread: 5\n", "/proofread anyOf"),
        ("a count with a comma", "completeness: { state: full }\n", "completeness: { state: full, claimed: \"4,678\" }\n", "/completeness/claimed pattern"),
        ("a hash that is too short", "  sha256: ", "  sha256: ab\n  reading-sha256: ", "/source/sha256 pattern"),
        ("a place with a full-width colon", "width: { from: ascii }\n", "width: { from: ascii, except: 5：1 }\n", "/width/except pattern"),
        ("an address that runs code", "  encoding: utf-8\n", "  encoding: utf-8\n  url: \"javascript:alert(1)\"\n", "/source/url pattern"),
        ("a flag that is another word", "  encoding: utf-8\n", "  encoding: utf-8\n  title-run-on: yes\n", "/source/title-run-on pattern"),
    ];

    /// <summary>Values that look like something else to other readers of YAML and are right all the same.</summary>
    private static readonly (string Name, string Right, string Also)[] s_unusual =
    [
        ("a title that is a number", "title: 在理论学习中心组学习研讨会上的讲话\n", "title: 2025\n"),
        ("a level of proofreading in quotes", "proofread: 1\n", "proofread: \"3\"\n"),
        ("a flag in quotes", "  encoding: utf-8\n", "  encoding: utf-8\n  title-run-on: \"true\"\n"),
        ("a count in quotes", "completeness: { state: full }\n", "completeness: { state: full, claimed: \"4678\", shown: 2464 }\n"),
        ("a date in quotes", "published: 2025-03-26\n", "published: \"2024-02-29\"\n"),
        ("themes line by line", "level: 县\n", "level: 县\nthemes:\n  - 作风建设\n  - 乡村振兴\n"),
        ("a place without quotes", "  encoding: utf-8\n", "  encoding: utf-8\n  title-at: 3:1\n"),
        ("a correction of the title", "level: 县\n", "level: 县\ncorrections: [{ at: title, from: 会, to: 会议, reason: 漏字 }]\n"),
    ];

    [ValidatorFact]
    public async Task AllCommittedFrontMatterIsValid()
    {
        Dictionary<string, string> speeches = RepositoryText.Under("input/speeches", ".md").ToDictionary(path => path, FrontMatter, StringComparer.Ordinal);

        IReadOnlyDictionary<string, string[]> wrong = await ValidateAsync(speeches);

        Assert.Equal(5, wrong.Count);
        Assert.All(wrong, speech => Assert.Equal((speech.Key, ""), (speech.Key, string.Join('\n', speech.Value))));
    }

    [ValidatorFact]
    public async Task EveryMistakeIsTold()
    {
        IReadOnlyDictionary<string, string[]> wrong = await ValidateAsync(s_mistakes.ToDictionary(edit => edit.Mistake, edit => Edited(edit.Right, edit.Wrong), StringComparer.Ordinal));

        Assert.All(s_mistakes, edit => Assert.Contains(wrong[edit.Mistake], told => told.StartsWith(edit.Told, StringComparison.Ordinal)));
    }

    [ValidatorFact]
    public async Task WhatIsTextToUsAndSomethingElseToOthersIsAccepted()
    {
        IReadOnlyDictionary<string, string[]> wrong = await ValidateAsync(s_unusual.ToDictionary(edit => edit.Name, edit => Edited(edit.Right, edit.Also), StringComparer.Ordinal));

        Assert.All(s_unusual, edit => Assert.Equal((edit.Name, ""), (edit.Name, string.Join('\n', wrong[edit.Name]))));
    }

    [Fact]
    public void OurOwnRulesSayTheSame()
    {
        RuleContext context = RuleContextReader.Read(
            [.. RepositoryText.Under("input/vocabulary", ".yml").Concat(RepositoryText.Under("input/collections", ".yml")).Select(path => new TextFile(path, RepositoryText.Read(path)))], []);

        Assert.All(s_mistakes, edit => Assert.NotEmpty(Findings(edit.Right, edit.Wrong)));
        Assert.All(s_unusual, edit => Assert.Equal((edit.Name, ""), (edit.Name, string.Join('\n', Findings(edit.Right, edit.Also)))));

        IReadOnlyList<Finding> Findings(string right, string written) => FrontMatterChecker.Check(
            new TextFile(Speech, $"---\n{Edited(right, written)}---\n"), context.CollectionOf(Speech)!, context).Findings;
    }

    private static Task<IReadOnlyDictionary<string, string[]>> ValidateAsync(IReadOnlyDictionary<string, string> documents) =>
        SchemaValidator.ValidateAsync(KnowledgeBase.Tests.Repository.PathTo(SpeechSchema.Path), documents);

    private static string Edited(string right, string wrong)
    {
        string speech = FrontMatter(Speech);
        Assert.Contains(right, speech, StringComparison.Ordinal);
        return speech.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static string FrontMatter(string path) => RepositoryText.Read(path).ReplaceLineEndings("\n").Split("---\n")[1];
}
