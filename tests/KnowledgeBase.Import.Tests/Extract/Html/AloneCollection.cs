namespace KnowledgeBase.Import.Tests.Extract.Html;

/// <summary>Tests that measure the processor time of their process: nothing else may run meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
