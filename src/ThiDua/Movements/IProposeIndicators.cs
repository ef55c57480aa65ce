namespace ThiDua.Movements;

/// <summary>Proposes by its words which indicator of the catalogue measures a criterion; the person who reviews it decides.</summary>
public interface IProposeIndicators
{
    /// <returns>Key of the indicator; null where none fits, or several do.</returns>
    string? For(Criterion criterion);
}
