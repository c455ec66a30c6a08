using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests.Structure;

public sealed class TitleFinderTests
{
    private const string Body = "要坚持问题导向，对照清单，逐条逐项整改到位。各级党组织要提高认识，压实责任，把各项部署落到实处。\n";

    [Fact]
    public void ABodyLineIsNoTitleBecauseItComesLater()
    {
        ImportedSpeech speech = Imports.Text("在全县作风建设大会上的讲话\n今天我们召开全县作风建设动员大会主要任务是总结\n工作、部署任务。\n" + Body);

        Assert.Equal("在全县作风建设大会上的讲话", speech.Description.Title);
    }

    [Fact]
    public void AWrappedFirstLineIsNoTitle()
    {
        ImportedSpeech speech = Imports.Text("这是一次十分重要的会议各级领导干部都要认真学习领会会议\n精神把思想和行动统一到部署上来切实抓好工作落实见到成效\n" + Body);

        Assert.Equal("supplied", speech.Description.TitleSource);
    }

    [Theory]
    [InlineData("以优良作风凝聚人心\n同志们：\n")]
    [InlineData("以优良作风凝聚人心\n\n")]
    [InlineData("以优良作风凝聚人心\n（2024年3月5日）\n县委书记 张某某\n同志们：\n")]
    public void ALineThatStandsAloneIsTheTitle(string head)
    {
        ImportedSpeech speech = Imports.Text(head + Body + Body);

        Assert.Equal("以优良作风凝聚人心", speech.Description.Title);
    }

    [Theory]
    [InlineData("领导讲话\n在全县作风建设大会上的讲话\n同志们：\n", "在全县作风建设大会上的讲话")]
    [InlineData("我们的初心在基层——在全县大会上的发言\n同志们：\n", "我们的初心在基层——在全县大会上的发言")]
    [InlineData("在全县作风建设大会上的\n讲话\n同志们：\n", "在全县作风建设大会上的讲话")]
    [InlineData("在全县作风建设大会上的讲话（摘要）\n县委书记 张某某\n全县作风建设\n同志们：\n", "在全县作风建设大会上的讲话（摘要）")]
    public void TheTitleIsTheLineThatNamesTheSpeech(string head, string title)
    {
        Assert.Equal(title, Imports.Text(head + Body + Body).Description.Title);
    }

    [Theory]
    [InlineData("在全县作风建设大会\n暨表彰会议上的\n讲　话\n", "在全县作风建设大会暨表彰会议上的讲话")]
    [InlineData("在全县农村饮水\n安全工作会议上的讲话\n", "在全县农村饮水安全工作会议上的讲话")]
    [InlineData("在某某县第九届\n人民代表大会第二次\n会议闭幕时的讲话\n", "在某某县第九届人民代表大会第二次会议闭幕时的讲话")]
    [InlineData("关于稳妥推进老旧小区改造的\n几点思考\n", "关于稳妥推进老旧小区改造的几点思考")]
    [InlineData("在全区秋收工作会上的讲话_讲话稿_某某文库\n在全区秋收工作会上的讲话（约2.5千字）\n在全区秋收工作会上的讲话\n", "在全区秋收工作会上的讲话")]
    [InlineData("在全县作风建设大会上的讲话（精选3篇）\n在全县作风建设大会上的讲话全文\n在全县作风建设大会上的讲话\n", "在全县作风建设大会上的讲话")]
    [InlineData("在全县作风建设大会上的讲话_某某公文网\n在全县作风建设大会上的讲话\n", "在全县作风建设大会上的讲话")]
    [InlineData("标题：在全县作风建设大会上的讲话\n", "在全县作风建设大会上的讲话")]
    public void ATitleInSeveralLinesOrSeveralPrintingsIsOneTitle(string head, string title)
    {
        ImportedSpeech speech = Imports.Text(head + "同志们：\n" + Body + Body);

        Assert.Equal(title, speech.Description.Title);
        Assert.Equal(3, speech.Body.Blocks.Count);
    }

    [Theory]
    [InlineData("中共××县委书记　×××")]
    [InlineData("县长 XXX")]
    public void AMaskedNameStaysMasked(string line)
    {
        Assert.Equal(line, Imports.Text($"在全县作风建设大会上的讲话\n{line}\n同志们：\n{Body}").Description.Speaker);
    }

    [Theory]
    [InlineData("县委书记在全县作风建设大会上的讲话", "县委书记")]
    [InlineData("在全县村支部书记培训班上的讲话", null)]
    public void TheTitleMayNameTheSpeaker(string title, string? speaker)
    {
        Assert.Equal(speaker, Imports.Text($"{title}\n同志们：\n{Body}").Description.Speaker);
    }

