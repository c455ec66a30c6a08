using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Formulae;

/// <summary>
/// What a speech itself says a numbered phrase stands for. <see cref="Parts"/> are as written; <see cref="Place"/> is that of the phrase,
/// <see cref="Evidence"/> of the words that explain it. Only those with as many parts as the figure says are given.
/// </summary>
public sealed record FormulaExpansion
{
    public required string Name { get; init; }

    public required TextPlace Place { get; init; }

    public required EquatableArray<string> Parts { get; init; }

    public required EquatableArray<TextPlace> Evidence { get; init; }

    public required ExpansionForm Form { get; init; }
}

/// <summary>How a speech explains a phrase.</summary>
public enum ExpansionForm
{
    /// <summary>“四有”（心中有党、心中有民、心中有责、心中有戒）</summary>
    Bracket,

    /// <summary>就学难、就医难、就业难、住房难、出行难“五难”</summary>
    Before,

    /// <summary>三大难题：甲、乙、丙</summary>
    Colon,

    /// <summary>A heading that holds the phrase, with as many items below it.</summary>
    Outline,

    /// <summary>以上政治、自由、经济、亲情、健康这“五笔账”</summary>
    Recap,

    /// <summary>第一个“4”是指……；第二个“4”是指……；“2”是指……</summary>
    EachFigure,

    /// <summary>一案双查，既要……，又要……</summary>
    Pair,

    /// <summary>学查改: 以“学”铸魂、以“查”破题、以“改”见效</summary>
    Letters,
}
