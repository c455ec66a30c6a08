namespace KnowledgeBase.Generators;

/// <summary>The named steps of the generators, so that tests can ask which of them ran again.</summary>
public static class StepNames
{
    public const string VocabularyText = nameof(VocabularyText);
    public const string Vocabulary = nameof(Vocabulary);
    public const string VocabularyNames = nameof(VocabularyNames);
    public const string VocabularyTerms = nameof(VocabularyTerms);
    public const string CollectionText = nameof(CollectionText);
    public const string Collection = nameof(Collection);
    public const string JsonSchema = nameof(JsonSchema);
    public const string StringsText = nameof(StringsText);
    public const string StringsOfFile = nameof(StringsOfFile);
    public const string Strings = nameof(Strings);
    public const string AssetHash = nameof(AssetHash);
    public const string Assets = nameof(Assets);
}
