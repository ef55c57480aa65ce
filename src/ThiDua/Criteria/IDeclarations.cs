using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>What is declared beside the facts: months without a list, numbers of secret documents, criteria that do not apply.</summary>
public interface IDeclarations
{
    /// <summary>What holds: of each key, month and kind the newest that was not taken back.</summary>
    Task<IReadOnlyList<DeclaredMonth>> MonthsOf(UnitId commune, CancellationToken stop);

    Task Add(DeclaredMonth declared, CancellationToken stop);

    /// <summary>Cases of a movement that were not withdrawn, those that wait for approval included.</summary>
    Task<IReadOnlyList<NotApplicableCase>> NotApplicable(MovementId movement, CancellationToken stop);

    Task<NotApplicableCase?> Find(NotApplicableCaseId id, CancellationToken stop);

    Task Add(NotApplicableCase declared, CancellationToken stop);

    /// <summary>Values that were typed for a movement, newest first.</summary>
    Task<IReadOnlyList<RecordedValue>> TypedFor(MovementId movement, CancellationToken stop);

    /// <summary>Writes what was changed of the things found here.</summary>
    Task Save(CancellationToken stop);
}
