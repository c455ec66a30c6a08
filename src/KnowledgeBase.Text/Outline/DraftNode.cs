namespace KnowledgeBase.Text.Outline;

/// <summary>A node while the outline is being built. Sections carry a rank; items belong to a list.</summary>
internal sealed class DraftNode
{
    public required OutlineFamily Family { get; init; }

    public int Ordinal { get; init; }

    public int Rank { get; init; }

    public string Marker { get; set; } = "";

    public string Title { get; set; } = "";

    public OutlineForm Form { get; set; }

    public OutlineStatus Status { get; set; }

    public OutlineConfidence Confidence { get; private set; } = OutlineConfidence.High;

    public OutlineDoubt Doubt { get; private set; }

    public int Block { get; init; }

    public int Start { get; init; }

    public int MarkerEnd { get; init; }

    public int End { get; set; }

    public OutlinePlace? Extent { get; set; }

    public bool IsItem { get; init; }

    public List<DraftNode> Children { get; } = [];

    /// <summary>Gives the node its extent unless something inside it already did.</summary>
    public void CloseAt(OutlinePlace place)
    {
        if (Extent is null)
        {
            Extent = place;
            foreach (DraftNode child in Children)
            {
                child.CloseAt(place);
            }
        }
    }

    /// <summary>Lowers the confidence and gives the reason; a graver reason stays.</summary>
    public void Suspect(OutlineConfidence confidence, OutlineDoubt doubt)
    {
        if (confidence < Confidence)
        {
            Confidence = confidence;
            Doubt = doubt;
        }
    }

    public IEnumerable<DraftNode> Flatten() => Children.SelectMany(child => child.Flatten()).Prepend(this);
}

/// <summary>A list whose next item may still come.</summary>
internal sealed class OpenList
{
    public required OutlineFamily Family { get; init; }

    public required DraftNode Parent { get; init; }

    /// <summary>Where the sentence that introduces the list begins.</summary>
    public required OutlinePlace Intro { get; init; }

    public List<DraftNode> Items { get; } = [];

    /// <summary>True when items stand at the start of lines.</summary>
    public bool LineInitial { get; set; }

    public DraftNode LastItem => Items[Items.Count - 1];
}
