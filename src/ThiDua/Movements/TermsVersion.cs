namespace ThiDua.Movements;

/// <summary>One version of a movement's terms: written once, never changed.</summary>
/// <param name="Number">From 1, which is what was launched.</param>
/// <param name="Reason">Why this version was made.</param>
/// <param name="From">First day on which it holds.</param>
public sealed record TermsVersion(
    MovementId Movement, int Number, MovementTerms Terms, string Reason, DateOnly From, Deed By);
