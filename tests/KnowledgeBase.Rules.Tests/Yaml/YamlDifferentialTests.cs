using KnowledgeBase.Rules.Yaml;
using YamlDotNet.RepresentationModel;
using YamlNode = YamlDotNet.RepresentationModel.YamlNode;
using YamlException = YamlDotNet.Core.YamlException;

namespace KnowledgeBase.Rules.Tests.Yaml;

/// <summary>What the reader accepts means to it what it means to a reader of all of YAML.</summary>
public sealed class YamlDifferentialTests
{
    [Fact]
    public void RandomYamlOfTheSubsetIsReadAsOtherReadersReadIt()
    {
        for (int seed = 0; seed < 2_000; seed++)
        {
            string yaml = new RandomYaml(seed).Write();

            YamlReading reading = YamlReader.Read(YamlBlock.Whole(new TextFile("a.yml", yaml)) with { MaxDepth = 12 });

            Assert.True(reading.Findings.IsEmpty, $"seed {seed}\n{yaml}\n{string.Join("\n", reading.Findings)}");
            Assert.True(Same(reading.Root!, Foreign(yaml)), $"seed {seed}\n{yaml}\n{Show(reading.Root!)}\n{Show(Foreign(yaml))}");
        }
    }

    [Fact]
    public void WhatRemainsAcceptedAfterRandomEditsIsReadAsOtherReadersReadIt()
    {
        const string pieces = "[]{}\"'|>-:#,  \n\n\\x讲&*!?~%@`";
        Random random = new(20250102);
        int accepted = 0;
        for (int i = 0; i < 6_000; i++)
        {
            string yaml = new RandomYaml(i % 300).Write();
            for (int change = 0; change <= i % 3; change++)
            {
                int at = random.Next(yaml.Length);
                yaml = random.Next(3) switch
                {
                    0 => yaml.Remove(at, 1),
                    1 => yaml.Insert(at, pieces[random.Next(pieces.Length)].ToString()),
                    _ => yaml.Remove(at, 1).Insert(at, pieces[random.Next(pieces.Length)].ToString()),
                };
            }

            YamlReading reading = YamlReader.Read(YamlBlock.Whole(new TextFile("a.yml", yaml)) with { MaxDepth = 12 });

            Assert.True(reading.Root is not null || reading.Findings.Count > 0, yaml);
            if (reading.Findings.IsEmpty)
            {
                accepted++;
                (YamlNode? foreign, string fault) = TryForeign(yaml);
                Assert.True(foreign is not null, $"Accepted, and no YAML: {fault}\n{yaml}");
                Assert.True(Same(reading.Root!, foreign), $"{yaml}\n{Show(reading.Root!)}\n{Show(foreign)}");
            }
        }

        Assert.InRange(accepted, 600, 5_500);
    }

    private static (YamlNode? Root, string Fault) TryForeign(string yaml)
    {
        try
        {
            return (Foreign(yaml), "");
        }
        catch (YamlException fault)
        {
            return (null, fault.ToString().Split('\n')[0]);
        }
    }

    private static YamlNode Foreign(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? new YamlMappingNode() : Assert.Single(stream.Documents).RootNode;
    }

    private static bool Same(KnowledgeBase.Rules.Yaml.YamlNode ours, YamlNode foreign) => (ours, foreign) switch
    {
        (YamlScalar one, YamlScalarNode other) => one.Value == (other.Value ?? ""),
        (YamlSequence one, YamlSequenceNode other) => one.Items.Count == other.Children.Count && one.Items.Zip(other.Children).All(pair => Same(pair.First, pair.Second)),
        (YamlMapping one, YamlMappingNode other) => one.Entries.Count == other.Children.Count
            && one.Entries.Zip(other.Children).All(pair => Same(pair.First.Key, pair.Second.Key) && Same(pair.First.Value, pair.Second.Value)),
        (YamlMapping { Entries.Count: 0 }, YamlScalarNode { Value: null or "" }) => true,
        _ => false,
    };

    private static string Show(KnowledgeBase.Rules.Yaml.YamlNode node) => node switch
    {
        YamlScalar scalar => $"<{scalar.Value}>",
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{Show(entry.Key)}={Show(entry.Value)}"))}}}",
        _ => "unread",
    };

    private static string Show(YamlNode node) => node switch
    {
        YamlScalarNode scalar => $"<{scalar.Value}>",
        YamlSequenceNode list => $"[{string.Join(", ", list.Children.Select(Show))}]",
        YamlMappingNode mapping => $"{{{string.Join(", ", mapping.Children.Select(entry => $"{Show(entry.Key)}={Show(entry.Value)}"))}}}",
        _ => node.GetType().Name,
    };
}
