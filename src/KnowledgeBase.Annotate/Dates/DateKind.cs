namespace KnowledgeBase.Annotate.Dates;

/// <summary>How much of a day or a time the text states.</summary>
public enum DateKind
{
    /// <summary>Year, month and day.</summary>
    Day,

    /// <summary>A part of them: a year, a month of no year.</summary>
    Partial,

    /// <summary>From one to another: 1-10月.</summary>
    Range,

    /// <summary>Counted from the day of the speech: 去年, 上个月.</summary>
    Relative,

    /// <summary>A time known by a name: 十四五, 党的二十大.</summary>
    Named,

    /// <summary>An event known by its day: “7.15”.</summary>
    Event,
}
