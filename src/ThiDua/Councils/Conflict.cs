using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

public readonly record struct ConflictId(Guid Value)
{
    public static ConflictId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A conflict of interest of a member with a candidate (quan hệ lợi ích): proposed by the system or declared by the
/// member, and one only once it is confirmed. The member stays a member when shares are worked out.
/// </summary>
/// <param name="Why">In a sentence: "Là người được đề nghị khen thưởng."</param>
/// <param name="Confirmed">Null while nobody answered.</param>
/// <param name="By">Who answered.</param>
public sealed record Conflict(ConflictId Id, AgendaItemId Item, PersonId Member, ConflictKind Kind, string Why, bool? Confirmed = null, Deed? By = null);

/// <summary>What binds a member to a candidate.</summary>
public enum ConflictKind
{
    /// <summary>Là người được đề nghị.</summary>
    Self,
    /// <summary>Thuộc tập thể được đề nghị.</summary>
    OwnUnit,
    /// <summary>Là người thân; only ever declared.</summary>
    Relative,
    /// <summary>Đồng tác giả sáng kiến, giải pháp.</summary>
    CoAuthor,
    /// <summary>Là cấp trên trực tiếp, hoặc cùng đơn vị.</summary>
    Superior,
}

/// <summary>What conflicts are called.</summary>
public static class ConflictKinds
{
    public static string InVietnamese(this ConflictKind kind) => kind switch
    {
        ConflictKind.Self => "Bản thân được đề nghị",
        ConflictKind.OwnUnit => "Thuộc tập thể được đề nghị",
        ConflictKind.Relative => "Người thân",
        ConflictKind.CoAuthor => "Đồng tác giả",
        ConflictKind.Superior => "Cấp trên trực tiếp",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A conflict without a name."),
    };
}
