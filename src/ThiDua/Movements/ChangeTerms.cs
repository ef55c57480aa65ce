using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>
/// Makes a new version of a running movement's terms from a draft that was taken from it, with reason and first day, and
/// plans the calendar anew; work that was done or arranged by hand stays as it is.
/// </summary>
public sealed class ChangeTerms(IMovements movements, PrepareLaunch prepare, WorkingDays days, TimeProvider clock)
{
    public async Task<TermsVersion> On(DraftId draft, string reason, DateOnly from, Actor who, CancellationToken stop)
    {
        var prepared = await prepare.For(draft, stop);
        if (prepared.Changes is not { } movement)
            throw new RefusedException("Bản dự thảo này không phải là bản điều chỉnh của một phong trào. Đề nghị phát động như phong trào mới.");
        MustRestOnWhatIsInForce(await movements.VersionBehind(draft, stop), movement);
        LaunchMovement.MustBeReady(prepared.Readiness);

        var version = movement.Change(prepared.Case.Terms, reason, from, who.Does(clock));
        await PlanAnew(movement, version, who.Does(clock), stop);
        await movements.SaveChange(movement, draft, stop);
        return version;
    }

    private static void MustRestOnWhatIsInForce(int? version, Movement movement)
    {
        if (version != movement.Current.Number)
            throw new RefusedException($"Bản điều chỉnh này lập từ phiên bản {version}, nay phong trào đã áp dụng phiên bản {movement.Current.Number}; áp dụng sẽ làm mất thay đổi của phiên bản đó. Đề nghị lập bản điều chỉnh mới từ phiên bản {movement.Current.Number}.");
    }

    private async Task PlanAnew(Movement movement, TermsVersion version, Deed by, CancellationToken stop)
    {
        var left = (await movements.TasksOf(movement.Id, stop)).ToList();
        var launchDay = movement.Versions[0].From;
        foreach (var step in new PlanCalendar(days).For(version.Terms, launchDay))
        {
            var task = left.Find(t => t.Kind == step.Kind && t.Title == step.Title);
            if (task is null) movements.Add(MovementTask.Of(movement, step, clock.Today()));
            else left.Remove(task);
            task?.PlanAnew(step, $"Điều chỉnh kế hoạch, phiên bản {version.Number}", by);
        }

        foreach (var task in left.Where(t => t.IsOpen && t.Changes.Count == 0)) movements.Remove(task);
    }
}
