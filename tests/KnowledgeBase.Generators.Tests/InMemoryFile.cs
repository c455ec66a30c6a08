using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeBase.Generators.Tests;

/// <summary>An additional file that is on no disk. Without a text it is none, and whoever asks for one has made a mistake.</summary>
internal sealed class InMemoryFile(string path, string? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(text ?? throw new InvalidOperationException($"'{path}' is no text."), Encoding.UTF8);
}
