using KnowledgeBase.Rules.Tests.Pages;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Rules.Tests.Waivers;

public sealed class WaiverApplicationTests
{
    [Theory]
    [InlineData("", 3)]
    [InlineData(", at: tzc", 1)]
    [InlineData(", at: m2d", 1)]
    [InlineData(", at: k3f", 1)]
    [InlineData(", at: title", 1)]
    [InlineData(", text: 王某", 3)]
    [InlineData(", at: k3f, text: 王某", 1)]
    [InlineData(", at: level", 0)]
    [InlineData(", at: k3f, text: 王", 0)]
    [InlineData(", text: 李某", 0)]
    public void AWaiverCoversWhatMeetsAllThatItStates(string stated, int covered)
    {
        ContentCheck check = WaiverSample.Apply(Waiver(stated));

        Assert.Equal(covered, check.Waived.Count);
        Assert.Equal(WaiverSample.Findings.Count - covered, check.Findings.Count(finding => finding.Rule == WaiverSample.Advice));
        Assert.Equal(covered == 0, check.Findings.Any(finding => finding.Rule == WaiverRules.Unused));
    }

    [Fact]
    public void AWaivedFindingCarriesItsReasonAndWhereItIsDeclared()
    {
        WaivedFinding waived = Assert.Single(WaiverSample.Apply(Waiver(", at: k3f")).Waived);

        Assert.Equal(("已公开", "编辑组", WaiverReader.Path, 2), (waived.Waiver.Reason, waived.Waiver.Reviewer, waived.Waiver.DeclaredIn, waived.Waiver.Line));
        Assert.Equal(WaiverSample.Findings[2], waived.Finding);
    }

    [Fact]
    public void EditsAboveAndLineEndsOfWindowsMoveNoWaiver()
    {
        TextFile edited = WaiverSample.SpeechFile with
        {
            Text = WaiverSample.SpeechFile.Text.Replace("王某在", "𠮷\r\n\r\n新的一段。 {#n3w}\r\n\r\n王某在", StringComparison.Ordinal).Replace("level: 县\n", "level: 县\r\noccasion: unknown\r\n", StringComparison.Ordinal),
        };

        ContentCheck check = WaiverSample.Apply(Waiver(", at: tzc, text: 王某"), WaiverSample.FindingsIn(edited), edited);

        Assert.Equal(edited.Text.IndexOf("王某在", StringComparison.Ordinal), Assert.Single(check.Waived).Finding.Span.Start);
        Assert.DoesNotContain(check.Findings, finding => finding.Path == WaiverReader.Path);
    }

    [Fact]
    public void ABlockThatWasMergedIntoAnotherIsStillWaived()
    {
        TextFile merged = new(WaiverSample.Speech, "---\ntitle: 甲\n---\n\n李某来了。王某也来了。 {#aaa was:bbb}\n");

        ContentCheck check = WaiverSample.Apply(Waiver(", at: bbb"), WaiverSample.FindingsIn(merged), merged);

        Assert.Single(check.Waived);
    }

    [Fact]
    public void OtherRulesAndOtherFilesAreNotCovered()
    {
        Rule other = WaiverSample.Advice with { Id = "KB6399" };
        Finding[] findings =
        [
            WaiverSample.Findings[0] with { Rule = other },
            WaiverSample.Findings[0] with { Path = "input/speeches/b.md" },
        ];

        ContentCheck check = WaiverSample.Apply(Waiver(""), findings, WaiverSample.SpeechFile, WaiverSample.SpeechFile with { Path = "input/speeches/b.md" });

        Assert.Empty(check.Waived);
    }

    [Fact]
    public void NothingIsCalledUnusedWhileAnErrorSilencesTheRules()
    {
        Finding error = WaiverSample.Findings[0] with { Rule = WaiverSample.Advice with { Severity = Severity.Error } };

        Assert.Equal(["KB6604"], WaiverSample.Apply(Waiver(", at: level"), [], WaiverSample.SpeechFile).Findings.Select(finding => finding.Rule.Id));
        Assert.Equal([error], WaiverSample.Apply(Waiver(", at: level"), [error], WaiverSample.SpeechFile).Findings);
    }

    [Fact]
    public void SeveralFilesOfWaiversAreOne()
    {
        TextFile second = new("input/waivers/b.yml", Waiver(", at: k3f"));

        ContentCheck check = WaiverSample.Apply(Waiver(", at: tzc"), WaiverSample.Findings, WaiverSample.SpeechFile, second);

        Assert.Equal([WaiverReader.Path, "input/waivers/b.yml"], check.Waived.Select(waived => waived.Waiver.DeclaredIn));
        Assert.Single(check.Findings);
    }

    [Fact]
    public void FieldsOfDataFilesAreWaivedByTheirKeys()
    {
        TextFile data = new("input/site.yml", "name: 甲\ndescription: 王某\n");

        ContentCheck check = WaiverSample.Apply(Waiver(", at: description").Replace(WaiverSample.Speech, data.Path, StringComparison.Ordinal), WaiverSample.FindingsIn(data), data);

        Assert.Single(check.Waived);
        Assert.Empty(check.Findings);
    }

    private static string Waiver(string stated) =>
        $"waivers:\n  - {{ rule: KB6301, file: {WaiverSample.Speech}{stated}, reason: 已公开, reviewer: 编辑组 }}\n";
}
