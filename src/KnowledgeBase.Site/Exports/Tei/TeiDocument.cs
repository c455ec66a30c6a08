using KnowledgeBase.Site.Citing;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Exports.Tei;

/// <summary>A speech as a TEI P5 document; docs/citing.md has the table of what becomes what.</summary>
public static class TeiDocument
{
    public static byte[] Write(AnnotatedSpeech speech, CitedSpeech cited)
    {
        using var tei = new TeiWriter();
        tei.Start("TEI").Line();
        TeiHeader.Write(tei, speech, cited);
        tei.Start("text", ("xml:lang", cited.Script.Key)).Line();
        TeiBody.Write(tei, speech);
        return tei.End().Line().End().Finish();
    }
}
