namespace KnowledgeBase.Rules.Collections.JsonSchema;

/// <summary>Where the JSON Schema of a collection lies, relative to the repository.</summary>
public static class JsonSchemaFile
{
    public const string Folder = "input/schema/";

    /// <summary><c>input/collections/speech.yml</c> → <c>input/schema/speech.schema.json</c>.</summary>
    public static string PathOf(CollectionSchema collection) => Folder + Path.GetFileNameWithoutExtension(collection.Path) + ".schema.json";
}
