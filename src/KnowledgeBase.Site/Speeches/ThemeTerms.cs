namespace KnowledgeBase.Site.Speeches;

/// <summary>Themes by the keys that the classifier and the glossary use; all come from the same vocabulary.</summary>
internal static class ThemeTerms
{
    public static Content.Theme Of(AnnotatedSpeech speech, string key) => speech.Speech.Vocabularies.Of<Content.Theme>()[key];
}
