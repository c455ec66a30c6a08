namespace KnowledgeBase.Search.Format;

/// <summary>How kinds of entries are written, and what follows from them.</summary>
internal static class EntryKinds
{
    private const int Last = (int)EntryKind.MoreOfRest;

    public static bool IsNode(this EntryKind kind) => kind is EntryKind.Node or EntryKind.NodeWithDocuments;

    public static bool IsMore(this EntryKind kind) => kind is EntryKind.MoreOfGroup or EntryKind.MoreOfRest;

    /// <summary>Whether the key ends with the symbol of the rest, which pages don't write.</summary>
    public static bool IsRest(this EntryKind kind) => kind is EntryKind.Rest or EntryKind.MoreOfRest;

    public static void Write(BitWriter writer, EntryKind kind)
    {
        int ones = (int)kind;
        writer.Bits((1u << ones) - 1, ones);
        if (ones < Last)
        {
            writer.Bit(false);
        }
    }

    public static EntryKind Read(ref BitReader reader)
    {
        int ones = 0;
        while (ones < Last && reader.Bit())
        {
            ones++;
        }

        return (EntryKind)ones;
    }
}
