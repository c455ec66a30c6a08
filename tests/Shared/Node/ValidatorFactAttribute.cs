namespace KnowledgeBase.Tests.Node;

/// <summary>A test with a validator from npm; skipped, with a sentence, where it is not installed.</summary>
public sealed class ValidatorFactAttribute : FactAttribute
{
    public ValidatorFactAttribute() => Skip = NodeTools.Validate is null ? NodeTools.Missing : null;
}
