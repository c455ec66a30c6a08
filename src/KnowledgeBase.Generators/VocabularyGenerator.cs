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
        // The vocabulary alone, without places: a line that moved writes nothing again. A broken file becomes nothing, since the analyzer
        // reports what is wrong with it, at its place.
        IncrementalValuesProvider<VocabularyFile?> vocabularies = ContentFiles.Under(context, Folder)
            .WithTrackingName(StepNames.VocabularyText)
            .Select(static (file, _) => VocabularyReader.Read(file).Vocabulary)
            .WithTrackingName(StepNames.Vocabulary);

        context.RegisterSourceOutput(vocabularies, static (output, vocabulary) => Write(output, vocabulary));
    }

    private static void Write(SourceProductionContext output, VocabularyFile? vocabulary)
    {
        if (vocabulary is not null)
        {
            output.AddSource(HintName(vocabulary.Path), VocabularyWriter.Write(vocabulary));
        }
    }

    private static string HintName(string path) => Path.GetFileNameWithoutExtension(path) + ".vocabulary.g.cs";
}
