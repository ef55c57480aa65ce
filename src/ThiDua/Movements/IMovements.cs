using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>The movements of the commune in whose name we work, with their tasks and values.</summary>
public interface IMovements
{
    /// <summary>The movement with all versions of its terms, or null.</summary>
    Task<Movement?> Find(MovementId id, CancellationToken stop);

    /// <summary>Movements that run, with their current terms.</summary>
    Task<IReadOnlyList<Movement>> Running(CancellationToken stop);

    /// <summary>Keeps a launched movement with its tasks and marks its draft, all or nothing.</summary>
    /// <exception cref="RefusedException">The draft was launched before.</exception>
    Task AddLaunched(Movement movement, IReadOnlyList<MovementTask> tasks, CancellationToken stop);

    /// <summary>Writes a movement with a new version of its terms and marks the draft it came from, all or nothing.</summary>
    /// <exception cref="RefusedException">The draft was used before.</exception>
    Task SaveChange(Movement movement, DraftId draft, CancellationToken stop);

    /// <summary>The movement whose terms the draft is to change; null for a draft of a new movement.</summary>
    Task<Movement?> ChangedBy(DraftId draft, CancellationToken stop);

    /// <summary>Notes that a draft is there to change a movement's current terms.</summary>
    Task NoteChange(DraftId draft, Movement movement, CancellationToken stop);

    /// <summary>The version of the terms that a change was drafted from; null for a draft of a new movement.</summary>
    Task<int?> VersionBehind(DraftId draft, CancellationToken stop);

    /// <summary>The change of the movement's current terms that is being drafted, or null.</summary>
    Task<DraftId?> ChangeUnderWay(Movement movement, CancellationToken stop);

    Task Add(RecordedValue value, CancellationToken stop);

    Task<IReadOnlyList<MovementTask>> TasksOf(MovementId id, CancellationToken stop);

    Task<MovementTask?> FindTask(MovementTaskId id, CancellationToken stop);

    void Add(MovementTask task);

    void Remove(MovementTask task);

    /// <summary>Writes what was changed of the things found here.</summary>
    Task Save(CancellationToken stop);
}

/// <summary>What the use cases of a movement do first.</summary>
internal static class MovementsAtWork
{
    private const string NoSuchMovement = "Không tìm thấy phong trào này. Đề nghị mở lại từ danh sách phong trào.";
    private const string NoSuchTask = "Không tìm thấy việc này. Đề nghị mở lại từ danh sách việc cần làm.";

    public static async Task<Movement> Open(this IMovements movements, MovementId id, CancellationToken stop) =>
        await movements.Find(id, stop) ?? throw RefusedException.NothingInSight(NoSuchMovement);

    public static async Task<MovementTask> OpenTask(this IMovements movements, MovementTaskId id, CancellationToken stop) =>
        await movements.FindTask(id, stop) ?? throw RefusedException.NothingInSight(NoSuchTask);

    /// <summary>The actor's deed, now.</summary>
    public static Deed Does(this Actor who, TimeProvider clock) => new(clock.GetUtcNow(), who.Account, who.Name);
}
