using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class PinyinNotesTests
{
    private const string Speech = "各级党组织要提高认识，压实责任，把各项部署落到实处，以优良作风取信于民。\n";

    private static readonly string s_speech = string.Concat(Enumerable.Repeat(Speech, 12));

    [Theory]
    [InlineData("学(xué)习(xí)发(fā)展", "学习发展")]
    [InlineData("学（xué）习（xí）发（fā）展", "学习发展")]
    [InlineData("学[xué]习[xí]发[fā]展", "学习发展")]
    [InlineData("学( xué )习( xí )发( fā )展", "学习发展")]
    [InlineData("学 (xué) 习 (xí) 发 (fā) 展", "学习发展")]
    [InlineData("學(XUÉ)習(XÍ)發(FĀ)展", "學習發展")]
    [InlineData("学xué习xí发fā展", "学习发展")]
    [InlineData("学 xué 习 xí 发 fā 展", "学习发展")]
    [InlineData("学习(xué xí)贯彻(guànchè)发展(fā zhǎn)", "学习贯彻发展")]
    [InlineData("女(nǚ)同志(tóngzhì)策略(cèlüè)", "女同志策略")]
    [InlineData("学（ㄒㄩㄝˊ）习（ㄒㄧˊ）发（ㄈㄚ）展", "学习发展")]
    [InlineData("學ㄒㄩㄝˊ習ㄒㄧˊ發ㄈㄚ展", "學習發展")]
    [InlineData("學(xué)習", "學習")]
    [InlineData("发(fā)展，行(háng)业，重(chóng)新，的(de)，们(men)", "发展，行业，重新，的，们")]
    public void ReadingsBehindEverydayCharactersGo(string noisy, string clean) => Assert.Equal(s_speech + clean + "\n", Kept(s_speech + noisy + "\n"));

    [Theory]
    [InlineData("同(tong)志(zhi)们(men)要(yao)学(xue)习(xi)发(fa)展(zhan)工(gong)作(zuo)", "同志们要学习发展工作")]
    [InlineData("同tong志zhi们men要yao学xue习xi发fa展zhan工gong作zuo", "同志们要学习发展工作")]
    [InlineData("同(TONG)志(ZHI)们(MEN)要(YAO)学(XUE)习(XI)发(FA)展(ZHAN)工(GONG)作(ZUO)能(AI)", "同志们要学习发展工作能(AI)")]
    [InlineData("同(tong2)志(zhi4)们(men)要(yao4)学(xue2)习(xi2)发(fa1)展(zhan3)工(gong1)作(zuo4)", "同志们要学习发展工作")]
    public void ReadingsWithoutTonesNeedToBeMany(string noisy, string clean) => Assert.Equal(s_speech + clean + "\n", Kept(s_speech + noisy + "\n"));

    [Theory]
    [InlineData("手机应用(APP)、增加值(GDP)、网站(www)、附件(a)、附件(e)、人工智能(AI)、他（he）")]
    [InlineData("党（工）委、（试行）、（a）（b）（c）（d）（e）")]
    [InlineData("要赓（gēng）续血脉、踔（chuō）厉奋发、擘（bò）画蓝图、恪（kè）守初心、孜（zī）孜以求")]
    [InlineData("学(xué)习")]
    [InlineData("同志们(men)，学习(xuexi)强国")]
    [InlineData("A股e时代用APP和PPT，做大做强AI产业")]
    [InlineData("XX同志在xx镇")]
    public void OtherLatinTextStays(string line) => Assert.Equal(s_speech + line + "\n", Kept(s_speech + line + "\n"));

    [Fact]
    public void WrongReadingsGoWhereTheyStandEverywhere()
    {
        string noisy = string.Concat(Speech.Select(c => KnowledgeBase.Text.Characters.Han.IsHan(c) ? $"{c}(lan)" : c.ToString()));

        Assert.Equal(Speech, Kept(noisy));
    }

    private static string Kept(string text)
    {
        Ledger ledger = Cleaner.Clean(text, Imports.Rules);
        return string.Concat(ledger.Spans.Where(span => span.Fate != Fate.Removed).Select(ledger.TextOf));
    }
}
