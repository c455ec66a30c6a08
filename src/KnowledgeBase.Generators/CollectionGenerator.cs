using KnowledgeBase.Rules.Collections;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>Makes a front matter record of each <c>input/collections/*.yml</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CollectionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(CollectionFiles.Read(context), static (output, schema) => Write(output, schema));

    private static void Write(SourceProductionContext output, CollectionSchema? schema)
    {
        if (schema is not null)
        {
            output.AddSource(HintName(schema.Path), CollectionWriter.Write(schema));
        }
    }

    private static string HintName(string path) => Path.GetFileNameWithoutExtension(path) + ".collection.g.cs";
}
