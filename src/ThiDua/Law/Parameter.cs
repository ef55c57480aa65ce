namespace ThiDua.Law;

/// <summary>A number that the law, a province or a unit sets for a time: a salary, a coefficient, a share of votes (tham số).</summary>
/// <param name="Key">What it is: <c>base_salary</c>, <c>award.certificate.commune.individual</c>.</param>
/// <param name="Value">In its unit.</param>
/// <param name="Unit">What the value counts; the same for all values of a key.</param>
/// <param name="Basis">Where it stands and the days on which it is in force.</param>
/// <param name="Mark">How sure it is; what is not verified is shown as such and may be set by the administrator.</param>
/// <param name="Note">A sentence shown beside it; null where there is nothing to add.</param>
public sealed record Parameter(string Key, decimal Value, ParameterUnit Unit, Provision Basis, Certainty Mark, string? Note = null)
{
    /// <summary>Whoever relies on it is told that it has to be checked.</summary>
    public bool IsDoubtful => Mark is Certainty.Unverified or Certainty.Provisional or Certainty.Inferred;
}

/// <summary>What the value of a parameter counts.</summary>
public enum ParameterUnit
{
    /// <summary>Đồng một tháng.</summary>
    Dong,
    /// <summary>Hệ số nhân với mức lương cơ sở.</summary>
    Factor,
    /// <summary>Tỷ lệ, from 0 to 1; may be typed as a percentage.</summary>
    Share,
    /// <summary>Số đếm, as the two sides of two thirds.</summary>
    Count,
    /// <summary>Số tháng.</summary>
    Months,
    /// <summary>Mức xếp loại tối thiểu: 1 xuất sắc, 2 tốt, 3 hoàn thành; 0 asks for none.</summary>
    Grade,
    /// <summary>Cách hiểu thứ mấy of a rule that was read in several ways; 0 does not apply it.</summary>
    Variant,
    /// <summary>Có hoặc không: 1 or 0.</summary>
    Choice,
}
