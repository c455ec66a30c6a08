using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Theme.Pages.Search;

/// <summary>The words that the script of the search page says.</summary>
public static class SearchWords
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON: texts by the names that the script knows them by; those of errors are named after the error.</summary>
    public static string Json(UiText text) => JsonSerializer.Serialize(
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["found"] = text.SearchFound,
            ["foundPassages"] = text.SearchFoundPassages,
            ["foundDocuments"] = text.SearchFoundDocuments,
            ["absent"] = text.SearchAbsent,
            ["variants"] = text.SearchVariants,
            ["variantFolded"] = text.SearchVariantFolded,
            ["perDocument"] = text.SearchPerDocument,
            ["documentsCount"] = text.SearchDocumentsCount,
            ["rest"] = text.SearchRest,
            ["restOf"] = text.SearchRestOf,
            ["masked"] = text.SearchMasked,
            ["columnLeft"] = text.SearchColumnLeft,
            ["columnHit"] = text.SearchColumnHit,
            ["columnRight"] = text.SearchColumnRight,
            ["columnSource"] = text.SearchColumnSource,
            ["columnNumber"] = text.SearchColumnNumber,
            ["columnTitle"] = text.SearchColumnTitle,
            ["columnDate"] = text.SearchColumnDate,
            ["columnAddress"] = text.SearchColumnAddress,
            ["edge"] = text.SearchEdge,
            ["year"] = text.SearchYear,
            ["facetYear"] = text.SearchFacetYear,
            ["undated"] = text.SearchUndated,
            ["removeFilter"] = text.SearchRemoveFilter,
            ["without"] = text.SearchWithout,
            ["loading"] = text.SearchLoading,
            ["checking"] = text.SearchChecking,
            ["collecting"] = text.SearchCollecting,
            ["stopped"] = text.SearchStopped,
            ["exported"] = text.SearchExported,
            ["missing"] = text.SearchMissing,
            ["damaged"] = text.SearchDamaged,
            ["unreachable"] = text.SearchUnreachable,
            ["failed"] = text.SearchFailed,
            ["unclosedQuote"] = text.SearchErrorUnclosedQuote,
            ["unclosedGroup"] = text.SearchErrorUnclosedGroup,
            ["nothingToSearch"] = text.SearchErrorNothing,
            ["onlyNegative"] = text.SearchErrorOnlyNegative,
            ["onlyWildcards"] = text.SearchErrorOnlyWildcards,
            ["missingOperand"] = text.SearchErrorMissingOperand,
            ["badOperand"] = text.SearchErrorBadOperand,
            ["badDistance"] = text.SearchErrorBadDistance,
            ["missingValue"] = text.SearchErrorMissingValue,
            ["badDate"] = text.SearchErrorBadDate,
            ["tooLong"] = text.SearchErrorTooLong,
            ["tooManyTerms"] = text.SearchErrorTooManyTerms,
            ["tooDeep"] = text.SearchErrorTooDeep,
        },
        s_options);
}
