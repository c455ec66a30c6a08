using KnowledgeBase.Cli.IssueForms;
using KnowledgeBase.Tests;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Cli.Tests.IssueForms;

/// <summary>What the program looks for in an issue is what the forms write there.</summary>
public sealed class IssueFormFileTests
{
    public static TheoryData<string> Names => [IssueForm.Speech.Name, IssueForm.Correction.Name];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheFormHasTheFieldsThatAreReadInTheirOrder(string name)
    {
        IssueForm form = name == IssueForm.Speech.Name ? IssueForm.Speech : IssueForm.Correction;

        IEnumerable<IssueField> inFile = Fields(name).Select(static field => new IssueField(Text(field, "id"), Text((YamlMappingNode)field["attributes"], "label")));

        Assert.Equal(form.Fields, inFile);
    }

    [Fact]
    public void WhatComesBeforeTheSpeechIsOneLineOrBoxesSoThatNothingInItCanPassForTheSpeech() =>
        Assert.Equal(["input", "input", "checkboxes", "textarea"], Fields(IssueForm.Speech.Name).Select(static field => Text(field, "type")));

    [Fact]
    public void EveryFormHasFieldsOfItsOwnIdsInBothLanguages() =>
        Assert.All(Directory.GetFiles(Repository.PathTo(".github/ISSUE_TEMPLATE"), "*.yml").Select(Path.GetFileNameWithoutExtension).Where(static name => name != "config"), static name =>
        {
            YamlMappingNode[] fields = [.. Fields(name!)];
            Assert.NotEmpty(fields);
            Assert.Distinct(fields.Select(static field => Text(field, "id")));
            Assert.All(fields, static field => Assert.Contains(Text(field, "type"), (string[])["input", "textarea", "dropdown", "checkboxes"]));
            Assert.All(fields, static field => Assert.Contains(" · ", Text((YamlMappingNode)field["attributes"], "label"), StringComparison.Ordinal));
        });

    private static IEnumerable<YamlMappingNode> Fields(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(RepositoryText.Read($".github/ISSUE_TEMPLATE/{name}.yml")));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return ((YamlSequenceNode)root["body"]).Cast<YamlMappingNode>().Where(static field => Text(field, "type") != "markdown");
    }

    private static string Text(YamlMappingNode mapping, string key) => ((YamlScalarNode)mapping[key]).Value ?? "";
}
