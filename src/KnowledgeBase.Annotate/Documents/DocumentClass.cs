namespace KnowledgeBase.Annotate.Documents;

/// <summary>What a cited title names, told by its ending.</summary>
public enum DocumentClass
{
    /// <summary>条例, 办法, 意见 …: what orders or plans something.</summary>
    Regulation,

    /// <summary>论著: 摘编, 选编, 文选, 谈治国理政 …</summary>
    Work,

    /// <summary>The text of an occasion: 讲话, 报告, 致辞 …</summary>
    Speech,

    /// <summary>Anything else between title marks: newspapers, programmes, poems, forms.</summary>
    Other,
}
