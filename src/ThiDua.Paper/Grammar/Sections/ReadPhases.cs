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
            var bounds = FindPeriod.Bounds(node.Text, plan) ?? OfYear(name, node.Text);
            phases.Add(new ReadPhase(
                node.Text.Slice(0, name.Groups["name"].Length).Trim(" :(").Text,
                FindPeriod.Iso(bounds?.From), FindPeriod.Iso(bounds?.To), node.Text.Text));
        }
        return phases;
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
