using System.Text;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Demo;

/// <summary>
/// The demo's movements, as days go by: one that runs this year with values and tasks in every state, last year's to copy
/// from, next year's being drafted, and one of the neighbour.
/// </summary>
internal sealed class MovementsDemo(ThiDuaDb db, KeepFile keep, DraftFromMovement draft, WorkingDays days, TimeProvider clock) : IDemoPart
{
    public int Order => 30;

    public async Task Load(CancellationToken stop)
    {
        var today = clock.Today();
        // Before mid-January this year's plan is not out yet: the demo still plays in last year's.
        var year = today >= new DateOnly(today.Year, 1, 20) ? today.Year : today.Year - 1;
        var running = Launch(DemoTerms.Reform(year), DemoUnits.TanHoa);
        var past = Launch(DemoTerms.Reform(year - 1), DemoUnits.TanHoa);
        var neighbour = Launch(DemoTerms.OfDongSon(year), DemoUnits.DongSon);
        await db.SaveChangesAsync(stop); // values name the version of the terms, which must be there first
        await Fill(running, DemoValues.ThisYear, today, stop);
        await Fill(past, DemoValues.LastYear, new DateOnly(year - 1, 12, 19), stop);
        await Fill(neighbour, DemoValues.DongSon, today, stop);
        past.Close(By(Duty.Officer, DemoUnits.TanHoa, new DateOnly(year - 1, 12, 22)));
        past.SumUp(By(Duty.Chair, DemoUnits.TanHoa, new DateOnly(year, 1, 9)));
        await db.SaveChangesAsync(stop);
        await draft.On(running.Id, running.Terms, years: 1, Officer(), stop);
    }

    private static Actor Officer()
    {
        var person = DemoPeople.Of(Duty.Officer);
        return new Actor(person.Account, person.Id, person.Name, person.Commune, person.Duties.ToHashSet());
    }

    private Movement Launch(MovementTerms terms, UnitId commune)
    {
        var movement = Movement.Launch(commune, null, terms, terms.From!.Value, By(Duty.Chair, commune, terms.From!.Value));
        db.Add(movement);
        var tasks = new PlanCalendar(days).For(terms, terms.From!.Value).Select(step => MovementTask.Of(movement, step, terms.From!.Value)).ToList();
        db.AddRange(tasks);
        WorkThrough(tasks, commune);
        return movement;
    }

    // What was due is done, but for the last of it: something must be late for the home page to have something to say.
    private void WorkThrough(List<MovementTask> tasks, UnitId commune)
    {
        var past = tasks.Where(t => t.Due < clock.Today()).ToList();
        foreach (var task in past.SkipLast(tasks.Count > past.Count ? 1 : 0)) task.Finish(By(Duty.Officer, commune, days.OnOrBefore(task.Due)), null);
        if (tasks.FindLast(t => t.Kind is StepKind.FinalReview && t.Due > clock.Today()) is { } review)
            review.Postpone(days.After(review.Due, 3), "Tổ chức cùng hội nghị tổng kết năm của xã.", By(Duty.Officer, commune, clock.Today()));
    }

    private async Task Fill(Movement movement, IReadOnlyList<DemoValue> values, DateOnly until, CancellationToken stop)
    {
        var from = movement.Terms.From!.Value;
        foreach (var value in values)
        {
            var day = from.AddDays((int)((until.DayNumber - from.DayNumber) * value.Through));
            var evidence = value is { Criterion: 2, Through: > 0.5 } ? await Paper(movement.Commune, day, stop) : [];
            db.Add(new RecordedValue(
                RecordedValueId.New(), movement.Id, movement.CommuneId, movement.Terms.Criteria[value.Criterion].Id, value.Target, 1,
                value.Measured, day, value.Source, value.Note, evidence, By(Duty.Officer, movement.Commune, day)));
        }
    }

    private async Task<IReadOnlyList<Evidence>> Paper(UnitId commune, DateOnly day, CancellationToken stop)
    {
        var text = $"Báo cáo hồ sơ trực tuyến đến ngày {day:dd/MM/yyyy}\r\nTiếp nhận: 2.000\r\nTrực tuyến, trả kết quả điện tử: 1.299\r\n";
        using var content = new MemoryStream(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray());
        var file = await keep.For(commune, $"Báo cáo hồ sơ trực tuyến {day:dd-MM-yyyy}.txt", "text/plain", content, stop);
        return [new Evidence(file.Id.Value, file.Name, file.Size)];
    }

    private static Deed By(Duty duty, UnitId commune, DateOnly day)
    {
        var person = DemoPeople.Of(duty, commune);
        return new Deed(new DateTimeOffset(day, new TimeOnly(9, 15), TimeSpan.FromHours(7)), person.Account, person.Name);
    }
}
