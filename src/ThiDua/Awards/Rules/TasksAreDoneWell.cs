namespace ThiDua.Awards.Rules;

/// <summary>The yearly grade is at least the one that the parameter names: 1 excellent, 2 good, 3 done.</summary>
internal sealed class TasksAreDoneWell(string key, Func<AwardCase, bool> about) : LawRule(key)
{
    // Households get no yearly grade; who works for nobody is shown by the hamlet or the unit instead.
    protected override bool IsAbout(AwardCase one) => one.Candidate.Kind is not CandidateKind.Household && about(one);

    protected override string Condition(AwardCase one, decimal value) => $"{((TaskGrade)(int)value).InVietnamese()}{(value > 1 ? " trở lên" : "")} năm {one.Period.Year}";

    private protected override Seen Look(AwardCase one, decimal value) => Judge(one, (TaskGrade)(int)value);

    internal static Seen Judge(AwardCase one, TaskGrade least) => one.GradeOf() switch
    {
        null => Seen.Asks($"Hồ sơ chưa có xếp loại năm {one.Period.Year}. Đề nghị bổ sung văn bản xếp loại hoặc xác nhận.", AfterTheYear(one)),
        var (grade, entry) when grade <= least => Seen.Met($"Xếp loại năm {one.Period.Year}: {grade.InVietnamese()}.", entry.AsEvidence()),
        var (grade, entry) => Seen.NotMet($"Xếp loại năm {one.Period.Year}: {grade.InVietnamese()}, thấp hơn mức “{least.InVietnamese()}”.", NextYear(one), entry.AsEvidence()),
    };

    // The grade of a year is known after its end; another grade can only be that of the next year.
    private static DateOnly? AfterTheYear(AwardCase one) => one.Period.To < one.Period.Today ? null : one.Period.To.AddDays(1);

    private static DateOnly NextYear(AwardCase one) => new(one.Period.Year + 2, 1, 1);
}
