namespace ThiDua.Awards.Rules;

/// <summary>All members completed their tasks in the year.</summary>
internal sealed class EveryMemberDidTheTasks() : LawRule("excellent_collective.tasks")
{
    protected override bool IsAbout(AwardCase one) => one.Is(AwardNames.ExcellentCollective);

    protected override string Condition(AwardCase one, decimal value) => "100 % thành viên hoàn thành nhiệm vụ";

    private protected override Seen Look(AwardCase one, decimal value) => one.Members switch
    {
        null or { Count: 0 } => Seen.Asks("Danh sách thành viên chưa có trong hệ thống. Đề nghị xác nhận."),
        { BelowTheirTasks: > 0 and var below } => Seen.NotMet($"Có {below} thành viên không hoàn thành nhiệm vụ năm {one.Period.Year}.", one.Period.To.AddDays(1)),
        { Ungraded: > 0 and var ungraded } m => Seen.Asks($"{ungraded}/{m.Count} thành viên chưa có xếp loại năm {one.Period.Year} trong hồ sơ."),
        var m => Seen.Met($"{m.Count}/{m.Count} thành viên hoàn thành nhiệm vụ năm {one.Period.Year}.", "hồ sơ thành tích của các thành viên"),
    };
}
