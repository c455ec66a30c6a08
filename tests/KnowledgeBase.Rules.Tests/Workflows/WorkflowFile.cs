using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Rules.Tests.Workflows;

/// <summary>A workflow of GitHub Actions: its text and what YAML makes of it.</summary>
internal sealed record WorkflowFile(string Name, string Text, YamlMappingNode Root)
{
    public IEnumerable<WorkflowJob> Jobs => Map(Root, "jobs").Children.Select(job => new WorkflowJob(((YamlScalarNode)job.Key).Value ?? "", (YamlMappingNode)job.Value));

    /// <summary>What starts it: pull_request, push …</summary>
    public IEnumerable<string> Triggers => Root["on"] switch
    {
        YamlScalarNode one => [one.Value ?? ""],
        YamlSequenceNode many => many.Children.Select(Scalar),
        var mapping => ((YamlMappingNode)mapping).Children.Keys.Select(Scalar),
    };

    /// <summary>Every scalar, with the keys that lead to it.</summary>
    public IEnumerable<(string Path, string Value)> Scalars => Walk("", Root);

    public static WorkflowFile Read(string name, string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return new WorkflowFile(name, text, (YamlMappingNode)yaml.Documents[0].RootNode);
    }

    public static YamlMappingNode Map(YamlMappingNode parent, string key) =>
        parent.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) && value is YamlMappingNode mapping ? mapping : new YamlMappingNode();

    public static string? TextOf(YamlMappingNode parent, string key) =>
        parent.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) && value is YamlScalarNode scalar ? scalar.Value : null;

    public static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    private static IEnumerable<(string Path, string Value)> Walk(string path, YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(pair => Walk($"{path}/{Scalar(pair.Key)}", pair.Value)),
        YamlSequenceNode sequence => sequence.Children.SelectMany(item => Walk(path, item)),
        _ => [(path, Scalar(node))],
    };
}

internal sealed record WorkflowJob(string Name, YamlMappingNode Node)
{
    public IEnumerable<WorkflowStep> Steps => Node.Children.TryGetValue(new YamlScalarNode("steps"), out YamlNode? steps)
        ? ((YamlSequenceNode)steps).Children.Select(step => new WorkflowStep((YamlMappingNode)step))
        : [];
}

internal sealed record WorkflowStep(YamlMappingNode Node)
{
    public string? Uses => WorkflowFile.TextOf(Node, "uses");

    public string? Run => WorkflowFile.TextOf(Node, "run");

    public string? With(string key) => WorkflowFile.TextOf(WorkflowFile.Map(Node, "with"), key);
}
