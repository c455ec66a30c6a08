using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>The readable collections, for every generator that writes something of them.</summary>
internal static class CollectionFiles
{
    public const string Folder = "input/collections/";

    public static IncrementalValuesProvider<CollectionSchema?> Read(IncrementalGeneratorInitializationContext context)
    {
        // Names only: a changed label or term of a vocabulary must not write the records again.
        IncrementalValueProvider<EquatableArray<string>> names = ContentFiles.Under(context, VocabularyGenerator.Folder)
            .Select(static (file, _) => VocabularyReader.NameOf(file))
            .Collect()
            .Select(static (found, _) => found.OfType<string>().OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.VocabularyNames);

        // The schema alone, without places, as for vocabularies.
        return ContentFiles.Under(context, Folder)
            .WithTrackingName(StepNames.CollectionText)
            .Combine(names)
            .Select(static (pair, _) => SchemaReader.Read(pair.Left, [.. pair.Right]).Schema)
            .WithTrackingName(StepNames.Collection);
    }
}
