using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Collections.JsonSchema;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text;

namespace KnowledgeBase.Generators;

/// <summary>The C# that holds the JSON Schema of one collection.</summary>
internal static class JsonSchemaConstant
{
    public static GeneratedFile Of(CollectionSchema collection, EquatableArray<VocabularyFile> vocabularies)
    {
        CodeWriter writer = new();
        writer.Header(Path.GetFileName(collection.Path) + " and the vocabularies that it names");
        writer.Summary($"What the front matter of {collection.Folder}/*.md must be, for programs that are not ours.");
        writer.Open($"public static class {collection.Name}Schema");
        writer.Summary("Where the same schema lies as a file, relative to the repository.");
        writer.Line($"public const string Path = {CSharpText.Literal(JsonSchemaFile.PathOf(collection))};");
        writer.Line();
        writer.Summary("The JSON Schema.");
        writer.Line($"public const string Json = {CSharpText.Literal(Json(collection, vocabularies))};");
        writer.Close();
        return new GeneratedFile(Path.GetFileNameWithoutExtension(collection.Path) + ".schema.g.cs", writer.ToString());
    }

    // Of two files that declare one vocabulary the first counts; the rules report the second.
    private static string Json(CollectionSchema collection, EquatableArray<VocabularyFile> vocabularies) => JsonSchemaWriter.Write(
        collection,
        vocabularies.GroupBy(static vocabulary => vocabulary.Name, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal));
}
