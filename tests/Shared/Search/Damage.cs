namespace KnowledgeBase.Tests;

/// <summary>What disks and copies do to files.</summary>
internal static class Damage
{
    /// <summary>One byte is another, or the end is cut off: each as often. Never the same bytes.</summary>
    public static byte[] Of(byte[] content, Random random)
    {
        if (random.Next(2) == 0)
        {
            return content[..random.Next(content.Length)];
        }

        byte[] damaged = [.. content];
        damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
        return damaged;
    }
}
