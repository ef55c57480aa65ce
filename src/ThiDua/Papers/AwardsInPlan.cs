using System.Globalization;
using ThiDua.Documents;
using ThiDua.Movements;

namespace ThiDua.Papers;

/// <summary>
/// The part of a plan on awards: what is given and who gives it, the standards under the sections where they stand, counts,
/// money, the dossier of each level and its days.
/// </summary>
internal static class AwardsInPlan
{
    public static IEnumerable<PaperBlock> Of(MovementTerms terms) => Numbered([
        .. StandardsInPlan.Of(terms),
        ("Số lượng khen thưởng", [.. List(terms.Quotas.GroupBy(quota => quota.Text, StringComparer.Ordinal).SelectMany(Quotas))]),
        ("Mức thưởng", [.. List(terms.Amounts.Select(Amount).Where(text => !IsSaid(text, terms)).Distinct(StringComparer.Ordinal))]),
        ("Kinh phí khen thưởng", [.. terms.Funding.Select(text => new PaperParagraph(PlanText.Sentence(text)))]),
        ("Hồ sơ đề nghị khen thưởng", [.. Dossiers(terms)]),
        ("Thời hạn", [.. List(terms.Deadlines.Select(Deadline).Distinct(StringComparer.Ordinal))]),
    ]);

    // What the plan is silent on is left out; the numbers run on.
    private static IEnumerable<PaperBlock> Numbered(IEnumerable<(string Title, IReadOnlyList<PaperBlock> Blocks)> parts) =>
        parts.Where(part => part.Blocks.Count > 0).SelectMany((part, i) => part.Blocks.Prepend(new PaperHeading(1, $"{i + 1}.", part.Title)));

    private static IEnumerable<PaperParagraph> List(IEnumerable<string> items) => items.Select(item => new PaperParagraph(PlanText.Sentence(item), "-"));

    // A text whose number was changed by hand no longer says it: the counts are told instead.
    private static IEnumerable<string> Quotas(IGrouping<string, Quota> told) =>
        told.All(quota => told.Key.Contains($"{quota.Max}", StringComparison.Ordinal))
            ? [told.Key]
            : told.GroupBy(quota => quota.Level).Select(level => $"{Organizations.Vietnamese.Capital(Words.Of(level.Key))}: không quá {string.Join(" và ", level.Select(quota => $"{quota.Max:00} {Words.Of(quota.Subject)}"))}.");

    private static string Amount(GiftAmount amount) =>
        amount.Text.Any(char.IsLetter) && (amount.Text.Contains("thưởng", StringComparison.OrdinalIgnoreCase) || amount.Text.Contains("quà", StringComparison.OrdinalIgnoreCase))
            ? amount.Text
            : $"Mức thưởng, quà tặng{(amount.Per is { } per ? $" đối với {Words.Of(per)}" : "")}: {amount.Text}";

    private static bool IsSaid(string amount, MovementTerms terms) =>
        amount[(amount.LastIndexOf(':') + 1)..].Trim() is var sum && terms.RewardForms.Concat(terms.RewardStandards).Concat(terms.Funding).Any(text => text.Contains(sum, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<PaperBlock> Dossiers(MovementTerms terms)
    {
        var day = terms.PlanDate ?? terms.From ?? terms.To ?? DateOnly.MinValue;
        foreach (var (i, list) in terms.Dossiers.Index())
        {
            if (list.Level is { } level) yield return new PaperParagraph($"Hồ sơ trình {Words.Of(level.On(day))} gồm:", terms.Dossiers.Count > 1 ? $"{PlanText.Letter(i)})" : null);
            foreach (var item in List(list.Items)) yield return item;
        }
    }

    private static string Deadline(Deadline deadline)
    {
        var (day, month) = deadline switch
        {
            { Day: { } fixedDay } => (fixedDay.Day, fixedDay.Month),
            { EveryYear: { } yearly } => (yearly % 100, yearly / 100),
            _ => (0, 0),
        };
        if (day == 0 || PlanText.HasDay(deadline.Text, day, month)) return deadline.Text;
        var when = deadline.Day is { } one ? string.Create(CultureInfo.InvariantCulture, $"{one:dd/MM/yyyy}") : $"{day:00}/{month:00} hằng năm";
        return $"{deadline.Text.TrimEnd('.', ';', ' ')}, {(deadline.Before ? "trước ngày" : "chậm nhất ngày")} {when}.";
    }
}
