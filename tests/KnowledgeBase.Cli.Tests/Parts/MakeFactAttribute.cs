using KnowledgeBase.Cli.Tests.Proposals;

namespace KnowledgeBase.Cli.Tests.Parts;

/// <summary>A test that runs GNU make; skipped, with a sentence, where there is none.</summary>
public sealed class MakeFactAttribute : FactAttribute
{
    public MakeFactAttribute() => Skip = !OperatingSystem.IsWindows() && Shell.IsInstalled("make") ? null : "GNU make is not installed: .ci/parts.mk can't be run without it.";
}
