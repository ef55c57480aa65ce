using ThiDua.Awards;
using ThiDua.Law;

namespace ThiDua.Web.Awards;

/// <summary>The sex of a person, or the women of a collective, as they are typed.</summary>
public sealed class WomenForm
{
    public bool? IsWoman { get; set; }
    public int? Number { get; set; }
    public int? Members { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }

    /// <exception cref="RefusedException">Something is empty, or more women than members.</exception>
    internal MeritFacts AsFacts(CandidateKind kind) => new(MeritKind.Women, What(kind), From ?? throw new RefusedException("Chưa chọn ngày. Đề nghị ghi ngày bắt đầu áp dụng.")) { Until = Until };

    private string What(CandidateKind kind) => kind is CandidateKind.Collective
        ? WomenAmong.Counted(Number ?? throw new RefusedException("Chưa ghi số nữ."), Members ?? throw new RefusedException("Chưa ghi tổng số người.")).OfCollective
        : WomenAmong.OfPerson(IsWoman ?? throw new RefusedException("Chưa chọn giới tính."));
}