    [Theory]
    [InlineData("全县村支部书记培训班")]
    [InlineData("乡镇党委书记座谈会")]
    [InlineData("全县村支部书记 培训班")]
    [InlineData("总 结")]
    public void TheNameOfAMeetingIsNoSpeaker(string line)
    {
        ImportedSpeech speech = Imports.Text($"在全县作风建设大会上的讲话\n{line}\n同志们：\n{Body}");

        Assert.Null(speech.Description.Speaker);
        Assert.Contains(line, speech.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("县委书记 张某某")]
    [InlineData("县长李三")]
    [InlineData("讲话人：王五")]
    [InlineData("张 三")]
    public void ALineBelowTheTitleNamesTheSpeaker(string line)
    {
        ImportedSpeech speech = Imports.Text($"在全县作风建设大会上的讲话\n{line}\n同志们：\n{Body}");

        Assert.EndsWith(speech.Description.Speaker!, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("中共某某县委组织部某某县人力资源和社会保障局 2024年3月5日")]
    [InlineData("二〇二四年三月五日")]
    [InlineData("中共某某县委员会\n2024年3月5日")]
    [InlineData("各级党组织要提高认识压实责任真正做到\"学在前、干在前、冲在前\"")]
    public void ASignatureIsNoBreak(string end)
    {
        ImportedSpeech speech = Imports.Text($"在全县作风建设大会上的讲话\n同志们：\n{Body}{Body}{end}\n");

        Assert.Equal("full", speech.Description.Completeness);
    }

    [Theory]
    [InlineData("各级党组织要提高认识，压实责任，把各项部署切实落到实\n2024年3月5日\n")]
    [InlineData("要深入推进全县专项整治工作切实把整改任务落实到每个支部")]
    public void ASentenceBeforeASignatureCanBreakOff(string end)
    {
        ImportedSpeech speech = Imports.Text($"在全县作风建设大会上的讲话\n同志们：\n{Body}{Body}{end}");

        Assert.Equal("truncated", speech.Description.Completeness);
    }

    [Theory]
    [InlineData("市长\u2002胡\u2002某")]
    [InlineData("州长 夏某某")]
    [InlineData("市人民政府市长 才仁郎公")]
    [InlineData("贾志杰")]
    [InlineData("――1999年3月24日在广州市第十一届人民代表大会第二次会议上")]
    public void WhoSpeaksAndWhereIsNoTitle(string line)
    {
        ImportedSpeech speech = Imports.Text($"{line}\n各位代表：\n{Body}");

        Assert.Equal("supplied", speech.Description.TitleSource);
        Assert.Contains(line.Replace("――", "", StringComparison.Ordinal), string.Concat(speech.Body.Blocks.OfType<ParagraphBlock>().Select(block => block.Content.Plain)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("加快改革开放和现代化建设步伐，夺取有中国特色社会主义事业的更大胜利\n——在全县党代会上的报告\n（1992年10月12日）\n江某某\n同志们：\n", "加快改革开放和现代化建设步伐，夺取有中国特色社会主义事业的更大胜利")]
    [InlineData("在第十二次代表大会上的闭幕词\n（一九八二年九月十一日）\n李某某\n同志们：\n", "在第十二次代表大会上的闭幕词")]
    [InlineData("以优良作风凝聚人心汇聚力量\n2010年3月22日 张某某\n", "以优良作风凝聚人心汇聚力量")]
    public void TheLineAboveASubtitleANameOrADateIsTheTitle(string head, string title)
    {
        Assert.Equal(title, Imports.Text(head + Body + Body).Description.Title);
    }

    [Theory]
    [InlineData("【大　中　小】【打印】\n心有所戒　行有所止\n——在全乡廉政党课上的讲稿\n", "心有所戒　行有所止", "党课讲稿")]
    [InlineData("初心不改\n——在全镇表彰大会上的发言\n", "初心不改", "发言")]
    public void ASubtitleStaysInTheTextAndSaysTheGenre(string head, string title, string genre)
    {
        ImportedSpeech speech = Imports.Text(head + "同志们：\n" + Body + Body);

        Assert.Equal(title, speech.Description.Title);
        Assert.Equal(genre, speech.Description.Genre);
        Assert.Contains("\n——在全", speech.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ASubtitleSaysTheOccasion()
    {
        Assert.Equal("全镇表彰大会", Imports.Text("初心不改\n——在全镇表彰大会上的发言\n同志们：\n" + Body).Description.Occasion);
    }

    [Fact]
    public void ATitleThatASiteGaveALengthSaysTheSizeOfTheText()
    {
        Assert.Equal(2500, Imports.Text("在全区秋收工作会上的讲话（约2.5千字）\n在全区秋收工作会上的讲话\n同志们：\n" + Body).Description.Claimed);
    }

    [Fact]
    public void TheTitleOfAPageInOneLineIsFoundInItsHead()
    {
        ImportedSpeech speech = Imports.Text($"首页 > 要闻 在某某公司年中工作会上的讲话 发布时间 2021-07-02 同志们： {Body.Trim()} 一、看清形势 {Body.Trim()} 二、抓好落实 {Body.Trim()}{Body}");

        Assert.Equal("在某某公司年中工作会上的讲话", speech.Description.Title);
    }

    [Theory]
    [InlineData("国务院总理　张某某", "国务院总理　张某某")]
    [InlineData("县委常委、县纪委书记　李××", "县委常委、县纪委书记　李××")]
    [InlineData("市 长 李某某", "市 长 李某某")]
    [InlineData("主讲：县委书记王某某", "县委书记王某某")]
    [InlineData("——县委书记 王某某", "县委书记 王某某")]
    [InlineData("县委常委、组织部部长、县委党校校长    谭小燕", "县委常委、组织部部长、县委党校校长    谭小燕")]
    [InlineData("县委书记  欧阳建国", "县委书记  欧阳建国")]
    [InlineData("（镇党委副书记、镇长  何 流）", "镇党委副书记、镇长  何 流")]
    [InlineData("市委副书记  政法委书记  孙 正 明", "市委副书记  政法委书记  孙 正 明")]
    public void ALineWithAnOfficeBelowTheTitleNamesTheSpeaker(string line, string speaker) =>
        Assert.Equal(speaker, Imports.Text($"在全县作风建设大会上的讲话\n{line}\n同志们：\n{Body}").Description.Speaker);

    [Fact]
    public void ALineWithADateAndANameTellsBoth()
    {
        ImportedSpeech speech = Imports.Text($"在全县作风建设大会上的讲话\n（2009年1月12日 李秀兰 ）\n同志们：\n{Body}");

        Assert.Equal((new DateOnly(2009, 1, 12), "李秀兰"), (speech.Description.Date, speech.Description.Speaker));
    }

    [Fact]
    public void ADateAndWhatIsNoNameStayInTheText()
    {
        ImportedSpeech speech = Imports.Text($"在全县作风建设大会上的讲话\n2009年1月12日 全县大会\n同志们：\n{Body}");

        Assert.Contains("全县大会", speech.Markdown, StringComparison.Ordinal);
        Assert.Equal("unknown", speech.Description.Speaker ?? "unknown");
    }

    [Theory]
    [InlineData("——2025年2月19日在某市第十六届\n人民代表大会第五次会议上")]
    [InlineData("在某市第十六届人民代表大会第五次会议上（2025年2月19日）")]
    public void ASubtitleDatesTheSpeechAndStaysInTheText(string subtitle)
    {
        ImportedSpeech speech = Imports.Text($"政府工作报告\n{subtitle}\n各位代表：\n{Body}");

        Assert.Equal(new DateOnly(2025, 2, 19), speech.Description.Date);
        Assert.Contains("第五次会议上", speech.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void AMonthBelowTheTitleIsNotSaidToBeRecorded()
    {
        ImportedSpeech speech = Imports.Text($"在全县作风建设大会上的讲话\n（2024年3月）\n同志们：\n{Body}");

        Assert.Null(speech.Description.Date);
        Assert.Contains(speech.Provenance.Removed, static removed => removed.Rule == "head.month");
    }

    [Theory]
    [InlineData("（二0一九年八月十二日）", "2019-08-12")]
    [InlineData("（2024年3月15日，根据录音整理）", "2024-03-15")]
    [InlineData("时间：2024年2月19日上午9：00", "2024-02-19")]
    public void ALineBelowTheTitleSaysWhenItWasHeld(string line, string date) =>
        Assert.Equal(date, Imports.Text($"在全县作风建设大会上的讲话\n{line}\n同志们：\n{Body}").Description.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void WhenALawComesIntoForceIsNoSpeaker() =>
        Assert.Null(Imports.Text($"在全县作风建设大会上的讲话\n（2020年1月1日 施行）\n同志们：\n{Body}").Description.Speaker);

    [Fact]
    public void TheLineThatSaysWhereIsNoTitle() =>
        Assert.Equal("全市优化营商环境大会会议实录", Imports.Text($"全市优化营商环境大会会议实录\n地点：市会议中心二楼报告厅\n同志们：\n{Body}").Description.Title);
}
