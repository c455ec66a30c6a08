using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Theme.Pages.Draft;

/// <summary>The words that the script of the draft page says.</summary>
public static class DraftWords
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON: texts by the names that the script knows them by.</summary>
    public static string Json(UiText text) => JsonSerializer.Serialize(
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["loading"] = text.DraftLoading,
            ["loaded"] = text.DraftLoaded,
            ["loadStopped"] = text.DraftLoadStopped,
            ["missing"] = text.DraftMissing,
            ["notLoaded"] = text.DraftNotLoaded,
            ["length"] = text.DraftLength,
            ["empty"] = text.DraftEmpty,
            ["tooLong"] = text.DraftTooLong,
            ["comparing"] = text.DraftComparing,
            ["stopped"] = text.DraftStopped,
            ["failed"] = text.DraftFailed,
            ["total"] = text.DraftTotal,
            ["totalNone"] = text.DraftTotalNone,
            ["counts"] = text.DraftCounts,
            ["findingsCount"] = text.DraftFindingsCount,
            ["findingsNone"] = text.DraftFindingsNone,
            ["same"] = text.DraftLevelSame,
            ["near"] = text.DraftLevelNear,
            ["phrase"] = text.DraftLevelPhrase,
            ["common"] = text.DraftLevelCommon,
            ["formula"] = text.DraftLevelFormula,
            ["finding"] = text.DraftLevelFinding,
            ["sentence"] = text.DraftSentence,
            ["paragraph"] = text.DraftParagraph,
            ["titleLine"] = text.DraftTitleLine,
            ["likeness"] = text.DraftLikeness,
            ["sideLibrary"] = text.DraftSideLibrary,
            ["sideDraft"] = text.DraftSideDraft,
            ["newTab"] = text.DraftNewTab,
            ["more"] = text.DraftMore,
            ["moreSpeeches"] = text.DraftMoreSpeeches,
            ["numeral"] = text.DraftFindingNumeral,
            ["wording"] = text.DraftFindingWording,
            ["missingParts"] = text.DraftFindingMissing,
            ["extraParts"] = text.DraftFindingExtra,
            ["parts"] = text.DraftFindingParts,
            ["unverified"] = text.DraftFindingUnverified,
            ["copied"] = text.DraftCopied,
            ["notCopied"] = text.DraftNotCopied,
            ["findingsHeading"] = text.DraftFindings,
            ["speechesHeading"] = text.DraftSpeeches,
            ["sentencesHeading"] = text.DraftSentences,
            ["reportHeading"] = text.DraftHeading,
        },
        s_options);
}
