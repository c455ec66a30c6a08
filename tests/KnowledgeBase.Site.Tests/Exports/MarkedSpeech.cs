using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Tests.Exports;

/// <summary>A speech with every construct of the format, contact details in every place that can hold one, and characters beyond the BMP.</summary>
internal static class MarkedSpeech
{
    public static readonly string[] Secrets = ["13800138000", "13911112222", "1234567@example.com", "some_one@example.com", "010-12345678", "weixin_123"];

    private const string Text =
        """
        ---
        # 联系人 13911112222
        title: 在座谈会上的讲话 13911112222
        title-source: supplied
        genre: 讲话
        level: 县
        occasion: 座谈会，电话 13911112222
        speaker: unknown
        date: 2020-05-06
        lang: zh-Hans
        completeness: { state: gaps, claimed: 2000 }
        proofread: 2
        source:
          seed: seeds/tiny.txt
          sha256: 6df8c40f9bbba4dca5cef46917d59bee2f94253fa093270755a866b1dc6ee54c
          encoding: utf-8
          url: https://example.org/讲话.html
        removed:
          - { rule: site.disclaimer, at: "9:1", text: "请发邮件至 1234567\u0040example.com\n或致电138\u0030013800\u0030" }
          - { rule: noise.pinyin, at: "6:2", each: "_", text: "1_3_9_1_1_1_1_2_2_2_2" }
        corrections:
          - { at: k3a, from: "味著13911112222", to: 意味着, reason: 原文漏字，致电13800138000 }
        ---

        𠮷同志们： {#k1a}

        电话13800138000，邮箱some\_one@example.com，微信号：weixin\_123。 {#k2a was:k2z}

        ## 一、认清形势 {#h1a}

        ### （一）作风建设永远在路上。 {#h2a run-in}

        𠮷𠮷这意味着什么？一是反对形式主义。要反对官僚主义。二是联系\*\*群众。找准[最后一公里]{formula}。 {#k3a}

        > 缺文：付费墙省略，877字 {#g1a gap paywall 877}
        >
        > - 二、联系电话 010-12345678
        > - 三、抓好落实

        [××]{redacted place}的同志们要“[作风就是形象]{quote unverified}”，[抓抓]{sic}落实。 {#k4a}

        ## 四、结语 {#h4a}

        > 编者注：致电13800138000。 {#n1a note}

        """;

    public static TextFile File { get; } = new("input/speeches/marked.md", Text.ReplaceLineEndings("\n"));

    public static AnnotatedSpeech Annotated { get; } = AnnotatedSpeech.Of(PublicSpeech.Of(LibraryLoader.Read(File)), Classifier());

    public static ThemeClassifier Classifier() =>
        new(SiteInputReader.Read(TinySite.Library).Input?.Lexicon ?? throw new InvalidOperationException("The tiny site has findings."));
}
