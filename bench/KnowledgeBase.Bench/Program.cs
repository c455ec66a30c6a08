using System.CommandLine;
using System.Globalization;
using KnowledgeBase.Bench.Annotating;
using KnowledgeBase.Bench.Browsing;
using KnowledgeBase.Bench.Building;
using KnowledgeBase.Bench.Checking;
using KnowledgeBase.Bench.Compiling;
using KnowledgeBase.Bench.Importing;
using KnowledgeBase.Bench.Parallels;
using KnowledgeBase.Bench.PersonalData;
using KnowledgeBase.Bench.Reencoding;
using KnowledgeBase.Bench.Scaling;
using KnowledgeBase.Bench.Searching;
using KnowledgeBase.Bench.Serving;
using KnowledgeBase.Bench.Sites;
using KnowledgeBase.Bench.Slow;
using KnowledgeBase.Bench.Themes;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var root = new RootCommand("Measures the importer, the checker, the search index and the catalogue on a folder of '*.jsonl.gz' files: one JSON object a line with 'id', 'title' and 'text'.")
{
    ImportBench.Command(),
    AnnotateBench.Command(),
    ReencodeBench.Command(),
    CheckBench.Command(),
    CompileBench.Command(),
    BuildBench.Command(),
    ScaleBench.Command(),
    LimitProgram.Command(),
    SearchBench.Command(),
    BrowseBench.Command(),
    SiteBench.Command(),
    ServeBench.Command(),
    SlowBench.Command(),
    ParallelsBench.Command(),
    PersonalBench.Command(),
    ThemesBench.Command(),
};
return await root.Parse(args).InvokeAsync();
