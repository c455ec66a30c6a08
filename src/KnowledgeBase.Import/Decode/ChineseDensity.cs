using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Decode;

/// <summary>
/// How much a text looks like Chinese prose, about −3 to 1: frequent Han characters count for it, characters that only a wrong encoding
/// produces count against it (the method of chardetng: rule out by errors, then score positively).
/// </summary>
internal static partial class ChineseDensity
{
    // The most frequent characters of official documents, in both scripts.
    private const string Frequent =
        "的业和人建发工国设全展进一实大政化产民行市中加新作务会力理区生制动定有以法推第保经地规条成等体重部高用强机管城公增提改十" +
        "关资主要合在开党为持年上应不农施项社家事能对三企当个治级员水基本入出济创面度服现平者长二方目好点位村品通快安造坚育代完分" +
        "省府门文各五或责技任共学万构组是质革导量程监处领性深系心同活元场四委职标金其支教下到环自内时及办立决优境善物科划效升范计" +
        "交向利权商单外调护收投信统域期源营步总结态与续织准院路我集防批可取依得放件运亿乡电费医督特口整查明落海县照干策所融群积情" +
        "更审义表协道术型由色了稳于过达议案转解确检报障健求引严镇做意并数按专小就式险题线极园流际接问多众争执精促格央风供示战六打" +
        "联正居们违网综证他消相前车形台备培指使律核之抓据日局节次扩率养财后列受控广反比旅配游益值八纪置老础需试先绿款果认突类来疗" +
        "验七房研污负常百把原间子团告户预予势息住记排贫例两卫价才模思从九山复名况均察请清种具军参林围断评速南根州空起助别校兴必措" +
        "变带给河贸易额承略气江补书低药土困港层习着东章考固功康想举减采贯神筹未难扶食破继限直美料选切传励头识你她这那说还什么吗很" +
        "都也让被志今天讲话听看" +
        "們這個來說國會對開時為過學現發經種動實點與關產業問題體進機務當長書記應還黨員導議設區縣鎮鄉農領幹級規標轉質認識責續維築環" +
        "結濟總該讓給從沒樣聽見講話報執權錢難處張萬億條統計劃調劑資約華無數場團隊辦護戰勢創風險廣擴練習組織嚴雙雜";

    private static readonly SearchValues<char> s_frequent = SearchValues.Create(Frequent);

    public static double Of(string text)
    {
        double score = 0;
        string prose = WithoutPinyin(text);
        foreach (char c in prose)
        {
            score += s_frequent.Contains(c) ? 1
                : Han.IsChinesePunctuation(c) ? 0.5
                : IsImplausible(c) ? -3
                : c is >= ' ' and <= '~' or '\n' or '\r' or '\t' ? 0.3
                : 0;
        }

        return prose.Length == 0 ? 0 : score / prose.Length;
    }

    /// <summary>
    /// The text without what a site put after its characters against copying, 学(xué)习(xí): letters among which one has a tone mark. A tone
    /// mark alone stays: wrong decodings give them too.
    /// </summary>
    public static string WithoutPinyin(string text) => Pinyin().Replace(text, "");

    /// <summary>A character that no Chinese text holds but wrong decoding often gives.</summary>
    public static bool IsImplausible(char c) =>
        c is '\uFFFD'
            or >= '\uE000' and <= '\uF8FF'
            or < ' ' and not ('\n' or '\r' or '\t' or '\f')
            or >= '\u007F' and <= '\u00B6'
            or >= '\u00B8' and <= '\u02FF'
            or >= '\u3040' and <= '\u30FF'
            or >= '\uAC00' and <= '\uD7AF'
            or >= '\u3400' and <= '\u4DBF';

    // The toneless syllables in brackets go too: 们(men).
    [GeneratedRegex(
        @"[(（][a-züɑɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,7}[)）]|[a-zɑɡ]{1,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zɑɡ]{0,5}|[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zɑɡ]{1,5}",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Pinyin();
}
