namespace KnowledgeBase.Annotate.Formulae;

/// <summary>Words that look like a set phrase and are not in the glossary: what an editor may want to add. The place leaves out quotation marks.</summary>
public sealed record FormulaCandidate(string Text, TextPlace Place, CandidateShape Shape);

/// <summary>Why words look like a set phrase, the surest first.</summary>
public enum CandidateShape
{
    /// <summary>In quotation marks, with a figure: “三查三保”, “4+4+2”.</summary>
    QuotedFigure,

    /// <summary>The shape of a numbered phrase: 四学联动, 两单四化.</summary>
    Figure,

    /// <summary>Parts alike in a row: 自重、自省、自警、自励.</summary>
    Chain,

    /// <summary>In quotation marks, of a phrase's length: “领头雁”.</summary>
    Quoted,
}
