using System.Text.Json.Serialization;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

public readonly record struct RecordedValueId(Guid Value)
{
    public static RecordedValueId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A value of a criterion as somebody recorded it (số liệu): written once. A newer one stands beside it, never over it.
/// </summary>
/// <param name="Target">Which target of the criterion, from 0; 0 also for a criterion without one.</param>
/// <param name="TermsVersion">The version of the terms it was judged by when it was recorded.</param>
/// <param name="AsOf">The day that the value tells of.</param>
/// <param name="Source">Where the value comes from: system, report, register.</param>
public sealed record RecordedValue(
    RecordedValueId Id, MovementId Movement, Guid CommuneId, CriterionId Criterion, int Target, int TermsVersion,
    Measured Measured, DateOnly AsOf, string Source, string? Note, IReadOnlyList<Evidence> Evidence, Deed By) : IOfCommune;

/// <summary>What was measured: a number, a grade, a yes or no, or why the criterion does not apply; exactly one of them.</summary>
public sealed record Measured
{
    [JsonConstructor] // kept as JSON
    private Measured(decimal? number = null, string? grade = null, bool? fulfilled = null, string? notApplicableBecause = null) =>
        (Number, Grade, Fulfilled, NotApplicableBecause) = (number, grade, fulfilled, notApplicableBecause);

    public decimal? Number { get; }
    public string? Grade { get; }

    /// <summary>For a criterion without a target in figures: whether it is fulfilled.</summary>
    public bool? Fulfilled { get; }

    public string? NotApplicableBecause { get; }

    public static Measured Of(decimal number) => new(number: number);

    public static Measured Of(bool fulfilled) => new(fulfilled: fulfilled);

    public static Measured OfGrade(string? grade) => string.IsNullOrWhiteSpace(grade)
        ? throw new RefusedException("Chưa nhập mức xếp loại. Đề nghị nhập, ví dụ Tốt.")
        : new(grade: grade.Normalize().Trim());

    public static Measured NotApplicable(string? reason) => string.IsNullOrWhiteSpace(reason)
        ? throw new RefusedException("Ghi “không áp dụng” phải có lý do, ví dụ “trong kỳ không phát sinh hồ sơ”.")
        : new(notApplicableBecause: reason.Normalize().Trim());

    /// <summary>More than 100 % of something: right for a growth, else a slip.</summary>
    public bool IsAboveTheWhole(Target? target) => target?.Unit is "%" && Number > 100m;

    /// <summary>The measured thing without unit, as a page shows it.</summary>
    public override string ToString() =>
        Number is { } number ? VietnameseNumber.Format(number)
        : Fulfilled is { } fulfilled ? (fulfilled ? "Đã thực hiện" : "Chưa thực hiện")
        : Grade ?? "Không áp dụng";
}

/// <summary>A file that shows where a value comes from (minh chứng).</summary>
/// <param name="File">Id in the file store.</param>
public sealed record Evidence(Guid File, string Name, long Length);
