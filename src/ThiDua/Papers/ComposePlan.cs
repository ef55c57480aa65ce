using System.Globalization;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>The plan that launches a movement (kế hoạch phát động), written from its terms; our own reader reads it back.</summary>
public static class ComposePlan
{
    public static OfficialPaper Of(MovementTerms terms, CommuneOnPaper head) => new()
    {
        Issuer = head.Committee,
        Symbol = terms.PlanSymbol ?? "KH-UBND",
        Place = head.Place,
        Type = "KẾ HOẠCH",
        Subject = terms.Title,
        LegalBases = [.. terms.LegalBases.Select(Based)],
        Body = [.. Numbered(Parts(terms))],
        Recipients = terms.Recipients.Count > 0 ? terms.Recipients : ["Các cơ quan, đơn vị, các thôn", "Lưu: VT"],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", head.ChairName)],
    };

    private static string Based(string basis) => basis.StartsWith("Căn cứ", StringComparison.Ordinal) || basis.StartsWith("Thực hiện", StringComparison.Ordinal)
        || basis.StartsWith("Xét", StringComparison.Ordinal) || basis.StartsWith("Theo", StringComparison.Ordinal) ? basis : $"Căn cứ {basis}";

    private static IEnumerable<(string Title, IReadOnlyList<PaperBlock> Blocks)> Parts(MovementTerms terms)
    {
        yield return ("MỤC ĐÍCH, YÊU CẦU", [.. Under(("Mục đích", terms.Purposes), ("Yêu cầu", terms.Requirements))]);
        yield return ("ĐỐI TƯỢNG THI ĐUA", [.. List(terms.Subjects)]);
        yield return ("NỘI DUNG THI ĐUA", [.. List(terms.Contents)]);
        yield return ("TIÊU CHÍ THI ĐUA", [.. Criteria(terms)]);
        yield return ("THỜI GIAN THỰC HIỆN", [.. List([terms.PeriodText ?? Period(terms), .. terms.Phases.Select(phase => phase.Text)])]);
        yield return ("KHEN THƯỞNG", [.. AwardsInPlan.Of(terms)]);
        yield return ("TỔ CHỨC THỰC HIỆN", [.. terms.Assignments.Select((one, i) => new PaperParagraph(Work(one), $"{i + 1}."))]);
    }

    // "Văn phòng: tổng hợp …", unless the task itself says whose it is.
    private static string Work(Assignment one) => PlanText.Sentence(
        one.Assignee.Length == 0 || one.Task.Contains(one.Assignee, StringComparison.OrdinalIgnoreCase) ? one.Task : $"{one.Assignee}: {one.Task}");

    private static IEnumerable<PaperBlock> Criteria(MovementTerms terms)
    {
        var groups = terms.Criteria.GroupBy(criterion => criterion.AppliesTo).ToList();
        foreach (var (group, place) in groups.Select((group, i) => (group, i + 1)))
        {
            var name = group.Key switch { Audience.Collective => "Đối với tập thể", Audience.Individual => "Đối với cá nhân", _ => "Tiêu chí chung" };
            if (groups.Count > 1 || group.Key is not null) yield return new PaperHeading(1, $"{place}.", name);
            foreach (var (criterion, i) in group.Select((criterion, i) => (criterion, i + 1)))
                yield return new PaperParagraph(CriterionInPlan.Of(criterion), groups.Count == 1 && group.Key is null ? $"{i}." : criterion.No is null ? "-" : $"{place}.{i}.");
        }
    }

    // What the plan is silent on is left out; the numbers run on.
    private static IEnumerable<PaperBlock> Under(params IEnumerable<(string Title, IReadOnlyList<string> Items)> parts) =>
        parts.Where(part => part.Items.Count > 0).SelectMany((part, i) => List(part.Items).Prepend(new PaperHeading(1, $"{i + 1}.", part.Title)));

    private static IEnumerable<PaperBlock> List(IReadOnlyList<string> items) => items.Where(item => item.Length > 0).Select(item => new PaperParagraph(PlanText.Sentence(item), "-"));

    private static string Period(MovementTerms terms) => terms is { From: { } from, To: { } to }
        ? string.Create(CultureInfo.InvariantCulture, $"Từ ngày {from:dd/MM/yyyy} đến hết ngày {to:dd/MM/yyyy}.")
        : "";

    // Parts without content are left out; the numbers run on.
    private static IEnumerable<PaperBlock> Numbered(IEnumerable<(string Title, IReadOnlyList<PaperBlock> Blocks)> parts) =>
        parts.Where(part => part.Blocks.Count > 0).SelectMany((part, i) => part.Blocks.Prepend(new PaperHeading(0, Roman(i + 1) + ".", part.Title)));

    internal static string Roman(int number) => number switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", 5 => "V", 6 => "VI", 7 => "VII", 8 => "VIII", _ => $"{number}" };
}
