using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>Marks between clauses, in either width. An enumeration with 、 is one clause.</summary>
internal static class ClauseMarks
{
    public static bool IsEnd(char c) => c is '，' or ',' or '：' or ':' or '—' or '\n' || Han.IsSentenceEnd(c);
}
