namespace KnowledgeBase.Annotate.Documents;

/// <summary>Who made a regulation and of what kind it is; <see cref="None"/> for titles that are no regulation, and for those that
/// do not say it: 《条例》 alone, or a 条例 that may be the state's, an army's or a province's.</summary>
public enum DocumentLevel
{
    None,

    /// <summary>党内法规.</summary>
    PartyRules,

    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规.</summary>
    AdministrativeRegulation,

    /// <summary>规范性文件.</summary>
    Policy,

    /// <summary>Of a place: a province, a town, a village.</summary>
    Local,
}
