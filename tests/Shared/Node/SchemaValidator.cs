using System.Text.Json;

namespace KnowledgeBase.Tests.Node;

/// <summary>Holds documents against a JSON Schema with Ajv, the validator that most programs use, and not with anything of ours.</summary>
internal static class SchemaValidator
{
    /// <param name="schema">The schema's file.</param>
    /// <param name="documents">JSON or YAML 1.2 by name.</param>
    /// <returns>What is wrong with each document, by name: of its syntax, or, when that is right, of its values.</returns>
    public static async Task<IReadOnlyDictionary<string, string[]>> ValidateAsync(string schema, IReadOnlyDictionary<string, string> documents)
    {
        string output = await NodeScript.RunAsync([NodeTools.Validate ?? "", schema], JsonSerializer.Serialize(documents));
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(output) ?? throw new InvalidOperationException("The validator said nothing.");
    }
}
