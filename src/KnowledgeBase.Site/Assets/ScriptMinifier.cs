using System.Text;
using NUglify;
using NUglify.JavaScript;

namespace KnowledgeBase.Site.Assets;

/// <summary>Makes a linked script short: blanks go, and names that nothing outside the script can see become letters. Properties keep their names.</summary>
internal static class ScriptMinifier
{
    // Of what NUglify can do to a program, only what keeps its statements: the rest saves half a percent once compressed.
    private const TreeModifications Kept = TreeModifications.LocalRenaming;

    /// <param name="name">What problems name the script by.</param>
    /// <param name="script">A classic script.</param>
    /// <exception cref="ScriptBundleException">The script has a mistake, or a form that NUglify does not know.</exception>
    public static string Minify(string name, string script)
    {
        IReadOnlyList<ScriptToken> tokens = new ScriptScanner(name, script).Scan();
        RefuseBracketedPowers(name, script, tokens);
        string code = RenamePrivateNames(script, tokens);
        UglifyResult result = Uglify.Js(code, name, new CodeSettings
        {
            KillSwitch = ~(long)Kept,
            LocalRenaming = LocalRenaming.CrunchAll,
            ReorderScopeDeclarations = false,
            RemoveUnneededCode = false,
            LineTerminator = "\n",
        });
        if (result.Errors.Count > 0)
        {
            UglifyError error = result.Errors[0];
            throw new ScriptBundleException(name, error.StartLine, error.StartColumn, error.Message);
        }

        return result.Code + "\n";
    }

    /// <summary>NUglify takes (a ** b) ** c for a ** b ** c, and says nothing.</summary>
    private static void RefuseBracketedPowers(string name, string script, IReadOnlyList<ScriptToken> tokens)
    {
        for (int i = 2; i < tokens.Count; i++)
        {
            if (script[tokens[i - 2].Start] == ')' && tokens[i].Length == 1 && script.AsSpan(tokens[i - 1].Start).StartsWith("**", StringComparison.Ordinal))
            {
                throw ScriptBundleException.At(name, script, tokens[i - 1].Start, "A bracket before '**' would be lost. Give what it holds a name.");
            }
        }
    }

    /// <summary>
    /// NUglify lets private names be. One short name for every name, whichever class it is of, so that nested classes cannot be mixed up;
    /// the most frequent get one letter.
    /// </summary>
    private static string RenamePrivateNames(string script, IReadOnlyList<ScriptToken> tokens)
    {
        List<(ScriptToken Token, string Text)> names = [.. tokens
            .Where(token => token.Kind == ScriptTokenKind.Word && script[token.Start] == '#')
            .Select(token => (token, script.Substring(token.Start, token.Length)))];
        Dictionary<string, string> shortNames = names
            .CountBy(static found => found.Text, StringComparer.Ordinal)
            .OrderByDescending(static count => count.Value)
            .ThenBy(static count => count.Key, StringComparer.Ordinal)
            .Select(static (count, number) => (count.Key, Short: "#" + Letters(number)))
            .ToDictionary(static pair => pair.Key, static pair => pair.Short, StringComparer.Ordinal);

        var code = new StringBuilder(script.Length);
        int at = 0;
        foreach ((ScriptToken token, string text) in names)
        {
            code.Append(script, at, token.Start - at).Append(shortNames[text]);
            at = token.End;
        }

        return code.Append(script, at, script.Length - at).ToString();
    }

    /// <summary>a, b, … z, ba, bb and so on.</summary>
    private static string Letters(int number) => (number < 26 ? "" : Letters(number / 26)) + (char)('a' + (number % 26));
}
