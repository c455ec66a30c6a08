namespace KnowledgeBase.Search.Format;

/// <summary>A part of the index isn't what was written: torn, truncated, of another version. The remedy is to build the site again.</summary>
public sealed class DamagedIndexException : FormatException
{
    public DamagedIndexException(string message)
        : base(message + " Build the site again.")
    {
    }

    public DamagedIndexException(string message, Exception inner)
        : base(message + " Build the site again.", inner)
    {
    }
}
