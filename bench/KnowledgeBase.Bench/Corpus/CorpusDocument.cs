namespace KnowledgeBase.Bench.Corpus;

/// <summary>A clean document of the corpus: paragraphs, each ended by "\n".</summary>
internal sealed record CorpusDocument(string Id, string Title, string Text);
