using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>One part of a dossier (thành phần hồ sơ), as the plan or the law names it, with the papers that fill it.</summary>
/// <param name="Number">From 1, in the order of the list.</param>
/// <param name="Name">In the words of the plan.</param>
/// <param name="Returned">Why the receiver sent this part back; null where it was not, or was filled anew.</param>
public sealed record DossierPart(int Number, string Name, DossierPartKind Kind, IReadOnlyList<PartPaper> Papers, string? Returned = null)
{
    /// <summary>A report is one for each candidate; any other part is filled by one paper.</summary>
    public bool IsOfEach => Kind is DossierPartKind.Report;

    public static DossierPart Of(int number, string name) => new(number, name.Trim(), KindOf(name), []);

    private static DossierPartKind KindOf(string name)
    {
        // What is named first is what it is: "Biên bản … kèm danh sách" are minutes.
        var folded = Folded.Of(name);
        return Words.Select(word => (word.Kind, At: folded.IndexOf(word.Text, StringComparison.Ordinal))).Where(found => found.At >= 0)
            .OrderBy(found => found.At).Select(found => (DossierPartKind?)found.Kind).FirstOrDefault() ?? DossierPartKind.Other;
    }

    private static readonly (string Text, DossierPartKind Kind)[] Words =
    [
        ("to trinh", DossierPartKind.Letter), ("cong van de nghi", DossierPartKind.Letter), ("bien ban", DossierPartKind.Minutes),
        ("bao cao", DossierPartKind.Report), ("danh sach", DossierPartKind.List), ("sang kien", DossierPartKind.Initiative),
    ];
}

/// <summary>What a part is, as far as its name tells.</summary>
public enum DossierPartKind
{
    /// <summary>Tờ trình.</summary>
    Letter,
    /// <summary>Biên bản họp xét.</summary>
    Minutes,
    /// <summary>Báo cáo thành tích, of each candidate.</summary>
    Report,
    /// <summary>Danh sách trích ngang.</summary>
    List,
    /// <summary>Chứng nhận sáng kiến.</summary>
    Initiative,
    /// <summary>Thành phần khác.</summary>
    Other,
}

/// <summary>A paper in a part: one of the house's, or an uploaded file.</summary>
/// <param name="Paper">The paper of the house; null for a file.</param>
/// <param name="File">The kept file; null for a paper of the house.</param>
/// <param name="Candidate">Whose report it is; null where it is of all.</param>
/// <param name="Kind">What a file is, as who brought it said; null for a paper of the house, and for files brought before this was asked.</param>
public sealed record PartPaper(Guid Id, string Title, Guid? Paper, Guid? File, Guid? Candidate, Deed By, PaperKind? Kind = null);

/// <summary>Who is proposed in a dossier.</summary>
/// <param name="Nomination">The nomination behind the line.</param>
/// <param name="Line">Post and unit, or address.</param>
public sealed record DossierCandidate(Guid Nomination, string Name, string? Line, RecipientKind Kind, string AwardName, string Achievement);
