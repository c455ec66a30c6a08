using KnowledgeBase.Rules.PersonalData;
using KnowledgeBase.Rules.Tests.Speeches;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Tests.PersonalData;

public class NameCheckerTests
{
    private static readonly string[] s_names = ["张建国", "李伟", "欧阳晓峰", "雒兴和", "王丽娟", "赵明", "贾全福", "慕容海"];

    private static readonly string[] s_cases =
    [
        "某镇农业服务中心原主任{0}骗取拆迁补偿款问题；",
        "县教育局原局长{0}因严重违纪被开除党籍。",
        "{0}因受贿被判处有期徒刑三年。",
        "给予{0}同志党内严重警告处分。",
        "决定对{0}立案审查。",
        "村党支部书记{0}挪用集体资金案件。",
        "省纪委立案查处了市政府原副市长{0}，影响很坏。",
        "村会计{0}侵占惠农补贴资金。",
        "村委会主任{0}等人虚报冒领低保金。",
        "经查，{0}收受他人财物。",
        "民警{0}酒驾被行政拘留。",
        "城管局原副局长{0}（正科级）严重违纪。",
    ];

    [Fact]
    public void AFullNameInACaseIsFoundWhereItStands()
    {
        foreach (string name in s_names)
        {
            foreach (string text in s_cases.Select(form => string.Format(null, form, name)))
            {
                NamedPerson[] found = [.. CaseNames.Find(Fold.ToHans("会议通报了典型案件：" + text))];

                Assert.True(found.Length == 1 && ("会议通报了典型案件：" + text).Substring(found[0].Start, found[0].Length) == name, text);
            }
        }
    }

    [Theory]
    [InlineData("某局原局长王某因受贿被开除党籍。")]
    [InlineData("某局原局长张××因受贿被开除党籍。")]
    [InlineData("某县原副县长***受贿案件。")]
    [InlineData("有的单位因违纪被通报批评。")]
    [InlineData("对于应当给予处分的，要严肃处理。")]
    [InlineData("党员干部因违法犯罪被判处刑罚的，开除党籍。")]
    [InlineData("要严查酒驾，严禁截留、挪用专项资金。")]
    [InlineData("纪委书记要带头办案，查处违纪案件。")]
    [InlineData("严肃查处周永康、薄熙来、令计划等严重违纪违法案件。")]
    [InlineData("原则上由局长负责查处违法行为。")]
    [InlineData("县委书记张建国强调，要抓好作风建设。")]
    public void WhatIsHiddenOrNoNamePasses(string text) => Assert.Empty(SpeechFile.Of($"{text.Replace("*", "\\*", StringComparison.Ordinal)} {{#k3f}}\n").Quoted("KB63"));

    [Fact]
    public void ANameInATraditionalTextKeepsItsPlace() =>
        Assert.Equal(["KB6306 賈全明"], SpeechFile.Of("省紀委立案查處了\\*\\*市政府原常務副市長賈全明，\\*\\*市委原常委\\*\\*。 {#k3f}\n", "lang: zh-Hant\n").WithWindowsLineEnds().Quoted("KB63"));

    [Fact]
    public void ANameAmongMasksIsReportedOnce()
    {
        const string Body = "XX市委、XX县委和XX镇党委都要学习。 {#k3f}\n\nXX市委书记王洁兰点评指出，雒兴安同志履职尽责。王洁兰书记强调要抓落实，习近平总书记有要求。 {#k4g}\n";

        Assert.Equal(["KB6307 王洁兰", "KB6307 雒兴安"], SpeechFile.Of(Body).Quoted("KB63"));
    }

    [Fact]
    public void WithoutMasksAnOfficialMayBeNamed() => Assert.Empty(SpeechFile.Of("市委书记王洁兰点评指出，雒兴安同志履职尽责。 {#k3f}\n").Quoted("KB63"));

    [Fact]
    public void NothingThatIsWrittenMakesTheCheckersThrow()
    {
        var random = new Random(11);
        const string Alphabet = "王张李任原主任书记局长受贿因被给予对案，。、（）“”@#0123456789-() 一三八〇·\u00A0\uD842\uDFB7\uD800XX**at.com微信QQ";
        for (int i = 0; i < 5_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(60)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            string folded = Fold.ToHans(text);
            Assert.All(PersonalDataFinder.FindFolded(folded), datum => Assert.InRange(datum.End, datum.Start + 1, text.Length));
            Assert.All(CaseNames.Find(folded), person => Assert.InRange(person.Start + person.Length, 2, text.Length));
            Assert.All(NamesAmongMasks.Find(folded), person => Assert.InRange(person.Start + person.Length, 2, text.Length));
        }
    }
}
