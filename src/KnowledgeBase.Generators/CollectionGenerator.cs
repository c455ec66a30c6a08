using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>Makes a front matter record of each <c>input/collections/*.yml</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CollectionGenerator : IIncrementalGenerator
{
    internal const string Folder = "input/collections/";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Names only: a changed label or term of a vocabulary must not write the records again.
        IncrementalValueProvider<EquatableArray<string>> names = ContentFiles.Under(context, VocabularyGenerator.Folder)
            .Select(static (file, _) => VocabularyReader.NameOf(file))
            .Collect()
            .Select(static (found, _) => found.OfType<string>().OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.VocabularyNames);

        // The schema alone, without places, as for vocabularies.
        IncrementalValuesProvider<CollectionSchema?> collections = ContentFiles.Under(context, Folder)
            .WithTrackingName(StepNames.CollectionText)
            .Combine(names)
            .Select(static (pair, _) => SchemaReader.Read(pair.Left, [.. pair.Right]).Schema)
            .WithTrackingName(StepNames.Collection);

        context.RegisterSourceOutput(collections, static (output, schema) => Write(output, schema));
    }

    private static void Write(SourceProductionContext output, CollectionSchema? schema)
    {
        if (schema is not null)
        {
            output.AddSource(HintName(schema.Path), CollectionWriter.Write(schema));
        }
    }

    private static string HintName(string path) => Path.GetFileNameWithoutExtension(path) + ".collection.g.cs";
}
