namespace KnowledgeBase.Rules.Addresses;

/// <summary>What keeps old links alive (KB50): an address leads to its words, or to a note that says where they went.</summary>
public static class AddressRules
{
    public static readonly Rule RetiredIsInUse = new(
        "KB5002",
        "A retired address is in the text",
        "Address '{0}' is listed as retired, but leads to the block in line {1}. Take it off the list if that block is the old one; give the block another address, for example '{2}', if it is not.",
        Severity.Error);

    public static readonly Rule RetiredTwice = new(
        "KB5003",
        "An address is retired twice",
        "Address '{0}' is already retired in line {1}. Take one of the two entries away.",
        Severity.Error);

    public static readonly Rule RetiredToNothing = new(
        "KB5004",
        "A retired address names a block that is not there",
        "No block has or had the address '{0}'.{1} Write the address of the block that has the words now, or take 'to' away.",
        Severity.Error);

    public static readonly Rule AddressIsLost = new(
        "KB5005",
        "An address that links use is gone",
        "Links to '#{0}' led to {1} before this change and lead nowhere after it. {2}",
        Severity.Error)
    {
        Fix = "writes the address into the block that has the words now, or under 'retired' when none has",
    };

    public static IReadOnlyList<Rule> All { get; } = [RetiredIsInUse, RetiredTwice, RetiredToNothing, AddressIsLost];
}
