using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Web.Awards;

/// <summary>A line of a record of merit as it is typed.</summary>
public sealed class MeritForm
{
    public MeritKind Kind { get; set; }
    public string? What { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public int? Year { get; set; }
    public string? Number { get; set; }
    public string? Issuer { get; set; }
    public string? Achievement { get; set; }

    /// <summary>Of an initiative: the level whose council recognised it.</summary>
    public Level Scope { get; set; }

    /// <summary>Of an initiative: the other authors, one a line.</summary>
    public string? CoAuthors { get; set; }

    /// <exception cref="RefusedException">No day.</exception>
    internal MeritFacts AsFacts(Evidence? file) => new(Kind, Named(), From ?? throw new RefusedException("Chưa chọn ngày. Đề nghị ghi ngày của quyết định hoặc ngày bắt đầu."))
    {
        Until = Until,
        Year = Year ?? From.Value.Year,
        Paper = string.IsNullOrWhiteSpace(Number) && file is null ? null : new(Number?.Trim() ?? "", From, Issuer?.Trim() ?? "", file),
        Scope = Kind is MeritKind.Initiative ? Scope : null,
        Achievement = string.IsNullOrWhiteSpace(Achievement) ? null : Achievement.Trim(),
    };

    // Titles and forms are kept by their keys, so that rules know them again; the words of a verification are always the same.
    private string Named() => Kind switch
    {
        MeritKind.Title or MeritKind.Award => ReadMeritList.AwardNamed(What ?? "")?.Key ?? What ?? "",
        _ when Kind.IsVerification() => Kind.InVietnamese(),
        _ => What ?? "",
    };
}
