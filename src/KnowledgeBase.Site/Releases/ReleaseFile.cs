using System.Text;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Site.Exports;

namespace KnowledgeBase.Site.Releases;

/// <summary>Writes the file of a release as <see cref="ReleaseReader"/> reads it.</summary>
public static class ReleaseFile
{
    public static string Write(Release release)
    {
        var yaml = new StringBuilder("# Written by 'kb release'. Citations rely on it: never edited. docs/citing.md tells what the hashes are of.\n");
        yaml.Append("date: ").Append(release.Date).Append('\n');
        yaml.Append("corpus: ").Append(release.Corpus).Append('\n');
        yaml.Append("speeches:\n");
        foreach (ReleasedSpeech speech in release.Speeches)
        {
            yaml.Append("  - { slug: ").Append(speech.Slug)
                .Append(", title: ").Append(YamlScalarText.Of(speech.Title))
                .Append(", sha256: ").Append(speech.Sha256).Append(" }\n");
        }

        return yaml.ToString();
    }
}
