namespace KnowledgeBase.Theme.Parts;

/// <summary>A use with the words around it (key word in context). The phrase is as the speech writes it.</summary>
public sealed record KwicLine(string Before, string Phrase, string After, PlaceLink Place, int ParagraphNumber);
