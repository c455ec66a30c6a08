using System.Collections.Immutable;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Text;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>Makes the class <c>UiText</c> of all <c>theme/strings/*.yml</c>: a text that does not exist, or lacks a value, does not compile.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class StringsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The texts alone, without places. A broken text has no member, since the analyzer reports what is wrong with it, at its place.
        IncrementalValueProvider<EquatableArray<UiStringFile>> files = ContentFiles.OfTheme(context, UiStringChecker.Folder)
            .WithTrackingName(StepNames.StringsText)
            .Select(static (file, _) => UiStringFileReader.Read(file).File)
            .WithTrackingName(StepNames.StringsOfFile)
            .Collect()
            .Select(static (found, _) => InOrder(found))
            .WithTrackingName(StepNames.Strings);

        context.RegisterSourceOutput(files, static (output, files) => Write(output, files));
    }

    // A name belongs to the first text that has it: the second is a finding, and not a complaint of the compiler about code that nobody wrote.
    private static EquatableArray<UiStringFile> InOrder(ImmutableArray<UiStringFile> found)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        return found
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(file => file with { Strings = file.Strings.Where(text => names.Add(text.Name)).ToEquatableArray() })
            .ToEquatableArray();
    }

    private static void Write(SourceProductionContext output, EquatableArray<UiStringFile> files)
    {
        if (!files.IsEmpty)
        {
            output.AddSource("UiText.strings.g.cs", StringsWriter.Write(files));
        }
    }
}
