using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Records a value of a criterion, with its source and evidence, beside all earlier ones.</summary>
public sealed class RecordValue(IMovements movements, TimeProvider clock)
{
    private const decimal ImplausiblePercent = 1000m;

    public async Task<RecordedValue> On(MovementId id, ValueEntry entry, Actor who, CancellationToken stop)
    {
        var movement = await movements.Open(id, stop);
        movement.MustBeRunning("ghi số liệu");
        var criterion = movement.Terms.Criteria.FirstOrDefault(c => c.Id == entry.Criterion)
            ?? throw new RefusedException("Tiêu chí này không còn trong nội dung đang áp dụng của phong trào.");
        MustTellItsSource(entry);
        MustNotLieAhead(entry.AsOf, VietnamDay.Of(clock.GetUtcNow()));
        MustNotLieBefore(entry.AsOf, movement);
        MustFit(entry, criterion);

        var value = new RecordedValue(
            RecordedValueId.New(), id, movement.CommuneId, entry.Criterion, entry.Target, movement.Current.Number, entry.Measured,
            entry.AsOf, entry.Source.Trim(), Blank(entry.Note), entry.Evidence, who.Does(clock));
        await movements.Add(value, stop);
        return value;
    }

    private static void MustTellItsSource(ValueEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Source))
            throw new RefusedException("Chưa ghi nguồn số liệu. Đề nghị ghi nơi lấy số liệu, ví dụ “Hệ thống thông tin giải quyết thủ tục hành chính”.");
    }

    private static void MustNotLieAhead(DateOnly asOf, DateOnly today)
    {
        if (asOf > today) throw new RefusedException($"Ngày của số liệu {asOf:dd/MM/yyyy} ở sau hôm nay {today:dd/MM/yyyy}. Đề nghị nhập ngày đã qua.");
    }

    private static void MustNotLieBefore(DateOnly asOf, Movement movement)
    {
        if (movement.FirstDay is { } first && asOf < first)
            throw new RefusedException($"Ngày của số liệu {asOf:dd/MM/yyyy} ở trước ngày đầu của phong trào {first:dd/MM/yyyy}. Đề nghị nhập ngày trong thời gian phong trào.");
    }

    private static void MustFit(ValueEntry entry, Criterion criterion)
    {
        if (entry.Target < 0 || entry.Target >= Math.Max(1, criterion.Targets.Count))
            throw new RefusedException("Tiêu chí không có chỉ tiêu này. Đề nghị tải lại trang.");

        var target = criterion.Targets.ElementAtOrDefault(entry.Target);
        if (entry.Measured is { NotApplicableBecause: not null }) return;
        if (entry.Measured.Number is { } number && target?.Unit is "%" && Math.Abs(number) > ImplausiblePercent)
            throw new RefusedException($"{VietnameseNumber.Format(number)} % lớn bất thường. Đề nghị kiểm tra dấu phẩy thập phân.");
        if (!IsOfItsKind(target, entry.Measured))
            throw new RefusedException($"Chỉ tiêu là “{target?.ToString() ?? "thực hiện hay chưa"}” nên số liệu phải cùng loại. Đề nghị nhập lại.");
        MustBeAShare(entry, target);
    }

    // Values are never corrected, only followed by newer ones: what is probably a slip is asked about before it is written.
    private static void MustBeAShare(ValueEntry entry, Target? target)
    {
        if (target?.Unit is "%" && entry.Measured.Number is < 0 and { } number)
            throw new RefusedException($"{VietnameseNumber.Format(number)} % nhỏ hơn 0. Tỷ lệ nằm trong khoảng từ 0 đến 100 %, đề nghị nhập lại.");
        if (entry.Measured.IsAboveTheWhole(target) && !entry.AboveTheWhole)
            throw new RefusedException($"{entry.Measured} % vượt 100 %. Đề nghị nhập lại; nếu số liệu đúng như vậy, đánh dấu “Đúng, số liệu vượt 100 %” rồi ghi.");
    }

    private static bool IsOfItsKind(Target? target, Measured measured) => target switch
    {
        null => measured.Fulfilled is not null,
        { Number: not null } => measured.Number is not null,
        _ => measured.Grade is not null,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Normalize().Trim();
}

/// <summary>A value as it is handed in.</summary>
/// <param name="AboveTheWhole">Whoever records it says that more than 100 % is right (a growth).</param>
public sealed record ValueEntry(
    CriterionId Criterion, int Target, Measured Measured, DateOnly AsOf, string Source, string? Note, IReadOnlyList<Evidence> Evidence,
    bool AboveTheWhole = false);
