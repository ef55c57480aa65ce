using System.Collections.Frozen;

namespace ThiDua.Law;

/// <summary>The parameters in force on one day, looked up once: ten thousand cases of that day ask it, not the book.</summary>
public sealed class LawOnDay
{
    private readonly FrozenDictionary<string, Parameter> _inForce;

    public LawOnDay(ParameterBook book, DateOnly day)
    {
        (Day, Set) = (day, LawSet.On(day));
        _inForce = book.All.Where(p => p.Basis.IsInForceOn(day)).GroupBy(p => p.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
    }

    public DateOnly Day { get; }

    public LawSet Set { get; }

    /// <summary>Null where the law of that day sets none, or an administrator switched it off by zero.</summary>
    public Parameter? this[string key] => _inForce.TryGetValue(key, out var parameter) && parameter.Value != 0m ? parameter : null;
}
