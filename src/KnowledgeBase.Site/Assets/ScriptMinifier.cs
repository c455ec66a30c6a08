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
        RefuseReturnsInTemplates(name, script, tokens);
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

    /// <summary>NUglify writes \r in a template as the character itself, which a browser reads as \n.</summary>
    private static void RefuseReturnsInTemplates(string name, string script, IReadOnlyList<ScriptToken> tokens)
    {
        foreach (ScriptToken token in tokens.Where(static token => token.Kind == ScriptTokenKind.Template))
        {
            int at = script.IndexOf("\\r", token.Start, token.Length, StringComparison.Ordinal);
            if (at >= 0)
            {
                throw ScriptBundleException.At(name, script, at, "'\\r' in a template would be lost. Write it in a string.");
            }
        }
    }

    /// <summary>NUglify lets private names be. Each module's get short ones, the most frequent one letter; modules cannot see each other's.</summary>
    private static string RenamePrivateNames(string script, IReadOnlyList<ScriptToken> tokens)
    {
        var code = new StringBuilder(script.Length);
        int at = 0;
        List<ScriptToken> names = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            bool beginsModule = i > 0 && TextOf(tokens[i - 1]) == "const" && TextOf(tokens[i]).StartsWith(ScriptBundle.ModuleName, StringComparison.Ordinal);
            if (beginsModule)
            {
                Rename();
            }

            if (tokens[i].Kind == ScriptTokenKind.Word && script[tokens[i].Start] == '#')
            {
                names.Add(tokens[i]);
            }
        }

        Rename();
        return code.Append(script, at, script.Length - at).ToString();

        void Rename()
        {
            Dictionary<string, string> shortNames = names
                .CountBy(TextOf, StringComparer.Ordinal)
                .OrderByDescending(static count => count.Value)
                .ThenBy(static count => count.Key, StringComparer.Ordinal)
                .Select(static (count, number) => (count.Key, Short: "#" + ScriptBundle.Letters(number)))
                .ToDictionary(static pair => pair.Key, static pair => pair.Short, StringComparer.Ordinal);
            foreach (ScriptToken token in names)
            {
                code.Append(script, at, token.Start - at).Append(shortNames[TextOf(token)]);
                at = token.End;
            }

            names.Clear();
        }

        string TextOf(ScriptToken token) => script.Substring(token.Start, token.Length);
    }
}
