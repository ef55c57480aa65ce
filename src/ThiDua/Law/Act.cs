namespace ThiDua.Law;

/// <summary>A legal act (văn bản quy phạm, văn bản điều hành) in the register, with the days on which it is in force.</summary>
/// <param name="Kind">As cited: "Luật", "Nghị định", "Thông tư", "Quyết định", "Nghị quyết".</param>
/// <param name="Number">Number, year and symbol: "91/2017/NĐ-CP".</param>
/// <param name="Subject">What it is about, as its title says.</param>
/// <param name="Issued">Day of issue; null where not known to the register.</param>
/// <param name="From">First day of force, inclusive.</param>
/// <param name="Until">Last day of force, inclusive; null as long as it is in force.</param>
/// <param name="Successor">Number of the act that took its place; null where none is known.</param>
/// <param name="Mark">How sure the register is of these facts.</param>
/// <param name="Note">A sentence shown to the officer beside the act; null where there is nothing to add.</param>
public sealed record Act(
    string Kind, string Number, string Subject, DateOnly? Issued, DateOnly From, DateOnly? Until, string? Successor,
    Certainty Mark, string? Note = null)
{
    /// <summary>The year of issue, from its day or its number ("06/2022/QH15"); null where neither tells.</summary>
    public int? Year => Issued?.Year
        ?? (Number.Split('/') is [_, { Length: 4 } year, ..] && int.TryParse(year, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>Whether the act is in force on that day, its first and last day included.</summary>
    public bool IsInForceOn(DateOnly day) => day >= From && (Until is null || day <= Until);

    public override string ToString() => $"{Kind} {Number}";
}

/// <summary>How sure a statement about the law is; what is not verified is shown as such.</summary>
public enum Certainty
{
    /// <summary>Read in the act or in a source that quotes it.</summary>
    Verified,
    /// <summary>Read in a secondary source.</summary>
    Secondary,
    /// <summary>Concluded from verified facts.</summary>
    Inferred,
    /// <summary>From memory: to be checked before anybody relies on it.</summary>
    Unverified,
    /// <summary>In force, but its substance is not known yet.</summary>
    Provisional,
}
