using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>One line of the fund's book: written once.</summary>
/// <param name="Number">From 1, in the order of writing.</param>
/// <param name="Amount">Whole đồng, above zero; the kind says which way it goes.</param>
/// <param name="Paper">Number of the voucher or decision; null where there is none.</param>
/// <param name="Decision">The decision whose money it is; null for other money.</param>
/// <param name="Because">Why the balance was exceeded; null where it was not.</param>
public sealed record FundEntry(
    FundYearId Fund, int Number, FundEntryKind Kind, decimal Amount, DateOnly Day, string Text, string? Paper, Guid? Decision,
    string? Because, Deed By);

/// <summary>Which way money goes.</summary>
public enum FundEntryKind
{
    /// <summary>Thu: ngân sách cấp, đóng góp, tiền thưởng thu hồi.</summary>
    Income,
    /// <summary>Cam kết chi theo quyết định.</summary>
    Commitment,
    /// <summary>Chi tiền thưởng đã cam kết.</summary>
    Payment,
    /// <summary>Giải phóng cam kết.</summary>
    Release,
    /// <summary>Chi tổ chức phong trào.</summary>
    Organising,
}

/// <summary>Money that is to be written down.</summary>
/// <param name="Because">Why more than the balance is taken; needed only then.</param>
public sealed record FundMove(decimal Amount, DateOnly Day, string Text, string? Paper = null, string? Because = null)
{
    /// <exception cref="RefusedException">It is no amount, no text, or a day of another year.</exception>
    internal void MustHold(int year)
    {
        if (Amount <= 0 || Amount != decimal.Truncate(Amount))
            throw new RefusedException("Số tiền phải là số đồng nguyên, lớn hơn 0. Đề nghị nhập lại, ví dụ 1.500.000.");
        if (string.IsNullOrWhiteSpace(Text)) throw new RefusedException("Chưa ghi nội dung thu, chi. Đề nghị ghi ngắn gọn, ví dụ “Ngân sách xã cấp quý I”.");
        // The budget of a year may still be paid out and settled in January of the next (chỉnh lý quyết toán).
        if (Day < new DateOnly(year, 1, 1) || Day > new DateOnly(year + 1, 1, 31))
            throw new RefusedException($"Ngày {Vietnamese.Day(Day)} không thuộc năm ngân sách {year}. Đề nghị chọn ngày từ 01/01/{year} đến 31/01/{year + 1}.");
    }
}

/// <summary>Amounts as they stand in sentences.</summary>
internal static class Money
{
    public static string Of(decimal amount) => $"{VietnameseNumber.Format(amount)} đồng";
}
