using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Web.Decisions;

/// <summary>What is typed on the page of a fund: its plan, or an entry.</summary>
public sealed class FundForm
{
    public string? Planned { get; set; }
    public string? Ceiling { get; set; }
    public string? CeilingRule { get; set; }

    public FundEntryKind Kind { get; set; } = FundEntryKind.Income;
    public string? Amount { get; set; }
    public DateOnly? Day { get; set; }
    public string? Text { get; set; }
    public string? Paper { get; set; }
    public string? Because { get; set; }

    internal FundPlan AsPlan() => new(
        VietnameseNumber.Parse(Planned), string.IsNullOrWhiteSpace(Ceiling) ? null : VietnameseNumber.Parse(Ceiling), string.IsNullOrWhiteSpace(CeilingRule) ? null : CeilingRule.Trim());

    internal FundMove AsMove() => new(
        VietnameseNumber.Parse(Amount), Day ?? throw new RefusedException("Chưa nhập ngày. Đề nghị nhập ngày trên chứng từ."), Text ?? "", Paper, Because);
}

/// <summary>What the kinds of entries are called.</summary>
internal static class FundWords
{
    public static string Of(FundEntryKind kind) => kind switch
    {
        FundEntryKind.Income => "Thu",
        FundEntryKind.Commitment => "Cam kết chi",
        FundEntryKind.Payment => "Chi tiền thưởng",
        FundEntryKind.Release => "Giải phóng cam kết",
        _ => "Chi tổ chức phong trào",
    };
}
