namespace KnowledgeBase.Generators.Tests;

/// <summary>Texts of every kind, and files of a theme.</summary>
internal static class SmallTheme
{
    public const string FramePath = "theme/strings/frame.yml";

    public const string ListsPath = "theme/strings/lists.yml";

    public const string Frame = """
        nav-home: { zh-Hans: 首页, zh-Hant: 首頁, en: "\"Home\" <&> \\" }
        help:
          zh-Hans: [甲, 乙]
          zh-Hant: [甲, 乙]
          en: [A, B]

        """;

    public const string Lists = """
        page-of:
          zh-Hans: 第{number}页，共{count}页
          zh-Hant: 第{number}頁，共{count}頁
          en: Page {number} of {count}
          values: { number: number, count: number }
        speech-count:
          zh-Hans: "{class}：{count}篇"
          zh-Hant: "{class}：{count}篇"
          en: "{count} {count|speech|speeches} ({class})"
          values: { class: text, count: number }
        found:
          zh-Hans: "{hits} 处"
          zh-Hant: "{hits} 處"
          en: "{hits} found"
          browser: [hits]
        only-value:
          zh-Hans: "{count}"
          zh-Hant: "{count}"
          en: "{count}"
          values: { count: number }
        lines:
          zh-Hans: ["{count}篇"]
          zh-Hant: ["{count}篇"]
          en: ["Speeches: {count}"]
          values: { count: number }

        """;

    public static InMemoryFile[] Strings => [GeneratorHarness.File(FramePath, Frame), GeneratorHarness.File(ListsPath, Lists)];

    public static InMemoryFile[] Assets =>
    [
        GeneratorHarness.File("theme/assets/base.css", "body {\n}\n"),
        GeneratorHarness.File("theme/assets/search/search-page.js", "1;\n"),
        GeneratorHarness.File("theme/assets/search/deep/a.d.ts", ""),
        GeneratorHarness.File("theme/assets/favicon.svg", "<svg/>"),
        new InMemoryFile(GeneratorHarness.Root + "theme/assets/font.woff2", null),
    ];
}
