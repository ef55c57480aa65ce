using ThiDua.Law;

namespace ThiDua.Awards;

/// <summary>How tasks were completed in a year (mức xếp loại chất lượng), the best first.</summary>
public enum TaskGrade
{
    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent = 1,
    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good = 2,
    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Done = 3,
    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotDone = 4,
}

/// <summary>Reads and names the grades.</summary>
public static class TaskGrades
{
    /// <returns>Null where the words name none of the grades.</returns>
    public static TaskGrade? Read(string words)
    {
        var folded = Folded.Of(words);
        return folded.Contains("khong hoan thanh", StringComparison.Ordinal) || folded.Contains("chua hoan thanh", StringComparison.Ordinal) ? TaskGrade.NotDone
            : folded.Contains("xuat sac", StringComparison.Ordinal) ? TaskGrade.Excellent
            : folded.Contains("hoan thanh tot", StringComparison.Ordinal) || folded.Trim() == "tot" ? TaskGrade.Good
            : folded.Contains("hoan thanh", StringComparison.Ordinal) ? TaskGrade.Done
            : null;
    }

    public static string InVietnamese(this TaskGrade grade) => grade switch
    {
        TaskGrade.Excellent => "Hoàn thành xuất sắc nhiệm vụ",
        TaskGrade.Good => "Hoàn thành tốt nhiệm vụ",
        TaskGrade.Done => "Hoàn thành nhiệm vụ",
        _ => "Không hoàn thành nhiệm vụ",
    };

    /// <summary>The grade of a year in a record; the newest of several. Null where there is none.</summary>
    internal static (TaskGrade Grade, MeritEntry Entry)? GradeOf(this AwardCase one) => one.OfKind(MeritKind.Classification)
        .Where(e => e.Year == one.Period.Year).OrderByDescending(e => e.From)
        .Select(e => (Grade: Read(e.What), Entry: e)).Where(g => g.Grade is not null)
        .Select(g => ((TaskGrade, MeritEntry)?)(g.Grade!.Value, g.Entry)).FirstOrDefault();
}
