using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>The phases of a plan of several years or rounds: "Đợt 1 (từ … đến …)", "Năm 2022: …", "Giai đoạn 1 …".</summary>
internal static partial class ReadPhases
{
    public static IReadOnlyList<ReadPhase> In(Plan plan, Notes notes)
    {
        var phases = new List<ReadPhase>();
        foreach (var node in plan.All.Where(n => n.Above().Any(a => a.Topics.Contains(Topic.Period))))
        {
            if (Name().Match(node.Text.Fold) is not { Success: true } name) continue;
            notes.Place($"/phases/{phases.Count}", node.Text, 0.9m);
            var bounds = DaysOf(name, node.Text, plan);
            phases.Add(new ReadPhase(
                node.Text.Slice(0, name.Groups["name"].Length).Trim(" :(").Text,
                FindPeriod.Iso(bounds?.From), FindPeriod.Iso(bounds?.To), node.Text.Text));
        }
        return phases;
    }

    // "Năm 2022: ban hành Kế hoạch … giai đoạn 2021-2025": days outside the year it is named by are not its own.
    private static FindPeriod.Found? DaysOf(Match name, Passage text, Plan plan)
    {
        var (said, year) = (FindPeriod.Bounds(text, plan), OfYear(name, text));
        return year is not null && (said?.From is not { } from || from < year.From || said.To > year.To) ? year : said;
    }

    private static FindPeriod.Found? OfYear(Match name, Passage text)
    {
        if (!name.Groups["year"].Success) return null;
        var year = int.Parse(name.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        return new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), text);
    }

    [GeneratedRegex(@"^(?<name>(dot|giai doan|buoc|vong)( thu)? (\d{1,2}|[ivx]{1,4}|mot|hai|ba|nhat|nhi|bon|tu|cuoi)|nam (?<year>20\d\d)(?!\s*-)|hang nam|quy (i{1,3}|iv)|6 thang (dau|cuoi) nam|giai doan 20\d\d\s*-\s*20\d\d)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Name();
}
