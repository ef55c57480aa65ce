using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Findings;

/// <summary>Statements of one plan that do not go together: two lists of award forms, days outside the period.</summary>
internal static partial class NoticeContradictions
{
    public static void In(Plan plan, Reading reading, Notes notes)
    {
        AwardForms(plan, notes);
        if (reading.Period is { } period) Deadlines(reading, period, notes);
    }

    /// <summary>"Hình thức khen thưởng" stands twice, and the second time names other awards or other authorities.</summary>
    private static void AwardForms(Plan plan, Notes notes)
    {
        var statements = plan.All.Where(n => n.Named is [Topic.RewardForm] && Heading().IsMatch(n.Text.Fold)).ToList();
        for (var i = 1; i < statements.Count; i++)
        {
            if (statements[i].Parent != statements[0].Parent || AwardsIn(statements[0]).SetEquals(AwardsIn(statements[i]))) continue;
            notes.Find("award-forms-contradict", "warning",
                $"“Hình thức khen thưởng” được nêu hai lần với nội dung khác nhau (mục {statements[0].Marker?.No} và mục {statements[i].Marker?.No}); cần thống nhất trước khi phát động.",
                statements[i].Text);
        }
    }

    private static HashSet<string> AwardsIn(Node statement) =>
        [.. statement.Walk().SelectMany(n => Award().Matches(n.Text.Fold).Select(m => m.Value))];

    private static void Deadlines(Reading reading, ReadPeriod period, Notes notes)
    {
        for (var i = 0; i < reading.Deadlines.Count; i++)
        {
            if (Day(reading.Deadlines[i].Date) is not { } day) continue;
            var line = reading.Sources.TryGetValue($"/deadlines/{i}", out var span) ? span.Line : (int?)null;
            if (Day(period.From) > day) notes.Find("deadline-before-period", "warning", $"Thời hạn {day:dd/MM/yyyy} sớm hơn ngày bắt đầu phong trào.", line);
            if (Day(period.To) < day) notes.Find("deadline-after-period", "info", $"Thời hạn {day:dd/MM/yyyy} sau ngày kết thúc phong trào.", line);
        }
        if (Day(period.From) > Day(period.To)) notes.Find("period-reversed", "doubt", "Ngày kết thúc phong trào sớm hơn ngày bắt đầu.");
    }

    private static DateOnly? Day(string? iso) =>
        DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^hinh thuc( khen thuong)?\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"giay khen|bang khen|co thi dua|danh hieu|chu tich (ubnd|uy ban nhan dan) (xa|phuong|huyen|quan|thi xa|thanh pho|tinh|thi tran|dac khu)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Award();
}
