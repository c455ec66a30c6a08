using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeBase.Cli.Starting;

/// <summary>What a user says about a new knowledge base: the words that the files of <c>starter/</c> leave open.</summary>
internal sealed record StarterWords
{
    // YAML between double quotes reads what JSON writes. Chinese as it is: people edit the file.
    private static readonly JsonSerializerOptions s_quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Where the site will be published; null when nobody knows yet.</summary>
    public string? Url { get; init; }

    /// <summary>The version of this program, as its package has it.</summary>
    public static string Version { get; } =
        typeof(StarterWords).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? throw new System.Diagnostics.UnreachableException("kb was built without a version.");

    /// <summary>A file's text with what the user said.</summary>
    public string Fill(string text) => text
        .Replace("{{title}}", Title, StringComparison.Ordinal)
        .Replace("{{title-yaml}}", Quoted(Title), StringComparison.Ordinal)
        .Replace("{{description-yaml}}", Quoted(Description), StringComparison.Ordinal)
        .Replace("{{url-line}}", Url is null ? "# url: https://example.org" : $"url: {Quoted(Url)}", StringComparison.Ordinal)
        .Replace("{{version}}", Version, StringComparison.Ordinal);

    private static string Quoted(string text) => JsonSerializer.Serialize(text, s_quoted);
}
