using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Vocabulary;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators;

/// <summary>Makes a closed C# class of each <c>input/vocabulary/*.yml</c>: a misspelt term does not compile.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class VocabularyGenerator : IIncrementalGenerator
{
    internal const string Folder = "input/vocabulary/";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<VocabularyReading> vocabularies = ContentFiles.Under(context, Folder)
            .WithTrackingName(StepNames.VocabularyText)
            .Select(static (file, _) => VocabularyReader.Read(file))
            .WithTrackingName(StepNames.Vocabulary);

        context.RegisterSourceOutput(vocabularies, static (output, reading) => Write(output, reading));
    }

    // A broken file becomes nothing: the analyzer reports what is wrong with it, at its place.
    private static void Write(SourceProductionContext output, VocabularyReading reading)
    {
        if (reading.Vocabulary is { } vocabulary)
        {
            output.AddSource(HintName(vocabulary.Path), VocabularyWriter.Write(vocabulary));
        }
    }

    private static string HintName(string path) => Path.GetFileNameWithoutExtension(path) + ".vocabulary.g.cs";
}
