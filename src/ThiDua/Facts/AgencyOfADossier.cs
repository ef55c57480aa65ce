namespace ThiDua.Facts;

/// <summary>Tells whose a dossier is: the column for the receiving agency, or else the agency in front of its code.</summary>
public sealed class AgencyOfADossier(FactKind kind)
{
    private readonly int _unit = kind.PlaceOf("unit_code");
    private readonly int _code = kind.PlaceOf("code");

    /// <returns>The field that tells and the normal form of what it tells; null where nothing does.</returns>
    /// <param name="likely">The agency of the row before.</param>
    public (string Field, string Agency)? Of(FactRow row, string? likely = null)
    {
        if (row.Text(_unit) is { } unit) return ("unit_code", DossierCode.Normal(unit));
        return row.Text(_code) is { } code && DossierCode.AgencyOf(code, likely) is { } agency ? ("code", agency) : null;
    }
}

/// <summary>How often each agency stands in a file: the most frequent one is likely the commune itself.</summary>
/// <param name="Agency">Its code in normal form.</param>
public sealed record AgencyCount(string Agency, long Rows);

/// <summary>Counts agencies while a file is read, whatever its size.</summary>
public sealed class CountAgencies(FactKind kind)
{
    private const int MostKept = 2000; // a column that is no agency at all must not fill the memory
    private const int MostTold = 5;

    private readonly AgencyOfADossier? _agency = kind.Name == "dossier" ? new(kind) : null;
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);
    private string? _before;

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<AgencyCount> Most =>
        [.. _rows.OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Take(MostTold).Select(a => new AgencyCount(a.Key, a.Value))];

    /// <param name="row">Completed, so that its code is in normal form.</param>
    public void Note(FactRow row)
    {
        if (_agency?.Of(row, _before) is not { } told) return;
        _before = told.Agency;
        if (_rows.TryGetValue(told.Agency, out var rows)) _rows[told.Agency] = rows + 1;
        else if (_rows.Count < MostKept) _rows[told.Agency] = 1;
    }
}
