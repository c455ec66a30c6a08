namespace KnowledgeBase.Cli.Tests.Starting;

/// <summary>A knowledge base on a subject that nobody foresaw, with themes, genres and levels of its own, and two made-up texts.</summary>
internal static class Sermons
{
    public static TemporaryRepository Start()
    {
        TemporaryRepository sermons = TemporaryRepository.Empty();
        Assert.Equal(0, sermons.Kb("init", "--title", "讲道文库").ExitCode);
        sermons.Write("input/vocabulary/themes.yml", Vocabulary("Theme", ("牧养", "Care", "muyang"), ("忍耐", "Patience", "rennai")));
        sermons.Write("input/vocabulary/genres.yml", Vocabulary("Genre", ("证道", "Sermon", "zhengdao"), ("见证", "Testimony", "jianzheng"), ("别的", "Other", "biede")));
        sermons.Write("input/vocabulary/levels.yml", Vocabulary("Level", ("城东堂", "East", "chengdong"), ("不详", "Unknown", "buxiang")));
        string lexicon = sermons.Read("input/lexicon/themes.yml");
        sermons.Write("input/lexicon/themes.yml", lexicon[..lexicon.IndexOf("themes:\n", StringComparison.Ordinal)] + """
            themes:
              牧养:
                core: false
                terms:
                  - { term: 牧人, weight: 5 }
                  - { term: 羊群, weight: 5 }
              忍耐:
                core: false
                terms:
                  - { term: 忍耐, weight: 5 }

            """);
        sermons.Write("theme/strings/own.yml", "speaker: { zh-Hans: 讲员, zh-Hant: 講員, en: Preacher }\n");
        sermons.Write("theme/own.css", ":root { --accent: #123456; }\n");
        sermons.Write("theme/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h8v8z\"/></svg>\n");
        sermons.Write("来稿/牧人.txt", "牧人与羊群的证道\n\n    牧人认得他的羊群，羊群也认得牧人的声音。\n    走失的一只，牧人必往山里去寻找，直到找着。\n    找着了，就欢欢喜喜地扛在肩上，回到家里。\n");
        sermons.Write("来稿/忍耐.txt", "在工作会议上的讲话\n\n    忍耐生老练，老练生盼望。凡事忍耐的人，必不至于羞愧。\n    农夫等候秋雨，也要忍耐，直到田里有了收成。\n");
        return sermons;
    }

    private static string Vocabulary(string name, params (string Key, string Name, string Slug)[] terms) =>
        $"vocabulary: {name}\nlabel: {{ zh-Hans: 我的{name}, zh-Hant: 我的{name}, en: My {name} }}\nentries:\n"
        + string.Concat(terms.Select(static term => $"  - {{ key: {term.Key}, name: {term.Name}, slug: {term.Slug}, label: {{ zh-Hans: {term.Key}, zh-Hant: {term.Key}, en: {term.Name} }} }}\n"));
}
