using System.Diagnostics;
using System.Text;
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
        var start = new ProcessStartInfo(NodeTools.Node ?? "node", [NodeTools.Validate ?? "", schema])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(documents));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await errors));
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(await output) ?? throw new InvalidOperationException("The validator said nothing.");
    }
}
