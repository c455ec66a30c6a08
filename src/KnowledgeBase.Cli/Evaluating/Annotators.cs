using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Lexicon;

namespace KnowledgeBase.Cli.Evaluating;

/// <summary>What finds things in the text of a speech, made once from the lexicons. <see cref="CoreThemes"/> are keys of the vocabulary Theme.</summary>
internal sealed record Annotators(ThemeClassifier Themes, IReadOnlySet<string> CoreThemes, DocumentFinder Documents, FormulaReader Formulae)
{
    /// <exception cref="InvalidDataException">A lexicon is missing or has mistakes.</exception>
    public static Annotators Read(IReadOnlyList<TextFile> content)
    {
        var vocabularies = Content.Vocabularies.Read(content);
        ThemeLexicon themes = ThemeLexiconReader.Read(FileAt(ThemeLexiconReader.Path), [.. vocabularies.Of<Content.Theme>().All.Select(static theme => theme.Key)]).Lexicon ?? throw Wrong(ThemeLexiconReader.Path);
        DocumentLexicon documents = DocumentLexiconReader.Read(FileAt(DocumentLexiconReader.Path)).Lexicon ?? throw Wrong(DocumentLexiconReader.Path);
        IEnumerable<string> slugs = content.Where(static file => file.Path.StartsWith(Content.LibraryLoader.SpeechFolder, StringComparison.Ordinal)).Select(static file => Path.GetFileNameWithoutExtension(file.Path));
        return new Annotators(new ThemeClassifier(themes), themes.Themes.Where(static theme => theme.IsCore).Select(static theme => theme.Key).ToHashSet(StringComparer.Ordinal), new DocumentFinder(documents), new FormulaReader(GlossaryFiles.Read(content, Content.GlossaryTerms.Of(vocabularies), [.. slugs]).Glossary));

        TextFile FileAt(string path) => content.FirstOrDefault(file => file.Path == path) ?? throw Wrong(path);
    }

    private static InvalidDataException Wrong(string path) => new($"'{path}' is missing or has mistakes. 'kb check' names them.");
}
