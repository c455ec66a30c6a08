using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>
/// Makes a constant of the JSON Schema of each collection. It is a generator of its own because it needs the terms and labels of the
/// vocabularies, which must not write the records again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class JsonSchemaGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<VocabularyFile>> vocabularies = ContentFiles.Under(context, VocabularyGenerator.Folder)
            .Select(static (file, _) => VocabularyReader.Read(file).Vocabulary)
            .Collect()
            .Select(static (found, _) => found.OfType<VocabularyFile>().OrderBy(static vocabulary => vocabulary.Path, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(StepNames.VocabularyTerms);

        IncrementalValuesProvider<GeneratedFile?> schemas = CollectionFiles.Read(context)
            .Combine(vocabularies)
            .Select(static (pair, _) => pair.Left is { } collection ? JsonSchemaConstant.Of(collection, pair.Right) : null)
            .WithTrackingName(StepNames.JsonSchema);

        context.RegisterSourceOutput(schemas, static (output, file) =>
        {
            if (file is not null)
            {
                output.AddSource(file.HintName, file.Code);
            }
        });
    }
}
