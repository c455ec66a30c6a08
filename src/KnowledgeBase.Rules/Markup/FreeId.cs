namespace KnowledgeBase.Rules.Markup;

/// <summary>Finds an address that a file does not use yet, for messages that propose one.</summary>
internal static class FreeId
{
    // No vowels, so that no word comes out; nothing that looks like another character.
    private const string Letters = "bcdfghjkmnpqrstvwxz";
    private const string LettersAndDigits = Letters + "23456789";

    public static string Next(ISet<string> used)
    {
        for (int number = 0; ; number++)
        {
            int rest = number;
            char third = LettersAndDigits[rest % LettersAndDigits.Length];
            rest /= LettersAndDigits.Length;
            char second = LettersAndDigits[rest % LettersAndDigits.Length];
            rest /= LettersAndDigits.Length;
            string id = $"{Letters[rest % Letters.Length]}{second}{third}" + (rest >= Letters.Length ? "2" : "");
            if (!used.Contains(id))
            {
                return id;
            }
        }
    }
}
