namespace ThiDua.Law;

/// <summary>A number that the law, a province or a unit sets for a time: a salary, a coefficient, a share of votes (tham số).</summary>
/// <param name="Key">What it is: <c>base_salary</c>, <c>award.certificate.commune.individual</c>.</param>
/// <param name="Value">In the unit of the key: đồng a month, a factor, a share from 0 to 1, a number of days.</param>
/// <param name="Basis">Where it stands and the days on which it is in force.</param>
/// <param name="Mark">How sure it is; what is not verified is shown as such and may be set by the administrator.</param>
/// <param name="Note">A sentence shown beside it; null where there is nothing to add.</param>
public sealed record Parameter(string Key, decimal Value, Provision Basis, Certainty Mark, string? Note = null)
{
    /// <summary>Whoever relies on it is told that it has to be checked.</summary>
    public bool IsDoubtful => Mark is Certainty.Unverified or Certainty.Provisional or Certainty.Inferred;
}
