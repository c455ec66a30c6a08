using KnowledgeBase.Rules.Collections;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>Makes of each <c>input/collections/*.yml</c> the record of its front matter and the table of the fields that search uses.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CollectionGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(CollectionFiles.Read(context), static (output, schema) => Write(output, schema));

    private static void Write(SourceProductionContext output, CollectionSchema? schema)
    {
        if (schema is not null)
        {
            string name = Path.GetFileNameWithoutExtension(schema.Path);
            output.AddSource(name + ".collection.g.cs", CollectionWriter.Write(schema));
            if (SearchFieldsWriter.Write(schema) is { } table)
            {
                output.AddSource(name + ".search.g.cs", table);
            }
        }
    }
}
